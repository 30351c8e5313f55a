package family_test

import (
	"fmt"
	"math"

	"klviz/wasm/family"
)

// A member is made from its arguments in the family's order, or read from its
// spelling by Parse.
func Example() {
	p := family.Normal.New([]float64{0, 1})
	q := family.Normal.New([]float64{1, 2})
	nats, bound := family.Normal.KL(p, q)
	fmt.Println(p, "against", q)
	fmt.Printf("%.15f nats, within %.0e\n", nats, bound)
	// Output:
	// normal(0, 1) against normal(1, 2)
	// 0.443147180559945 nats, within 1e-15
}

// At parameters 1e-9 apart the textbook formula answers 0; the terms here are
// formed from the difference.
func Example_near() {
	p := family.Normal.New([]float64{0, 1})
	q := family.Normal.New([]float64{1e-9, 1})
	nats, _ := family.Normal.KL(p, q)
	fmt.Println(nats)
	// Output: 5e-19
}

// Where P has mass and Q has none the divergence is infinite, exactly.
func Example_support() {
	narrow := family.Uniform.New([]float64{0, 1})
	wide := family.Uniform.New([]float64{-1, 3})
	in, _ := family.Uniform.KL(narrow, wide)
	out, _ := family.Uniform.KL(wide, narrow)
	fmt.Println(in == 2*math.Ln2, out)
	// Output: true +Inf
}

func ExampleGamma() {
	g := family.Gamma.New([]float64{1e6, 1})
	fmt.Println(g.Mean(), g.Variance(), g.Mode())
	fmt.Printf("%.12f\n", g.LogProb(1e6)) // log x is near 13.8, log Γ near 1.3e7
	// Output:
	// 1e+06 1e+06 999999
	// -7.826693895520
}

func ExampleStudentT() {
	t := family.StudentT.New([]float64{1.5, 0, 1})
	fmt.Println(t.Mean(), t.Variance())
	// The tail decides what it can be compared with: a normal Q asks for E x².
	p := t.(family.Tailed).Tail(+1)
	q := family.Normal.New([]float64{0, 1}).(family.Tailed).Tail(+1)
	fmt.Println(p.Affords(q), q.Affords(p))
	// Output:
	// 0 +Inf
	// false true
}

func ExampleComparable() {
	p := family.StudentT.New([]float64{3, 0, 1})
	q := family.StudentT.New([]float64{3, 1e-12, 1})
	ratio := p.(family.Comparable).LogRatio(q)
	fmt.Printf("%.6e by differences of parameters\n", ratio(0.5))
	fmt.Printf("%.0e by the difference of log densities, off by more than 1e-17: %t\n",
		p.LogProb(0.5)-q.LogProb(0.5), math.Abs(p.LogProb(0.5)-q.LogProb(0.5)-ratio(0.5)) > 1e-17)
	// Output:
	// -6.153846e-13 by differences of parameters
	// -6e-13 by the difference of log densities, off by more than 1e-17: true
}

func ExampleNewMixture() {
	m, err := family.NewMixture([]float64{0.3, 0.7}, []family.Univariate{
		family.Normal.New([]float64{-2, 1}),
		family.Laplace.New([]float64{2, 0.5}),
	})
	if err != nil {
		panic(err)
	}
	fmt.Println(m)
	fmt.Printf("mean %.2f, variance %.2f, mode %.2f\n", m.Mean(), m.Variance(), m.Mode())
	// Output:
	// 0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)
	// mean 0.80, variance 4.01, mode 2.00
}

// A window may lie where the whole's probability is below the smallest float64.
func ExampleNewTruncated() {
	t, err := family.NewTruncated(family.Normal.New([]float64{0, 1}), 40, math.Inf(1))
	if err != nil {
		panic(err)
	}
	fmt.Println(t)
	fmt.Printf("mean %.12f\n", t.Mean())
	// Output:
	// truncate(normal(0, 1), 40, inf)
	// mean 40.024968847207
}

func ExampleNewPiecewise() {
	p, err := family.NewPiecewise([]float64{0, 1, 2}, []float64{0, 3, 0})
	if err != nil {
		panic(err)
	}
	fmt.Printf("%.3f %.3f\n", p.CDF(0.5), math.Exp(p.LogProb(1)))
	// Output: 0.125 1.000
}

func ExampleFamily_fit() {
	args, err := family.Exponential.Fit([]float64{0.5, 1, 1.5, 3})
	fmt.Printf("%.4f %v\n", args[0], err)
	// Output: 0.6667 <nil>
}
