package page

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/state"
)

// numbers are what a pair of distributions comes to.
type numbers struct {
	p, q     family.Dist
	kl       [2]measure.Result // D(P‖Q) and D(Q‖P)
	outcomes []chart.Outcome   // of named distributions
	curves   bool              // both are densities on the line
}

func compute(pair state.Pair) (*numbers, error) {
	p, q, err := family.ParsePair(pair[state.P].Spelling, pair[state.Q].Spelling)
	if err != nil {
		return nil, err
	}
	n := &numbers{p: p, q: q}
	if n.kl[0], err = measure.KL(p, q); err != nil {
		return nil, err
	}
	if n.kl[1], err = measure.KL(q, p); err != nil {
		return nil, err
	}
	if a, ok := p.(*family.Categorical); ok {
		if b, ok := q.(*family.Categorical); ok {
			pm, qm := family.Align(a, b)
			for i, name := range family.AlignNames(a, b) {
				n.outcomes = append(n.outcomes, chart.Outcome{Name: name, P: pm[i] / a.Total(), Q: qm[i] / b.Total()})
			}
		}
	}
	if _, ok := p.(family.Univariate); ok {
		_, n.curves = q.(family.Univariate)
		n.curves = n.curves && p.Family().Kind == family.Real && q.Family().Kind == family.Real
	}
	return n, nil
}

// Entropy is H(P) in nats.
func (n *numbers) Entropy() float64 {
	switch p := n.p.(type) {
	case *family.Categorical:
		return p.Entropy()
	case family.Univariate:
		return p.Entropy()
	}
	return math.NaN()
}

// Cross is H(P, Q) in nats.
func (n *numbers) Cross() float64 { return n.Entropy() + n.kl[0].Nats }

// JSD is the Jensen-Shannon divergence in nats.
func (n *numbers) JSD() float64 {
	d := 0.0
	for _, o := range n.outcomes {
		m := (o.P + o.Q) / 2
		if o.P > 0 {
			d += o.P / 2 * math.Log(o.P/m)
		}
		if o.Q > 0 {
			d += o.Q / 2 * math.Log(o.Q/m)
		}
	}
	return d
}
