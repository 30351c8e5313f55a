package measure

import "klviz/wasm/family"

// CrossEntropy returns H(p, q) = -∫ p log q = H(p) + D(p‖q): what a draw from p
// takes on average in the code that is best for q. Cover & Thomas, Elements of
// Information Theory (2006), § 5.4.
func CrossEntropy(p, q family.Dist) (Result, error) {
	d, err := KL(p, q)
	if err != nil {
		return Result{}, err
	}
	if d.Reason != nil {
		return d, nil
	}
	h, err := Entropy(p)
	if err != nil {
		return Result{}, err
	}
	d.Nats += h.Nats
	d.Error += h.Error
	return joined(d, h), nil
}

// joined gives r the weaker of both results' ways of knowing.
func joined(r, other Result) Result {
	if other.Kind == Estimated {
		r.Kind = Estimated
	}
	if other.Method == Quadrature || r.Method == ClosedForm {
		r.Method = other.Method
	}
	r.Evaluations += other.Evaluations
	if r.Sampling == nil {
		r.Sampling = other.Sampling
	}
	return r
}
