package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// namedAgainstIntegers is D(p‖q) for p on named outcomes that are whole numbers,
// {0: 0.2, 1: 0.8}, and q on the integers. What q has on other numbers is one
// more outcome, of probability 0 under p.
func namedAgainstIntegers(p *family.Categorical, q family.Univariate) Result {
	var rest special.Accumulator
	rest.Add(1)
	ps := append(make([]float64, 0, p.Len()+1), p.Masses()...)
	qs := make([]float64, len(ps), p.Len()+1)
	noise := 0.0
	for i := range qs {
		k, ok := p.Integer(i)
		lq := math.Inf(-1)
		if ok {
			lq = q.LogProb(k)
		}
		qs[i] = special.Exp(lq)
		rest.Add(-qs[i])
		switch {
		case ps[i] <= 0:
		case math.IsInf(lq, -1):
			return Result{Nats: math.Inf(1), Kind: Proved, Method: ExactSum,
				Reason: &Reason{ByOutcome, outcomeSentence(p.Name(i), ps[i]/p.Total())}}
		case qs[i] < 0x1p-1000:
			return deepNamed(p, q)
		default:
			noise += logUnit * math.Abs(ps[i]/p.Total()-qs[i]) * (4 - lq)
		}
	}
	// q's other outcomes, in the unit of p's masses.
	ps, qs = append(ps, 0), append(qs, max(rest.Value(), 0))
	nats, bound, _ := Masses(ps, qs)
	return Result{Nats: nats, Error: bound + noise + 0x1p-52, Kind: Proved, Method: ExactSum, Evaluations: len(ps)}
}

// deepNamed is the plain sum Σ p (log p − log q), for masses of q that underflow:
// then D is large and nothing cancels.
func deepNamed(p *family.Categorical, q family.Univariate) Result {
	var sum special.Accumulator
	noise := 0.0
	for i, m := range p.Masses() {
		if m <= 0 {
			continue
		}
		k, ok := p.Integer(i)
		lq := math.Inf(-1)
		if ok {
			lq = q.LogProb(k)
		}
		if math.IsInf(lq, -1) {
			return Result{Nats: math.Inf(1), Kind: Proved, Method: ExactSum,
				Reason: &Reason{ByOutcome, outcomeSentence(p.Name(i), m/p.Total())}}
		}
		lp := special.LogRatio(m, p.Total())
		sum.Add(m / p.Total() * (lp - lq))
		noise += logUnit * m / p.Total() * (2 - lp - lq)
	}
	return Result{Nats: max(sum.Value(), 0), Error: noise, Kind: Proved, Method: ExactSum, Evaluations: p.Len()}
}

// integersAgainstNamed is D(p‖q) for p on the integers and q on named outcomes:
// finite only where q names all that p can be.
func integersAgainstNamed(p family.Univariate, q *family.Categorical) Result {
	lo, hi := p.Support()
	infinite := func(k float64) Result {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ExactSum,
			Reason: &Reason{ByOutcome, outcomeSentence(number(k), special.Exp(p.LogProb(k)))}}
	}
	at := make(map[float64]int, q.Len())
	for i := range q.Len() {
		if k, ok := q.Integer(i); ok {
			at[k] = i
		}
	}
	ps := make([]float64, q.Len())
	noise := 0.0
	// One of more outcomes than q has is found before the loop gets long.
	for k := lo; k <= hi; k++ {
		i, ok := at[k]
		if !ok || q.Masses()[i] <= 0 {
			return infinite(k)
		}
		lp := p.LogProb(k)
		ps[i] = special.Exp(lp)
		noise += logUnit * math.Abs(ps[i]-q.Masses()[i]/q.Total()) * (4 - lp)
	}
	nats, bound, _ := Masses(ps, q.Masses())
	return Result{Nats: nats, Error: bound + noise, Kind: Proved, Method: ExactSum, Evaluations: len(ps)}
}
