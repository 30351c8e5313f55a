package optimize_test

import (
	"fmt"

	"klviz/wasm/family"
	"klviz/wasm/optimize"
)

// The normal closest to two hills covers both in one direction of the divergence,
// and sits on one of them in the other.
func Example() {
	d, _ := family.Parse("0.5*normal(-3, 1) + 0.5*normal(3, 1)")
	p := d.(family.Univariate)
	cover, _ := optimize.Forward(p)
	fmt.Printf("mean %.3f, sd %.3f\n", cover.Mean, cover.SD)
	sit, _, _ := optimize.Reverse(p)
	for _, q := range sit {
		fmt.Printf("mean %.2f, sd %.2f, %.4f nats\n", q.Mean, q.SD, q.KL)
	}
	// Output:
	// mean 0.000, sd 3.162
	// mean -2.98, sd 1.02, 0.6888 nats
	// mean 2.98, sd 1.02, 0.6888 nats
}
