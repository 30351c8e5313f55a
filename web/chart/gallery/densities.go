package gallery

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/svg"
)

func normal(mean, sd float64) family.Univariate { return family.Normal.New([]float64{mean, sd}) }

// of reads a spelling.
func of(s string) family.Univariate {
	d, err := family.Parse(s)
	if err != nil {
		panic(err) // a mistake in this package
	}
	return d.(family.Univariate)
}

func integers(p, q family.Univariate) func(string, float64) chart.Figure {
	return func(id string, w float64) chart.Figure {
		return chart.Bars(chart.BarsInput{ID: id, Width: w, Outcomes: chart.Integers(p, q), P: p, Q: q,
			Title: "Two distributions on whole numbers", Desc: "Bars, and rails for the parameters."}).Figure
	}
}

// thumbs lays out small pictures of every family.
func thumbs(id string, w float64) chart.Figure {
	f := chart.Figure{ID: id, Width: w, Title: "Small pictures", Desc: "One of each family."}
	x, y := 0.0, 0.0
	put := func(n svg.Node) {
		n.Attrs = append([]svg.Attr{{Name: "x", Value: svg.Num(x)}, {Name: "y", Value: svg.Num(y)}}, n.Attrs...)
		f.Front = append(f.Front, n)
		if x += 110; x+96 > w {
			x, y = 0, y+60
		}
	}
	put(chart.ThumbBars(weather, 96, 44))
	put(chart.Thumb(normal(0, 1), normal(1, 2), 96, 44))
	for _, k := range family.List {
		if k.New != nil && k.Start != nil {
			put(chart.Thumb(k.New(k.Start), nil, 96, 44))
		}
	}
	f.Height = y + 60
	return f
}

// contributions stacks the bars of a table's rows.
func contributions(id string, w float64) chart.Figure {
	f := chart.Figure{ID: id, Width: w, Height: 24 * 7, Title: "Contributions", Desc: "Bars around a zero line."}
	c := chart.Contributions(chart.ContributionsInput{ID: id, Width: w / 2, Values: []float64{0.23, -0.161, 0.0975, -0.005, -0.033, 0, math.Inf(1)}})
	for i, n := range c.Rows {
		n.Attrs = append([]svg.Attr{{Name: "y", Value: svg.Num(24 * float64(i))}}, n.Attrs...)
		f.Front = append(f.Front, n)
	}
	return f
}

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
		{"curves-gamma", curves(of("gamma(0.5, 1)"), of("exponential(1)"), 0)},
		{"curves-beta", curves(of("beta(0.4, 0.6)"), of("beta(3, 2)"), 0)},
		{"curves-cauchy", curves(of("cauchy(0, 1)"), normal(0, 2), 0)},
		{"curves-mixture", curves(of("0.3*normal(-2, 0.6) + 0.7*normal(2, 0.9)"), of("truncate(normal(0, 2), -3, 4)"), 0)},
		{"curves-lognormal", curves(of("lognormal(0, 1)"), of("weibull(1.5, 2)"), 0)},
		{"integers", integers(of("poisson(4)"), of("negbinomial(3, 0.4)"))},
		{"thumbs", thumbs},
		{"contributions", contributions},
		{"curveworld", world(normal(0, 1), normal(1.2, 1.6), 0.644, 0)},
		{"curveworld-probe", world(normal(0, 1), normal(1.2, 1.6), 0.644, 1.9)},
		{"curveworld-reverse", world(normal(1.2, 1.6), normal(0, 1), 1.486, 0)},
		{"curveworld-never", world(uniform(0, 1), uniform(0.25, 1.5), math.Inf(1), 0)},
		{"curveworld-equal", world(normal(0, 1), normal(0, 1), 0, 0)},
	}
}
