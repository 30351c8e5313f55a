package dimension

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
)

// figure draws two clouds in the plane; clouds of more dimensions have no picture.
func figure(d frame.Drawing) []frame.Picture {
	p, q := d.In.Dist("p").(*family.MVNormal), d.In.Dist("q").(*family.MVNormal)
	if p.Dimension() != 2 {
		return nil
	}
	cloud := func(n *family.MVNormal) chart.Normal2 {
		return chart.Normal2{
			Mean: [2]float64{n.Mean[0], n.Mean[1]},
			Cov:  [2][2]float64{{n.Cov[0][0], n.Cov[0][1]}, {n.Cov[1][0], n.Cov[1][1]}},
		}
	}
	f := chart.Plane(chart.PlaneInput{
		ID: "plane", Width: d.Width, NoHands: true, P: cloud(p), Q: cloud(q), Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words,
		Title: d.Title, Desc: "P: " + p.String() + ". Q: " + q.String() + ".",
	})
	return frame.Still(f.Figure)
}
