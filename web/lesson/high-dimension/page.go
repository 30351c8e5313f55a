package dimension

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
)

// figure draws two clouds in the plane, which a hand can move; clouds of more
// dimensions have no picture.
func figure(d frame.Drawing) []frame.Picture {
	p, q := d.In.Dist("p").(*family.MVNormal), d.In.Dist("q").(*family.MVNormal)
	if p.Dimension() != 2 || q.Dimension() != 2 {
		return nil
	}
	return []frame.Picture{hands.Plane(d, chart.PlaneInput{
		ID: "plane", Names: chart.Names{P: "P", Q: "Q"}, Title: d.Title, Desc: "P: " + p.String() + ". Q: " + q.String() + ".",
	}, hands.Usual, p, q)}
}
