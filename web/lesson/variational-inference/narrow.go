package inference

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/lesson/frame"
)

// narrow looks at how wide Q is, however long it is fitted.
func narrow(in *frame.Input, _ *frame.Outcome) ([]frame.Trial, error) {
	from, err := begin(in)
	if err != nil {
		return nil, err
	}
	t := target(in)
	after := func(turns int) float64 {
		path := t.Ascend(from, turns)
		return path[turns].Var[0]
	}
	standard := family.Normal.New([]float64{0, 1})
	within := math.Sqrt(after(1000)) * standard.Quantile(0.975)
	return []frame.Trial{
		frame.Tried("variance of P's first coordinate", "Varianz der ersten Koordinate von P", 1),
		frame.Tried("of Q's after 10 turns", "der von Q nach 10 Zügen", after(10)),
		frame.Tried("of Q's after 1,000 turns", "der von Q nach 1000 Zügen", after(1000)),
		frame.Tried("share of P inside Q's 95 % interval", "Anteil von P in dem, was Q für 95 % hält", standard.CDF(within)-standard.CDF(-within)),
		frame.Tried("of Q's when D(P‖Q) is made small instead", "der von Q, wenn D(P‖Q) klein gemacht wird", t.Forward().Var[0]),
	}, nil
}
