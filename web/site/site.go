package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// Handler serves a built site from memory.
type Handler struct {
	Manifest *Manifest
	files    map[string]*file // by path below the root
}

// file is an asset with its bytes in each encoding that exists.
type file struct {
	Asset
	available []encoding // best compression first, identity last
	body      map[encoding][]byte
}

// New reads the site in files; the error is ErrNotBuilt when there is none.
func New(files fs.FS) (*Handler, error) {
	m, err := ReadManifest(files)
	if err != nil {
		return nil, err
	}
	h := &Handler{Manifest: m, files: make(map[string]*file, len(m.Assets))}
	for _, a := range m.Assets {
		f := &file{Asset: a, body: map[encoding][]byte{}}
		for _, twin := range []struct {
			encoding
			suffix string
			size   int64
		}{{brotli, ".br", a.Brotli}, {gzipped, ".gz", a.Gzip}, {identity, "", a.Size}} {
			if twin.size == 0 && twin.encoding != identity {
				continue
			}
			b, err := fs.ReadFile(files, a.Path+twin.suffix)
			if err != nil {
				return nil, fmt.Errorf("the built site is not complete, run make build: %w", err)
			}
			if int64(len(b)) != twin.size {
				return nil, fmt.Errorf("%s%s is not the file that was built: run make build", a.Path, twin.suffix)
			}
			f.body[twin.encoding] = b
			f.available = append(f.available, twin.encoding)
		}
		h.files[a.Path] = f
	}
	return h, nil
}

// ServeHTTP answers GET and HEAD for the files of the manifest.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	SetHeaders(w.Header())
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD are answered here", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if f, ok := h.files[name]; ok {
		f.serve(w, r, http.StatusOK)
		return
	}
	if _, ok := h.files[name+"/index.html"]; ok {
		// A relative target: the site may stand below any path of a host.
		w.Header().Set("Location", path.Base(name)+"/")
		w.WriteHeader(http.StatusMovedPermanently)
		return
	}
	if f, ok := h.files["404.html"]; ok {
		f.missing(r.URL.Path).serve(w, r, http.StatusNotFound)
		return
	}
	http.Error(w, "there is no such page", http.StatusNotFound)
}

// Page returns the plain bytes of a page, for callers that fill it in.
func (h *Handler) Page(name string) ([]byte, bool) {
	f, ok := h.files[name]
	if !ok {
		return nil, false
	}
	return f.body[identity], true
}

// missing is the page for one that is not there, with its links from there.
func (f *file) missing(from string) *file {
	root := strings.Repeat("../", strings.Count(from, "/")-1)
	if root == "" {
		return f
	}
	body := bytes.ReplaceAll(f.body[identity], []byte(`href="./"`), []byte(`href="`+root+`"`))
	return &file{Asset: f.Asset, available: []encoding{identity}, body: map[encoding][]byte{identity: body}}
}

func (f *file) serve(w http.ResponseWriter, r *http.Request, status int) {
	header := w.Header()
	if isPage(f.Type) {
		SetPage(header, f.Path)
	} else {
		header.Set("Content-Type", f.Type)
	}
	switch {
	case status != http.StatusOK:
		header.Set("Cache-Control", "no-store")
	case f.Immutable:
		header.Set("Cache-Control", Immutable)
	default:
		header.Set("Cache-Control", Revalidate)
	}
	chosen := identity
	if len(f.available) > 1 {
		header.Set("Vary", "Accept-Encoding")
		var ok bool
		chosen, ok = negotiate(strings.Join(r.Header.Values("Accept-Encoding"), ","), f.available...)
		if !ok {
			http.Error(w, "none of the encodings that are accepted is to be had", http.StatusNotAcceptable)
			return
		}
	}
	tag := `"` + f.Hash[:16]
	if chosen != identity {
		header.Set("Content-Encoding", string(chosen))
		tag += "-" + string(chosen)
	}
	body := f.body[chosen]
	if status != http.StatusOK {
		header.Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(status)
		if r.Method != http.MethodHead {
			w.Write(body)
		}
		return
	}
	header.Set("ETag", tag+`"`)
	http.ServeContent(sized{w, len(body)}, r, f.Path, time.Time{}, bytes.NewReader(body))
}

// sized adds the Content-Length that http.ServeContent leaves out of an
// encoded answer, since it cannot know that nobody compresses on the way.
type sized struct {
	http.ResponseWriter
	size int
}

func (s sized) WriteHeader(status int) {
	if status == http.StatusOK {
		s.Header().Set("Content-Length", strconv.Itoa(s.size))
	}
	s.ResponseWriter.WriteHeader(status)
}
