package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"klviz/web/site"
)

// writeSite replaces the files in the folder out. The manifest goes first and
// comes last, so that a build that stops half way leaves no site rather than a
// mixed one.
func writeSite(out string, m *site.Manifest, files map[string][]byte) error {
	manifest := filepath.Join(out, site.ManifestName)
	if err := os.RemoveAll(manifest); err != nil {
		return err
	}
	old, err := os.ReadDir(out)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	for _, entry := range old {
		if entry.Name() == ".keep" {
			continue
		}
		if err := os.RemoveAll(filepath.Join(out, entry.Name())); err != nil {
			return err
		}
	}
	for name, body := range files {
		target := filepath.Join(out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, body, 0o644); err != nil {
			return err
		}
	}
	b, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(manifest, append(b, '\n'), 0o644)
}
