package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// mostTerms is how many outcomes are summed one by one; a wider distribution is
// summed by smooth.go.
const mostTerms = 1 << 18

// integers is D(p‖q) of two distributions on the integers: closed where the
// family knows a form, else a sum with a proved bound of what it leaves out.
func integers(p, q family.Lattice, o Options) Result {
	if r := missing(p, q); r != nil {
		return Result{Nats: math.Inf(1), Kind: Proved, Method: ExactSum, Reason: r}
	}
	if p.String() == q.String() {
		return Result{Kind: Proved, Method: ExactSum}
	}
	most := mostTerms
	if o.Coarse {
		most = 1 << 12
	}
	if o.MaxEvaluations > 0 {
		most = min(most, o.MaxEvaluations)
	}
	lo, hi := p.Support()
	if n := hi - lo + 1; n > float64(most) && 30*math.Sqrt(p.Variance()) > float64(most) {
		return smoothSum(p, q, o)
	}
	s := newLatticeSum(p, q)
	mode := p.Mode()
	for k := mode; ; k++ {
		s.add(k)
		if k >= hi {
			break
		}
		if s.n&15 == 0 && s.negligibleAbove(k, hi) {
			s.above = k
			break
		}
		if s.n > most {
			return smoothSum(p, q, o)
		}
	}
	for k := mode - 1; k >= lo; k-- {
		s.add(k)
		if s.n&15 == 0 && s.negligibleBelow(k, lo) {
			s.below = k
			break
		}
		if s.n > 2*most {
			return smoothSum(p, q, o)
		}
	}
	return s.result()
}

// missing is the reason when p has outcomes that q has not.
func missing(p, q family.Univariate) *Reason {
	pl, ph := p.Support()
	ql, qh := q.Support()
	switch {
	case pl >= ql && ph <= qh:
		return nil
	case p.Family() == &family.Bernoulli && q.Family() == &family.Bernoulli:
		outcome := 1.0
		if ql > 0 {
			outcome = 0
		}
		return &Reason{ByOutcome, outcomeSentence(number(outcome), special.Exp(p.LogProb(outcome)))}
	case pl < ql:
		return &Reason{BySupport, "P has mass below " + number(ql) + ", where Q has none"}
	}
	return &Reason{BySupport, "P has mass above " + number(qh) + ", where Q has none"}
}

// latticeSum adds up, over the outcomes from below to above,
//
//	plain  = Σ p l,          l = log p − log q
//	kernel = Σ p ψ₂(−l) = Σ (p l − p + q),
//
// so that D = plain = kernel + Q(outside), each up to what p has outside. The
// kernel's terms are ≥ 0: it keeps its digits where p is near q.
type latticeSum struct {
	p, q          family.Lattice
	ratio         func(x float64) float64 // nil: by the difference of log masses
	plain, kernel special.Accumulator

	// What the roundings of the log masses can do to either.
	plainNoise, kernelNoise float64

	n            int
	below, above float64 // the last outcome on either side, ±Inf when all were added
	left         float64 // bound of what p l is outside, with P(outside)
	last, before float64 // l at the last two outcomes
	most         float64 // the largest |l| by differences so far
	lastP        float64
}

func newLatticeSum(p, q family.Lattice) *latticeSum {
	s := &latticeSum{p: p, q: q, below: math.Inf(-1), above: math.Inf(1)}
	if c, ok := p.(family.Comparable); ok {
		s.ratio = c.LogRatio(q)
	}
	return s
}

// logUnit bounds the relative rounding error of a log mass' terms.
const logUnit = 6 * 0x1p-53

func (s *latticeSum) add(k float64) {
	s.n++
	lp := s.p.LogMass(k)
	p := special.Exp(lp)
	if p <= 0 && s.ratio == nil {
		// Underflow: what is left is q's alone.
		q := special.Exp(s.q.LogMass(k))
		s.kernel.Add(q)
		s.before, s.last, s.lastP = s.last, 0, 0
		return
	}
	var l, fuzz float64
	if s.ratio != nil {
		l = s.ratio(k)
		s.most = math.Max(s.most, math.Abs(l))
		fuzz = 8 * s.most // its terms do not vanish where l crosses 0
	} else {
		lq := s.q.LogMass(k)
		l = lp - lq
		fuzz = 2 - lp - lq
	}
	var term, q float64
	switch {
	case l >= -1 && l <= 1:
		psi := special.Psi2(-l)
		term = p * psi
		q = p + float64(p*(psi-l))
	case l > 1:
		q = p * special.Exp(-l)
		term = float64(p*(l-1)) + q
	default:
		q = special.Exp(lp - l)
		term = (q - p) + float64(p*l)
	}
	s.kernel.Add(term)
	s.plain.Add(float64(p * l))
	own := 4 - lp
	s.kernelNoise += logUnit * (math.Abs(p-q)*fuzz + term*own)
	s.plainNoise += logUnit * p * (fuzz + math.Abs(l)*own)
	s.before, s.last, s.lastP = s.last, l, p
}

