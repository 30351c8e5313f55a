package page

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
)

// Size is one line of how much the divergence is.
func (c *Panel) Size() string { return c.Play.Voice().Size(state.P) }

// Why is the reason of an infinite divergence.
func (c *Panel) Why() string { return c.Play.Voice().Reason(state.P) }

// Cert says how the number is known.
func (c *Panel) Cert() string { return c.Play.Voice().Certificate(state.P) }

// CertClass is "about" where the error is an estimate.
func (c *Panel) CertClass() string {
	if r := c.Play.Model().KL(state.P); r.Kind == measure.Estimated && !math.IsInf(r.Nats, 1) {
		return "cert about"
	}
	return "cert"
}

// Sampling is the interval of the counts as a sample.
func (c *Panel) Sampling() string { return c.Play.Voice().Sampling(state.P) }

// Entropy is H(P).
func (c *Panel) Entropy() string { return c.known(c.Play.Model().Entropy(state.P)) }

// Cross is H(P, Q).
func (c *Panel) Cross() string { return c.known(c.Play.Model().CrossEntropy(state.P)) }

// known is a number of nats, or a dash where there is none.
func (c *Panel) known(nats float64, ok bool) string {
	if !ok {
		return "–"
	}
	return c.Play.Voice().Amount(nats)
}
