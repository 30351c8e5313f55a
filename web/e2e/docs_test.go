//go:build docs

package e2e

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"klviz/web/tag"
)

// generator is a program that makes documentation sites, and how the smallest
// site in it looks that holds what the Embed page offers to copy.
type generator struct {
	name   string
	site   string // the ID of what is copied; see tag.Sites
	files  func(at string, pieces []tag.Piece) map[string]string
	build  []string // in the site's folder
	out    string   // what it makes, below that
	page   string   // where the figure is then
	toggle string   // what switches to the host's dark theme
	others string   // a page without a figure from which a link leads to it, where that changes no document
}

var generators = []generator{
	{
		name: "Hugo", site: "hugo", build: []string{"hugo", "--quiet"}, out: "public", page: "figure/", toggle: "#toggle",
		files: func(_ string, pieces []tag.Piece) map[string]string {
			return map[string]string{
				"config.toml":               "title = 'A handbook'\nbaseURL = '/'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n",
				"content/figure/index.md":   "---\ntitle: A figure\n---\n\nBefore it.\n\n" + pieces[1].Code + "\n\nBehind it.\n",
				"content/figure/figure.svg": picture, pieces[0].File: pieces[0].Code + "\n",
				"layouts/index.html": `<!doctype html><title>A handbook</title><a href="figure/">A figure</a>`,
				"layouts/_default/single.html": `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>{{ .Title }}</title>
<button id="toggle" onclick="document.documentElement.dataset.theme=document.documentElement.dataset.theme==='dark'?'light':'dark'">theme</button>
<main>{{ .Content }}</main></html>`,
			}
		},
	},
	{
		name: "MkDocs Material", site: "mkdocs", build: []string{"mkdocs", "build", "--quiet"}, out: "site", page: "figure/",
		toggle: `label[for]:not([hidden]).md-header__button[title*="theme"]`, others: `.md-nav__link[href$="figure/"]`,
		files: func(at string, pieces []tag.Piece) map[string]string {
			return map[string]string{
				"mkdocs.yml": "site_name: A handbook\nsite_url: " + at + `
theme:
  name: material
  font: false
  features: [navigation.instant]
  palette:
    - {scheme: default, toggle: {icon: material/brightness-7, name: dark theme}}
    - {scheme: slate, toggle: {icon: material/brightness-4, name: light theme}}
`,
				"docs/index.md": "# A handbook\n\nWithout a figure.\n", "docs/figure.svg": picture,
				"docs/figure.md": "# A figure\n\nBefore it.\n\n" + pieces[0].Code + "\n\nBehind it.\n",
			}
		},
	},
	sphinx("Sphinx rst", "sphinx", "rst"),
	sphinx("Sphinx MyST", "myst", "md"),
	{
		name: "VitePress", site: "vitepress", build: []string{"node_modules/.bin/vitepress", "build"}, out: ".vitepress/dist", page: "figure.html",
		toggle: ".VPNavBarAppearance .VPSwitchAppearance", others: `.VPNav a[href$="figure.html"]`,
		files: func(_ string, pieces []tag.Piece) map[string]string {
			return map[string]string{
				pieces[0].File: "export default {\n" + pieces[0].Code + "\ntitle: \"A handbook\", themeConfig: { nav: [{ text: \"A figure\", link: \"/figure\" }] },\n};\n",
				"package.json": `{"type": "module"}`, "index.md": "# A handbook\n\nWithout a figure.\n", "figure.svg": picture,
				"figure.md": "# A figure\n\nBefore it.\n\n" + pieces[1].Code + "\n\nBehind it.\n",
			}
		},
	},
}

// sphinx is a site in Sphinx, of pages in either of its languages.
func sphinx(name, site, ending string) generator {
	heading := map[string]string{"rst": "A figure\n========\n\n", "md": "# A figure\n\n"}[ending]
	return generator{
		name: name, site: site, build: []string{"sphinx-build", "-q", "-W", ".", "out"}, out: "out", page: "figure.html", toggle: "#toggle",
		files: func(_ string, pieces []tag.Piece) map[string]string {
			return map[string]string{
				"conf.py": "project = 'A handbook'\nextensions = ['myst_parser']\nhtml_theme = 'alabaster'\nhtml_static_path = ['_static']\nhtml_js_files = ['toggle.js']\n",
				"_static/toggle.js": `addEventListener("DOMContentLoaded",()=>{document.body.prepend(Object.assign(document.createElement("button"),{id:"toggle",textContent:"theme",
onclick(){document.body.dataset.theme=document.body.dataset.theme==="dark"?"light":"dark"}}))})`, // as the theme furo has it, which Debian's package breaks
				"index.rst": "A handbook\n==========\n\n.. toctree::\n\n   figure\n", "figure.svg": picture,
				"figure." + ending: heading + "Before it.\n\n" + pieces[0].Code + "\n\nBehind it.\n",
			}
		},
	}
}

// picture is the figure's, as the Embed page saves it.
var picture string

