package page

import (
	"math"
	"strconv"

	"klviz/web/state"
	"klviz/web/text"
)

// Nats is the value of data-nats: of D(P‖Q), or of D(Q‖P) for 1.
func (c *Price) Nats(way int) string {
	x := c.Play.Numbers().kl[way].Nats
	if math.IsInf(x, 1) {
		return "Infinity" // as JavaScript reads it
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

// Value is the divergence as it is read.
func (c *Price) Value(way int) string {
	return text.Number(c.Play.lang(), c.Play.State().Unit.From(c.Play.Numbers().kl[way].Nats))
}

// Unit is the unit beside it.
func (c *Price) Unit(int) string { return string(c.Play.State().Unit) }

// Words say whose price it is.
func (c *Price) Words(way int) string { return "" }

// Swap exchanges P and Q.
func (c *Price) Swap() {
	defer mend()
	c.Play.Do(state.Swap{})
}
