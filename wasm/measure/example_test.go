package measure_test

import (
	"fmt"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// D(P‖Q) of any two distributions, with an error that holds and how it was got.
func ExampleKL() {
	for _, pair := range [][2]string{
		{"normal(0, 1)", "normal(1, 2)"},
		{"poisson(3)", "negbinomial(5, 0.6)"},
		{"0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)", "normal(1, 2)"},
		{"studentt(2, 0, 1)", "normal(0, 1)"},
	} {
		p, q, err := family.ParsePair(pair[0], pair[1])
		if err != nil {
			fmt.Println(err)
			continue
		}
		r, _ := measure.KL(p, q)
		if r.Reason != nil {
			fmt.Printf("infinite, %s: %s\n", r.Reason.Kind, r.Reason.Sentence)
			continue
		}
		fmt.Printf("%.12f nats, %s, %s: %t\n", r.Nats, r.Method, r.Kind, r.Error < 1e-13)
	}
	// Output:
	// 0.443147180560 nats, closed form, proved: true
	// 0.055834366201 nats, exact sum, proved: true
	// 0.419282301117 nats, quadrature, estimated: true
	// infinite, tail: Student-t has heavier tails than the normal distribution: the integral diverges
}

// Two vectors of masses, each divided by its own sum.
func ExampleMasses() {
	nats, bound, _ := measure.Masses([]float64{44, 56}, []float64{0.5, 0.5})
	fmt.Printf("%.12f nats, within %.0e\n", nats, bound)
	nats, _, lost := measure.Masses([]float64{0.5, 0.5}, []float64{1, 0})
	fmt.Println(nats, "by outcome", lost)
	// Output:
	// 0.007217380308 nats, within 4e-17
	// +Inf by outcome 1
}

// The other measures are one list.
func ExampleByID() {
	p, q, _ := family.ParsePair("normal(0, 1)", "normal(1, 2)")
	for _, id := range []string{"js", "tv", "hellinger", "wasserstein_1"} {
		m := measure.ByID(id)
		r, err := m.Of(p, q)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%-14s %.10f\n", m.Symbol, r.Nats)
	}
	// Output:
	// JS(P, Q)       0.1281749731
	// TV(P, Q)       0.3900656601
	// H(P, Q)        0.3862570878
	// W₁(P, Q)       1.1666309412
}
