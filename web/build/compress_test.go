package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"

	"klviz/web/site"
)

func TestTwinsReadBack(t *testing.T) {
	body := []byte(strings.Repeat("the price, in P's world, of believing Q. ", 100))
	c := compressor{dir: t.TempDir(), level: 11}
	for range 2 { // made, then kept
		br, gz, err := c.twins("x.css", body)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(brotli.NewReader(bytes.NewReader(br))); err != nil || !bytes.Equal(got, body) {
			t.Errorf("brotli: %d bytes read back, %v", len(got), err)
		}
		r, err := gzip.NewReader(bytes.NewReader(gz))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || !bytes.Equal(got, body) {
			t.Errorf("gzip: %d bytes read back, %v", len(got), err)
		}
	}
	kept, err := os.ReadDir(c.dir)
	if err != nil || len(kept) != 2 {
		t.Errorf("%d files are kept (%v), want one for each encoding", len(kept), err)
	}
}

func TestNoTwinThatSavesNothing(t *testing.T) {
	c := compressor{dir: t.TempDir(), level: 11}
	for name, body := range map[string]string{"a.txt": "short", "a.woff2": strings.Repeat("a", 1000), "empty.txt": ""} {
		if br, gz, err := c.twins(name, []byte(body)); br != nil || gz != nil || err != nil {
			t.Errorf("%s has twins of %d and %d bytes (%v)", name, len(br), len(gz), err)
		}
	}
}

func TestTheSameTreeGivesTheSameBytes(t *testing.T) {
	write := func() map[string][]byte {
		files := tree()
		names, err := hashNames(files)
		if err != nil {
			t.Fatal(err)
		}
		m, written, err := compressor{dir: t.TempDir(), level: 11}.compressAll(files, names)
		if err != nil {
			t.Fatal(err)
		}
		out := t.TempDir()
		// What an earlier build left goes, .keep stays.
		for _, name := range []string{".keep", "old-0123456789.css"} {
			if err := os.WriteFile(filepath.Join(out, name), nil, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := writeSite(out, m, written); err != nil {
			t.Fatal(err)
		}
		if _, err := site.New(os.DirFS(out)); err != nil {
			t.Errorf("the handler refuses what was built: %v", err)
		}
		got := map[string][]byte{}
		err = filepath.WalkDir(out, func(path string, entry os.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				rel, _ := filepath.Rel(out, path)
				got[rel], err = os.ReadFile(path)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	one, two := write(), write()
	if a, b := slices.Sorted(maps.Keys(one)), slices.Sorted(maps.Keys(two)); !slices.Equal(a, b) {
		t.Fatalf("files differ:\n%v\n%v", a, b)
	}
	for name := range one {
		if !bytes.Equal(one[name], two[name]) {
			t.Errorf("%s differs between two builds", name)
		}
	}
	if _, there := one["old-0123456789.css"]; there {
		t.Error("a file of an earlier build is still there")
	}
	if _, there := one[".keep"]; !there {
		t.Error(".keep is gone: git would lose the folder")
	}
}
