package measure

import (
	"math"

	"klviz/wasm/family"
)

// KL returns D(p‖q) in nats. The error is a *family.Problem where p and q cannot
// be compared.
func KL(p, q family.Dist) (Result, error) { return KLWith(p, q, Options{}) }

// KLWith is KL with bounds on the work.
func KLWith(p, q family.Dist, o Options) (Result, error) {
	if err := family.Compare(p, q); err != nil {
		return Result{}, err
	}
	switch p := p.(type) {
	case *family.Categorical:
		if q, ok := q.(*family.Categorical); ok {
			return categorical(p, q), nil
		}
		if q, ok := q.(family.Univariate); ok {
			return namedAgainstIntegers(p, q), nil
		}
	case *family.MVNormal:
		if q, ok := q.(*family.MVNormal); ok {
			return closedForm(p.KL(q)), nil
		}
	case *family.Dirichlet:
		if q, ok := q.(*family.Dirichlet); ok {
			return closedForm(p.KL(q)), nil
		}
	case family.Univariate:
		if q, ok := q.(family.Univariate); ok {
			return univariate(p, q, o)
		}
		if q, ok := q.(*family.Categorical); ok {
			return integersAgainstNamed(p, q), nil
		}
	}
	return Result{}, &family.Problem{Text: p.Family().ID + " against " + q.Family().ID + " is not computed yet", Position: -1}
}

func closedForm(nats, bound float64) Result {
	return Result{Nats: nats, Error: bound, Kind: Proved, Method: ClosedForm}
}

// univariate decides by which way two distributions on the line are compared.
func univariate(p, q family.Univariate, o Options) (Result, error) {
	if f := p.Family(); f == q.Family() && f.KL != nil {
		if nats, bound := f.KL(p, q); nats < math.Inf(1) { // nor NaN
			return closedForm(nats, bound), nil
		}
	}
	_, pSamples := p.(*family.Samples)
	_, qSamples := q.(*family.Samples)
	if pSamples || qSamples {
		return fromSamples(p, q), nil
	}
	if p.Family().Kind == family.Real {
		if r := infinite(p, q); r != nil {
			return Result{Nats: math.Inf(1), Kind: Proved, Method: ClosedForm, Reason: r}, nil
		}
		closed, ok := mixedPair(p, q)
		if ok && closed.Error < 5e-14*closed.Nats {
			return closed, nil
		}
		if r := generic(p, q, o); !ok || r.Error <= closed.Error {
			return r, nil
		}
		return closed, nil
	}
	if p, ok := p.(family.Lattice); ok {
		if q, ok := q.(family.Lattice); ok {
			return integers(p, q, o), nil
		}
	}
	return Result{}, &family.Problem{Text: p.Family().ID + " against " + q.Family().ID + " is not computed yet", Position: -1}
}
