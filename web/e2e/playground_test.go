package e2e

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/network"
)

const (
	weather = "/"
	normals = "/#v=1&p=normal(0%2C%201)&q=normal(1.2%2C%201.6)&tab=continuous"
)

var outcomes = []string{"rain", "sun", "fog", "drizzle", "snow"}

// The divergences of the weather are those of two independent programs.
const seattleFromNewYork, newYorkFromSeattle = 0.128403, 0.133878 // bits

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if math.Abs(got-want) > within {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

func TestWeather(t *testing.T) {
	for _, s := range []Screen{desk, {Width: 1440, Height: 1000, NoScript: true}, {Width: 390, Height: 844, NoScript: true}} {
		tab := open(t, weather, s)
		near(t, "D(P‖Q)", tab.nats("pq")/math.Ln2, seattleFromNewYork, 5e-7)
		near(t, "D(Q‖P)", tab.nats("qp")/math.Ln2, newYorkFromSeattle, 5e-7)
		tab.equal(`[...document.querySelectorAll("output[data-kl]")].filter(o=>o.getClientRects().length).map(o=>o.dataset.kl+" "+o.textContent).join()`,
			"pq 0.128,qp 0.134")
		tab.equal(`[...document.querySelectorAll("#figures .klviz-chart")].filter(e=>e.getClientRects().length).length`, 2)
		tab.equal(`document.querySelectorAll(".steps tbody tr").length`, 5)
		tab.equal(`document.documentElement.dataset.klviz`, map[bool]string{true: "static", false: "live"}[s.NoScript])
		tab.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	}
}

// The program takes over in place: what the server drew for this width stays as
// it is, and nothing moves.
func TestTakeOver(t *testing.T) {
	for _, path := range []string{weather, "/?v=1&p=normal(0%2C%201)&q=normal(1.2%2C%201.6)&tab=continuous"} {
		tab := blank(t, desk)
		tab.before(`(()=>{window.shift=0;new PerformanceObserver(l=>{for(const e of l.getEntries())shift+=e.value}).observe({type:"layout-shift",buffered:true});
			document.addEventListener("DOMContentLoaded",()=>{window.kept=[...document.querySelectorAll("#app *:not(svg *)")]})})()`)
		tab.visit(path)
		tab.wait(`document.documentElement.dataset.klviz === "live"`)
		tab.equal(`kept.filter(e=>!e.isConnected&&!e.closest(".at-narrow")).length`, 0)
		time.Sleep(200 * time.Millisecond)
		near(t, "layout shift of "+path, js[float64](tab, `shift`), 0, 0.001)
	}
}

func TestBars(t *testing.T) {
	t.Run("mouse", func(t *testing.T) {
		tab := open(t, weather, desk)
		for _, dist := range []string{"p", "q"} {
			for _, o := range outcomes {
				tab.changes(dist+" "+o, func() { tab.drag(bar(dist, o), 3, -25) })
			}
		}
		tab.equal(`document.querySelectorAll(".steps tbody tr").length`, 5)
	})
	t.Run("finger", func(t *testing.T) {
		tab := open(t, weather, Screen{Width: 390, Height: 844, Touch: true})
		for _, o := range outcomes {
			tab.changes(o, func() { tab.swipe(bar("p", o), 0, -25) })
		}
	})
	t.Run("keys", func(t *testing.T) {
		tab := open(t, weather, desk)
		tab.equal(`document.querySelectorAll('#bars [role=slider][tabindex="0"]').length`, 1)
		tab.focus(bar("p", "rain"))
		seen := map[string]bool{}
		for range 2 * len(outcomes) {
			seen[js[string](tab, `document.activeElement.dataset.dist+" "+document.activeElement.dataset.outcome`)] = true
			for _, key := range []string{"Up", "Down", "PageUp", "PageDown", "Shift+Up", "End", "Home"} {
				tab.changes(key, func() { tab.press(key) })
			}
			tab.press("Up", "PageUp", "Right")
		}
		if len(seen) != 2*len(outcomes) {
			t.Errorf("the arrows reach %v", seen)
		}
	})
}

func TestDials(t *testing.T) {
	dials := [][2]string{{"p", "mean"}, {"p", "sd"}, {"q", "mean"}, {"q", "sd"}}
	t.Run("mouse", func(t *testing.T) {
		tab := open(t, normals, desk)
		for _, d := range dials {
			tab.changes(d[0]+" "+d[1], func() { tab.drag(dial(d[0], d[1]), 23, 5) })
		}
		for _, dist := range []string{"p", "q"} {
			tab.changes("the other bracket of "+dist, func() { tab.drag(`[data-twin=`+dist+`]`, 9, 0) })
		}
	})
	t.Run("finger", func(t *testing.T) {
		tab := open(t, normals, Screen{Width: 390, Height: 844, Touch: true})
		for _, d := range dials {
			tab.changes(d[0]+" "+d[1], func() { tab.swipe(dial(d[0], d[1]), 14, 3) })
		}
	})
	t.Run("keys", func(t *testing.T) {
		tab := open(t, normals, desk)
		for _, d := range dials {
			tab.focus(dial(d[0], d[1]))
			for _, key := range []string{"Right", "Up", "Shift+Left", "PageUp", "Down", "Home", "End", "PageDown"} {
				tab.changes(d[0]+" "+d[1]+" "+key, func() { tab.press(key) })
			}
		}
	})
	t.Run("value", func(t *testing.T) {
		tab := open(t, normals, desk)
		tab.focus(dial("q", "mean"))
		tab.press("Left", "Left")
		tab.equal(`document.activeElement.getAttribute("aria-valuenow")`, "1")
		tab.equal(`document.querySelector("#q-spelling").value`, "normal(1, 1.6)")
		if v := js[string](tab, `document.activeElement.getAttribute("aria-valuetext")`); !strings.Contains(v, "bits") {
			t.Errorf("aria-valuetext says %q", v)
		}
		// D of N(0,1) from N(1,1.6): ln 1.6 + 2/(2·1.6²) − ½.
		near(t, "D", tab.nats("pq"), math.Log(1.6)+2/(2*1.6*1.6)-0.5, 1e-12)
	})
}

func TestCurvesCanBeGripped(t *testing.T) {
	tab := open(t, normals, desk)
	// The top of P, at x = 0.
	xy := js[[]float64](tab, `(()=>{const p=document.querySelector("#curves .p-line"),l=p.getTotalLength();let b=[0,1e9];
		for(let i=0;i<l;i++){const q=p.getPointAtLength(i);if(q.y<b[1])b=[q.x,q.y]}
		const r=document.querySelector("#curves").getBoundingClientRect();return[r.x+b[0],r.y+b[1]]})()`)
	tab.changes("the curve", func() {
		tab.grip(xy[0], xy[1])
		tab.moveTo(xy[0]+20, xy[1])
		tab.moveTo(xy[0]+40, xy[1])
		tab.letGo(xy[0]+40, xy[1])
	})
	tab.equal(`/^normal\(0\.6\d*, 1\)$/.test(document.querySelector("#p-spelling").value)`, true)
}

func TestEscapeTakesADragBack(t *testing.T) {
	tab := open(t, normals, desk)
	before := tab.nats("pq")
	x, y := tab.at(dial("q", "mean"))
	tab.grip(x, y)
	tab.changes("the drag", func() { tab.moveTo(x+30, y); tab.moveTo(x+60, y) })
	tab.press("Escape")
	near(t, "D after Escape", tab.nats("pq"), before, 0)
	tab.moveTo(x+70, y)
	tab.letGo(x+70, y)
	near(t, "D after letting go", tab.nats("pq"), before, 0)
	tab.equal(`document.querySelector("#undo").ariaDisabled`, "true")
}

// A finger on the chart scrolls the page; on a handle it drags.
func TestFingerScrolls(t *testing.T) {
	tab := open(t, weather, Screen{Width: 390, Height: 700, Touch: true})
	x, y := tab.at(bar("p", "fog"))
	before, top := tab.nats("pq"), js[float64](tab, `scrollY`)
	tab.swipeFrom(x+4, y-90, 0, -160)
	tab.expect(fmt.Sprintf(`scrollY>%v+60`, top))
	near(t, "D", tab.nats("pq"), before, 0)
	time.Sleep(time.Second)         // the page glides on
	js[int](tab, `scrollTo(0,0);1`) // from under the price, which stays at the top
	tab.changes("the handle", func() { tab.swipe(bar("p", "rain"), 0, 30) })
}

func TestTyping(t *testing.T) {
	tab := open(t, weather, desk)
	tab.fill("#p-outcome-0", "1000")
	tab.expect(`document.querySelector("#p-spelling").value.startsWith("{rain: 1000,")`)
	tab.fill("#outcome-0", "drops")
	tab.press("Enter")
	tab.expect(`document.querySelector("#q-spelling").value.startsWith("{drops: 446,")`)
	tab.click("#add")
	tab.expect(`document.activeElement.id==="outcome-5"`)
	tab.click(".outcomes .remove")
	tab.expect(`!document.querySelector("#q-spelling").value.includes("drops")`)

	tab = open(t, normals, desk)
	tab.fill("#q-mean", "1.")
	tab.equal(`document.querySelector("#q-mean").value`, "1.")
	tab.press("5")
	tab.equal(`document.querySelector("#q-mean").value`, "1.5")
	tab.expect(`document.querySelector("#q-spelling").value==="normal(1.5, 1.6)"`)
	tab.fill("#q-spelling", "laplace(0, 1)")
	tab.expect(`document.querySelector("#q-loc")!==null`)
}

func TestBadInput(t *testing.T) {
	for _, c := range []struct{ path, field, typed, says string }{
		{normals, "#p-spelling", "normal(0,-1)", "sd"},
		{normals, "#q-spelling", "normal(0", ""},
		{normals, "#q-spelling", "", ""},
		{normals, "#p-sd", "1e400", ""},
		{normals, "#p-sd", "-2", "sd"},
		{weather, "#q-spelling", "{b: 1}", ""},
		{weather, "#p-outcome-1", "-3", "count"},
		{weather, "#p-outcome-1", "", ""},
	} {
		tab := open(t, c.path, desk)
		before := tab.nats("pq")
		tab.fill(c.field, c.typed)
		tab.expect(fmt.Sprintf(`document.querySelector(%q).getAttribute("aria-invalid")==="true"`, c.field))
		said := js[string](tab, `[...document.querySelectorAll("#app [role=alert]")].map(e=>e.textContent).join("")`)
		if said == "" || !strings.Contains(said, c.says) {
			t.Errorf("%s with %q says %q", c.field, c.typed, said)
		}
		near(t, c.field+" "+c.typed, tab.nats("pq"), before, 0)
		tab.press("Tab")
		tab.equal(fmt.Sprintf(`document.querySelector(%q).value`, c.field), c.typed)
	}
}

func TestPaste(t *testing.T) {
	for text, want := range map[string]string{
		"rain 641\nsun 640\nhail 7":              "{rain: 641, sun: 640, hail: 7}",
		"what,here,there\nrain,10,20\nsun,30,20": "{rain: 10, sun: 30}",
		`{"a": 0.25, "b": 0.75}`:                 "{a: 0.25, b: 0.75}",
		"a\t1\t3\nb\t2\t1":                       "{a: 1, b: 2}",
	} {
		tab := open(t, weather, desk)
		tab.click("#paste")
		tab.fill("#pasted", text)
		tab.click("#use")
		if strings.Contains(text, "a\": 0.25") {
			// One side with no outcome of the other's: said, and kept.
			tab.expect(`document.querySelector("#paste-problem").textContent!==""||document.querySelector("#p-problem").textContent!==""`)
			continue
		}
		tab.expect(fmt.Sprintf(`document.querySelector("#p-spelling").value===%q`, want))
	}
	tab := open(t, weather, desk)
	tab.click("#paste")
	tab.click("#use")
	tab.expect(`document.querySelector("#paste-problem").textContent!==""&&document.querySelector("#pasted").getAttribute("aria-invalid")==="true"`)
	tab.fill("#pasted", "rain,10,20\nsun,thirty,20")
	tab.click("#use")
	tab.expect(`document.querySelector("#paste-problem").textContent.includes("2")`)
	tab.equal(`document.querySelector("#pasted").value`, "rain,10,20\nsun,thirty,20")
}

// A thousand outcomes are more than fits into Vugu's buffer; they are drawn, moved and
// listed all the same.
func TestThousandOutcomes(t *testing.T) {
	tab := open(t, weather, desk)
	var rows strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&rows, "the %dth outcome %d %d\n", i, 1000+i*7%31, 900+i*11%37)
	}
	tab.click("#paste")
	paste := func(head string) { // at once, not key by key
		js[any](tab, fmt.Sprintf(`(()=>{const at=document.querySelector("#pasted");at.value=%q;at.dispatchEvent(new Event("input",{bubbles:true}))})()`, head+rows.String()))
		tab.click("#use")
	}
	paste("four words are here\n")
	tab.expect(`document.querySelector("#paste-problem").textContent.startsWith("line 2")`)
	paste("outcome P Q\n")
	tab.wait(`document.querySelector("#known").textContent.includes("1,000")`)
	tab.equal(`document.querySelector("#p-spelling").value.includes("the 999th outcome")`, true)
	tab.equal(`document.querySelectorAll(".steps tbody tr").length`, 101)
	tab.click("#all-outcomes")
	tab.expect(`document.querySelectorAll(".steps tbody tr").length===1000&&document.querySelector("#p-outcome-999")!==null`)
	tab.focus("#figures [role=slider][tabindex='0']")
	tab.changes("an arrow", func() { tab.press("Up") })
	tab.press("Right", "Right")
	tab.expect(`document.activeElement.dataset.dist+" "+document.activeElement.dataset.outcome==="p the 1th outcome"`)
	tab.changes("an arrow on the next", func() { tab.press("Up") })
	tab.press("Left")
	tab.expect(`document.activeElement.dataset.dist+" "+document.activeElement.dataset.outcome==="q the 0th outcome"`)
	for range 3 {
		tab.click("#undo")
	}
	tab.expect(`document.querySelector("#p-spelling").value.startsWith("{rain: 641")`)
}

