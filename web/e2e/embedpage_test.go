package e2e

import (
	"strings"
	"testing"
	"time"
)

const (
	snippet = `document.querySelector('[data-site=html] .piece:last-child code').textContent`
)

// An author chooses a pair, drags the preview, copies the tag, saves the picture.
func TestEmbedPage(t *testing.T) {
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := blank(t, s)
			tab.before(`if(parent===window){
				Object.defineProperty(navigator,"clipboard",{value:{writeText:async t=>{window.onClipboard=t}}});
				const make=URL.createObjectURL;URL.createObjectURL=b=>{b.text().then(t=>{window.saved=t});return make.call(URL,b)};
				HTMLAnchorElement.prototype.click=function(){window.savedAs=this.download}}`)
			tab.visit("/embed-page/#v=1&p=normal(0,1)&q=normal(1,2)&unit=nats")
			tab.wait(`document.documentElement.dataset.klviz==="live"`)
			tab.wait(lives)
			tab.expect(snippet + `.startsWith('<kl-divergence p="normal(0, 1)" q="normal(1, 2)" unit="nats"')`)

			tab.fill("#embed-q", "laplace(0, 2)")
			tab.expect(snippet + `.includes('q="laplace(0, 2)"')`)
			tab.wait(lives + `.q==="laplace(0, 2)"`)
			tab.expect(`location.hash.includes("laplace(0%2C%202)")`)

			tab.fill("#embed-p", "normal(0, -1)")
			tab.expect(`document.getElementById("embed-p").ariaInvalid==="true"&&document.getElementById("embed-p-problem").textContent.includes("sd must be above 0")`)
			tab.expect(snippet + `.includes('p="normal(0, 1)"')`)
			tab.fill("#embed-p", "normal(0, 1)")
			tab.expect(`document.getElementById("embed-p").ariaInvalid==="false"`)

			// By keys in the frame: a drag as far as the page around is concerned.
			js[any](tab, `(()=>{const f=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe");f.focus();
				f.contentWindow.postMessage({klviz:1,type:"focus"},"*")})()`)
			tab.expectInFrame(`document.activeElement.getAttribute("role")`, "slider")
			tab.press("Right")
			tab.expect(`document.getElementById("embed-p").value==="normal(0.1, 1)"`)
			tab.expect(snippet + `.includes('p="normal(0.1, 1)"')`)

			tab.click(`input[data-arg=panel]`)
			tab.expect(`!` + snippet + `.includes("panel")`)
			tab.steady(`document.querySelector("kl-divergence").offsetHeight`) // the frame has grown by its panel
			tab.click(`[data-act=copy][data-arg="html.1"]`)
			tab.expect(`window.onClipboard===` + snippet)
			tab.click(`[data-act=download]`)
			tab.expect(`window.savedAs==="figure.svg"&&window.saved?.includes("normal(0.1, 1)")&&saved.includes("prefers-color-scheme")`)
		})
	}
}

// steady waits until a number has stayed the same for a while.
func (tab *Tab) steady(expression string) {
	tab.t.Helper()
	last := js[float64](tab, expression)
	for same := 0; same < 4; {
		time.Sleep(100 * time.Millisecond)
		now := js[float64](tab, expression)
		if same++; now != last {
			same = 0
		}
		last = now
	}
}

// What there is to copy stands there before anything runs, in every size and theme.
func TestEmbedPageLooks(t *testing.T) {
	for _, path := range []string{"/embed-page/", "/de/embed-page/"} {
		tab := blank(t, Screen{Width: 1440, Height: 1000, NoScript: true})
		tab.visit(path)
		if got := js[string](tab, snippet); !strings.HasPrefix(got, `<kl-divergence p="normal(0, 1)"`) {
			t.Errorf("%s offers %q", path, got)
		}
		tab.equal(`document.querySelectorAll("[data-site]").length`, 11)
		tab.equal(`document.querySelector("kl-divergence img").naturalWidth>300`, true)
		for _, s := range []Screen{{Width: 390, Height: 844}, {Width: 1440, Height: 1000, Dark: true}} {
			live := open(t, path, s)
			js[any](live, `void document.querySelector("kl-divergence").scrollIntoView()`)
			live.wait(lives)
			live.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
			live.axe()
		}
	}
}
