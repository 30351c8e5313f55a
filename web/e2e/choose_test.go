package e2e

import "testing"

// A family is chosen from pictures, and completed while it is typed.
func TestChooseFamily(t *testing.T) {
	tab := open(t, normals, desk)
	tab.click("#tool-families")
	tab.wait(`document.querySelectorAll("#tool .card svg path").length > 20`)
	tab.fill("#family-search", "expon")
	tab.wait(`document.querySelectorAll("#tool .card").length < 4`)
	tab.changes("Q exponential", func() { tab.click("#tool .card[data-arg=exponential]") })
	tab.expect(`document.querySelector("#q-spelling").value === "exponential(1)"`)
	tab.equal(`[...document.querySelector("#p-spelling").list.options].some(o => o.value === "gamma(3, 2)")`, true)
	tab.click("#undo")
	tab.wait(`document.querySelector("#q-spelling").value === "normal(1.2, 1.6)"`)
}

// A curve is drawn with the pointer, or typed; it becomes P, and can be fitted.
func TestDrawCurve(t *testing.T) {
	tab := open(t, normals, desk)
	tab.click("#tool-draw")
	tab.wait(`document.querySelector("#tool .pencil") !== null`)
	tab.changes("a line", func() { tab.drag("#tool .pencil", 120, -40) })
	tab.expect(`document.querySelector("#p-spelling").value.startsWith("piecewise(")`)
	tab.fill("#draw-typed", "0 1 4 1 0")
	tab.changes("heights typed", func() { tab.press("Tab") })
	tab.fill("#draw-typed", "0 x 1")
	tab.press("Tab")
	tab.wait(`document.querySelector("#tool [role=alert]")?.textContent.includes("height 2")`)
}

// A fault in a spelling is marked at its character.
func TestFaultAtItsCharacter(t *testing.T) {
	tab := open(t, normals, desk)
	tab.fill("#q-spelling", "normal(0,-1)")
	tab.wait(`document.querySelectorAll(".where mark")[1].textContent === "-"`)
}