func TestInfinity(t *testing.T) {
	tab := open(t, weather, desk)
	tab.fill("#q-outcome-2", "0")
	tab.expect(`document.querySelector("output[data-kl=pq]").dataset.nats==="Infinity"`)
	tab.equal(`document.querySelector("output[data-kl=pq]").textContent`, "∞")
	tab.expect(`document.querySelector(".verdict .why").textContent.includes("fog")`)
	tab.expect(`document.querySelector(".verdict .size").textContent.includes("fog")`)
	tab.expect(`document.querySelector("#bars").textContent.includes("never")`)
}

func TestSwapUnitsNames(t *testing.T) {
	tab := open(t, weather, desk)
	pq, qp := tab.nats("pq"), tab.nats("qp")
	tab.click("#swap")
	near(t, "D(P‖Q) after the swap", tab.nats("pq"), qp, 0)
	near(t, "D(Q‖P) after the swap", tab.nats("qp"), pq, 0)
	tab.equal(`document.querySelector("#p-name").value`, "New York")
	tab.click("#swap")
	for unit, want := range map[string]string{"nats": "0.0890", "bans": "0.0387", "bits": "0.128"} {
		tab.click("#unit-" + unit)
		tab.expect(fmt.Sprintf(`document.querySelector("output[data-kl=pq]").textContent===%q`, want))
		tab.equal(fmt.Sprintf(`document.querySelector("#unit-%s").getAttribute("aria-pressed")`, unit), "true")
		near(t, "nats", tab.nats("pq"), pq, 0)
	}
	tab.fill("#p-name", "Oslo")
	tab.expect(`document.querySelector(".price").textContent.includes("Oslo")&&document.querySelector(".reading,.outcomes").textContent!==""`)
	tab.equal(`document.querySelector("#world text").textContent.includes("Oslo")`, true)
}

