package e2e

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// static/vugu.js and web/page/room_js.go are written for Vugu 0.4.0. Another version
// must be read again before it is taken.
func TestVuguIsTheOneThatWasRead(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/vugu/vugu").Output()
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"renderer-js.go":              "eab45ca40a9978bd6c01417c57739c318dbc8e7ba8e9c595f03a8ac6534b7434",
		"renderer-js-instructions.go": "e78b5c1c5a0250617aecfd575f93178da908ac8ba6bdd2b3c59f29c8fb6e91ef",
		"renderer-js-script.js":       "bbbb735a5e8f6a597cd7c3f8cdac5662480a414b2c43050a2f1a68df71b1663b",
	} {
		b, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "domrender", name))
		if err != nil {
			t.Fatal(err)
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%s of Vugu is not the one that was read", name)
		}
	}
}

// Instructions of Vugu 0.4.0 that the tests write.
const (
	clearEl, removeOtherAttrs, setAttr, selectMount                     = 1, 5, 6, 7
	firstChild, setElement, setText, toParent, nextSibling              = 20, 21, 23, 25, 26
	removeOtherListeners, setListener, setHTML, setProperty, bufferHTML = 27, 28, 29, 35, 37
	setElementNS                                                        = 39
	svgNS                                                               = "http://www.w3.org/2000/svg"
)

// stream is a list of instructions as Vugu writes them.
type stream []byte

func (s stream) op(code byte, parts ...string) stream {
	s = append(s, code)
	for _, p := range parts {
		s = append(binary.BigEndian.AppendUint32(s, uint32(len(p))), p...)
	}
	return s
}

// element begins an element with attributes given as name, value in turn.
func (s stream) element(tag string, attrs ...string) stream {
	s = s.op(setElement, tag)
	return s.attrs(attrs...)
}

func (s stream) attrs(attrs ...string) stream {
	for i := 0; i+1 < len(attrs); i += 2 {
		s = s.op(setAttr, attrs[i], attrs[i+1])
	}
	return s.op(removeOtherAttrs).op(removeOtherListeners, "0")
}

func mounted() stream { return stream{}.op(clearEl).op(selectMount, "#app", "div").attrs("id", "app") }

// reader is a page with the markup in #app and static/vugu.js, and a count of
// what was changed in the document.
func reader(t *testing.T, markup string) *Tab {
	t.Helper()
	source, err := os.ReadFile("../../static/vugu.js")
	if err != nil {
		t.Fatal(err)
	}
	tab := blank(t, desk)
	js[bool](tab, fmt.Sprintf(`(()=>{document.body.innerHTML=%q;
		let n=0;const o=new MutationObserver(l=>{n+=l.length});
		o.observe(document.body,{subtree:true,childList:true,attributes:true,characterData:true});
		window.changed=()=>{const m=n+o.takeRecords().length;n=0;return m};
		return true})()`, `<div id="app">`+markup+`</div>`))
	js[any](tab, string(source)+";0")
	return tab
}

func (tab *Tab) write(s stream) {
	tab.t.Helper()
	s = append(s, 0)
	js[bool](tab, fmt.Sprintf(`(()=>{const b=atob(%q),a=vuguGetRenderArray();for(let i=0;i<b.length;i++)a[i]=b.charCodeAt(i);vuguRender();return true})()`,
		base64.StdEncoding.EncodeToString(s)))
}

func TestReaderTakesOverInPlace(t *testing.T) {
	tab := reader(t, `<p class="a" id="x">Über &amp; out</p><svg viewBox="0 0 1 1"><defs><linearGradient id="g"></linearGradient></defs></svg><input value="1">`)
	page := func(class, words string) stream {
		return mounted().op(firstChild).
			element("p", "id", "x", "class", class).op(firstChild).op(setText, words).op(nextSibling).op(toParent).op(nextSibling).
			op(setElementNS, "svg", svgNS).attrs("viewBox", "0 0 1 1").op(setHTML, `<defs><linearGradient id="g"/></defs>`).op(nextSibling).
			element("input", "value", "1").op(setProperty, "value", `"1"`).op(nextSibling).
			op(toParent)
	}
	tab.write(page("a", "Über & out"))
	tab.equal("changed()", 0)
	tab.write(page("b", "Über & out"))
	tab.equal("changed()", 1)
	tab.equal(`document.querySelector("p").className`, "b")
	tab.write(page("b", "news"))
	tab.equal("changed()", 1)
}

// The HTML parser merges texts that Vugu keeps apart, and drops empty ones.
func TestReaderSplitsTexts(t *testing.T) {
	tab := reader(t, `<b>x</b>one two<i>y</i>`)
	tab.write(mounted().op(firstChild).element("b").op(firstChild).op(setText, "x").op(nextSibling).op(toParent).op(nextSibling).
		op(setText, "one ").op(nextSibling).op(setText, "two").op(nextSibling).op(setText, "").op(nextSibling).
		element("i").op(firstChild).op(setText, "y").op(nextSibling).op(toParent).op(nextSibling).op(toParent))
	tab.equal(`document.querySelector("#app").innerHTML`, `<b>x</b>one two<i>y</i>`)
	tab.equal(`document.querySelector("#app").childNodes.length`, 5)
}

// Text typed before the program came stays, and so does what a reader unfolded.
func TestReaderKeepsWhatIsTheReaders(t *testing.T) {
	tab := reader(t, `<input value="1"><details open=""></details>`)
	js[string](tab, `document.querySelector("input").value = "typed"`)
	page := mounted().op(firstChild).element("input", "value", "1").op(setProperty, "value", `"1"`).op(nextSibling).
		element("details").op(nextSibling).op(toParent)
	tab.write(page)
	tab.equal(`document.querySelector("input").value`, "typed")
	tab.equal(`document.querySelector("details").open`, true)
	js[bool](tab, `document.dispatchEvent(new Event("klviz-live"))`)
	tab.write(page)
	tab.equal(`document.querySelector("input").value`, "1")
}

