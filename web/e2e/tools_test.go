package e2e

import (
	"fmt"
	"testing"
)

// tool opens the playground with one of its tools.
func tool(t *testing.T, id, state string, s Screen) *Tab {
	t.Helper()
	tab := open(t, "/#tool="+id+"&"+state, s)
	tab.wait(`document.querySelector("#tool").dataset.live==="on"`)
	return tab
}

// says waits until the tool shows the words.
func (tab *Tab) shows(words string) {
	tab.t.Helper()
	tab.wait(fmt.Sprintf(`document.querySelector("#tool").textContent.includes(%q)`, words))
}

// hears waits until the words are read out.
func (tab *Tab) hears(words string) {
	tab.t.Helper()
	tab.wait(fmt.Sprintf(`[...document.querySelectorAll("[role=status]")].some(e=>e.textContent.includes(%q))`, words))
}

// A draw by mouse, ten by key, a thousand by finger; a drag keeps their number;
// with reduced motion all are there at once.
func TestToolLive(t *testing.T) {
	tab := tool(t, "live", "", desk)
	tab.shows("Nothing has been drawn yet.")
	tab.click("[data-act=draw][data-arg='1']")
	tab.shows("Draw 1 is ")
	tab.hears("Draw 1 is ")
	tab.focus("[data-act=draw][data-arg='10']")
	tab.press("Enter")
	tab.shows("11 days:")
	tab.equal(`document.activeElement.dataset.arg`, "10")
	before := js[string](tab, `document.querySelector("#tool .said + .said").textContent`)
	tab.drag(bar("q", "rain"), 0, 60)
	tab.wait(fmt.Sprintf(`document.querySelector("#tool .said + .said").textContent!==%q`, before))
	tab.shows("11 days:")
	tab.fill("#live-seed", "x1")
	tab.wait(`document.querySelector("#live-seed").getAttribute("aria-invalid")==="true"`)
	tab.axe()

	phone := tool(t, "live", "p=normal(0,1)&q=normal(1.2,1.6)", Screen{Width: 390, Height: 844, Touch: true, Reduced: true})
	phone.swipe("[data-act=draw][data-arg='1000']", 0, 0)
	phone.shows("1,000 draws:")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
}

