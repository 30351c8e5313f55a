package page

import "klviz/web/state"

// Root is the page's main part, everything that the program draws.
type Root struct {
	Play *Play
}

// Swap exchanges P and Q.
func (c *Root) Swap() { c.Play.Do(state.Swap{}) }