// TestDocs builds a small site with each generator from what the Embed page offers
// to copy, opens it on an origin of its own, drags in the frame and reads the
// number; without JavaScript the picture and the sentence stand there.
func TestDocs(t *testing.T) {
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	figure := tag.Default()
	figure.Site = origin() + "/"
	drawn, err := figure.Draw()
	if err != nil {
		t.Fatal(err)
	}
	picture = string(drawn.SVG)
	for _, g := range generators {
		t.Run(g.name, func(t *testing.T) {
			dir := t.TempDir()
			server := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(dir, g.out))))
			t.Cleanup(server.Close)
			g.make(t, dir, server.URL+"/", tag.SiteByID(g.site).Pieces(figure, drawn))
			page := server.URL + "/" + g.page
			g.still(t, page, server.URL)
			g.lives(t, page, server.URL)
		})
	}
}

// make writes the site and has the generator build it.
func (g generator) make(t *testing.T, dir, at string, pieces []tag.Piece) {
	t.Helper()
	for name, text := range g.files(at, pieces) {
		target := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(target, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if strings.HasPrefix(g.build[0], "node_modules/") {
		modules, err := filepath.Abs("docs/node_modules")
		if err == nil {
			err = os.Symlink(modules, filepath.Join(dir, "node_modules"))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	build := exec.Command(g.build[0], g.build[1:]...)
	if strings.Contains(g.build[0], "/") {
		build.Path = filepath.Join(dir, g.build[0])
	}
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(g.build, " "), err, out)
	}
}

// still opens the page without JavaScript.
func (g generator) still(t *testing.T, page, host string) {
	t.Helper()
	tab := blank(t, Screen{Width: 1280, Height: 1000, NoScript: true})
	tab.host, tab.meant = host, "/favicon.ico"
	tab.must(tab.navigate(page))
	tab.equal(`document.querySelectorAll("kl-divergence").length`, 1)
	tab.equal(`document.querySelector("kl-divergence img").naturalWidth`, 640)
	tab.equal(`document.querySelector("kl-divergence img").getBoundingClientRect().width>300`, true)
	tab.equal(`document.querySelector("kl-divergence img").alt.startsWith("Two curves from")`, true)
	tab.equal(`document.querySelector("kl-divergence").innerText.trim()`, "The price, in P’s world, of believing Q: 0.644 bits.")
}

// lives opens it with JavaScript: by the way that the generator leads there.
func (g generator) lives(t *testing.T, page, host string) {
	t.Helper()
	tab := blank(t, Screen{Width: 1280, Height: 1000})
	tab.host, tab.meant = host, "/favicon.ico"
	if g.others == "" {
		tab.must(tab.navigate(page))
	} else {
		tab.must(tab.navigate(host + "/"))
		js[any](tab, `void(window.same=true)`)
		tab.wait(`document.querySelector('` + g.others + `')`)
		time.Sleep(500 * time.Millisecond) // the generator's own program takes the links over
		tab.click(g.others)
		tab.wait(`document.querySelector("kl-divergence")`)
		tab.equal(`window.same`, true)
	}
	js[any](tab, `void document.querySelector("kl-divergence").scrollIntoView({block:"center"})`)
	tab.wait(lives)
	near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
	tab.steady(`document.querySelector("kl-divergence").offsetHeight`)

	tab.dragInFrame(dial("q", "mean"), 50)
	tab.wait(`Math.abs(` + lives + `.kl_nats-0.446566)>0.01`)
	tab.steady(lives + `.kl_nats`) // the host is told some ten times a second
	tab.expectInFrame(`document.querySelector("output[data-kl=pq]").dataset.nats`, js[json.Number](tab, lives+`.kl_nats`).String())

	for _, theme := range []string{"dark", "light"} {
		js[any](tab, `void [...document.querySelectorAll(`+fmt.Sprintf("%q", g.toggle)+`)].find(e=>e.getClientRects().length).click()`)
		tab.expectInFrame(`getComputedStyle(document.documentElement).colorScheme`, theme)
		tab.equal(`getComputedStyle(document.querySelector("kl-divergence")).colorScheme`, theme) // what its picture follows
	}
}

// dragInFrame drags a handle of the frame to the right.
func (tab *Tab) dragInFrame(selector string, by float64) {
	tab.t.Helper()
	var at [2]float64
	said := framed(tab, fmt.Sprintf(`(()=>{const b=[...document.querySelectorAll(%q)].find(e=>e.getClientRects().length).querySelector(".hit").getBoundingClientRect();
		return JSON.stringify([b.x+b.width/2,b.y+b.height/2])})()`, selector))
	tab.must(json.Unmarshal([]byte(said), &at))
	frame := js[[]float64](tab, `(()=>{const b=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe").getBoundingClientRect();return[b.x,b.y]})()`)
	x, y := frame[0]+at[0], frame[1]+at[1]
	tab.grip(x, y)
	for i := 1.0; i <= 5; i++ {
		tab.moveTo(x+by*i/5, y)
	}
	tab.letGo(x+by, y)
}
