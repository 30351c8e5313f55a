package e2e

import "testing"

// A thousand steps of 64 points in the plane come in parts: the page answers
// meanwhile, and other points end what was computed for the first.
func TestComputedInParts(t *testing.T) {
	const said = `document.querySelector("[data-region=figure] .said").textContent`
	tab := open(t, "/lessons/diffusion-noise/", desk)
	tab.click("[data-act=guess]")
	tab.wait(`document.querySelector(".told") !== null`)
	tab.click(`[data-act="act.shape"][data-arg=spiral]`)
	tab.wait(said + `.includes("steps are computed")`)
	tab.focus("#time")
	tab.press("Right")
	tab.wait(said + `.startsWith("Step 251 of")`)
	tab.click(`[data-act="act.shape"][data-arg=line]`)
	tab.wait(`document.querySelectorAll("#points .grip, [data-region=figure] [data-param=point]").length < 10`)
	tab.wait(`!` + said + `.includes("computed")`)
	tab.click(`a[href^="../diffusion-bound/#points="]`)
	tab.wait(`location.pathname.endsWith("/diffusion-bound/") && document.documentElement?.dataset.klviz === "live"`)
	tab.click("[data-act=guess]")
	tab.wait(`document.querySelector("table.identity tbody")?.rows.length === 8`)
}
