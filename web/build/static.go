package main

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// readStatic reads the files of static/ by their path, without the built site
// and without hidden files.
func readStatic(dir string) (map[string][]byte, error) {
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		switch {
		case entry.IsDir() && rel == "site":
			return fs.SkipDir
		case entry.IsDir(), strings.HasPrefix(entry.Name(), "."):
			return nil
		}
		text, err := os.ReadFile(name)
		files[rel] = withoutComments(rel, text)
		return err
	})
	return files, err
}

// entryPoints keep their names, since others have written them down: links,
// script tags in foreign pages, import statements. They are revalidated.
var entryPoints = []string{"boot.js", "embed.js", "kl.js", "kl.d.ts", "sw.js", "manifest.webmanifest", "favicon.svg", "favicon.ico", "robots.txt", "sitemap.xml"}

// hashedTypes are the endings of files that only our own files refer to.
var hashedTypes = []string{".wasm", ".js", ".css", ".woff2", ".svg", ".png"}

// isHashed says whether the file is served under a name that holds its hash.
// Data sets keep their names, so that a program can ask for them and a reader
// can fetch one.
func isHashed(name string) bool {
	if slices.Contains(entryPoints, name) || strings.HasPrefix(name, "data/") {
		return false
	}
	return slices.Contains(hashedTypes, path.Ext(name))
}

// contentTypes is what files are served as; mime.TypeByExtension differs from
// machine to machine.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".ts":          "text/plain; charset=utf-8",
	".wasm":        "application/wasm",
	".json":        "application/json",
	".jsonl":       "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".ico":         "image/x-icon",
	".woff2":       "font/woff2",
	".xml":         "application/xml",
	".csv":         "text/csv; charset=utf-8",
	".bin":         "application/octet-stream",
}

func contentType(name string) string {
	if t, ok := contentTypes[path.Ext(name)]; ok {
		return t
	}
	return "text/plain; charset=utf-8" // licences, sources, robots.txt
}
