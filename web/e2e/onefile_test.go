package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// oneFile is the page that klviz page writes.
func oneFile(t *testing.T) string {
	t.Helper()
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "klviz.html")
	if out, err := exec.Command(filepath.Join("..", "..", "klviz"), "page", file).CombinedOutput(); err != nil {
		t.Fatalf("klviz page: %v\n%s", err, out)
	}
	return file
}

// The page that is one file opens from a folder, without a server, on the state
// of its address; it is moved by mouse and keys and keeps its state in the address.
func TestOneFile(t *testing.T) {
	file := oneFile(t)
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

// Its tools open in a Worker, answer, and move the picture; the tab for data reads
// a table; nothing leads to a file that is not there.
func TestOneFileTools(t *testing.T) {
	file := oneFile(t)
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := blank(t, s)
			tab.before(`{const W=Worker;window.workers=0;window.Worker=class extends W{constructor(...a){super(...a);workers++}}}`)
			tab.must(tab.navigate("file://" + file + "#v=1&p=normal(0,1)&q=normal(1.2,1.6)"))
			tab.wait(`document.documentElement.dataset.klviz === "live"`)
			tab.equal(`[...document.querySelectorAll("a[href],link[href],script[src],img[src]")].filter(e=>e.getClientRects().length&&!/^(#|data:)/.test(e.getAttribute("href")??e.getAttribute("src"))).map(e=>e.outerHTML).join()`, "")

			tab.click("#known")
			tab.wait(`document.querySelector("#tool").dataset.live==="on"`)
			tab.shows("In closed form")
			tab.equal(`workers`, 1)
			for _, id := range []string{"families", "find", "measures", "keep", "sweep"} {
				tab.click("#tool-" + id)
				tab.wait(`document.querySelector("#tool").ariaBusy===null&&document.querySelector("#tool [data-region]")?.getClientRects().length`)
			}
			tab.wait(`document.querySelector("#tool [data-act=line]")`)
			tab.focus("#tool [data-act=line]")
			tab.changes("a tool's key", func() { tab.press("Right") })
			tab.drag(dial("q", "mean"), 40, 0)
			tab.wait(`document.querySelector("#tool [data-act=line]").getAttribute("aria-valuenow")!=="1.3"`)
			tab.equal(`workers`, 1)

			tab.must(tab.navigate("about:blank"))
			tab.must(tab.navigate("file://" + file + "#v=1&tab=data"))
			tab.wait(`document.querySelector("#data-typed") !== null`)
			tab.fill("#data-typed", "kind\tA\tB\nx\t3\t1\ny\t1\t3\n")
			tab.click("[data-act='data.read']")
			tab.wait(`document.querySelector("#data .answers td.num")?.textContent.startsWith("0.792")`)
		})
	}
}

// browsers are those that what must work everywhere is tried in.
var browsers = map[string]Screen{"Chromium": desk, "Firefox": {Width: 1440, Height: 1000, Firefox: true}}
