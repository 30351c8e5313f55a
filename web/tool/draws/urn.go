package draws

import (
	"math"
	"math/rand/v2"
	"sort"

	"klviz/wasm/family"
	"klviz/wasm/special"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/text"
)

// An urn holds P. A draw says what it costs who believes Q: −log q instead of
// −log p.
type urn struct {
	names []string     // of outcomes; nil for a curve
	x     chart.Domain // of a curve's cells
	p, q  []float64    // probabilities of the cells; none where there is no axis
	draw  func(r *rand.Rand) draw
}

// draw is one draw from P.
type draw struct {
	name   string // of what was drawn
	cell   int    // -1 outside of all
	lp, lq float64
	cost   float64 // log p/q in nats
}

// newUrn is nil where P and Q are data: they have no density, and what is known
// of them is an estimate that no single draw adds up to.
func newUrn(m *state.Model, axis state.Axis, cells int, lang text.Lang) *urn {
	for _, d := range []family.Dist{m.P, m.Q} {
		if _, data := d.(*family.Samples); data {
			return nil
		}
	}
	if rows, _ := m.Rows(); rows != nil {
		return ofRows(m, rows)
	}
	switch p := m.P.(type) {
	case *family.MVNormal:
		return ofVectors(lang, p.Rand, p.LogProb, m.Q.(*family.MVNormal).LogProb)
	case *family.Dirichlet:
		return ofVectors(lang, p.Rand, p.LogProb, m.Q.(*family.Dirichlet).LogProb)
	case family.Univariate:
		return ofCurve(p, m.Q.(family.Univariate), axis, cells, lang)
	}
	return nil
}

func ofRows(m *state.Model, rows []state.Row) *urn {
	u := &urn{}
	place := make(map[string]int, len(rows))
	sums := make([]float64, len(rows))
	sum := 0.0
	for i, r := range rows {
		u.names, u.p, u.q = append(u.names, r.Name), append(u.p, r.P), append(u.q, r.Q)
		place[r.Name] = i
		sum += r.P
		sums[i] = sum
	}
	at := func(i int) draw {
		r := rows[i]
		return draw{r.Name, i, special.Log(r.P), special.Log(r.Q), r.Log}
	}
	if p, integers := m.P.(family.Univariate); integers {
		q, _ := m.Q.(family.Univariate)
		u.draw = func(r *rand.Rand) draw {
			k := p.Rand(r)
			name := plain(k)
			if i, ok := place[plain(k)]; ok {
				return at(i)
			}
			d := draw{name, -1, p.LogProb(k), math.Inf(-1), math.Inf(1)}
			if q != nil {
				d.lq = q.LogProb(k)
				d.cost = d.lp - d.lq
			}
			return d
		}
		return u
	}
	u.draw = func(r *rand.Rand) draw {
		x := r.Float64() * sum
		i := sort.Search(len(sums), func(i int) bool { return sums[i] > x })
		return at(min(i, len(sums)-1))
	}
	return u
}

func ofCurve(p, q family.Univariate, axis state.Axis, cells int, lang text.Lang) *urn {
	u := &urn{x: chart.Domain{Lo: axis.Lo, Hi: axis.Hi}}
	wide := (axis.Hi - axis.Lo) / float64(cells)
	share := func(d family.Univariate, a, b float64) float64 {
		if d.CDF(a) > 0.5 {
			return max(d.Survival(a)-d.Survival(b), 0)
		}
		return max(d.CDF(b)-d.CDF(a), 0)
	}
	for i := range cells {
		a, b := axis.Lo+wide*float64(i), axis.Lo+wide*float64(i+1)
		u.p, u.q = append(u.p, share(p, a, b)), append(u.q, share(q, a, b))
	}
	var ratio func(float64) float64
	if c, ok := p.(family.Comparable); ok {
		ratio = c.LogRatio(q)
	}
	u.draw = func(r *rand.Rand) draw {
		x := p.Rand(r)
		d := draw{text.Number(lang, x), -1, p.LogProb(x), q.LogProb(x), 0}
		d.cost = d.lp - d.lq
		if ratio != nil && !math.IsInf(d.cost, 0) {
			d.cost = ratio(x)
		}
		if i := math.Floor((x - axis.Lo) / wide); i >= 0 && i < float64(cells) {
			d.cell = int(i)
		}
		return d
	}
	return u
}

func ofVectors(lang text.Lang, draws func(*rand.Rand) []float64, p, q func([]float64) float64) *urn {
	return &urn{draw: func(r *rand.Rand) draw {
		x := draws(r)
		name := "("
		for i, c := range x {
			if i > 0 {
				name += "; "
			}
			name += text.Number(lang, c)
		}
		d := draw{name + ")", -1, p(x), q(x), 0}
		d.cost = d.lp - d.lq
		return d
	}}
}
