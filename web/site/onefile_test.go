package site

import (
	"strings"
	"testing"
	"testing/fstest"
)

func parts() fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		"index.html": file(`<html data-klviz="static"><meta charset="utf-8">` + "\n" + `<link rel="icon" href="favicon.svg">` + "\n" + `<link rel="manifest" href="m.webmanifest">` + "\n" +
			`<script defer src="offline.js" data-worker="sw.js" data-fresh="a new one"></script>` + "\n" + `<script src="boot.js" data-wasm="k-1.wasm" data-scripts="go.js more.js" data-fonts="css/fonts.css" data-live="live.js"></script>` +
			`<link rel="stylesheet" href="css/page.css"><noscript><link rel="stylesheet" href="css/fonts.css"></noscript><p>1</p>`),
		"boot.js": file("boot()"), "go.js": file("go()"), "more.js": file("more()"), "k-1.wasm.gz": file("zip"),
		"css/page.css": file("p{}"), "css/fonts.css": file(`@font-face{src:url(../f.woff2) format("woff2")}`), "f.woff2": file("font"),
	}
}

func TestOneFile(t *testing.T) {
	page, err := OneFile(parts())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<script data-wasm="data:application/gzip;base64,emlw">boot()</script>`,
		`<script>go()</script>`,
		`<script>more()</script>`, `<style>p{}</style>`,
		`<style>@font-face{src:url(data:font/woff2;base64,Zm9udA==) format("woff2")}</style>`,
		hashSourceIn("boot()"), hashSourceIn("go()"), `<p>1</p>`, `data-klviz="static" data-alone`,
	} {
		if !strings.Contains(string(page), want) {
			t.Errorf("%s\nlacks %s", page, want)
		}
	}
	if strings.Contains(string(page), "unsafe-inline") || strings.Contains(string(page), "src=") || strings.Contains(string(page), "<link") || strings.Contains(string(page), "noscript") {
		t.Errorf("%s", page)
	}
}

func hashSourceIn(text string) string { return strings.ReplaceAll(hashSource(text), "'", "&#39;") }

func TestOneFileThatCannotBe(t *testing.T) {
	for name, change := range map[string]func(fstest.MapFS){
		"a script that ends its element": func(f fstest.MapFS) { f["go.js"].Data = []byte("'</script>'") },
		"a file that is missing":         func(f fstest.MapFS) { delete(f, "k-1.wasm.gz") },
		"no site":                        func(f fstest.MapFS) { delete(f, "index.html") },
	} {
		files := parts()
		change(files)
		if _, err := OneFile(files); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
