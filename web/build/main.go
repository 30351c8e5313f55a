// Command build makes static/site, everything that is served: the program as
// WebAssembly, the files of static/ under names that hold their hash, the
// prerendered pages, and a brotli and a gzip twin beside each file that gains.
//
// Run from the root of the repository by make build. The same tree and Go
// give the same bytes.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"html"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"klviz/web/chart"
)

func main() {
	out := flag.String("out", "static/site", "folder to write; what it held is replaced")
	cache := flag.String("cache", ".cache/compress", "folder that keeps compressed files from one build to the next")
	level := flag.Int("brotli", 11, "level of compression, 0 to 11: the highest takes a minute, a lower one serves while a page is worked on")
	worker := flag.String("worker", "", "folder to write the worker's program to, instead of the site")
	release := flag.String("release", "", "zip to pack the site into that was built last, instead of building it")
	url := flag.String("url", "", "the site's address, where it is known: https://klviz.example/ (search engines and previews of links want whole addresses)")
	flag.Parse()
	if *worker != "" {
		exitOn(buildWorker(".", *worker))
		return
	}
	if *release != "" {
		exitOn(writeRelease(".", *release))
		return
	}
	start := time.Now()
	if *url != "" && !strings.HasSuffix(*url, "/") {
		*url += "/"
	}
	exitOn(build(".", *out, *url, compressor{dir: filepath.FromSlash(*cache), level: *level}))
	fmt.Fprintf(os.Stderr, "%s is built (%.1f s)\n", *out, time.Since(start).Seconds())
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

// build makes the site of the tree at root in the folder out; url is the site's
// address with a slash at its end, or "".
func build(root, out, url string, c compressor) error {
	files, err := readStatic(filepath.Join(root, "static"))
	if err != nil {
		return err
	}
	made, err := compilePrograms(root)
	if err != nil {
		return err
	}
	alone := made[aloneProgram]
	delete(made, aloneProgram)
	// One sheet for the first picture, since each request more would delay it.
	// Typefaces come behind it.
	made["page.css"] = slices.Concat(files["style.css"], withoutComments("chart.css", []byte(chart.CSS)))
	delete(files, "style.css")
	for name, body := range made {
		if _, taken := files[name]; taken {
			return fmt.Errorf("static/%s has the name of a built file", name)
		}
		files[name] = body
	}
	names, err := hashNames(files)
	if err != nil {
		return err
	}
	if err := drawPages(root, url, files, names); err != nil {
		return err
	}
	if err := describePages(files, names, url); err != nil {
		return err
	}
	findable(files, names, url)
	if url != "" {
		files["404.html"] = bytes.ReplaceAll(files["404.html"], []byte(`href="./"`), []byte(`href="`+html.EscapeString(url)+`"`))
	}
	if err := fillWorker(files, names); err != nil {
		return err
	}
	m, written, err := c.compressAll(files, names)
	if err != nil {
		return err
	}
	parts, err := c.aloneParts(alone, names)
	if err != nil {
		return err
	}
	maps.Copy(written, parts)
	return writeSite(out, m, written)
}