// The line under the number opens how it is known; what is copied is on the
// clipboard; another number is chosen by keys.
func TestToolCertificate(t *testing.T) {
	tab := open(t, weather, desk)
	tab.click("#known")
	tab.shows("exact sum of 5 terms")
	tab.shows("Agrees.")
	tab.equal(`document.activeElement.id`, "tool-certificate")
	tab.equal(`[...document.querySelectorAll("#tool .line math")].length>8`, true)
	js[any](tab, `navigator.clipboard.writeText=t=>{window.copied=t;return Promise.resolve()}`)
	tab.focus("[data-act=copy][data-arg=latex]")
	tab.press("Enter")
	tab.hears("Copied")
	tab.equal(`window.copied.startsWith("\\begin{align*}")`, true)
	tab.click("[data-act=lang][data-arg=torch]")
	tab.shows("takes the belief first")
	tab.drag(bar("p", "rain"), 0, -40)
	tab.wait(`!document.querySelector("#tool .facts dd").textContent.startsWith("0.12840")`)
	tab.axe()

	phone := tool(t, "certificate", "p=beta(2,3)&q=beta(1,4)", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.shows("In closed form")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.swipe("[data-act=lang][data-arg=r]", 0, 0)
	phone.shows("dbeta(x, 2, 3, log = TRUE)")
	phone.axe()
}

// A parameter is turned by mouse, finger and key in the pictures of the tool, one
// step each; the map follows in both directions.
func TestToolSweep(t *testing.T) {
	const grip, ring = "#tool [data-act=line]", "#tool [data-act=mapx]"
	tab := tool(t, "sweep", "p=normal(0,1)&q=normal(1.2,1.6)", desk)
	tab.wait(`document.querySelector("#tool .level-3")`)
	tab.changes("dragging the line", func() { tab.drag(grip, 60, 0) })
	tab.wait(`location.hash.includes("v=1")`) // the address is written when the drag is over
	tab.click("#undo")
	tab.wait(`document.querySelector("#tool [data-act=line]").getAttribute("aria-valuenow")==="1.2"`)
	tab.focus(grip)
	tab.changes("an arrow", func() { tab.press("Right") })
	tab.wait(`document.querySelector("#tool [data-act=line]").getAttribute("aria-valuenow")==="1.3"`)
	tab.hears("D(Q‖P) is")
	tab.changes("dragging the ring", func() { tab.drag(ring, -40, 30) })
	tab.focus("#tool [data-act=mapy]")
	tab.changes("a key of the map", func() { tab.press("Up") })
	tab.click("[data-act=way][data-arg=qp]")
	tab.shows("D(Q‖P) in bits")
	tab.axe()

	phone := tool(t, "sweep", "", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.wait(`document.querySelector("#tool .qp-line")`)
	phone.changes("a finger", func() { phone.swipe(grip, 40, 0) })
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// What shows is taken along: files with their names and bytes, made in the page,
// the link on the clipboard, the QR code on the screen, a printed page.
func TestToolKeep(t *testing.T) {
	tab := tool(t, "keep", "", desk)
	js[any](tab, `{window.kept=[];const blobs=new Map(),make=URL.createObjectURL;
		URL.createObjectURL=b=>{const u=make.call(URL,b);blobs.set(u,b);return u};
		const click=HTMLAnchorElement.prototype.click;
		HTMLAnchorElement.prototype.click=function(){if(!this.download)return click.call(this);
			const b=blobs.get(this.href),n=this.download;
			b.arrayBuffer().then(bytes=>kept.push([n,new TextDecoder("latin1").decode(bytes),b]))};
		navigator.clipboard.writeText=t=>{window.copied=t;return Promise.resolve()};
		window.print=()=>{window.printed=true}}`)
	for _, what := range []string{"svg", "csv", "json", "tex", "png"} {
		tab.click("[data-act=keep][data-arg=" + what + "]")
		tab.wait(`kept.some(([n])=>n==="klviz-seattle-new-york.` + what + `")`)
	}
	tab.hears("Saved as klviz-seattle-new-york.png")
	for what, holds := range map[string]string{"svg": "<svg", "csv": "rain,0.4387", "json": `"kl_nats":0.08900`, "tex": `\\begin{align*}`, "png": "PNG\\r\\n"} {
		tab.equal(fmt.Sprintf(`kept.find(([n])=>n.endsWith(%q))[1].includes(%q)`, "."+what, "MIT licence")+"||"+fmt.Sprintf(`%q==="json"`, what), true)
		tab.equal(fmt.Sprintf("kept.find(([n])=>n.endsWith(%q))[1].includes(`%s`)", "."+what, holds), true)
		tab.equal(fmt.Sprintf(`kept.find(([n])=>n.endsWith(%q))[1].includes("#v=1&")||kept.find(([n])=>n.endsWith(%q))[1].includes("#v=1&amp;")`, "."+what, "."+what), true)
	}
	// The PNG with its comment is still a picture.
	tab.equal(`new Promise(go=>{const i=new Image();i.onload=()=>go(i.width);i.onerror=()=>go(0);
		i.src=URL.createObjectURL(kept.find(([n])=>n.endsWith(".png"))[2])})`, 1280)
	tab.focus("[data-act=keep][data-arg=link]")
	tab.press("Enter")
	tab.wait(`window.copied`)
	tab.equal(`copied.startsWith(location.origin+"/#v=1&p=")`, true)
	tab.equal(`document.querySelector("#tool .qr path").getAttribute("d").length>1000`, true)
	tab.click("[data-act=keep][data-arg=print]")
	tab.wait(`window.printed`)
	tab.axe()

	phone := tool(t, "keep", "p=normal(0,1)&q=normal(1.2,1.6)", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.shows("QR")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// A challenge is solved by hand, said, and remembered when the page opens again.
func TestToolChallenges(t *testing.T) {
	tab := tool(t, "challenges", "p={red: 1, green: 9}&q={red: 3, green: 7}", desk)
	tab.shows("0 of 5 solved.")
	tab.focus("[data-act=hint][data-arg=one]")
	tab.press("Enter")
	tab.shows("Hint 2 of 3")
	tab.click("[data-act=begin][data-arg=oneway]")
	tab.wait(`document.querySelector("[data-dist=q][data-outcome=hail]")`)
	tab.drag(bar("q", "hail"), 0, 400)
	tab.shows("1 of 5 solved.")
	tab.hears("Solved: A one-way street")
	tab.axe()
	tab.visit("/lessons/")
	tab.visit("/#tool=challenges")
	tab.shows("1 of 5 solved.")

	phone := tool(t, "challenges", "", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.swipe("[data-act=begin][data-arg=equal]", 0, 0)
	phone.shows("D(P‖Q) is 0.")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// The closest Q is searched for in both directions, seen walking, and used.
func TestToolFind(t *testing.T) {
	tab := tool(t, "find", "p=0.5*normal(-2,0.5)%2B0.5*normal(2,0.5)&q=normal(0.3,2)", desk)
	tab.wait(`document.querySelector("#tool .level-3")`)
	tab.focus("[data-act=go]")
	tab.press("Enter")
	tab.shows("normal(0, 2.062) is closest: D(P‖Q) is 1.04 bits")
	tab.hears("is closest")
	tab.click("#tool [data-act=way][data-arg=qp]")
	tab.wait(`!document.querySelector("#tool .ends")`)
	tab.click("[data-act=go]")
	tab.shows("normal(-2, 0.5004)")
	tab.shows("is closest: D(Q‖P)")
	tab.changes("using it", func() { tab.click("#tool [data-act=use][data-arg='0']") })
	tab.shows("Used")
	tab.axe()
	tab.changes("undo", func() { tab.click("#undo") })

	phone := tool(t, "find", "p=gamma(2,1)&q=exponential(2)", Screen{Width: 390, Height: 844, Touch: true, Dark: true, Reduced: true})
	phone.swipe("[data-act=go]", 0, 0)
	phone.shows("exponential(0.5) is closest")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// Infinity is explained where there is one, and comes down by a slider.
func TestToolSmooth(t *testing.T) {
	tab := tool(t, "smooth", "", desk)
	tab.shows("Both directions are finite here.")
	tab.click("#tool [data-act=try][data-arg=outcome]")
	tab.shows("Q gives hail no chance, P does.")
	tab.wait(`document.querySelector("#tool .never")`)
	tab.focus("#smooth-added")
	before := js[string](tab, `document.querySelector("#tool .said b").textContent`)
	tab.press("Left", "Left")
	tab.wait(fmt.Sprintf(`document.querySelector("#tool .said b").textContent!==%q`, before))
	tab.hears("added to each count of Q")
	tab.axe()
	tab.click("#tool [data-act=use]")
	tab.shows("Both directions are finite here.")

	phone := tool(t, "smooth", "p=normal(0,1)&q=uniform(-2,2)", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.shows("Q has nothing above 2")
	before = js[string](phone, `document.querySelector("#tool .said b").textContent`)
	x, y := phone.at("#smooth-added")
	phone.swipeFrom(x, y, 60, 0)
	phone.wait(fmt.Sprintf(`document.querySelector("#tool .said b").textContent!==%q`, before))
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// A state is pinned, the next is compared with it, also after the page was left.
func TestToolCompare(t *testing.T) {
	tab := tool(t, "compare", "", desk)
	tab.focus("#tool [data-act=pin]")
	tab.press("Enter")
	tab.shows("as it was.")
	tab.drag(bar("p", "rain"), 0, -40)
	tab.shows("changed")
	tab.wait(`/more|less/.test(document.querySelector("#tool .said b").textContent)`)
	tab.axe()
	tab.visit("/lessons/")
	tab.visit("/#tool=compare&p=normal(0,1)&q=normal(1,1)")
	tab.shows("normal(1, 1)")
	tab.shows("rain: 641")
	tab.click("#tool [data-act=swap]")
	tab.wait(`document.querySelector("[data-dist=p][data-outcome=rain]")`)
	tab.click("#tool [data-act=unpin]")
	tab.wait(`!document.querySelector("#tool table")`)

	phone := tool(t, "compare", "p=normal(0,1)&q=normal(1,1)", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.swipe("#tool [data-act=pin]", 0, 0)
	phone.shows("as it was.")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}

// Every measure is there with how it is known, and opens its certificate by key.
func TestToolMeasures(t *testing.T) {
	tab := tool(t, "measures", "p=normal(0,2)&q=normal(0,1)", desk)
	tab.shows("The sum of its squares has no end")
	tab.shows("closed form, error ≤ ")
	tab.axe()
	tab.focus("#tool [data-act=known][data-arg=js]")
	tab.press("Enter")
	tab.shows("JS(P, Q) = ½ D(P‖M)")
	tab.equal(`document.querySelector("#tool-certificate").getAttribute("aria-expanded")`, "true")

	phone := tool(t, "measures", "", Screen{Width: 390, Height: 844, Touch: true, Dark: true})
	phone.shows("0.128 bits")
	phone.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
	phone.axe()
}
