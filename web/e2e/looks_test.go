package e2e

import (
	_ "embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

//go:embed testdata/axe-core/axe.min.js
var axe string

var update = flag.Bool("update", false, "write the pictures of README.md into testdata")

var views = map[string]string{
	"weather":  weather,
	"normals":  normals,
	"infinite": "/#v=1&p=%7Brain%3A%206%2C%20fog%3A%201%7D&q=%7Brain%3A%207%7D",
	"mixture":  "/#v=1&p=0.3*normal(-2%2C%201)%20%2B%200.7*normal(2%2C%200.5)&q=laplace(0%2C%202)",
	"poisson":  "/#v=1&p=poisson(4)&q=geometric(0.2)",
	"problem":  "/#v=1&p=normal(0%2C-1)&q=normal(0%2C1)",
	"plane":    "/#p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])",
	"world":    "/#p=studentt(3)&q=normal(0,1.5)&view=world",
	"german":   "/de/",
	"data":     "/#tab=data&p={a:3,b:1}&q={a:1,b:3}",
	"families": "/#tab=continuous&tool=families",
	"draw":     "/#tab=continuous&tool=draw",
	"sweep":    "/#tab=continuous&tool=sweep",
	"present":  "/#tab=continuous&tool=present",
	"lesson":   "/lessons/five-steps/",
	"teach":    "/de/lessons/teach/",
	"map":      "/lessons/",
}

// pictures are the parts of views that README.md shows.
var pictures = map[string]struct{ file, part string }{
	"weather": {"playground.png", ".lab"}, "sweep": {"tool.png", ".tools"}, "lesson": {"lesson.png", ".page"},
}

// Every view, narrow and wide, light and dark, has no violation that axe-core
// knows of; its picture goes into .shots for somebody to look at.
func TestLooks(t *testing.T) {
	shots, err := filepath.Abs("../../.shots")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(shots, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, path := range views {
		for _, s := range []Screen{{Width: 390, Height: 844}, {Width: 768, Height: 1024}, {Width: 1440, Height: 1000}} {
			for _, s.Dark = range []bool{false, true} {
				t.Run(fmt.Sprintf("%s-%d-%s", name, s.Width, map[bool]string{true: "dark", false: "light"}[s.Dark]), func(t *testing.T) {
					tab := blank(t, s)
					tab.visit(path)
					if name != "map" { // which has no program
						tab.wait(`document.documentElement.dataset.klviz === "live"`)
					}
					tab.wait(`[...document.querySelectorAll("[aria-busy=true]")].length === 0`)
					if name == "lesson" {
						tab.click("[data-act=guess]")
						tab.wait(`document.querySelector(".told") !== null`)
					}
					picture, err := tab.picture()
					tab.must(err)
					file := filepath.Join(shots, filepath.Base(t.Name())+".png")
					if err := os.WriteFile(file, picture, 0o644); err != nil {
						t.Fatal(err)
					}
					if p, ok := pictures[name]; ok && *update && s.Width == 1440 && !s.Dark {
						part, err := tab.engine.(*chromium).part(p.part)
						tab.must(err)
						tab.must(os.WriteFile("testdata/"+p.file, part, 0o644))
					}
					tab.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
					tab.axe()
				})
			}
		}
	}
}

// axe fails the test for each violation.
func (tab *Tab) axe() {
	tab.t.Helper()
	js[int](tab, axe+";1")
	found := js[[]string](tab, `axe.run().then(r=>r.violations.map(v=>v.id+": "+v.help+"\n\t"+v.nodes.map(n=>n.target+" "+(n.any[0]||n.all[0]||n.none[0]||{}).message).join("\n\t")))`)
	for _, v := range found {
		tab.t.Error(v)
	}
}
