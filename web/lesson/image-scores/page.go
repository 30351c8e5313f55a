package scores

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws the real pictures beside the made ones; before the guess beside one
// hump with their mean and spread, which it asks about.
func figure(d frame.Drawing) []frame.Picture {
	kinds, made, err := pictures(d.In)
	if err != nil {
		return nil
	}
	all, err := kinds.Mix.Dist()
	if err != nil {
		return nil
	}
	var other family.Dist = family.Normal.New([]float64{kinds.Mix.Mean(), math.Sqrt(kinds.Mix.Variance())})
	if d.In.Live && d.Open {
		if other, err = made.Mix.Dist(); err != nil {
			return nil
		}
	}
	out := directions.Curves(d, "scores", all, other)
	for i := range out {
		out[i].Link = frame.Playground(all, other)
	}
	if !d.In.Live {
		out = append(out, frame.Still(faces(d, wordsOf(d.Lang), kinds, made))...)
	}
	return out
}
