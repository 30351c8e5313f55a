package e2e

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// The page that is one file opens from a folder, without a server, on the state
// of its address; it is moved by keys and keeps its state in the address.
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
	tab := blank(t, Screen{Width: 1440, Height: 900})
	tab.run(chromedp.Navigate("file://" + file + "#v=1&p=normal(0,1)&q=normal(1,2)&unit=nats"))
	tab.wait(`document.documentElement.dataset.klviz === "live"`)
	tab.expect(`Math.abs(document.querySelector('output[data-kl=pq]').dataset.nats - 0.4431471805599453) < 1e-12`)
	tab.run(chromedp.Focus(`[role=slider][data-dist=p][data-param=mean]`))
	before := js[string](tab, `document.querySelector('output[data-kl=pq]').dataset.nats`)
	tab.run(chromedp.Evaluate(`document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowRight", bubbles: true}))`, nil))
	tab.expect(`document.querySelector('output[data-kl=pq]').dataset.nats !== "` + before + `"`)
	tab.expect(`!location.hash.includes("p=normal(0%2C%201)") && location.hash.includes("p=normal(")`)
}
