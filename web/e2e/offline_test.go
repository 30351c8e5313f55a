package e2e

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"
)

const isKept = `navigator.serviceWorker.getRegistration().then(r=>r?.active?.state==="activated")`

// After the first visit all of it opens without the host: the page with its
// program, lessons that were never visited, and a page that is not there.
func TestOffline(t *testing.T) {
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			h := exported(t)
			s.Keeps = true
			tab := blank(t, s)
			tab.host = h.URL
			tab.to(h.at())
			tab.waitFor(isKept)
			h.Close()

			tab.to(h.at() + "#v=1&p=normal(0,1)&q=normal(1,2)")
			near(t, "D(P‖Q)", tab.nats("pq"), 0.4431471805599453, 1e-12)
			tab.changes("a drag", func() { tab.drag(dial("q", "mean"), 40, 0) })
			tab.to(h.at() + "?v=1&p=normal(0,1)&q=normal(1,2)")
			near(t, "D(P‖Q)", tab.nats("pq"), 0.4431471805599453, 1e-12)
			for _, path := range []string{"lessons/latent-space/", "de/lessons/diffusion-bound/", "lessons/units/", "lessons/units", "de/lessons/asymmetry/index.html"} {
				tab.must(tab.navigate(h.at() + path))
				tab.equal(`document.querySelectorAll("h1").length`, 1)
				tab.expect(`getComputedStyle(document.querySelector(".page")).display === "grid"`)
				tab.wait(`document.documentElement?.dataset.klviz === "live"`) // a lesson plays without a network too
			}
			// It is guessed, and the next one opens.
			tab.focus(".guess [data-act=guess]")
			tab.press("Enter")
			tab.wait(`document.querySelector(".guess .told") !== null`)
			tab.focus("[rel=next]")
			tab.press("Enter")
			tab.wait(`location.pathname.endsWith("/non-negative/") && document.documentElement?.dataset.klviz === "live"`)
			tab.meant = "404 () " + h.at() + "nowhere"
			tab.must(tab.navigate(h.at() + "nowhere"))
			tab.expect(`document.body.textContent.includes("no such page")`)
		})
	}
}

// waitFor is wait for an expression that is a promise.
func (tab *Tab) waitFor(expression string) {
	tab.t.Helper()
	for end := time.Now().Add(20 * time.Second); !js[bool](tab, expression); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			tab.t.Fatalf("never came true: %s", expression)
		}
	}
}

var (
	versionLine = regexp.MustCompile(`VERSION = "\w+"`)
	indexHash   = regexp.MustCompile(`"index\.html":"\w+"`)
	shown       = `document.querySelector("meta[name=edition]")?.content ?? "first"`
)

// publish changes the page to another edition; whole says whether the worker's
// list follows, as it does in a build.
func (h *staticHost) publish(t *testing.T, edition string, whole bool) {
	t.Helper()
	index, worker := filepath.Join(h.dir, "index.html"), filepath.Join(h.dir, "sw.js")
	page, err := os.ReadFile(index)
	if err != nil {
		t.Fatal(err)
	}
	page = bytes.Replace(page, []byte("<title>"), []byte(`<meta name="edition" content="`+edition+`"><title>`), 1)
	script, err := os.ReadFile(worker)
	if err != nil {
		t.Fatal(err)
	}
	script = versionLine.ReplaceAll(script, []byte(`VERSION = "`+edition+`"`))
	sum := sha256.Sum256(page)
	script = indexHash.ReplaceAll(script, fmt.Appendf(nil, `"index.html":"%x"`, sum[:16]))
	if err := os.WriteFile(worker, script, 0o644); err != nil {
		t.Fatal(err)
	}
	if !whole {
		return
	}
	if err := os.WriteFile(index, page, 0o644); err != nil {
		t.Fatal(err)
	}
}

// A new version waits until somebody takes it on, and then shows in every tab;
// the state stays. Until then all comes from the old one.
func TestUpdateWithATabOpen(t *testing.T) {
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			h := exported(t)
			s.Keeps = true
			tab := blank(t, s)
			tab.host = h.URL
			tab.to(h.at())
			tab.waitFor(isKept)
			tab.to(h.at() + "#v=1&p=normal(0,1)&q=normal(1,2)")
			h.publish(t, "second", true)
			js[any](tab, `navigator.serviceWorker.getRegistration().then(r=>r.update()).then(()=>0)`)
			tab.wait(`document.getElementById("fresh")`)
			js[any](tab, `void setTimeout(()=>location.reload())`)
			time.Sleep(300 * time.Millisecond)
			tab.wait(`document.readyState==="complete"&&document.documentElement.dataset.klviz==="live"`)
			tab.equal(shown, "first")
			tab.equal(`fetch("./").then(r=>r.text()).then(t=>t.includes("edition"))`, false)
			tab.changes("a drag", func() { tab.drag(dial("q", "mean"), 40, 0) })
			nats := tab.nats("pq")
			js[any](tab, `new Promise(r=>setTimeout(r,600)).then(()=>0)`) // the address follows soon
			tab.wait(`document.getElementById("fresh")`)
			js[any](tab, `void open("./#v=1&p=normal(0,1)&q=normal(3,2)","second")`)
			second := `open("","second")`
			tab.wait(second + `.document.documentElement?.dataset.klviz==="live"`)
			js[any](tab, `document.querySelector("#fresh button").click()`) // not by mouse: a tab behind another hears none
			time.Sleep(300 * time.Millisecond)
			tab.wait(`document.readyState==="complete"&&document.documentElement.dataset.klviz==="live"&&(` + shown + `)==="second"`)
			near(t, "the divergence after the change", tab.nats("pq"), nats, 0)
			tab.equal(`caches.keys().then(k=>k.length)`, 1)
			if !s.Firefox { // which lets no script reach a window that it did not open itself
				tab.wait(second + `.document.querySelector("meta[name=edition]")?.content==="second"`)
			}
		})
	}
}

// A list that does not match the files, as in the middle of an upload, is not
// taken on.
func TestHalfAnUpdate(t *testing.T) {
	h := exported(t)
	tab := blank(t, Screen{Width: 1440, Height: 1000, Keeps: true})
	tab.host = h.URL
	tab.to(h.at())
	tab.waitFor(isKept)
	tab.to(h.at())
	h.publish(t, "second", false)
	tab.equal(`navigator.serviceWorker.getRegistration().then(r=>new Promise(done=>{
		r.addEventListener("updatefound",()=>{const w=r.installing;w.addEventListener("statechange",()=>done(w.state))});r.update()}))`, "redundant")
	tab.equal(`document.getElementById("fresh")`, nil)
	tab.to(h.at())
	tab.equal(shown, "first")
}
