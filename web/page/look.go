package page

import (
	"klviz/web/state"
	"klviz/web/text"
)

// Look chooses how curves are looked at: along x, or in P's world.
type Look struct{ Play *Play }

// Curves reports whether there is anything to choose.
func (c *Look) Curves() bool {
	_, ok := densities(c.Play.Model())
	return ok
}

// Views lists the ways.
func (c *Look) Views() []choice {
	view := c.Play.State().View
	return []choice{
		{"plot", c.Play.T(text.ViewPlot), view == state.Plot},
		{"world", c.Play.T(text.ViewWorld, c.Play.Name(state.P)), view == state.World},
	}
}

// View chooses one.
func (c *Look) View(id string) {
	defer mend()
	v := state.Plot
	if id == "world" {
		v = state.World
	}
	c.Play.Do(state.SetView{View: v})
}
