package main

import (
	"fmt"
	"os"
	"path/filepath"

	"klviz/web/lesson/sheet"
	"klviz/web/page"
	"klviz/web/site"
	"klviz/web/state"
	"klviz/web/tag"
	"klviz/web/text"
)

// drawPages adds the pages to files, drawn in their first states by the code
// that takes them over in the browser, and the lessons, which need no program.
// names is what each file is served as, url the site's address or "".
func drawPages(root, url string, files map[string][]byte, names map[string]string) error {
	asset := func(name string) string { return names[name] }
	data := os.DirFS(filepath.Join(root, "static", "data"))
	lessons, err := sheet.Map(text.English, data, "lessons/")
	if err != nil {
		return err
	}
	index, err := page.Front(state.Default(), asset, lessons)
	if err != nil {
		return fmt.Errorf("drawing the page: %w", err)
	}
	frame, err := page.Frame(state.Default(), func(name string) string { return "../" + names[name] })
	if err != nil {
		return fmt.Errorf("drawing the frame: %w", err)
	}
	pages := map[string][]byte{"index.html": index, site.FramePage: frame}
	for _, l := range text.Languages[1:] {
		s := state.Default()
		s.Lang = string(l.ID)
		lessons, err := sheet.Map(l.ID, data, "lessons/")
		if err != nil {
			return err
		}
		if pages[s.Lang+"/index.html"], err = page.Front(s, func(name string) string { return "../" + names[name] }, lessons); err != nil {
			return fmt.Errorf("drawing the page in %s: %w", l.Name, err)
		}
	}
	documents, err := sheet.Pages(data, asset)
	if err != nil {
		return fmt.Errorf("drawing the lessons: %w", err)
	}
	for _, d := range documents {
		pages[d.Path] = d.HTML
	}
	embeds, err := tag.Pages(url, asset)
	if err != nil {
		return fmt.Errorf("drawing the Embed page: %w", err)
	}
	for _, e := range embeds {
		pages[e.Path] = e.HTML
	}
	for name, body := range pages {
		if _, taken := files[name]; taken {
			return fmt.Errorf("static/%s has the name of a page", name)
		}
		files[name], names[name] = body, name
	}
	return nil
}
