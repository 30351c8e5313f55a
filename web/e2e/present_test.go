package e2e

import "testing"

// A list of states is presented large and alone, stepped by a clicker's keys.
func TestPresent(t *testing.T) {
	tab := open(t, normals, desk)
	tab.click("#tool-present")
	tab.wait(`document.querySelector("[data-act='present.add']") !== null`)
	tab.click("[data-act='present.add']")
	tab.wait(`document.querySelectorAll("#tool .slides li").length === 1`)
	tab.click("#tab-discrete")
	tab.wait(`document.querySelector("#bars") !== null`)
	tab.click("[data-act='present.add']")
	tab.wait(`document.querySelectorAll("#tool .slides li").length === 2`)
	tab.click("[data-act='present.start']")
	tab.wait(`document.querySelector("#curves") !== null && document.documentElement.hasAttribute("data-present")`)
	tab.equal(`document.querySelector(".panel").getClientRects().length`, 0)
	tab.press("PageDown")
	tab.wait(`document.querySelector("#bars") !== null`)
	tab.press("Escape")
	tab.wait(`!document.documentElement.hasAttribute("data-present")`)
}

// Letters are shortcuts inside the figure, until they are turned off; "?" lists them.
func TestShortcuts(t *testing.T) {
	tab := open(t, normals, desk)
	tab.focus(handle("p", "mean"))
	tab.changes("swap by letter", func() { tab.press("s") })
	tab.press("?")
	tab.wait(`document.querySelector("#keys").open && document.activeElement.matches("#keys summary")`)
	tab.equal(`document.querySelectorAll("#keys dt").length > 10`, true)
	tab.click("#letters")
	tab.focus(handle("p", "mean"))
	tab.press("u")
	tab.equal(`document.querySelector(".price .unit").textContent`, "bits")
	tab.visit(normals)
	tab.wait(`document.documentElement.dataset.klviz === "live"`)
	tab.equal(`document.querySelector("#letters").checked`, false)
}

// The page is there in German, with the same state.
func TestGerman(t *testing.T) {
	tab := open(t, normals, desk)
	tab.drag(handle("q", "mean"), 40, 0)
	nats := tab.nats("pq")
	tab.click("#lang-de")
	tab.wait(`document.documentElement?.lang === "de" && document.documentElement.dataset.klviz === "live"`)
	near(t, "D(P‖Q)", tab.nats("pq"), nats, 0)
	tab.expect(`document.title.includes("Glaube")`)
	tab.equal(`document.querySelector("#lang-en").getAttribute("href")`, "../")
}
