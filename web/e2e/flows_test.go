package e2e

import (
	"fmt"
	"math"
	"testing"
)

// What most readers do, in each browser.
var flows = []struct {
	name, path string
	do         func(t *testing.T, tab *Tab)
}{
	{"drag a curve's handle", normals, func(t *testing.T, tab *Tab) {
		tab.changes("the mean of Q", func() { tab.drag(dial("q", "mean"), 40, 0) })
		tab.equal(`/^normal\(1\.\d+, 1\.6\)$/.test(document.querySelector("#q-spelling").value)`, true)
		tab.changes("the spread of P", func() { tab.drag(dial("p", "sd"), 20, 0) })
	}},
	{"drag a bar", weather, func(t *testing.T, tab *Tab) {
		tab.changes("rain", func() { tab.drag(bar("p", "rain"), 0, -40) })
		tab.expect(`!document.querySelector("#p-spelling").value.includes("rain: 641")`)
	}},
	{"move a handle and a bar by keys", weather, func(t *testing.T, tab *Tab) {
		tab.focus(bar("p", "rain"))
		tab.changes("up", func() { tab.press("Up", "PageUp") })
		tab.press("Right")
		tab.changes("the next bar", func() { tab.press("Down") })
		tab.expect(`/divergence of Seattle from New York|divergence of .* from/i.test(document.querySelector("[role=status]").textContent)`)
	}},
	{"type a distribution", normals, func(t *testing.T, tab *Tab) {
		tab.fill("#q-spelling", "laplace(0, 1)")
		tab.expect(`document.querySelector("#q-loc")!==null`)
		tab.fill("#q-scale", "2")
		tab.expect(`document.querySelector("#q-spelling").value==="laplace(0, 2)"`)
		tab.fill("#q-spelling", "laplace(0, -1)")
		tab.expect(`document.querySelector("#q-problem").textContent.includes("scale")`)
	}},
	{"paste counts", weather, func(t *testing.T, tab *Tab) {
		tab.click("#paste")
		tab.fill("#pasted", "what,here,there\nrain,10,20\nsun,30,20")
		tab.click("#use")
		tab.expect(`document.querySelector("#p-spelling").value==="{rain: 10, sun: 30}"`)
		near(t, "D(P‖Q)", tab.nats("pq"), 0.25*math.Log(0.5)+0.75*math.Log(1.5), 1e-12)
	}},
	{"swap", weather, func(t *testing.T, tab *Tab) {
		qp := tab.nats("qp")
		tab.changes("the swap", func() { tab.click("#swap") })
		near(t, "D(P‖Q)", tab.nats("pq"), qp, 0)
	}},
	{"undo and redo", weather, func(t *testing.T, tab *Tab) {
		first := tab.nats("pq")
		tab.changes("a drag", func() { tab.drag(bar("q", "snow"), 0, -40) })
		second := tab.nats("pq")
		tab.changes("undo", func() { tab.click("#undo") })
		near(t, "D", tab.nats("pq"), first, 0)
		tab.changes("redo", func() { tab.click("#redo") })
		near(t, "D", tab.nats("pq"), second, 0)
	}},
	{"units and names", weather, func(t *testing.T, tab *Tab) {
		tab.click("#unit-nats")
		tab.expect(`document.querySelector("output[data-kl=pq]").textContent==="0.0890"`)
		tab.fill("#p-name", "Oslo")
		tab.expect(`document.querySelector(".price").textContent.includes("Oslo")`)
		tab.fill("#outcome-0", "drops")
		tab.press("Enter")
		tab.expect(`document.querySelector("#q-spelling").value.startsWith("{drops: 446,")`)
	}},
	{"a link opens the same", weather, func(t *testing.T, tab *Tab) {
		tab.drag(bar("q", "snow"), 0, -31)
		tab.click("#unit-bans")
		tab.wait(`location.hash.includes("unit=bans")`)
		shows := `[...document.querySelectorAll("output,.panel input")].map(e=>e.value||e.textContent).join("|")`
		hash, want := js[string](tab, `location.hash`), js[string](tab, shows)
		tab.visit("/lessons/")
		tab.visit("/" + hash)
		tab.wait(`document.documentElement.dataset.klviz==="live"`)
		tab.equal(shows, want)
	}},
	{"the theme", weather, func(t *testing.T, tab *Tab) {
		ground := `getComputedStyle(document.body).backgroundColor`
		light := js[string](tab, ground)
		js[any](tab, `(()=>{const s=document.querySelector("#theme");s.value="dark";s.dispatchEvent(new Event("change",{bubbles:true}))})()`)
		tab.expect(fmt.Sprintf(`%s!==%q`, ground, light))
		tab.visit("/lessons/")
		tab.equal(`document.documentElement.dataset.theme`, "dark")
	}},
	{"a tool is opened and used", normals, func(t *testing.T, tab *Tab) {
		tab.click("#tool-sweep")
		const grip = "#tool [data-act=line]"
		tab.wait(`document.querySelector("#tool [data-act=line]")!==null`)
		tab.changes("dragging its line", func() { tab.drag(grip, 60, 0) })
		tab.focus(grip)
		tab.changes("a key", func() { tab.press("Right") })
		tab.click("#tool-sweep")
		tab.wait(`document.querySelector("#tool").childElementCount===0`)
	}},
	{"a picture and a table are kept", "/#tool=keep", func(t *testing.T, tab *Tab) {
		js[any](tab, `{window.kept=[];const blobs=new Map(),make=URL.createObjectURL;
			URL.createObjectURL=b=>{const u=make.call(URL,b);blobs.set(u,b);return u};
			HTMLAnchorElement.prototype.click=function(){blobs.get(this.href).text().then(text=>kept.push([this.download,text]))}}`)
		for what, holds := range map[string]string{"svg": "<svg", "csv": "rain,0.4387"} {
			on := "[data-act=keep][data-arg=" + what + "]"
			tab.wait(fmt.Sprintf(`document.querySelector(%q)!==null`, on))
			tab.click(on)
			tab.wait(fmt.Sprintf(`kept.some(([name,text])=>name==="klviz-seattle-new-york.%s"&&text.includes(%q))`, what, holds))
		}
	}},
	{"the reader's own data", weather, func(t *testing.T, tab *Tab) {
		tab.click("#tab-data")
		tab.wait(`document.querySelector("#data-typed")!==null`)
		tab.fill("#data-typed", "kind,A,B\nx,3,1\ny,1,3\n")
		tab.click("[data-act='data.read']")
		tab.wait(`document.querySelector("#data .answers td.num")?.textContent.startsWith("0.792")`)
		near(t, "D(P‖Q)", tab.nats("pq")/math.Ln2, 0.5*math.Log2(3), 1e-9)
	}},
}

func TestFlows(t *testing.T) {
	for name, screen := range browsers {
		for _, f := range flows {
			t.Run(name+"/"+f.name, func(t *testing.T) { f.do(t, open(t, f.path, screen)) })
		}
	}
}
