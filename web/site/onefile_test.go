package site

import (
	"strings"
	"testing"
	"testing/fstest"
)

func parts() fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{
		ManifestName: file(`{"names": {"wasm_exec.js": "go-1.js", "live-worker.js": "lw-1.js", "tools.css": "tools-1.css"}}`),
		AlonePage: file(`<html data-klviz="static" data-alone><meta charset="utf-8">` + "\n" +
			`<script src="boot.js" data-wasm="k-1.wasm" data-scripts="go-1.js more.js" data-fonts="css/fonts.css" data-live="live.js"></script>` +
			`<link rel="stylesheet" href="css/page.css"><noscript><link rel="stylesheet" href="css/fonts.css"></noscript><p>1</p>`),
		AloneProgram: file("zip"),
		"boot.js":    file("boot()"), "go-1.js": file("go()"), "more.js": file("more()"), "live.js": file("live()"), "lw-1.js": file("worker()"),
		"css/page.css": file("p{}"), "tools-1.css": file("i{}"), "css/fonts.css": file(`@font-face{src:url(../f.woff2) format("woff2")}`), "f.woff2": file("font"),
	}
}

func TestOneFile(t *testing.T) {
	page, err := OneFile(parts())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<script data-live data-wasm="data:application/gzip;base64,emlw">boot()</script>`,
		`<script id="loader">go()</script>`,
		`<script>more()</script>`, `<script>live()</script>`, `<script type="text/plain" id="live-worker">worker()</script>`,
		`<style>p{}</style>`, `<style>i{}</style>`,
		`<style>@font-face{src:url(data:font/woff2;base64,Zm9udA==) format("woff2")}</style>`,
		hashSourceIn("boot()"), hashSourceIn("go()"), hashSourceIn("live()"), hashSourceIn("i{}"), `<p>1</p>`, "worker-src blob:",
	} {
		if !strings.Contains(string(page), want) {
			t.Errorf("%s\nlacks %s", page, want)
		}
	}
	for _, no := range []string{"unsafe-inline", "src=", "<link", "noscript", hashSourceIn("worker()")} {
		if strings.Contains(string(page), no) {
			t.Errorf("%s\nhas %s", page, no)
		}
	}
}

func hashSourceIn(text string) string { return strings.ReplaceAll(hashSource(text), "'", "&#39;") }

func TestOneFileThatCannotBe(t *testing.T) {
	for name, change := range map[string]func(fstest.MapFS){
		"a script that ends its element": func(f fstest.MapFS) { f["go-1.js"].Data = []byte("'</script>'") },
		"a file that is missing":         func(f fstest.MapFS) { delete(f, AloneProgram) },
		"no site":                        func(f fstest.MapFS) { delete(f, ManifestName) },
		"a worker that ends its element": func(f fstest.MapFS) { f["lw-1.js"].Data = []byte("'</script>'") },
	} {
		files := parts()
		change(files)
		if _, err := OneFile(files); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
