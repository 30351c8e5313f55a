package page

import (
	"math"
	"strconv"

	"klviz/web/state"
)

// Nats is the value of data-nats: of D(P‖Q), or of D(Q‖P) for 1.
func (c *Price) Nats(way int) string {
	x := c.Play.Model().KL(state.Way(way)).Nats
	if math.IsInf(x, 1) {
		return "Infinity" // as JavaScript reads it
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}

// Value is the divergence as it is read.
func (c *Price) Value(way int) string {
	return c.Play.Voice().Number(c.Play.Model().KL(state.Way(way)).Nats)
}

// Unit is the unit beside it.
func (c *Price) Unit(int) string { return c.Play.Voice().Unit() }

// Words say whose price it is.
func (c *Price) Words(way int) string {
	return [2]string{"D(P‖Q): ", "D(Q‖P): "}[way] + c.Play.Voice().Price(state.Way(way))
}

// Swap exchanges P and Q.
func (c *Price) Swap() {
	defer mend()
	c.Play.Do(state.Swap{})
}
