package e2e

import (
	"fmt"
	"testing"

	"klviz/web/state"
)

// Every tool and what opens on the page, in each language, light and dark, has no
// violation that axe-core knows of. (TestLooks holds the whole pages.)
func TestAxe(t *testing.T) {
	for lang, root := range map[string]string{"en": "/", "de": "/de/"} {
		t.Run(lang, func(t *testing.T) {
			tab := open(t, root, Screen{Width: 1440, Height: 1000, Patient: true})
			js[int](tab, axe+";1")
			tab.inBothThemes("body", root)
			for _, id := range state.Tools {
				pair := "p=normal(0,1)&q=normal(1.2,1.6)"
				if id == "smooth" {
					pair = "p={a:3,b:1,c:2}&q={a:1,b:3}"
				}
				js[any](tab, fmt.Sprintf(`location.hash="tool=%s&%s"`, id, pair))
				tab.wait(fmt.Sprintf(`document.querySelector("#tool-%s").ariaExpanded==="true"&&!document.querySelector("[aria-busy=true]")&&document.querySelector("#tool").dataset.live==="on"`, id))
				tab.inBothThemes("#tool", id)
			}
			for _, s := range []struct{ name, hash, do, part string }{
				{"a talk", "tool=present", `document.querySelector("[data-act='present.add']").click();setTimeout(()=>document.querySelector("[data-act='present.start']").click(),300)`, "body"},
				{"a pin", "tool=compare", `document.querySelector("#tool [data-act=pin]").click()`, "#tool"},
				{"a search", "tool=find&p=normal(0,1)&q=normal(1.2,1.6)", `document.querySelector("#tool [data-act=go]").click()`, "#tool"},
				{"a draw", "tool=live", `document.querySelector("[data-act=draw]").click()`, "#tool"},
				{"counts that are none", "p={a:1,b:2}&q={a:2,b:1}", `document.querySelector("#paste").click();setTimeout(()=>document.querySelector("#use").click(),300)`, ".panel"},
				{"the keys", "", `document.querySelector("#keys").open=true`, ".help"},
				{"a spelling that is none", "p=normal(0,-1)&q=normal(0,1)", "", ".panel"},
				{"infinity", "p={a:1,b:1}&q={a:1,b:0}", "", "#main"},
				{"the reader's own data", "tab=data", `(e=>{e.value="kind,A,B\nx,3,1\ny,1,3\n";e.dispatchEvent(new Event("input",{bubbles:true}));document.querySelector("[data-act='data.read']").click()})(document.querySelector("#data-typed"))`, "#main"},
				{"a table that is none", "tab=data", `(e=>{e.value="a,b\n1\n";e.dispatchEvent(new Event("input",{bubbles:true}));document.querySelector("[data-act='data.read']").click()})(document.querySelector("#data-typed"))`, "#data"},
			} {
				js[any](tab, fmt.Sprintf(`location.hash=%q`, s.hash))
				js[any](tab, `new Promise(r=>setTimeout(r,150))`)
				tab.wait(`!document.querySelector("[aria-busy=true]")&&[...document.querySelectorAll("#tool,#data")].every(e=>!e.childElementCount||e.dataset.live==="on")`)
				if s.do != "" {
					js[any](tab, fmt.Sprintf(`{%s}new Promise(r=>setTimeout(r,600))`, s.do))
				}
				tab.inBothThemes(s.part, s.name)
				tab.press("Escape")
			}
		})
	}
}

func (tab *Tab) inBothThemes(part, what string) {
	tab.t.Helper()
	for _, theme := range []string{"light", "dark"} {
		if !swept(what + theme + tab.lang()) {
			continue
		}
		found := js[[]string](tab, fmt.Sprintf(`(()=>{document.documentElement.dataset.theme=%q;return axe.run(%q)})().then(r=>r.violations.map(v=>v.id+": "+v.help+"\n\t"+v.nodes.map(n=>n.target+" "+(n.any[0]||n.all[0]||n.none[0]||{}).message).join("\n\t")))`, theme, part))
		for _, v := range found {
			tab.t.Errorf("%s, %s: %s", what, theme, v)
		}
	}
}

func (tab *Tab) lang() string { return js[string](tab, `document.documentElement.lang`) }