func TestUndo(t *testing.T) {
	tab := open(t, weather, desk)
	first := tab.nats("pq")
	tab.changes("a drag", func() { tab.drag(bar("p", "rain"), 0, -40) })
	second := tab.nats("pq")
	tab.changes("undo", func() { tab.click("#undo") })
	near(t, "D", tab.nats("pq"), first, 0)
	tab.changes("redo", func() { tab.click("#redo") })
	near(t, "D", tab.nats("pq"), second, 0)
	tab.changes("reset", func() { tab.click("#reset") })
	near(t, "D", tab.nats("pq"), first, 0)
	tab.changes("undo", func() { tab.click("#undo") })
	near(t, "D", tab.nats("pq"), second, 0)
}

func TestLink(t *testing.T) {
	tab := open(t, weather, desk)
	tab.drag(bar("q", "snow"), 0, -31)
	tab.fill("#q-name", "Bergen & Co")
	tab.click("#unit-nats")
	tab.wait(`location.hash.includes("unit=nats")&&location.hash.includes("Bergen")`)
	hash := js[string](tab, `location.hash`)
	shows := `[...document.querySelectorAll("output,input,.price small")].map(e=>e.value||e.textContent).join("|")`
	want := js[string](tab, shows)

	for _, path := range []string{"/" + hash, "/?" + hash[1:]} {
		again := open(t, path, desk)
		again.equal(shows, want)
		again.equal(`document.querySelector(".invite")===null`, true)
	}
	plain := open(t, "/?"+hash[1:], Screen{Width: 1440, Height: 1000, NoScript: true})
	plain.equal(`document.querySelector("output").textContent`, js[string](tab, `document.querySelector("output").textContent`))

	// Another link in the same tab, and back.
	tab.visit(normals)
	tab.wait(`document.documentElement.dataset.klviz==="live"&&document.querySelector("#q-mean")`)
	js[any](tab, fmt.Sprintf(`location.hash=%q`, hash))
	tab.expect(`document.querySelector("#q-name").value==="Bergen & Co"`)
	js[any](tab, `history.back()`)
	tab.expect(`document.querySelector("#q-mean")!==null`)
}

