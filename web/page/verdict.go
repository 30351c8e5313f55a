package page

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
)

// Verdict is what the price comes to: how large it is, how it is known, and why
// where it is infinite.
type Verdict struct{ Play *Play }

// Units lists the units.
func (c *Verdict) Units() []choice {
	var all []choice
	for _, u := range state.Units {
		all = append(all, choice{string(u), string(u), c.Play.State().Unit == u})
	}
	return all
}

// Unit chooses the unit.
func (c *Verdict) Unit(id string) {
	defer mend()
	c.Play.Do(state.SetUnit{Unit: state.Unit(id)})
}

// Size is one line of how much the divergence is.
func (c *Verdict) Size() string { return c.Play.Voice().Size(state.P) }

// Why is the reason of an infinite divergence.
func (c *Verdict) Why() string { return c.Play.Voice().Reason(state.P) }

// Cert says how the number is known.
func (c *Verdict) Cert() string { return c.Play.Voice().Certificate(state.P) }

// Known opens the tool that says all of it.
func (c *Verdict) Known() {
	defer mend()
	if c.Play.State().Tool != "certificate" {
		c.Play.Do(state.OpenTool{ID: "certificate"})
	}
	c.Play.Host.Focus("#tool-certificate")
}

// CertClass is "about" where the error is an estimate.
func (c *Verdict) CertClass() string {
	if r := c.Play.Model().KL(state.P); r.Kind == measure.Estimated && !math.IsInf(r.Nats, 1) {
		return "cert about"
	}
	return "cert"
}

// Sampling is the interval of the counts as a sample.
func (c *Verdict) Sampling() string { return c.Play.Voice().Sampling(state.P) }
