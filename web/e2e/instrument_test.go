package e2e

import (
	"fmt"
	"testing"
)

// handle is the selector of a parameter's slider in the picture that shows.
func handle(dist, param string) string {
	return fmt.Sprintf(`#figures [role=slider][data-dist=%s][data-param="%s"]`, dist, param)
}

// Every kind of distribution has handles that move by hand and by keys.
func TestHandlesOfFamilies(t *testing.T) {
	for _, c := range []struct {
		query string
		moved []string // "p mean.1"
	}{
		{"p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", []string{"p mean.1", "p sd.1", "p sd.2", "q mean.1"}},
		{"p=poisson(3)&q=geometric(0.3)", []string{"p rate", "q p"}},
		{"p=truncate(normal(0,2),-1,3)&q=normal(0,1)", []string{"p of.mean", "p of.sd", "p lo", "p hi"}},
		{"p=0.3*normal(-2,1)%2B0.7*laplace(2,0.5)&q=normal(0,2)", []string{"p 1.mean", "p 2.scale"}},
	} {
		tab := open(t, "/#"+c.query, desk)
		for _, m := range c.moved {
			var dist, param string
			fmt.Sscan(m, &dist, &param)
			on := handle(dist, param)
			tab.changes(c.query+": "+m+" dragged", func() { tab.drag(on, 14, 9) })
			tab.focus(on)
			tab.changes(c.query+": "+m+" by keys", func() { tab.press("PageUp") })
		}
	}
}

// What a pointer cannot take apart, a second mean and a correlation, keys move.
func TestPlaneByKeys(t *testing.T) {
	tab := open(t, "/#p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", desk)
	for _, param := range []string{"mean.2", "rho.1.2"} {
		tab.focus(handle("q", param))
		tab.changes(param, func() { tab.press("Up") })
	}
}

// P's world takes the place of the cost along x, by one control, and back.
func TestWorldOfCurves(t *testing.T) {
	tab := open(t, normals, desk)
	tab.click("#view-world")
	tab.wait(`document.querySelector("#figures svg#world") !== null`)
	tab.wait(`location.hash.includes("view=world")`)
	tab.changes("mean of Q", func() { tab.drag(handle("q", "mean"), 30, 0) })
	tab.click("#view-plot")
	tab.wait(`document.querySelector("#figures svg#world") === null`)
}

// A part is added and removed, by its buttons and by Delete on one of its handles.
func TestParts(t *testing.T) {
	tab := open(t, normals, desk)
	tab.changes("a part added", func() { tab.click("#q-add-part") })
	tab.expect(`document.querySelector("#q-spelling").value.includes("+")`)
	tab.changes("a part removed", func() { tab.click("#q-drop-2") })
	tab.expect(`!document.querySelector("#q-spelling").value.includes("+")`)
	tab.click("#q-add-part")
	tab.wait(`document.querySelector('#figures [data-dist=q][data-param="2.mean"]') !== null`)
	tab.focus(handle("q", "2.mean"))
	tab.changes("a part removed by key", func() { tab.press("Delete") })
}
