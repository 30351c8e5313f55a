package metric

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/frame"
)

// detour compares the straight way from N(0, 1) to N(2, 1) with the one by N(1, 1),
// and both directions of a pair.
func detour(*frame.Input, *frame.Outcome) ([]frame.Trial, error) {
	d := func(p, q string) (float64, error) {
		a, b, err := family.ParsePair(p, q)
		if err != nil {
			return 0, err
		}
		r, err := measure.KL(a, b)
		return r.Nats, err
	}
	straight, err := d("normal(0,1)", "normal(2,1)")
	if err != nil {
		return nil, err
	}
	first, err := d("normal(0,1)", "normal(1,1)")
	if err != nil {
		return nil, err
	}
	second, err := d("normal(1,1)", "normal(2,1)")
	if err != nil {
		return nil, err
	}
	there, err := d("normal(0,1)", "normal(0,2)")
	if err != nil {
		return nil, err
	}
	back, err := d("normal(0,2)", "normal(0,1)")
	return []frame.Trial{
		frame.Tried("N(0,1) to N(2,1) straight, nats", "N(0,1) nach N(2,1) direkt, Nat", straight),
		frame.Tried("by way of N(1,1), nats", "über N(1,1), Nat", first+second),
		frame.Tried("N(0,1)‖N(0,2), nats", "N(0,1)‖N(0,2), Nat", there),
		frame.Tried("N(0,2)‖N(0,1), nats", "N(0,2)‖N(0,1), Nat", back),
	}, err
}
