package state

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
)

// Parameters of distributions whose arguments are lists or other distributions.
var (
	endParams = [2]family.Param{
		{ID: "lo", Name: "lower end", Symbol: "a", Role: family.Bound, Lo: math.Inf(-1), Hi: math.Inf(1)},
		{ID: "hi", Name: "upper end", Symbol: "b", Role: family.Bound, Lo: math.Inf(-1), Hi: math.Inf(1)},
	}
	meanParam  = family.Param{ID: "mean", Name: "mean", Symbol: "μ", Role: family.Location, Lo: math.Inf(-1), LoOpen: true, Hi: math.Inf(1), HiOpen: true}
	sdParam    = family.Param{ID: "sd", Name: "standard deviation", Symbol: "σ", Role: family.Scale, LoOpen: true, Hi: math.Inf(1), HiOpen: true}
	rhoParam   = family.Param{ID: "rho", Name: "correlation", Symbol: "ρ", Role: family.Probability, Lo: -1, LoOpen: true, Hi: 1, HiOpen: true}
	alphaParam = family.Param{ID: "alpha", Name: "concentration", Symbol: "α", Role: family.Shape, LoOpen: true, Hi: math.Inf(1), HiOpen: true}
)

// truncatedDials are the dials of what is truncated, behind "of.", and the two
// ends. An end that is not there sits at the support's, and can be dragged in.
func truncatedDials(t *family.Truncated) []Dial {
	var dials []Dial
	for _, d := range Dials(t.Of) {
		d.ID = "of." + d.ID
		dials = append(dials, d)
	}
	lo, hi := t.Support()
	return append(dials,
		Dial{ID: "lo", Param: &endParams[0], Value: t.Lo, X: lo},
		Dial{ID: "hi", Param: &endParams[1], Value: t.Hi, X: hi})
}

func turnTruncated(t *family.Truncated, id string, v float64) (family.Dist, error) {
	switch rest, ok := strings.CutPrefix(id, "of."); {
	case ok:
		of, err := turn(t.Of, rest, v)
		if err != nil {
			return nil, err
		}
		return family.NewTruncated(of.(family.Univariate), t.Lo, t.Hi)
	case id == "lo":
		return family.NewTruncated(t.Of, v, t.Hi)
	case id == "hi":
		return family.NewTruncated(t.Of, t.Lo, v)
	}
	return nil, noDial(t, id)
}

// vectorDials are the means, standard deviations and correlations of a normal
// vector: "mean.1", "sd.2", "rho.1.2".
func vectorDials(d *family.MVNormal) []Dial {
	var dials []Dial
	add := func(p *family.Param, value float64, at ...int) {
		id := p.ID
		for _, i := range at {
			id += "." + strconv.Itoa(i+1)
		}
		dials = append(dials, Dial{ID: id, Param: p, Value: significant(value, 6), X: math.NaN()})
	}
	for i, m := range d.Mean {
		add(&meanParam, m, i)
	}
	for i := range d.Mean {
		add(&sdParam, math.Sqrt(d.Cov[i][i]), i)
	}
	for i := range d.Mean {
		for j := range i {
			add(&rhoParam, d.Cov[i][j]/math.Sqrt(d.Cov[i][i]*d.Cov[j][j]), j, i)
		}
	}
	return dials
}

func turnVector(d *family.MVNormal, id string, v float64) (family.Dist, error) {
	kind, at := cutPlaces(id)
	n := len(d.Mean)
	for _, i := range at {
		if i < 0 || i >= n {
			return nil, noDial(d, id)
		}
	}
	mean := append([]float64(nil), d.Mean...)
	cov := make([][]float64, n)
	for i := range cov {
		cov[i] = append([]float64(nil), d.Cov[i]...)
	}
	switch {
	case kind == "mean" && len(at) == 1:
		mean[at[0]] = v
	case kind == "sd" && len(at) == 1:
		// The correlations stay: row and column grow alike.
		i := at[0]
		grow := v / math.Sqrt(cov[i][i])
		for j := range cov {
			cov[i][j] = significant(cov[i][j]*grow, 6)
			cov[j][i] = cov[i][j]
		}
		cov[i][i] = significant(v*v, 6)
	case kind == "rho" && len(at) == 2 && at[0] != at[1]:
		i, j := at[0], at[1]
		cov[i][j] = significant(v*math.Sqrt(cov[i][i]*cov[j][j]), 6)
		cov[j][i] = cov[i][j]
	default:
		return nil, noDial(d, id)
	}
	return family.NewMVNormal(mean, cov)
}

func alphaDials(d *family.Dirichlet) []Dial {
	dials := make([]Dial, len(d.Alpha))
	for i, a := range d.Alpha {
		dials[i] = Dial{ID: "alpha." + strconv.Itoa(i+1), Param: &alphaParam, Value: a, X: math.NaN()}
	}
	return dials
}

func turnAlpha(d *family.Dirichlet, id string, v float64) (family.Dist, error) {
	kind, at := cutPlaces(id)
	if kind != "alpha" || len(at) != 1 || at[0] < 0 || at[0] >= len(d.Alpha) {
		return nil, noDial(d, id)
	}
	alpha := append([]float64(nil), d.Alpha...)
	alpha[at[0]] = v
	return family.NewDirichlet(alpha)
}

// cutPlaces takes "rho.1.2" apart into "rho" and the places 0 and 1.
func cutPlaces(id string) (kind string, at []int) {
	parts := strings.Split(id, ".")
	for _, p := range parts[1:] {
		i, err := strconv.Atoi(p)
		if err != nil {
			i = 0
		}
		at = append(at, i-1)
	}
	return parts[0], at
}
