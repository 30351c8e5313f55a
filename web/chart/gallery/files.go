package gallery

import (
	"math"

	"klviz/wasm/family"
	"klviz/web/chart"
)

// File is a standalone picture worth a look.
type File struct {
	Name  string
	Input chart.StandaloneInput
}

// Files lists standalone pictures: kinds, themes, infinity, a phone's width.
func Files() []File {
	categorical := func(names []string, mass ...float64) family.Dist {
		c, err := family.NewCategorical(names, mass, false)
		if err != nil {
			panic(err) // a mistake in this file
		}
		return c
	}
	sky := []string{"rain", "sun", "fog", "drizzle", "snow"}
	seattleDays, newYorkDays := categorical(sky, 641, 640, 101, 53, 26), categorical(sky, 446, 826, 38, 58, 93)
	vector := func(s string) family.Dist {
		d, err := family.Parse(s)
		if err != nil {
			panic(err) // a mistake in this file
		}
		return d
	}
	a, b := normal(0, 1), normal(1.2, 1.6)
	return []File{
		{"normals-light", chart.StandaloneInput{P: a, Q: b, PQ: 0.446, QP: 1.03, Theme: chart.Light}},
		{"normals-dark", chart.StandaloneInput{P: a, Q: b, PQ: 0.446, QP: 1.03, Theme: chart.Dark}},
		{"normals-host-390", chart.StandaloneInput{P: a, Q: b, PQ: 0.446, QP: 1.03, Theme: chart.Host, Width: 390}},
		{"weather-light", chart.StandaloneInput{P: seattleDays, Q: newYorkDays, PQ: 0.0890, QP: 0.0928, Theme: chart.Light, Names: seattle}},
		{"weather-dark-390", chart.StandaloneInput{P: seattleDays, Q: newYorkDays, PQ: 0.0890, QP: 0.0928, Theme: chart.Dark, Names: seattle, Width: 390}},
		{"never-light", chart.StandaloneInput{P: categorical([]string{"a", "b"}, 0.5, 0.5), Q: categorical([]string{"a", "b"}, 1, 0),
			PQ: math.Inf(1), QP: math.Ln2, Theme: chart.Light}},
		{"integers-light", chart.StandaloneInput{P: family.Poisson.New([]float64{4}), Q: family.Geometric.New([]float64{0.2}),
			PQ: 0.5, QP: math.NaN(), Theme: chart.Light}},
		{"plane-light", chart.StandaloneInput{P: vector("normal([0, 0], [[1, .5], [.5, 2]])"), Q: vector("normal([1, 0.5], [[2, -.9], [-.9, 1]])"),
			PQ: 1, QP: math.NaN(), Theme: chart.Light}},
	}
}
