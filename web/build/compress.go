package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"

	"klviz/web/site"
)

// compressor makes the compressed twins. Brotli at its highest level takes
// about 10 s for 4 MB, so what was compressed once is kept in dir, by hash, and a
// lower level may do while a page is being worked on.
type compressor struct {
	dir   string
	level int // brotli's, 0 to 11
}

// encoder names a way to compress; the name is also the ending of kept files,
// so it changes with the level.
type encoder struct {
	name   string
	encode func([]byte) ([]byte, error)
}

func brotliAt(level int) encoder {
	return encoder{"br" + strconv.Itoa(level), func(b []byte) ([]byte, error) {
		var out bytes.Buffer
		w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: level, LGWin: 24})
		if _, err := w.Write(b); err != nil {
			return nil, err
		}
		err := w.Close()
		return out.Bytes(), err
	}}
}

var gzip9 = encoder{"gz9", func(b []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(b); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}}

// compressAll makes the manifest and every file to be written, by path.
func (c compressor) compressAll(files map[string][]byte, names map[string]string) (*site.Manifest, map[string][]byte, error) {
	m := &site.Manifest{Names: map[string]string{}}
	written := map[string][]byte{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	var failures []error
	slots := make(chan struct{}, 2) // brotli 11 holds some 100 MB for each file at work
	for _, name := range slices.Sorted(maps.Keys(files)) {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			body := files[name]
			br, gz, err := c.twins(name, body)
			sum := sha256.Sum256(body)
			asset := site.Asset{
				Path: names[name], Type: contentType(name), Hash: hex.EncodeToString(sum[:]),
				Size: int64(len(body)), Brotli: int64(len(br)), Gzip: int64(len(gz)), Immutable: isHashed(name),
			}
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				failures = append(failures, err)
				return
			}
			written[asset.Path] = body
			if br != nil {
				written[asset.Path+".br"] = br
			}
			if gz != nil {
				written[asset.Path+".gz"] = gz
			}
			m.Assets = append(m.Assets, asset)
			if asset.Path != name {
				m.Names[name] = asset.Path
			}
		})
	}
	wg.Wait()
	slices.SortFunc(m.Assets, func(a, b site.Asset) int { return strings.Compare(a.Path, b.Path) })
	whole := sha256.New()
	for _, a := range m.Assets {
		whole.Write([]byte(a.Path + " " + a.Hash + "\n"))
	}
	m.Version = hex.EncodeToString(whole.Sum(nil))[:hashDigits]
	return m, written, errors.Join(failures...)
}

// twins returns the compressed forms of a file, nil where one saves nothing
// worth a header.
func (c compressor) twins(name string, body []byte) (br, gz []byte, err error) {
	switch filepath.Ext(name) {
	case ".woff2", ".png":
		return nil, nil, nil // compressed already
	}
	level := c.level
	if len(body) < 1<<17 {
		level = 11 // which takes no time here
	}
	if br, err = c.compress(brotliAt(level), body); err != nil {
		return nil, nil, err
	}
	if gz, err = c.compress(gzip9, body); err != nil {
		return nil, nil, err
	}
	const worth = 64 // bytes: about what the two extra headers take
	if len(br)+worth > len(body) {
		br = nil
	}
	if len(gz)+worth > len(body) {
		gz = nil
	}
	return br, gz, nil
}

// compress returns what was kept from an earlier build, or makes and keeps it.
func (c compressor) compress(e encoder, body []byte) ([]byte, error) {
	sum := sha256.Sum256(body)
	kept := filepath.Join(c.dir, hex.EncodeToString(sum[:])+"."+e.name)
	out, err := os.ReadFile(kept)
	if err == nil {
		return out, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	if out, err = e.encode(body); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(c.dir, 0o755); err != nil {
		return nil, err
	}
	part, err := os.CreateTemp(c.dir, "part")
	if err != nil {
		return nil, err
	}
	_, err = part.Write(out)
	err = errors.Join(err, part.Close())
	if err != nil {
		return nil, errors.Join(err, os.Remove(part.Name()))
	}
	return out, os.Rename(part.Name(), kept) // whole or not at all: builds may run side by side
}
