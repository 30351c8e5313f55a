package page

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/text"
)

// Size is one line of how much the divergence is.
func (c *Panel) Size() string {
	d := c.Play.Numbers().kl[0].Nats
	if d == 0 || math.IsInf(d, 1) {
		return ""
	}
	draws := math.Ceil(math.Log(20) / d)
	lang := c.Play.lang()
	return c.Play.T(text.EvidenceAfter, c.Play.Name(1), text.N(lang, text.SampleDraw, draws, text.Number(lang, draws)))
}

// Why is the reason of an infinite divergence.
func (c *Panel) Why() string {
	if r := c.Play.Numbers().kl[0].Reason; r != nil {
		return r.Sentence
	}
	return ""
}

// Cert says how the number is known.
func (c *Panel) Cert() string {
	r := c.Play.Numbers().kl[0]
	return string(r.Method)
}

// CertClass is "about" where the error is an estimate.
func (c *Panel) CertClass() string {
	if c.Play.Numbers().kl[0].Kind == measure.Estimated {
		return "cert about"
	}
	return "cert"
}

// Sampling is the interval of the counts as a sample.
func (c *Panel) Sampling() string { return "" }