func TestCopyLink(t *testing.T) {
	tab := open(t, weather, desk)
	// A headless browser has no clipboard.
	js[any](tab, `navigator.clipboard.writeText=(t)=>{window.copied=t;return Promise.resolve()}`)
	tab.changes("a drag", func() { tab.drag(bar("p", "rain"), 0, -40) })
	tab.click("#link")
	tab.expect(`document.querySelector("#link").textContent==="Link copied"`)
	again := open(t, strings.TrimPrefix(js[string](tab, `copied`), origin()), desk)
	near(t, "D", again.nats("pq"), tab.nats("pq"), 0)
}

// Where the program cannot be had, the page says so and stays as it is.
func TestWithoutProgram(t *testing.T) {
	tab := blank(t, desk)
	tab.run(network.SetBlockedURLs().WithURLPatterns([]*network.BlockPattern{{URLPattern: "*://*:*/*.wasm", Block: true}}))
	tab.visit(weather)
	tab.wait(`!document.querySelector("#stopped").hidden`)
	near(t, "D", tab.nats("pq")/math.Ln2, seattleFromNewYork, 5e-7)
	tab.expect(`document.documentElement.dataset.klviz==="stopped"`)
	tab.mu.Lock()
	tab.faults = nil // the blocked request, which the console names
	tab.mu.Unlock()
}

