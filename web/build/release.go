package main

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"klviz/web/site"
)

//go:embed release.txt
var releaseReadme string

// releaseFolder is the one folder in a release: what somebody puts beside their
// own pages.
const releaseFolder = "klviz"

// writeRelease packs the site that was built last into a zip. The same site gives
// the same bytes: names are sorted and times are not those of the files.
func writeRelease(root, target string) error {
	packed, err := packRelease(os.DirFS(filepath.Join(root, "static", "site")), os.DirFS(root))
	if err != nil {
		return err
	}
	if err := os.WriteFile(target, packed, 0o644); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s holds the folder %s, %.1f MB\n", target, releaseFolder, float64(len(packed))/1e6)
	return nil
}

func packRelease(built, root fs.FS) ([]byte, error) {
	m, err := site.ReadManifest(built)
	if err != nil {
		return nil, err
	}
	files, err := site.Exported(built)
	if err != nil {
		return nil, err
	}
	if files["LICENSE"], err = fs.ReadFile(root, "LICENSE"); err != nil {
		return nil, err
	}
	files["README.txt"] = []byte(strings.ReplaceAll(releaseReadme, "{version}", m.Version))
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		header := &zip.FileHeader{Name: path.Join(releaseFolder, name), Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
		header.SetMode(0o644)
		switch path.Ext(name) {
		case ".br", ".gz", ".png", ".woff2":
			header.Method = zip.Store // compressed already
		}
		f, err := w.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(files[name]); err != nil {
			return nil, err
		}
	}
	err = w.Close()
	return out.Bytes(), err
}
