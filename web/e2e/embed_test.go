package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

const tagged = `<kl-divergence p="normal(0, 1)" q="normal(1.2, 1.6)" tab="continuous" hide="panel steps equation">
<svg class="picture" width="600" height="200" role="img" aria-label="two curves"><rect width="600" height="200" fill="#ccc"/></svg>
<p>Believing Q in P’s world costs 0.644 bits.</p></kl-divergence>`

// noOrigin takes allow-same-origin from every frame of the page.
const noOrigin = `{const set=Element.prototype.setAttribute;HTMLIFrameElement.prototype.setAttribute=function(name,value){
	set.call(this,name,name==="sandbox"?value.replace("allow-same-origin ",""):value)}}`

// host serves a page of somebody else's with the body in it, on an origin of its
// own, under a policy that allows klviz alone, and opens it.
func host(t *testing.T, body, before string, s Screen) *Tab {
	t.Helper()
	return hostOf(t, origin(), body, before, s)
}

// hostOf is host for the klviz at that address.
func hostOf(t *testing.T, klviz, body, before string, s Screen) *Tab {
	t.Helper()
	tab := hosted(t, klviz, body, before, s)
	tab.must(tab.navigate(tab.host))
	return tab
}

// hosted is hostOf before the page is opened.
func hosted(t *testing.T, klviz, body, before string, s Screen) *Tab {
	t.Helper()
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", fmt.Sprintf("default-src 'none'; img-src data:; script-src %[1]s; frame-src %[1]s", klviz))
		fmt.Fprintf(w, `<!doctype html><html lang="en"><title>a page</title><link rel="icon" href="data:,">
<script type="module" src="%s/embed.js"></script><h1>Somebody’s page</h1>%s`, klviz, body)
	}))
	t.Cleanup(server.Close)
	tab := blank(t, s)
	tab.host, tab.klviz = server.URL, klviz
	if !s.NoScript {
		tab.before(`if(parent===window){window.changes=[];
			addEventListener("kl-change",e=>changes.push(e.detail))}`)
	}
	if before != "" {
		tab.before(before)
	}
	return tab
}

const lives = `document.querySelector("kl-divergence").result`

// framed evaluates an expression in the frame of klviz.
func framed(tab *Tab, expression string) string {
	tab.t.Helper()
	return in(tab, origin(), expression)
}

// in evaluates an expression in the page's frame whose address starts so.
func in(tab *Tab, address, expression string) string {
	tab.t.Helper()
	said, err := tab.inFrame(address, expression)
	tab.must(err)
	return said
}

func (tab *Tab) expectInFrame(expression, want string) {
	tab.t.Helper()
	tab.soon(origin(), expression, want)
}

// soon is the same for the frame at an address.
func (tab *Tab) soon(address, expression, want string) {
	tab.t.Helper()
	got := ""
	for end := time.Now().Add(3 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if got = in(tab, address, expression); got == want {
			return
		}
	}
	tab.t.Errorf("in the frame, %s is %s, want %s", expression, got, want)
}

// The tag goes live under a strict policy, is dragged by keys, and follows its
// host's theme, language and state.
func TestEmbed(t *testing.T) {
	for _, width := range []int64{320, 800, 1440} {
		t.Run(fmt.Sprint(width), func(t *testing.T) {
			tab := host(t, tagged, "", Screen{Width: width, Height: 900})
			tab.wait(lives)
			near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
			tab.equal(lives+`.method`, "closed form")
			tab.equal(`(()=>{const r=document.querySelector("kl-divergence").shadowRoot;return r.querySelector("slot").hidden&&r.querySelector("iframe").className===""})()`, true)
			tab.expectInFrame(`document.documentElement.scrollWidth<=innerWidth`, "true")
			tab.expectInFrame(`document.documentElement.scrollHeight<=innerHeight`, "true")
			tab.expectInFrame(`[".top",".invite","footer",".panel",".steps",".eq"].filter(s=>document.querySelector(s)?.getClientRects().length).join()`, "")
			tab.expectInFrame(`[...document.querySelectorAll("output[data-kl]")].filter(o=>o.getClientRects().length).length`, "2")
		})
	}
}