// An element that has children no more loses them; one that says vg-keep stays.
func TestReaderRemovesAndKeeps(t *testing.T) {
	tab := reader(t, ``)
	list := func(items ...string) stream {
		s := mounted().op(firstChild).element("ul")
		if len(items) > 0 {
			s = s.op(firstChild)
			for _, i := range items {
				s = s.element("li").op(setHTML, i).op(nextSibling)
			}
			s = s.op(toParent)
		}
		return s.op(nextSibling).op(toParent)
	}
	tab.write(list("a", "b", "c"))
	tab.equal(`document.querySelector("#app").innerHTML`, `<ul><li>a</li><li>b</li><li>c</li></ul>`)
	tab.write(list("a"))
	tab.equal(`document.querySelector("#app").innerHTML`, `<ul><li>a</li></ul>`)
	tab.write(mounted().op(firstChild).element("ul", "vg-keep", "").op(nextSibling).op(toParent))
	tab.equal(`document.querySelector("#app").innerHTML`, `<ul><li>a</li></ul>`)
	tab.write(list())
	tab.equal(`document.querySelector("#app").innerHTML`, `<ul></ul>`)
}

// Markup that spans two buffers may be cut inside a character.
func TestReaderJoinsCutMarkup(t *testing.T) {
	tab := reader(t, ``)
	const alpha = "α"
	tab.write(append(mounted().op(firstChild).element("p").op(bufferHTML, "a"+alpha+alpha[:1]), stream{}...))
	tab.write(stream{}.op(setHTML, alpha[1:]+"b").op(nextSibling).op(toParent))
	tab.equal(`document.querySelector("p").textContent`, "aααb")
}

// A listener follows its element, and an event fired while a picture is being
// written waits for it.
func TestReaderSendsEvents(t *testing.T) {
	tab := reader(t, ``)
	js[bool](tab, `(window.heard=[],vuguSetEventHandler(b=>{const n=new DataView(b.buffer).getUint32(0);
		heard.push(JSON.parse(new TextDecoder().decode(b.subarray(4,4+n))))}),true)`)
	listen := func(position string, on bool) stream {
		s := mounted().op(firstChild).op(setElement, "input").op(removeOtherAttrs)
		if on {
			s = append(s.op(setListener, position, "blur"), 0, 0)
			s = append(s.op(setListener, position, "click"), 0, 0)
		}
		return s.op(removeOtherListeners, position).op(nextSibling).op(toParent)
	}
	tab.write(listen("0_1", true))
	js[bool](tab, `(document.querySelector("input").focus(),document.querySelector("input").click(),true)`)
	tab.equal(`heard[0].event_type+" "+heard[0].position_id+" "+heard[0].event_summary.target.value`, "click 0_1 ")
	tab.write(listen("0_2", true))
	js[bool](tab, `(document.querySelector("input").click(),true)`)
	tab.equal(`heard[1].position_id`, "0_2")
	tab.equal(`Object.keys(heard[1].event_summary).includes("innerHTML")`, false)
	// Replacing the focused field blurs it: that must not be heard before the picture is whole.
	js[bool](tab, `(window.during=0,document.querySelector("input").addEventListener("blur",()=>{during=heard.length}),true)`)
	tab.write(mounted().op(firstChild).element("p").op(nextSibling).op(toParent))
	tab.equal(`during<=2`, true)
	tab.write(listen("0_1", false))
	js[bool](tab, `(document.querySelector("input").click(),true)`)
	tab.equal(`heard.filter(h=>h.event_type==="click").length`, 2)
}

// Vugu's own script is swallowed once; eval works as before otherwise.
func TestReaderSwallowsVugusScript(t *testing.T) {
	tab := reader(t, ``)
	tab.equal(`String(eval("1+1"))+eval("(function(){if(window.vuguRender)return;throw 1})()")+eval("2+2")`, "2undefined4")
}

// Markup with the same elements is patched: its nodes stay, with their focus.
func TestReaderPatchesMarkup(t *testing.T) {
	tab := reader(t, ``)
	html := func(inside string) {
		tab.write(mounted().op(firstChild).element("div").op(setHTML, inside).op(nextSibling).op(toParent))
	}
	html(`<p class="a" data-at="1" tabindex="0">one &amp; <b>two</b> three</p><input value="1">`)
	js[bool](tab, `(window.p=document.querySelector("p"),p.focus(),true)`)
	html(`<p class="b" data-at="1" tabindex="0" title="&quot;x&quot;">one &lt; <b>2</b> &nbsp;drei</p><input value="1">`)
	tab.equal(`document.querySelector("p")===p&&document.activeElement===p`, true)
	tab.equal(`p.outerHTML`, `<p class="b" data-at="1" tabindex="0" title="&quot;x&quot;">one &lt; <b>2</b> &nbsp;drei</p>`)
	html(`<p class="b" data-at="1" tabindex="0">one<i>!</i></p>`)
	tab.equal(`document.querySelector("#app div").innerHTML`, `<p class="b" data-at="1" tabindex="0">one<i>!</i></p>`)
	tab.equal(`document.activeElement.dataset.at`, "1")
	html(`plain`)
	html(``)
	html(`<b>x</b>`)
	tab.equal(`document.querySelector("#app div").innerHTML`, `<b>x</b>`)
}
