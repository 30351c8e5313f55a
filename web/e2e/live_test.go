package e2e

import "testing"

// A tool opens under the picture, follows the hand, closes, and comes back by its
// link. A lesson tells nothing before the guess, and remembers it.
func TestTool(t *testing.T) {
	tab := open(t, weather, desk)
	tab.equal(`document.querySelector("#tool").childElementCount`, 0)
	tab.click("#tool-measures")
	tab.wait(`document.querySelectorAll("#tool tbody tr").length > 15`)
	tab.equal(`document.querySelector("#tool tbody td.num").textContent`, "0.128 bits")
	before := js[string](tab, `document.querySelector("#tool tbody td.num").textContent`)
	tab.drag(bar("p", "rain"), 0, -40)
	tab.wait(`document.querySelector("#tool tbody td.num").textContent !== ` + "`" + before + "`")
	tab.click("#tool-measures")
	tab.wait(`document.querySelector("#tool").childElementCount === 0`)
	again := open(t, "/#tool=measures", desk)
	again.wait(`document.querySelectorAll("#tool tbody tr").length > 15`)
}

func TestLesson(t *testing.T) {
	tab := open(t, "/lessons/asymmetry/", desk)
	tab.equal(`document.body.textContent.includes("0.724")`, false)
	tab.focus("[data-act=guess][data-arg='2']")
	tab.press("Enter")
	tab.wait(`document.body.textContent.includes("0.724")`)
	tab.equal(`document.querySelector("[data-act=guess][data-arg='2']").getAttribute("aria-pressed")`, "true")
	tab.equal(`document.activeElement.dataset.arg`, "2")
	tab.visit("/lessons/asymmetry/")
	tab.wait(`document.documentElement.dataset.klviz === "live"`)
	tab.wait(`document.body.textContent.includes("0.724")`)
}