// A hand and the host's own marks reach the frame, and what they change the host.
func TestEmbedInHand(t *testing.T) {
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := host(t, tagged, "", s)
			tab.wait(lives)
			near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
			js[any](tab, `(()=>{const f=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe");f.focus();
				f.contentWindow.postMessage({klviz:1,type:"focus"},"*");changes.length=0})()`)
			tab.expectInFrame(`document.activeElement.getAttribute("role")`, "slider")
			tab.press("Right", "Right")
			tab.wait(`Math.abs(changes.at(-1)?.result.kl_nats-0.446566)>1e-4`)
			tab.equal(`changes.at(-1).state===document.querySelector("kl-divergence").state&&changes.at(-1).state.includes("p=normal")`, true)

			js[any](tab, `document.querySelector("kl-divergence").setAttribute("theme","dark")`)
			tab.expectInFrame(`getComputedStyle(document.documentElement).colorScheme`, "dark")
			js[any](tab, `(()=>{document.querySelector("kl-divergence").removeAttribute("theme");document.documentElement.dataset.mdColorScheme="default"})()`)
			tab.expectInFrame(`getComputedStyle(document.documentElement).colorScheme`, "light")
			js[any](tab, `(()=>{document.documentElement.lang="de"})()`)
			tab.expectInFrame(`document.documentElement.lang+document.getElementById("undo").title`, "deRückgängig")

			was := js[int](tab, `history.length`)
			js[any](tab, `(()=>{document.querySelector("kl-divergence").q="laplace(0, 1)"})()`)
			tab.wait(lives + `.q==="laplace(0, 1)"`)
			tab.equal(`history.length`, was)
		})
	}
}

// Without an origin of its own the frame lives all the same.
func TestEmbedWithoutOrigin(t *testing.T) {
	for name, screen := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := host(t, tagged, noOrigin, screen)
			tab.wait(lives)
			tab.equal(`document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").getAttribute("sandbox").includes("same-origin")`, false)
			near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
			js[any](tab, `(()=>{document.querySelector("kl-divergence").q="normal(0, 1)"})()`)
			tab.wait(lives + `.kl_nats===0`)
		})
	}
}

// What is no message of the parent's, or not well formed, changes nothing.
func TestEmbedUnderAttack(t *testing.T) {
	tab := host(t, tagged+`<iframe></iframe>`, "", desk) // a sibling, which is not the frame's parent
	tab.wait(lives)
	tab.expectInFrame(`document.documentElement.dataset.faces??"come"`, "come")
	before := framed(tab, `document.documentElement.outerHTML.length+location.href`)
	height := js[float64](tab, `document.querySelector("kl-divergence").offsetHeight`)
	js[any](tab, attack)
	in(tab, "about:blank", `parent.document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").contentWindow.postMessage({klviz:1,type:"state",state:"v=1&p=beta(1,1)&q=beta(2,2)"},"*")`)
	time.Sleep(400 * time.Millisecond)
	if after := framed(tab, `document.documentElement.outerHTML.length+location.href`); after != before {
		t.Errorf("the frame is %s, was %s", after, before)
	}
	tab.equal(`document.querySelector("kl-divergence").offsetHeight`, height)
	near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
}

const attack = `(()=>{const w=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").contentWindow;
	for(const m of [null,0,"",[],{},{klviz:2,type:"state",state:"v=1&p=beta(1,1)&q=beta(2,2)"},{klviz:1},{klviz:1,type:"state"},
		{klviz:1,type:"state",state:7},{klviz:1,type:"state",state:{}},{klviz:1,type:"state",state:"p".repeat(70000)},
		{klviz:1,type:"theme",theme:"<b>",lang:"<script>",hide:[]},{klviz:1,type:"theme",theme:{},lang:7,hide:{}},
		{klviz:1,type:"height",height:9},{klviz:1,type:"__proto__"}])w.postMessage(m,"*");
	postMessage({klviz:1,type:"height",height:9999},"*");
	postMessage({klviz:1,type:"state",state:"x",result:{kl_nats:9}},"*")})()`

// Without JavaScript, and before anybody comes near, the picture stands.
func TestEmbedPicture(t *testing.T) {
	tab := host(t, tagged, "", Screen{Width: 800, Height: 900, NoScript: true})
	tab.equal(`document.querySelector(".picture").getBoundingClientRect().height`, 200)
	tab.equal(`document.querySelectorAll("iframe").length`, 0)
}
