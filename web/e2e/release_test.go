package e2e

import (
	"archive/zip"
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// released packs a release of this tree and reads it.
func released(t *testing.T) []byte {
	t.Helper()
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "klviz.zip")
	pack := exec.Command("go", "run", "./web/build", "-release", file)
	pack.Dir = filepath.Join("..", "..")
	if out, err := pack.CombinedOutput(); err != nil {
		t.Fatalf("packing: %v\n%s", err, out)
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// The one folder of a release, put beside somebody's page on a host without rules
// and below a path, brings a tag to life and leads to the rest; it asks for nothing
// elsewhere. Packed again it is the same.
func TestRelease(t *testing.T) {
	packed := released(t)
	if !bytes.Equal(packed, released(t)) {
		t.Error("packed again, the release differs")
	}
	dir := t.TempDir()
	docs := filepath.Join(dir, "handbook", "docs")
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err == nil {
		err = os.CopyFS(docs, archive)
	}
	if err != nil {
		t.Fatal(err)
	}
	top, err := os.ReadDir(docs)
	if err != nil || len(top) != 1 || top[0].Name() != "klviz" {
		t.Fatalf("the release holds %v, %v; want one folder", top, err)
	}
	for _, name := range []string{"LICENSE", "README.txt", "embed.js", "embed/index.html", "fonts/inter.LICENSE.txt"} {
		if _, err := os.Stat(filepath.Join(docs, "klviz", filepath.FromSlash(name))); err != nil {
			t.Error(err)
		}
	}
	body := `<!doctype html><html lang="en"><title>a page</title><link rel="icon" href="data:,"><script type="module" src="klviz/embed.js"></script>` + tagged
	if err := os.WriteFile(filepath.Join(docs, "page.html"), []byte(body), 0o644); err != nil {
		t.Fatal(err)
	}
	below := ""
	files := http.FileServer(http.Dir(dir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.URL.Path, "/handbook/docs/") {
			below = r.URL.Path
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)

	tab := blank(t, desk)
	tab.klviz = server.URL
	tab.must(tab.navigate(server.URL + "/handbook/docs/page.html"))
	tab.wait(lives)
	near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
	tab.to(server.URL + "/handbook/docs/klviz/lessons/units/")
	tab.to(server.URL + "/handbook/docs/klviz/")
	tab.changes("a drag", func() { tab.drag("#bars "+bar("p", "rain"), 0, -30) })
	if below != "" {
		t.Errorf("%s was asked for, outside of the folder", below)
	}
}
