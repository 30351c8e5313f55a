package site

import (
	"fmt"
	"maps"
	"net/http"
	"path"
	"slices"
	"strings"
)

// HeadersFile is the site's headers in the form that Netlify, Cloudflare Pages
// and Workers assets read from a file named _headers: a path, then its headers,
// indented. Those hosts join the headers of all rules that match, so a header
// that is not the same everywhere (the policy, since one page may be framed by
// all) is written for each path on its own.
func HeadersFile(m *Manifest) string {
	var b strings.Builder
	rule := func(pattern string, h http.Header) {
		fmt.Fprintf(&b, "%s\n", pattern)
		for _, key := range slices.Sorted(maps.Keys(h)) {
			fmt.Fprintf(&b, "  %s: %s\n", key, h.Get(key))
		}
	}
	all := http.Header{}
	SetHeaders(all)
	rule("/*", all)
	written := map[string]bool{}
	for _, a := range m.Assets {
		if !isPage(a.Type) {
			continue
		}
		h := http.Header{"Content-Security-Policy": {Policy(a.Path)}, "Cache-Control": {Revalidate}}
		for _, pattern := range pagePatterns(m.Assets, a.Path) {
			if !written[pattern] {
				written[pattern] = true
				rule(pattern, h)
			}
		}
	}
	for _, a := range m.Assets { // those that others ask for by name: embed.js, sw.js
		if !a.Immutable && !isPage(a.Type) && !strings.Contains(a.Path, "/") {
			rule("/"+a.Path, http.Header{"Cache-Control": {Revalidate}})
		}
	}
	for _, pattern := range immutablePatterns(m.Assets) {
		rule(pattern, http.Header{"Cache-Control": {Immutable}})
	}
	return b.String()
}

// pagePatterns are what a page is asked for as. Folders that hold nothing but pages
// of one policy share a pattern, since hosts take 100 rules at most.
func pagePatterns(assets []Asset, page string) []string {
	for i := range page {
		if page[i] != '/' {
			continue
		}
		other := func(a Asset) bool {
			return strings.HasPrefix(a.Path, page[:i+1]) && !(isPage(a.Type) && Policy(a.Path) == Policy(page))
		}
		if !slices.ContainsFunc(assets, other) {
			return []string{"/" + page[:i] + "/*"}
		}
	}
	if folder, ok := strings.CutSuffix(page, "index.html"); ok {
		return []string{"/" + folder, "/" + page}
	}
	return []string{"/" + page}
}

// immutablePatterns names the files that are kept for ever: by their ending
// where all files with that ending are, else one by one, since hosts take 100
// rules at most.
func immutablePatterns(assets []Asset) []string {
	mixed := map[string]bool{}
	for _, a := range assets {
		if !a.Immutable {
			mixed[path.Ext(a.Path)] = true
		}
	}
	var patterns []string
	for _, a := range assets {
		pattern := "/" + a.Path
		if ext := path.Ext(a.Path); !mixed[ext] {
			pattern = "/*" + ext
		}
		if a.Immutable && !slices.Contains(patterns, pattern) {
			patterns = append(patterns, pattern)
		}
	}
	return patterns
}