func TestTwoTabsAreTwoPages(t *testing.T) {
	a, b := open(t, weather, desk), open(t, weather, desk)
	before := b.nats("pq")
	a.changes("a drag", func() { a.drag(bar("p", "rain"), 0, -40) })
	near(t, "the other tab", b.nats("pq"), before, 0)
}

func TestTheme(t *testing.T) {
	tab := open(t, weather, desk)
	ground := `getComputedStyle(document.body).backgroundColor`
	light := js[string](tab, ground)
	js[any](tab, `(()=>{const s=document.querySelector("#theme");s.value="dark";s.dispatchEvent(new Event("change",{bubbles:true}))})()`)
	tab.expect(`document.documentElement.dataset.theme==="dark"`)
	dark := js[string](tab, ground)
	if dark == light {
		t.Errorf("dark looks like light: %s", dark)
	}
	tab.visit("/?again")
	tab.equal(ground, dark)
	tab.wait(`document.documentElement.dataset.klviz==="live"`)
	tab.equal(`document.querySelector("#theme").value`, "dark")
}

// Pointing at one thing marks it everywhere.
func TestPoint(t *testing.T) {
	tab := open(t, weather, desk)
	marks := `[document.querySelectorAll(".steps tr.marked").length,document.querySelectorAll("#equation .hot").length,` +
		`document.querySelectorAll("#bars .over *").length>0,document.querySelectorAll(".outcome-name.marked").length].join()`
	tab.equal(marks, "0,0,false,0")
	for _, selector := range []string{bar("p", "fog"), ".steps tbody tr:nth-child(3)", `#equation [data-at="fog"]`, "#q-outcome-2"} {
		tab.hover(selector)
		tab.expect(marks + `==="1,1,true,1"`)
		tab.expect(`document.querySelector(".reading").textContent.includes("fog")`)
		tab.hover("h1")
		tab.expect(marks + `==="0,0,false,0"`)
	}
	tab.focus(bar("q", "snow"))
	tab.expect(`document.querySelector(".steps tr.marked th").textContent==="snow"`)

	tab = open(t, normals, desk)
	tab.focus(".probe-stop")
	tab.press("Right", "Right", "Shift+Right", "PageUp")
	tab.expect(`document.querySelector(".reading").textContent.includes("ratio")`)
	tab.expect(`document.querySelectorAll("#curves .over *").length>0`)
	tab.press("Escape")
	tab.expect(`document.querySelectorAll("#curves .over *").length===0`)
}

