package triangle

import (
	"math"
	"testing"
)

func TestSearchBreaksKLButNotRootJSD(t *testing.T) {
	corners, excess := Search(KL, 2, 4000, 0.01, 1)
	if excess < 1 {
		t.Errorf("the worst triangle found has an excess of %v nats only", excess)
	}
	for _, c := range corners {
		if sum := c[0] + c[1]; math.Abs(sum-1) > 1e-12 || min(c[0], c[1]) < 0.01-1e-15 {
			t.Errorf("corner %v is no distribution", c)
		}
	}
	for _, outcomes := range []int{2, 3, 5} {
		if _, excess := Search(RootJensenShannon, outcomes, 4000, 0, 2); excess > 1e-12 {
			t.Errorf("√JSD on %d outcomes breaks the triangle by %v", outcomes, excess)
		}
	}
}

func TestRootJensenShannonIsBounded(t *testing.T) {
	if d := RootJensenShannon([]float64{1, 0}, []float64{0, 1}); math.Abs(d*d-math.Ln2) > 1e-15 {
		t.Errorf("JSD of two strangers is %v, want ln 2", d*d)
	}
}

func TestSearchIsTheSameForTheSameSeed(t *testing.T) {
	_, a := Search(KL, 3, 500, 0.01, 7)
	_, b := Search(KL, 3, 500, 0.01, 7)
	if math.Abs(a-b) > 0 {
		t.Errorf("%v and %v", a, b)
	}
}
