package digits

import (
	"bytes"
	"math"
	"os"
	"testing"
)

func load(t testing.TB) ([]byte, []Digit) {
	t.Helper()
	packed, err := os.ReadFile("../../../static/data/" + File)
	if err != nil {
		t.Fatal(err)
	}
	set, err := Unpack(packed)
	if err != nil {
		t.Fatal(err)
	}
	return packed, set
}

func TestPackingKeepsEveryDigit(t *testing.T) {
	packed, set := load(t)
	if len(packed) > 1<<20 {
		t.Errorf("%d bytes are above the budget of 1 MB", len(packed))
	}
	if again := Pack(set); !bytes.Equal(again, packed) {
		t.Error("packing the unpacked digits gives other bytes")
	}
	var labels [10]int
	for i := range set {
		labels[set[i].Label]++
	}
	// The test set's counts, as published with MNIST.
	if want := [10]int{980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009}; labels != want {
		t.Errorf("labels %v, want %v", labels, want)
	}
	if _, err := Unpack(packed[:1000]); err == nil {
		// Zeros past the end decode to something; it need not be damage, but it
		// must not be the set.
		if got, _ := Unpack(packed[:1000]); got[9999] == set[9999] {
			t.Error("a cut file gave the whole set")
		}
	}
}

// References: numpy 1.24.2 (LAPACK), eigvalsh of the covariance with divisor n of
// 2×2 means of the same module's test images, over 255.
func TestActiveUnits(t *testing.T) {
	_, set := load(t)
	l, err := Fit(set)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{1.24339083, 0.87378124, 0.72981777, 0.65008427, 0.61115315} {
		if math.Abs(l.Variances[i]-want) > 1e-8 {
			t.Errorf("variance %d: %.9f, want %.8f", i, l.Variances[i], want)
		}
	}
	for sigma2, want := range map[float64]int{1: 1, .5: 6, .2: 12, .1: 23, .05: 36, .02: 62, .01: 82} {
		if got := l.ActiveUnits(sigma2, 1); got != want {
			t.Errorf("σ² = %v: %d active units, want %d", sigma2, got, want)
		}
		if got := l.ActiveUnits(sigma2/2, 2); got != want {
			t.Errorf("σ² = %v, β = 2: %d active units, want %d", sigma2/2, got, want)
		}
	}
}

// The closed form of a unit's KL against its definition, averaged over digits.
func TestUnitIsTheMeanDivergence(t *testing.T) {
	_, set := load(t)
	l, err := Fit(set)
	if err != nil {
		t.Fatal(err)
	}
	const sigma2, beta = 0.1, 1.5
	units := l.Units(sigma2, beta)
	mean := make([]float64, 5)
	for i := range set {
		z := l.Encode(&set[i], sigma2, beta)
		for k := range mean {
			s2 := units[k].Spread * units[k].Spread
			mean[k] += 0.5 * (z[k]*z[k] + s2 - 1 - math.Log(s2)) / float64(len(set))
		}
	}
	for k := range mean {
		if math.Abs(mean[k]-units[k].KL) > 1e-10 {
			t.Errorf("unit %d: mean over digits %v, closed form %v", k, mean[k], units[k].KL)
		}
	}
}

func TestSymmetric(t *testing.T) {
	const n = 40
	a := make([]float64, n*n)
	for i := range n {
		for j := range n {
			a[i*n+j] = float64(min(i, j) + 1) // inverse of a second difference
		}
	}
	values, vectors, err := symmetric(a, n)
	if err != nil {
		t.Fatal(err)
	}
	for k, value := range values {
		// Known: 1/(4 sin²((2k+1)π/(2(2n+1)))).
		s := math.Sin((2*float64(k) + 1) * math.Pi / (2 * (2*n + 1)))
		if want := 1 / (4 * s * s); math.Abs(value/want-1) > 1e-12 {
			t.Errorf("value %d: %v, want %v", k, value, want)
		}
		for i := range n {
			sum := 0.0
			for j := range n {
				sum += a[i*n+j] * vectors[k][j]
			}
			if math.Abs(sum-value*vectors[k][i]) > 1e-10 {
				t.Fatalf("vector %d does not belong to its value", k)
			}
		}
	}
}
