package dimension

import (
	"math"
	"math/rand/v2"

	from "klviz/wasm/estimate"
	"klviz/web/lesson/frame"
)

// far compares the closed form with what 200 samples tell in 20 dimensions, between
// normals whose means are 4 apart in each.
func far(*frame.Input, *frame.Outcome) ([]frame.Trial, error) {
	const dims, n, shift = 20, 200, 4.0
	r := rand.New(rand.NewPCG(1, 20))
	draw := func(mean float64) [][]float64 {
		out := make([][]float64, n)
		for i := range out {
			out[i] = make([]float64, dims)
			for k := range out[i] {
				out[i][k] = mean + r.NormFloat64()
			}
		}
		return out
	}
	e, err := from.NearestNeighbourVectors(draw(0), draw(shift), 5)
	if err != nil {
		return nil, err
	}
	return []frame.Trial{
		frame.Tried("closed form in 20 dimensions, nats", "geschlossene Formel in 20 Dimensionen, Nat", dims*shift*shift/2),
		frame.Tried("nearest neighbours of 200 samples, nats", "nächste Nachbarn von 200 Stichproben, Nat", e.Nats),
		frame.Tried("the logarithm of 200, above which nothing can be certified", "der Logarithmus von 200, über dem nichts zu sichern ist", math.Log(n)),
	}, nil
}
