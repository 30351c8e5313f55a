package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// The page that is one file opens from a folder, without a server, on the state
// of its address; it is moved by mouse and keys and keeps its state in the address.
func TestOneFile(t *testing.T) {
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "klviz.html")
	if out, err := exec.Command(filepath.Join("..", "..", "klviz"), "page", file).CombinedOutput(); err != nil {
		t.Fatalf("klviz page: %v\n%s", err, out)
	}
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > 2_800_000 {
		t.Errorf("the file has %d bytes, above 2.8 MB", info.Size())
	}
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := blank(t, s)
			tab.must(tab.navigate("file://" + file + "#v=1&p=normal(0,1)&q=normal(1,2)&unit=nats"))
			tab.wait(`document.documentElement.dataset.klviz === "live"`)
			tab.expect(`Math.abs(document.querySelector('output[data-kl=pq]').dataset.nats - 0.4431471805599453) < 1e-12`)
			tab.changes("a drag", func() { tab.drag(dial("q", "mean"), 40, 0) })
			tab.focus(dial("p", "mean"))
			tab.changes("a key", func() { tab.press("Right") })
			tab.expect(`!location.hash.includes("p=normal(0%2C%201)") && location.hash.includes("p=normal(")`)
			tab.changes("typing", func() { tab.fill("#p-spelling", "laplace(0, 1)") })
			at := js[string](tab, `new Promise(r=>setTimeout(()=>r(location.href),500))`)
			nats := tab.nats("pq")
			tab.must(tab.navigate("about:blank"))
			tab.must(tab.navigate(at)) // as a bookmark does
			tab.wait(`document.documentElement.dataset.klviz === "live"`)
			near(t, "the bookmark's divergence", tab.nats("pq"), nats, 0)
		})
	}
}

// browsers are those that what must work everywhere is tried in.
var browsers = map[string]Screen{"Chromium": desk, "Firefox": {Width: 1440, Height: 1000, Firefox: true}}
