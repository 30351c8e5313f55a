package main

import (
	"bytes"
	"fmt"
	"html"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"klviz/web/site"
)

// public lists the pages that others may find, by path: not the frame of the tag
// and not what stands for pages that are missing.
func public(files map[string][]byte) []string {
	var pages []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if strings.HasSuffix(name, ".html") && name != site.FramePage && name != "404.html" {
			pages = append(pages, name)
		}
	}
	return pages
}

// address is where a page is, below the site's address.
func address(page string) string { return strings.TrimSuffix(page, "index.html") }

// twins are a page's own path and the same page in the other languages, by language.
func twins(page string, files map[string][]byte) map[string]string {
	english := strings.TrimPrefix(page, "de/")
	found := map[string]string{}
	for lang, path := range map[string]string{"en": english, "de": "de/" + english} {
		if _, there := files[path]; there {
			found[lang] = path
		}
	}
	return found
}

var (
	titleOf       = regexp.MustCompile(`<title>([^<]*)</title>`)
	descriptionOf = regexp.MustCompile(`<meta name="description" content="([^"]*)">`)
)

// describePages adds to every public page what a link to it unfurls to: its title,
// its description and a picture. Where the site's address is known, also what
// needs one: the page's own, and those of its twins in other languages. Each
// element stands on a line of its own.
func describePages(files map[string][]byte, names map[string]string, url string) error {
	for _, name := range public(files) {
		title, about := titleOf.FindSubmatch(files[name]), descriptionOf.FindSubmatch(files[name])
		if title == nil || about == nil {
			return fmt.Errorf("%s has no title or no description", name)
		}
		picture := names["og/"+lesson(name)+".png"]
		if picture == "" {
			picture = names["og/"+subject(name)+".png"]
		}
		if picture == "" {
			return fmt.Errorf("there is no static/og/%s.png for %s", subject(name), name)
		}
		base := url
		if base == "" {
			base = strings.Repeat("../", strings.Count(name, "/"))
		}
		var b strings.Builder
		property := func(key, escaped string) {
			fmt.Fprintf(&b, "<meta property=\"og:%s\" content=\"%s\">\n", key, escaped)
		}
		property("type", "website")
		property("site_name", "klviz")
		property("title", string(title[1]))
		property("description", string(about[1]))
		property("image", html.EscapeString(base+picture))
		property("image:width", "1200")
		property("image:height", "630")
		b.WriteString("<meta name=\"twitter:card\" content=\"summary_large_image\">\n")
		if url != "" {
			property("url", html.EscapeString(url+address(name)))
			fmt.Fprintf(&b, "<link rel=\"canonical\" href=\"%s\">\n", html.EscapeString(url+address(name)))
			if same := twins(name, files); len(same) > 1 {
				for _, lang := range slices.Sorted(maps.Keys(same)) {
					fmt.Fprintf(&b, "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">\n", lang, html.EscapeString(url+address(same[lang])))
				}
			}
		}
		files[name] = bytes.Replace(files[name], []byte("</head>"), []byte(b.String()+"</head>"), 1)
	}
	return nil
}

// lesson names the picture that a lesson has of its own, in every language.
func lesson(page string) string {
	return path.Dir(strings.TrimPrefix(page, "de/"))
}

// subject is which picture stands for a page that has none of its own.
func subject(page string) string {
	switch page = strings.TrimPrefix(page, "de/"); {
	case strings.HasPrefix(page, "lessons/"):
		return "lessons"
	case strings.HasPrefix(page, "embed-page/"):
		return "embed"
	}
	return "playground"
}

// findable adds what search engines read. Addresses in sitemap.xml are whole where
// the site's address is known; otherwise they are relative to the file, for whoever
// publishes the site to complete.
func findable(files map[string][]byte, names map[string]string, url string) {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
	if url == "" {
		b.WriteString("<!-- Addresses are relative to this file. make build URL=https://… writes them whole, as search engines want them. -->\n")
	}
	b.WriteString("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
	for _, name := range public(files) {
		fmt.Fprintf(&b, "<url><loc>%s</loc>", html.EscapeString(whole(url, name)))
		if same := twins(name, files); len(same) > 1 {
			for _, lang := range slices.Sorted(maps.Keys(same)) {
				fmt.Fprintf(&b, "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>", lang, html.EscapeString(whole(url, same[lang])))
			}
		}
		b.WriteString("</url>\n")
	}
	b.WriteString("</urlset>\n")
	robots := "User-agent: *\nAllow: /\nDisallow: /api/\n"
	if url != "" {
		robots += "Sitemap: " + url + "sitemap.xml\n"
	}
	for name, text := range map[string]string{"sitemap.xml": b.String(), "robots.txt": robots} {
		files[name], names[name] = []byte(text), name
	}
}

// whole is a page's address, relative to the site's root where that is not known.
func whole(url, page string) string {
	if at := url + address(page); at != "" {
		return at
	}
	return "./"
}
