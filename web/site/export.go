package site

import (
	"io/fs"
	"os"
	"path/filepath"
)

// Export writes a built site to a folder that any static host can serve, below
// any path: all links are relative and no rule of the server is needed. Hosts
// that read them also find _headers (Netlify, Cloudflare), .nojekyll (GitHub)
// and compressed twins (nginx, Caddy); .assetsignore keeps the twins off
// Cloudflare, which compresses on its own.
//
// The folder may exist; files of other names in it are left alone.
func Export(files fs.FS, dir string) error {
	m, err := ReadManifest(files)
	if err != nil {
		return err
	}
	for _, a := range m.Assets {
		names := []string{a.Path}
		if a.Brotli > 0 {
			names = append(names, a.Path+".br")
		}
		if a.Gzip > 0 {
			names = append(names, a.Path+".gz")
		}
		for _, name := range names {
			b, err := fs.ReadFile(files, name)
			if err != nil {
				return err
			}
			if err := write(dir, name, b); err != nil {
				return err
			}
		}
	}
	for name, text := range map[string]string{
		"_headers":      HeadersFile(m),
		".nojekyll":     "",
		".assetsignore": "*.br\n*.gz\n_headers\n.nojekyll\n.assetsignore\n",
	} {
		if err := write(dir, name, []byte(text)); err != nil {
			return err
		}
	}
	return nil
}

func write(dir, name string, b []byte) error {
	target := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return err
	}
	return os.WriteFile(target, b, 0o644)
}
