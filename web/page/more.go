package page

import (
	"github.com/vugu/vugu"

	"klviz/wasm/measure"
	"klviz/web/state"
)

// More are the other numbers of the pair. Folded away, they wait.
type More struct {
	Play *Play
	open bool
}

// Toggle says whether they are unfolded.
func (c *More) Toggle(e vugu.DOMEvent) {
	defer mend()
	c.open = e.PropBool("target", "open")
}

// JSD is the Jensen-Shannon divergence.
func (c *More) JSD() string {
	r, err := measure.JensenShannon(c.Play.Model().P, c.Play.Model().Q)
	return c.known(r.Nats, err == nil)
}

// Entropy is H(P).
func (c *More) Entropy() string { return c.known(c.Play.Model().Entropy(state.P)) }

// Cross is H(P, Q).
func (c *More) Cross() string { return c.known(c.Play.Model().CrossEntropy(state.P)) }

// known is a number of nats, or a dash where there is none.
func (c *More) known(nats float64, ok bool) string {
	if !ok {
		return "–"
	}
	return c.Play.Voice().Amount(nats)
}
