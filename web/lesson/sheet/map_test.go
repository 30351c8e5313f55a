package sheet

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/text"
)

// The map has every lesson that has a page, once and under a heading; its figures
// have names of their own and say nothing that a lesson asks.
func TestMap(t *testing.T) {
	id := regexp.MustCompile(`\sid="([^"]*)"`)
	refers := regexp.MustCompile(`url\(#([^)]*)\)`)
	for _, lang := range text.Languages {
		doc, err := Map(lang.ID, os.DirFS("../../../static/data"), "lessons/")
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(doc, `class="part"></h2>`) {
			t.Errorf("a section has no name in %s", lang.Name)
		}
		for _, l := range lesson.List {
			if n := strings.Count(doc, `href="lessons/`+l.ID+`/"`); l.Texts[lang.ID] != nil && n != 1 {
				t.Errorf("%s stands on the map %d times in %s", l.ID, n, lang.Name)
			}
		}
		for _, words := range []string{"<text", "<title", "<desc", `role="slider"`, "tabindex"} {
			if strings.Contains(doc, words) {
				t.Errorf("a figure on the map in %s has %s", lang.Name, words)
			}
		}
		named := map[string]bool{}
		for _, m := range id.FindAllStringSubmatch(doc, -1) {
			if named[m[1]] {
				t.Errorf("two elements of the map in %s are called %s", lang.Name, m[1])
			}
			named[m[1]] = true
		}
		for _, m := range refers.FindAllStringSubmatch(doc, -1) {
			if !named[m[1]] {
				t.Errorf("the map in %s refers to %s, which is not there", lang.Name, m[1])
			}
		}
	}
}
