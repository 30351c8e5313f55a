package noise

import (
	"klviz/wasm/family"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"math"
)

// start are the points of the first picture; the reader's own come by the key data.
var start = []float64{-1, 0.5, 2}

// figure draws three points after a quarter of the steps, beside pure noise.
func figure(d frame.Drawing) []frame.Picture {
	s, err := schedule(d.In)
	if err != nil || d.In.Live { // the act draws the reader's own points
		return nil
	}
	t := at(d.In, s)
	weights, parts := make([]float64, len(start)), make([]family.Univariate, len(start))
	for i, x := range start {
		weights[i] = 1
		parts[i] = family.Normal.New([]float64{math.Sqrt(s.AlphaBar(t)) * x, math.Sqrt(s.Noise(t))})
	}
	p, err := family.NewMixture(weights, parts)
	if err != nil {
		return nil
	}
	return directions.Curves(d, "noised", p, family.Normal.New([]float64{0, 1}))
}
