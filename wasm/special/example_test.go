package special_test

import (
	"fmt"
	"math"

	"klviz/wasm/special"
)

// φ(d) = d − log(1 + d) where the two terms agree to ten digits.
func ExamplePhi() {
	const d = 1e-10
	fmt.Println(special.Phi(d))
	fmt.Println(d-math.Log1p(d) == special.Phi(d))
	// Output:
	// 4.999999999666667e-21
	// false
}

// A sum whose terms cancel, with what plain addition has lost.
func ExampleSum() {
	fmt.Println(special.Sum([]float64{1e16, 1, -1e16}))
	// Output: 1
}
