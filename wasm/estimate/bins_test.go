package estimate

import (
	"math"
	"math/rand/v2"
	"testing"
)

// Every value falls into a bin, whatever the rule, and equal values are no trouble.
func TestBins(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	normal := make([]float64, 500)
	for i := range normal {
		normal[i] = r.NormFloat64()
	}
	for _, xs := range [][]float64{normal, {1}, {2, 2, 2}, {0, 1e9}, {-5, 5, 5}, {1e-9, 3e-9}, {0, 0.3, 0.6, 0.9}} {
		for _, rule := range BinRules {
			edges, err := Edges(xs, nil, rule, 0)
			if err != nil {
				t.Errorf("%v by %s: %v", xs[:1], rule, err)
				continue
			}
			if n := sum(Count(xs, edges)); n != float64(len(xs)) || len(edges) < 2 || len(edges) > 2*mostBins {
				t.Errorf("%d values by %s: %v fall into %d bins", len(xs), rule, n, len(edges)-1)
			}
		}
	}
	if _, err := Edges([]float64{0, math.Inf(1)}, nil, Scott, 0); err == nil {
		t.Error("an infinite value goes into a bin")
	}
	// Freedman and Diaconis for 500 standard normals: 2·1.35/∛500 = 0.34, so 0.5 or 0.2.
	if e, _ := Edges(normal, nil, FreedmanDiaconis, 0); math.Abs(e[1]-e[0]-0.5) > 0.31 {
		t.Errorf("the width is %v", e[1]-e[0])
	}
}
