package e2e

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/systeminfo"
	"github.com/chromedp/chromedp"
)

// own is a button of the host's with a handler of its own, which notes how many
// frames there are and how many figures are live when it is clicked; it is first
// clicked when the host's document has been read.
const (
	frames = `[...document.querySelectorAll("kl-divergence")].filter(e=>e.shadowRoot?.querySelector("iframe")).length`
	livers = `[...document.querySelectorAll("kl-divergence")].filter(e=>e.result).length`

	own      = `<button id="own">the host’s</button>`
	ownHears = `if(parent===window)document.addEventListener("readystatechange",()=>{if(window.told)return;window.told=[];
		const b=document.getElementById("own");b.onclick=()=>told.push({at:performance.now(),frames:` + frames + `,live:` + livers + `});b.click()},true)`
)

// Ten tags on a page whose klviz does not answer for long: the host's own button
// answers before anything but the script was asked for and ever after, every picture is there, and two frames are asked for, no more. When
// klviz answers two are live; others go live when asked.
func TestEmbedTen(t *testing.T) {
	on := make(chan struct{})
	klviz := behind(t, func(r *http.Response) {
		if strings.HasPrefix(r.Request.URL.Path, "/embed/") {
			<-on
		}
	})
	size := Screen{Width: 800, Height: 4000}
	tab := hosted(t, klviz, own+strings.Repeat(tagged, 10), ownHears, size)
	tab.leave(tab.host) // whose load waits for the frames
	tab.wait(frames + `===2`)
	tab.wait(`told.length===1`)
	tab.click("#own")
	tab.wait(`told.length===2`)
	tab.equal(`told.map(a=>a.frames+" "+a.live).join()`, "0 0,2 0")
	tab.equal(`[...document.querySelectorAll("kl-divergence .picture")].filter(e=>e.getBoundingClientRect().height===200).length`, 10)
	before := tab.memory()
	with := js[float64](tab, `told[0].at`)
	close(on)

	tab.wait(livers + `===2`)
	t.Logf("the browser's pages hold %d MB before, %d MB with two of ten live", before, tab.memory())
	js[any](tab, `scrollTo(0,document.body.scrollHeight)`)
	tab.steady(frames)
	tab.equal(frames, 2)
	js[any](tab, `[...document.querySelectorAll("kl-divergence")].at(-1).shadowRoot.querySelector("button").click()`)
	tab.wait(`[...document.querySelectorAll("kl-divergence")].at(-1).result`)
	for range 7 {
		js[any](tab, `[...document.querySelectorAll("kl-divergence")].find(e=>!e.shadowRoot.querySelector("iframe")).shadowRoot.querySelector("button").click()`)
	}
	tab.wait(livers + `===10`)
	t.Logf("and %d MB with all ten", tab.memory())

	plain := host(t, own+strings.ReplaceAll(strings.Repeat(tagged, 10), "kl-divergence", "div"), ownHears, size)
	plain.wait(`told.length===1`)
	t.Logf("the host's button answers after %.0f ms, and after %.0f ms without tags", with, js[float64](plain, `told[0].at`))
}

// memory is what all pages of the browser hold, in MB, each shared page of memory
// counted once (Linux; elsewhere 0).
func (tab *Tab) memory() (mb int) {
	tab.t.Helper()
	tab.run(chromedp.ActionFunc(func(ctx context.Context) error {
		all, err := systeminfo.GetProcessInfo().Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser))
		for _, p := range all {
			if p.Type != "renderer" {
				continue
			}
			rollup, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", p.ID))
			if err != nil {
				continue // it has ended, or this is no Linux
			}
			for line := range strings.Lines(string(rollup)) {
				kb := 0
				if n, _ := fmt.Sscanf(line, "Pss: %d kB", &kb); n == 1 {
					mb += kb / 1024
				}
			}
		}
		return err
	}))
	return mb
}
