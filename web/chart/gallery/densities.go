package gallery

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/chart"
)

func normal(mean, sd float64) family.Univariate { return family.Normal.New([]float64{mean, sd}) }

func densities() []Shot {
	curves := func(p, q family.Univariate, probe float64) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.CurvesInput{ID: id, Width: w, P: p, Q: q, Title: "Two densities", Desc: "Curves of P and Q, and what each x costs."}
			if probe != 0 {
				in.Probe = &probe
			}
			return chart.Curves(in).Figure
		}
	}
	world := func(p, q family.Univariate, net, probe float64) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.CurveWorldInput{ID: id, Width: w, P: p, Q: q, Net: net, Title: "P’s world", Desc: "Log p/q along the share of P."}
			if probe != 0 {
				in.Probe = &probe
			}
			return chart.CurveWorld(in).Figure
		}
	}
	uniform := func(lo, hi float64) family.Univariate { return family.Uniform.New([]float64{lo, hi}) }
	exponential := func(rate float64) family.Univariate { return family.Exponential.New([]float64{rate}) }
	laplace := func(loc, scale float64) family.Univariate { return family.Laplace.New([]float64{loc, scale}) }
	return []Shot{
		{"curves", curves(normal(0, 1), normal(1.2, 1.6), 0)},
		{"curves-probe", curves(normal(0, 1), normal(1.2, 1.6), 1.9)},
		{"curves-equal", curves(normal(0, 1), normal(0, 1), 0)},
		{"curves-near", curves(normal(0, 1), normal(1e-6, 1), 0)},
		{"curves-spike", curves(normal(0, 1e-8), normal(0.3, 1), 0)},
		{"curves-far", curves(normal(0, 1), normal(40, 3), 0)},
		{"curves-uniform", curves(uniform(0, 1), uniform(0.25, 1.5), 0)},
		{"curves-exponential", curves(exponential(1), normal(1, 1), 0)},
		{"curves-laplace", curves(laplace(0, 1), normal(0, 1), 0)},
		{"curves-large", curves(normal(1e6, 0.5), normal(1e6+1, 0.6), 0)},
		{"curveworld", world(normal(0, 1), normal(1.2, 1.6), 0.644, 0)},
		{"curveworld-probe", world(normal(0, 1), normal(1.2, 1.6), 0.644, 1.9)},
		{"curveworld-reverse", world(normal(1.2, 1.6), normal(0, 1), 1.486, 0)},
		{"curveworld-never", world(uniform(0, 1), uniform(0.25, 1.5), math.Inf(1), 0)},
		{"curveworld-equal", world(normal(0, 1), normal(0, 1), 0, 0)},
	}
}