// small reports whether a term so far out can be the last: the sum must stay
// good to a relative 2⁻⁶⁰.
func (s *latticeSum) small(x float64) bool {
	return x <= 0x1p-60*s.kernel.Value()
}

// negligibleAbove reports, with the proved bound added to left, whether the
// outcomes above k can be left out.
//
// The masses fall at least like ρʲ, ρ = MostUp(k). Where the support goes on for
// ever, log masses of the families here have second differences of at most
// 1/(k+1), so that |l(k+j)| ≤ |l| + j|Δl| + j²/(k+1). Where it ends, log q has
// one top, so that it is least at the ends.
func (s *latticeSum) negligibleAbove(k, hi float64) bool {
	if !s.small(s.lastP * (1 + math.Abs(s.last))) {
		return false
	}
	rho := s.p.MostUp(k)
	if !(rho < 1) {
		return s.lastP <= 0
	}
	var bound float64
	if math.IsInf(hi, 1) {
		one, two, three := geometricMoments(rho)
		bound = s.lastP * (one*(1+math.Abs(s.last)) + two*math.Abs(s.last-s.before) + three/(k+1))
	} else {
		bound = s.finiteBound(k, hi, rho)
	}
	return s.leave(bound)
}

func (s *latticeSum) negligibleBelow(k, lo float64) bool {
	if !s.small(s.lastP * (1 + math.Abs(s.last))) {
		return false
	}
	if k <= lo {
		return true
	}
	// Masses with one top fall at least as fast below as they do here.
	rho := 1 / s.p.Up(k-1)
	if !(rho < 1) {
		return s.lastP <= 0
	}
	return s.leave(s.finiteBound(k, lo, rho))
}

// finiteBound bounds Σ p (1 + |log p| + |log q|) from k to the support's end.
func (s *latticeSum) finiteBound(k, end, rho float64) float64 {
	one, two, _ := geometricMoments(rho)
	most := math.Max(math.Abs(s.q.LogMass(k)), math.Abs(s.q.LogMass(end)))
	most = math.Max(most, math.Abs(s.q.LogMass(s.q.Mode())))
	lp := math.Abs(s.p.LogMass(k))
	return s.lastP * (one*(1+most+lp) + two*math.Abs(special.Log(rho)))
}

func (s *latticeSum) leave(bound float64) bool {
	if !s.small(bound) && s.lastP > 0 {
		return false
	}
	s.left += bound
	return true
}

// geometricMoments are Σ ρʲ, Σ jρʲ and Σ j²ρʲ over j ≥ 1.
func geometricMoments(rho float64) (one, two, three float64) {
	r := 1 - rho
	return rho / r, rho / (r * r), rho * (1 + rho) / (r * r * r)
}

func (s *latticeSum) result() Result {
	outside := 0.0
	lo, hi := s.p.Support()
	if s.below > lo {
		lo = s.below
	}
	if s.above < hi {
		hi = s.above
	}
	outside = s.q.CDF(lo-1) + s.q.Survival(hi)
	kernel := s.kernel.Value() + outside
	kernelError := s.kernelNoise + s.left + 0x1p-44*outside + 0x1p-52*kernel
	plain := s.plain.Value()
	plainError := s.plainNoise + s.left + 0x1p-52*math.Abs(plain)
	r := Result{Nats: kernel, Error: kernelError, Kind: Proved, Method: ExactSum, Evaluations: 2 * s.n}
	if plainError < kernelError {
		r.Nats, r.Error = plain, plainError
	}
	if !(r.Nats > 0) {
		r.Nats = 0
	}
	if s.ratio == nil && r.Nats <= r.Error && r.Nats < 1e-28 {
		// One distribution under two names, such as geometric(p) and negbinomial(1, p).
		r.Nats, r.Error = 0, r.Nats+r.Error
	}
	return r
}
