package state

import (
	"math"

	"klviz/wasm/family"
)

// DragPlane puts a handle of a normal in the plane at X, Y. "mean.1" carries the
// whole ellipse; "sd.1" is its point farthest to the right, which the standard
// deviation of the first coordinate and the correlation follow, and "sd.2" its
// highest one.
type DragPlane struct {
	Side  Which
	Param string
	X, Y  float64
}

func (e DragPlane) key() string { return "plane " + e.Side.String() + e.Param }

// steepest is the largest correlation that a drag goes to.
const steepest = 0.99

func (e DragPlane) apply(s, _ State) (State, *family.Problem) {
	d, p := parse(e.Side, s.Side(e.Side).Spelling)
	if p != nil {
		return s, p
	}
	n, ok := d.(*family.MVNormal)
	if !ok || len(n.Mean) != 2 || math.IsNaN(e.X) || math.IsNaN(e.Y) {
		return s, nil
	}
	sd := [2]float64{math.Sqrt(n.Cov[0][0]), math.Sqrt(n.Cov[1][1])}
	at := [2]float64{e.X - n.Mean[0], e.Y - n.Mean[1]}
	var moves []SetParam
	set := func(id string, v float64) { moves = append(moves, SetParam{e.Side, id, v}) }
	switch e.Param {
	case "mean.1", "mean.2":
		set("mean.1", e.X)
		set("mean.2", e.Y)
	case "sd.1", "sd.2":
		i := int(e.Param[3] - '1')
		if at[i] > sd[i]/1000 {
			set(e.Param, at[i])
		}
		set("rho.1.2", min(max(at[1-i]/sd[1-i], -steepest), steepest))
	}
	for _, m := range moves {
		if s, p = m.apply(s, s); p != nil {
			return s, p
		}
	}
	return s, nil
}
