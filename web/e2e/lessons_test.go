package e2e

import (
	"fmt"
	"testing"

	"klviz/web/lesson"
)

// A newcomer's walk through every lesson, by keyboard alone: guess, answer, leave and
// come back to what was done, and go on to the next.
func TestWalks(t *testing.T) {
	for i, l := range lesson.List {
		t.Run(l.ID, func(t *testing.T) {
			tab := open(t, "/lessons/"+l.ID+"/", desk)
			if js[bool](tab, `document.querySelector("[data-act=guess]") !== null`) {
				tab.focus(`[data-act=guess]`)
				tab.press("Enter")
				tab.wait(`document.querySelector("[data-act=guess][aria-pressed=true]") !== null && document.querySelector(".told") !== null`)
			}
			for q := range l.Questions {
				on := fmt.Sprintf(`[data-act=answer][data-arg^="%d "]`, q)
				tab.wait(fmt.Sprintf("document.querySelector(`%s`) !== null", on))
				tab.focus(on)
				tab.press("Enter")
				tab.wait(fmt.Sprintf("document.querySelector(`%s[aria-pressed=true]`) !== null", on))
			}
			tab.equal(`document.documentElement.scrollWidth<=innerWidth`, true)
			tab.equal(`/NaN|undefined/.test(document.body.innerText)`, false)
			tab.visit("/lessons/" + l.ID + "/")
			tab.wait(`document.documentElement.dataset.klviz === "live"`)
			if len(l.Questions) > 0 {
				tab.wait(`document.querySelector("[data-act=answer][aria-pressed=true]") !== null`)
			}
			if i+1 < len(lesson.List) {
				tab.equal(`document.querySelector("[rel=next]").getAttribute("href")`, "../"+lesson.List[i+1].ID+"/")
			}
		})
	}
}

// A summary's link is marked on the teacher's page; the map knows what was begun.
func TestTeacher(t *testing.T) {
	tab := open(t, "/lessons/teach/#hand=asymmetry%3D2%3B1%3Aright", desk)
	tab.wait(`document.querySelector("[data-region=handed] tbody tr td:last-child")?.textContent === "right"`)
	tab.click(`[data-act=hand][data-arg="1"]`)
	tab.wait(`document.querySelector("[data-act=hand][data-arg='1'] b").textContent === "1"`)
	tab.visit("/lessons/asymmetry/")
	tab.wait(`document.documentElement.dataset.klviz === "live"`)
	tab.click("[data-act=guess]")
	tab.wait(`document.querySelector(".told") !== null`)
	tab.visit("/lessons/")
	tab.wait(`document.querySelector("[data-lesson=asymmetry] i")?.textContent.includes("begun")`)
	tab.visit("/")
	tab.expect(`document.querySelectorAll("#lessons .map a svg").length > 12`)
}

// Every lesson, once it is told and all of it is open, has no violation that axe-core
// knows of: one language in light on a desk, the other in dark on a phone.
func TestLessonsAxe(t *testing.T) {
	origin()
	paths := []string{"glossary/"}
	for _, l := range lesson.List {
		paths = append(paths, l.ID+"/")
	}
	for i, path := range paths {
		for k, s := range []Screen{desk, {Width: 390, Height: 844, Dark: true}} {
			path := []string{"/lessons/", "/de/lessons/"}[(i+k)%2] + path
			if !swept(path) {
				continue
			}
			t.Run(fmt.Sprintf("%s%d", path[1:], s.Width), func(t *testing.T) {
				tab := blank(t, s)
				tab.visit(path)
				if i > 0 {
					tab.wait(`document.documentElement?.dataset.klviz === "live"`)
					js[any](tab, `document.querySelector("[data-act=guess]")?.click()`)
					tab.wait(`document.querySelector("[data-region=after] section") !== null`)
					js[any](tab, `for(const d of document.querySelectorAll("main details"))d.open=true`)
				}
				tab.axe()
			})
		}
	}
}
