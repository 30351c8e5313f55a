package asymmetry

import (
	"klviz/wasm/family"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws P with a first try, then with the best normal of each direction.
func figure(d frame.Drawing) []frame.Picture {
	p := d.In.Dist("p")
	normal := func(mean, sd float64) family.Dist { return family.Normal.New([]float64{mean, sd}) }
	out := directions.Curves(d, "first", p, normal(d.In.Number("start_mean"), d.In.Number("start_sd")))
	out = append(out, directions.Curves(d, "forward", p, normal(d.Out.Get("forward_mean").(float64), d.Out.Get("forward_sd").(float64)))...)
	for _, f := range d.Out.Get("reverse").([]frame.Object)[:1] {
		out = append(out, directions.Curves(d, "reverse", p, normal(f[0].Value.(float64), f[1].Value.(float64)))...)
	}
	return out
}
