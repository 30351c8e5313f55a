// Package site is the built site as an http.Handler: content negotiation,
// caching, conditional and range requests, and the headers every answer carries.
//
// web/build writes the files and the Manifest; server.go embeds both.
package site

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
)

// ManifestName is the file that web/build writes last: without it the site
// counts as not built.
const ManifestName = "assets.json"

// Asset is one file of the site with its compressed twins.
type Asset struct {
	Path      string `json:"path"`                // below the site's root: "app-3f2a….wasm"
	Type      string `json:"type"`                // Content-Type
	Hash      string `json:"hash"`                // of the plain bytes, hexadecimal
	Size      int64  `json:"size"`                // plain bytes
	Brotli    int64  `json:"br,omitempty"`        // bytes of Path.br, 0: there is none
	Gzip      int64  `json:"gz,omitempty"`        // bytes of Path.gz, 0: there is none
	Immutable bool   `json:"immutable,omitempty"` // the path holds the hash
}

// Manifest lists everything that the site serves; what it does not list is
// not served.
type Manifest struct {
	Version string            `json:"version"` // hash over all files
	Names   map[string]string `json:"names"`   // "style.css" → "style-9c0f….css"
	Assets  []Asset           `json:"assets"`  // sorted by path
}

// ErrNotBuilt says that the file system holds no built site.
var ErrNotBuilt = errors.New("the site is not built: run make build")

// ReadManifest reads the manifest of a built site.
func ReadManifest(files fs.FS) (*Manifest, error) {
	b, err := fs.ReadFile(files, ManifestName)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotBuilt
	}
	if err != nil {
		return nil, err
	}
	var m Manifest
	if err := json.Unmarshal(b, &m); err != nil {
		return nil, fmt.Errorf("%s: %w", ManifestName, err)
	}
	return &m, nil
}

// Name returns the path under which the file called name is served.
func (m *Manifest) Name(name string) string {
	if hashed, ok := m.Names[name]; ok {
		return hashed
	}
	return name
}
