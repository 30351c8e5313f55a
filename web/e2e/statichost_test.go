package e2e

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
)

// staticHost serves the files that klviz site wrote, below a path, as the plainest
// of hosts does: by their endings, without any rule.
type staticHost struct {
	*httptest.Server
	dir    string
	below  string       // "/some/where/"
	typed  string       // what .wasm is served as
	strays atomic.Value // the first path asked for that is not below
}

// plainTypes are what the host knows of endings.
var plainTypes = map[string]string{".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png"}

func (h *staticHost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	rest, ok := strings.CutPrefix(r.URL.Path, h.below)
	if !ok {
		if r.URL.Path != "/favicon.ico" {
			h.strays.CompareAndSwap(nil, r.URL.Path)
		}
		http.NotFound(w, r)
		return
	}
	file := filepath.Join(h.dir, filepath.FromSlash(rest))
	if info, err := os.Stat(file); err == nil && info.IsDir() {
		if rest != "" && !strings.HasSuffix(rest, "/") {
			http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
			return
		}
		file = filepath.Join(file, "index.html")
	}
	w.Header().Set("Content-Type", plainTypes[path.Ext(file)])
	if path.Ext(file) == ".wasm" {
		w.Header().Set("Content-Type", h.typed)
	}
	body, err := os.ReadFile(file)
	if err != nil {
		w.Header().Set("Content-Type", "text/html")
		w.WriteHeader(http.StatusNotFound)
		body, _ = os.ReadFile(filepath.Join(h.dir, "404.html"))
	}
	_, _ = w.Write(body)
}

// at is the address of the site there.
func (h *staticHost) at() string { return h.URL + h.below }

// exported serves what klviz site writes.
func exported(t *testing.T) *staticHost {
	t.Helper()
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	h := &staticHost{dir: t.TempDir(), below: "/some/where/", typed: "application/wasm"}
	if out, err := exec.Command(filepath.Join("..", "..", "klviz"), "site", h.dir).CombinedOutput(); err != nil {
		t.Fatalf("klviz site: %v\n%s", err, out)
	}
	h.Server = httptest.NewServer(h)
	t.Cleanup(h.Close)
	return h
}

// to opens an address of the host and waits until the page lives.
func (tab *Tab) to(address string) {
	tab.t.Helper()
	tab.must(tab.navigate("about:blank"))
	tab.must(tab.navigate(address))
	tab.wait(`document.documentElement.dataset.klviz === "live"`)
}

// The site lives below any path of a host that has no rules, also where that host
// names the program's type wrongly, and asks for nothing outside its folder.
func TestSubPath(t *testing.T) {
	for name, s := range browsers {
		for _, typed := range []string{"application/wasm", "text/plain", ""} {
			t.Run(name+" "+typed, func(t *testing.T) {
				h := exported(t)
				h.typed = typed
				tab := blank(t, s)
				tab.host = h.URL
				tab.to(h.at() + "#v=1&p=normal(0,1)&q=normal(1,2)")
				tab.changes("a drag", func() { tab.drag(dial("q", "mean"), 40, 0) })
				tab.click(`nav a[href="lessons/"]`)
				tab.wait(`location.pathname === "/some/where/lessons/" && document.querySelectorAll(".map a").length > 20`)
				tab.click(`.map a`)
				tab.wait(`document.querySelector(".page h1") && getComputedStyle(document.querySelector(".page")).display === "grid"`)
				tab.click(`.brand`)
				tab.wait(`location.href === "` + h.at() + `"`)
				if stray := h.strays.Load(); stray != nil {
					t.Errorf("%v was asked for, outside of %s", stray, h.below)
				}
			})
		}
	}
}
