package site

import (
	"io/fs"
	"os"
	"path/filepath"
)

// Export writes a built site to a folder that any static host can serve, below
// any path. The folder may exist; files of other names in it are left alone.
func Export(files fs.FS, dir string) error {
	all, err := Exported(files)
	if err != nil {
		return err
	}
	for name, b := range all {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, b, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// Exported is a built site for static hosts, by path: all links are relative and no
// rule of the server is needed. Hosts that read them also find _headers (Netlify,
// Cloudflare), .nojekyll (GitHub) and compressed twins (nginx, Caddy);
// .assetsignore keeps the twins off Cloudflare, which compresses on its own.
func Exported(files fs.FS) (map[string][]byte, error) {
	m, err := ReadManifest(files)
	if err != nil {
		return nil, err
	}
	all := map[string][]byte{
		"_headers":      []byte(HeadersFile(m)),
		".nojekyll":     nil,
		".assetsignore": []byte("*.br\n*.gz\n_headers\n.nojekyll\n.assetsignore\n"),
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
			if all[name], err = fs.ReadFile(files, name); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}
