package measure_test

import (
	"errors"
	"math"
	"testing"
	"time"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// FuzzKL: any two spellings have a divergence that is a number, not negative, with
// an error that is one too, in bounded time; or there is a problem with them.
func FuzzKL(f *testing.F) {
	for _, s := range [][2]string{
		{"normal(0, 1)", "normal(1, 2)"}, {"normal(0, 1)", "normal(1e-12, 1)"}, {"uniform(0, 1)", "beta(1, 1)"},
		{"studentt(3, 0, 1)", "normal(0, 1)"}, {"normal(0, 1)", "cauchy(0, 1e-9)"}, {"lognormal(0, 3)", "pareto(2, 1e-9)"},
		{"0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)", "0.5*normal(0, 3) + 0.5*cauchy(1, 1)"},
		{"truncate(normal(0, 1), 40, inf)", "exponential(40)"}, {"triangular(0, 0.25, 1)", "piecewise([0, 1, 2], [1, 1, 0])"},
		{"gamma(1e-3, 1)", "gamma(2e6, 1e-6)"}, {"vonmises(0, 1e5)", "vonmises(3, 1e-5)"}, {"weibull(0.1, 1)", "gumbel(0, 1)"},
		{"{0.5, 0.5}", "{5e-324, 1}"}, {"{a: 44, b: 56}", "{b: 560000, a: 440001}"}, {"normalize({1e308, 1e-308})", "{0, 1}"},
		{"{0: 0.2, 1: 0.8}", "poisson(3)"}, {"poisson(1e6)", "negbinomial(3, 1e-5)"}, {"zipf(1.5, 100)", "geometric(1e-3)"},
		{"binomial(1000, 0.5)", "binomial(1000, 0.500000001)"}, {"bernoulli(0)", "bernoulli(1)"},
		{"normal([0, 0], [[1, 0.5], [0.5, 2]])", "normal([1, 0], [[2, 0], [0, 2]])"}, {"dirichlet([1, 2])", "dirichlet([1e-9, 1e9])"},
		{"samples([1, 2, 2.5])", "normal(2, 1)"},
	} {
		f.Add(s[0], s[1])
	}
	f.Fuzz(func(t *testing.T, ps, qs string) {
		if len(ps)+len(qs) > 400 {
			return // long sums only take long
		}
		p, q, err := family.ParsePair(ps, qs)
		if err != nil {
			return
		}
		start := time.Now()
		r, err := measure.KL(p, q)
		// 50 ms is asked for on a machine of our own; fuzzing shares this one.
		if took := time.Since(start); took > 2*time.Second {
			t.Errorf("%s ‖ %s: %v, %d evaluations", p, q, took, r.Evaluations)
		}
		if err != nil {
			var problem *family.Problem
			if !errors.As(err, &problem) {
				t.Errorf("%s ‖ %s: %v", p, q, err)
			}
			return
		}
		if !(r.Nats >= 0) || !(r.Error >= 0) {
			t.Errorf("%s ‖ %s: %v ± %v", p, q, r.Nats, r.Error)
		}
		if math.IsInf(r.Nats, 1) != (r.Reason != nil) {
			t.Errorf("%s ‖ %s: %v with the reason %v", p, q, r.Nats, r.Reason)
		}
		if p.String() == q.String() && r.Nats > 0 {
			t.Errorf("%s against itself: %v", p, r.Nats)
		}
	})
}
