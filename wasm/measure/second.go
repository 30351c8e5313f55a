package measure

import (
	"math"
	"math/rand/v2"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// SecondMethod is the value by a method other than that of r, or nil where there
// is none (an infinite value is decided, not computed).
func SecondMethod(p, q family.Dist, r Result) *Check {
	if r.Reason != nil || r.Method == Estimate {
		return nil
	}
	var second Result
	switch p := p.(type) {
	case *family.Categorical:
		o, ok := q.(*family.Categorical)
		if !ok {
			return nil
		}
		second = plainSum(family.Align(p, o))
	case *family.MVNormal:
		o := q.(*family.MVNormal)
		second = byDraws(func(g *rand.Rand) float64 { x := p.Rand(g); return p.LogProb(x) - o.LogProb(x) })
	case *family.Dirichlet:
		o := q.(*family.Dirichlet)
		second = byDraws(func(g *rand.Rand) float64 { x := p.Rand(g); return p.LogProb(x) - o.LogProb(x) })
	case family.Univariate:
		o, ok := q.(family.Univariate)
		if !ok {
			return nil
		}
		second = otherWay(p, o, r)
	}
	return &Check{
		Method: string(second.Method), Nats: second.Nats, Error: second.Error,
		Agrees: math.Abs(second.Nats-r.Nats) <= second.Error+r.Error,
	}
}

// otherWay is quadrature or a sum for what was a closed form, and draws else.
func otherWay(p, q family.Univariate, r Result) Result {
	if r.Method == ClosedForm {
		if p.Family().Kind == family.Real {
			return generic(p, q, Options{})
		}
		a, ok := p.(family.Lattice)
		b, ok2 := q.(family.Lattice)
		if ok && ok2 {
			return integers(a, b, Options{})
		}
	}
	return byDraws(func(g *rand.Rand) float64 { x := p.Rand(g); return p.LogProb(x) - q.LogProb(x) })
}

// plainSum is Σ p log(p/q) after each side was divided by its sum: the textbook's
// order, good where p and q are not near.
func plainSum(p, q []float64) Result {
	sp, sq := special.Sum(p), special.Sum(q)
	var sum special.Accumulator
	size := 0.0
	for i, x := range p {
		if x > 0 {
			t := x / sp * (special.Log(x/sp) - special.Log(q[i]/sq))
			sum.Add(t)
			size += math.Abs(t) + x/sp
		}
	}
	return Result{Nats: sum.Value(), Error: 8 * 0x1p-53 * size, Kind: Proved, Method: ExactSum, Evaluations: len(p)}
}

// byDraws is the mean over draws from p of l = log p − log q or, where it varies
// less, of l + e⁻ˡ − 1, whose mean is the same (Schulman 2020, estimators k1 and
// k3). The error is four standard errors.
func byDraws(logRatio func(g *rand.Rand) float64) Result {
	const draws = 20000
	g := rand.New(rand.NewPCG(1, 2)) // the same draws each time
	var k1, k3, square1, square3 special.Accumulator
	for range draws {
		l := logRatio(g)
		k := special.Psi2(-l)
		k1.Add(l)
		square1.Add(l * l)
		k3.Add(k)
		square3.Add(k * k)
	}
	mean, se := meanAndError(k1.Value(), square1.Value(), draws)
	if m, s := meanAndError(k3.Value(), square3.Value(), draws); s < se {
		mean, se = m, s
	}
	return Result{Nats: mean, Error: 4 * se, Kind: Estimated, Method: MonteCarlo, Evaluations: 2 * draws}
}

func meanAndError(sum, squares, n float64) (mean, standardError float64) {
	mean = sum / n
	return mean, math.Sqrt(max(squares/n-float64(mean*mean), 0) / n)
}