// The result is read out once the keys have rested for 400 ms, in one sentence, and
// not at each key; with a tool open too.
func TestSaid(t *testing.T) {
	for _, path := range []string{normals, normals + "&tool=compare"} {
		tab := open(t, path, desk)
		if path != normals {
			tab.wait(`document.querySelector("#tool").dataset.live==="on"`)
		}
		js[any](tab, `{window.said=[];let key=0;addEventListener("keydown",()=>{key=performance.now()},true);
			new MutationObserver(()=>{const now=[...document.querySelectorAll("[role=status]")].map(e=>e.textContent).join("");
				if(now&&said.at(-1)?.[0]!==now)said.push([now,performance.now()-key])}).observe(document.body,{subtree:true,childList:true,characterData:true})}`)
		tab.focus(dial("q", "mean"))
		// At once, so that a busy machine does not rest between them.
		js[any](tab, `{for(let i=0;i<3;i++)document.activeElement.dispatchEvent(new KeyboardEvent("keydown",{key:"ArrowLeft",bubbles:true,cancelable:true}))}`)
		tab.wait(`said.length>0`)
		js[any](tab, `new Promise(r=>setTimeout(r,500))`)
		tab.equal(`said.length`, 1)
		tab.equal(`/^mean of Q 0\.9; divergence of P from Q [\d.]+ bits$/.test(said[0][0])`, true)
		tab.equal(`said[0][1]>390`, true) // sooner would be at the key
		tab.equal(`document.querySelectorAll("#app [role=status]").length`, 1)
	}
}

// What is done before the program is ready is kept and answered.
func TestEarlyHands(t *testing.T) {
	tab := blank(t, desk)
	tab.slow(6)
	tab.visit(weather)
	tab.wait(`document.querySelector(".klviz-chart")`)
	x, y := tab.at("#bars " + bar("p", "rain"))
	tab.grip(x, y)
	tab.moveTo(x, y-20)
	tab.moveTo(x, y-40)
	tab.letGo(x, y-40)
	js[any](tab, `document.querySelector("#q-name").focus()`)
	tab.fill("#q-name", "Lima")
	early := js[string](tab, `document.documentElement.dataset.klviz`)
	if early != "static" {
		t.Logf("the program was ready before the hand")
	}
	tab.wait(`document.documentElement.dataset.klviz==="live"`)
	tab.expect(`Number(document.querySelector("output").dataset.nats)>0.15`)
	tab.expect(`document.querySelector(".price").textContent.includes("Lima")`)
	tab.equal(`document.querySelector("#q-name").value`, "Lima")
}
