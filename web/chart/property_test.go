package chart_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/svg"
)

// pairs are densities of every kind on one another, ordinary and extreme.
func pairs(t *testing.T) [][2]family.Univariate {
	t.Helper()
	var all []family.Univariate
	for _, f := range family.List {
		if f.Kind == family.Real && f.Start != nil && f.New != nil {
			all = append(all, f.New(f.Start))
		}
	}
	for _, s := range []string{
		"normal(0, 1e-8)", "normal(0, 1e8)", "normal(1e12, 1)", "normal(1e-300, 1e-300)", "normal(1e300, 1e290)",
		"gamma(0.1, 1)", "beta(0.2, 0.3)", "beta(1e4, 1e4)", "cauchy(0, 1e-3)", "studentt(0.3, 0, 1)", "pareto(0.2, 1)",
		"lognormal(0, 5)", "uniform(0, 1e-12)", "0.3*normal(-2, 1e-4) + 0.7*normal(2, 0.5)",
		"0.5*uniform(0, 1) + 0.5*uniform(3, 4)", "truncate(normal(0, 1), -0.5, 3)",
		"piecewise([0, 1, 1.0001, 2], [0.2, 0.6, 0.1, 0.5])", "samples([1, 2, 2, 3, 7])",
	} {
		d, err := family.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, d.(family.Univariate))
	}
	var ps [][2]family.Univariate
	for i, p := range all {
		ps = append(ps, [2]family.Univariate{p, all[0]}, [2]family.Univariate{all[0], p}, [2]family.Univariate{p, all[(i*7+3)%len(all)]})
	}
	return ps
}

func TestEveryPairOfDensitiesDraws(t *testing.T) {
	for i, pair := range pairs(t) {
		w := []float64{360, 390, 600, 760, 1440}[i%5]
		name := fmt.Sprintf("%v ‖ %v at %v", pair[0], pair[1], w)
		f := chart.Curves(chart.CurvesInput{ID: "c", Width: w, P: pair[0], Q: pair[1]})
		sound(t, name, &f.Figure)
		if f.Domains.X.Empty() || f.Domains.Y.Empty() || f.Domains.Cost.Empty() {
			t.Errorf("%s: an axis is empty: %+v", name, f.Domains)
		}
		g := chart.CurveWorld(chart.CurveWorldInput{ID: "u", Width: w, P: pair[0], Q: pair[1], Net: 0.3})
		sound(t, "world of "+name, &g.Figure)
	}
}

func TestOutcomesOfAnyNumberDraw(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for n := 0; n < 120; n++ {
		count := []int{0, 1, 2, 3, 5, 8, 13, 40, 200, 999, 3000}[n%11]
		os := make([]chart.Outcome, count)
		var sp, sq float64
		for i := range os {
			os[i] = chart.Outcome{Name: strings.Repeat("name ", r.IntN(4)) + strconv.Itoa(i), P: math.Exp(8 * r.NormFloat64()), Q: math.Exp(8 * r.NormFloat64())}
			if r.IntN(4) == 0 {
				os[i].Q = 0
			}
			if r.IntN(4) == 0 {
				os[i].P = 0
			}
			sp += os[i].P
			sq += os[i].Q
		}
		marked := ""
		for i := range os {
			os[i].P /= max(sp, 1e-300)
			os[i].Q /= max(sq, 1e-300)
			if r.IntN(count) == 0 {
				marked = os[i].Name
			}
		}
		w := []float64{0, 360, 599, 760, 2560}[n%5]
		b := chart.Bars(chart.BarsInput{ID: "b", Width: w, Outcomes: os, Marked: marked})
		sound(t, fmt.Sprintf("bars %d at %v", count, w), &b.Figure)
		u := chart.World(chart.WorldInput{ID: "w", Width: w, Outcomes: os, Marked: marked, Net: 0.2})
		sound(t, fmt.Sprintf("world %d at %v", count, w), &u.Figure)
	}
}

// sound checks what holds for every picture: no NaN, no path above 12 kB, all
// words inside the picture and none on another.
func sound(t *testing.T, name string, f *chart.Figure) {
	t.Helper()
	whole := f.SVG(true).XML()
	if strings.Contains(whole, "NaN") || strings.Contains(whole, "Inf") {
		t.Errorf("%s: NaN or Inf in the picture", name)
	}
	var boxes []box
	var walk func(n svg.Node)
	walk = func(n svg.Node) {
		if d := n.Attr("d"); len(d) > 12_000 {
			t.Errorf("%s: a path of %d bytes", name, len(d))
		}
		if n.Tag == "text" {
			boxes = append(boxes, boxOf(n))
		}
		for _, c := range n.Children {
			walk(c)
		}
	}
	for _, n := range append(append([]svg.Node{}, f.Back...), f.Front...) {
		walk(n)
	}
	for i, a := range boxes {
		if a.x < -3 || a.x+a.w > f.Width+3 || a.y < -1 || a.y > f.Height {
			t.Errorf("%s: %q leaves the picture: %+v", name, a.s, a)
		}
		for _, b := range boxes[:i] {
			if a.x+2 < b.x+b.w && b.x+2 < a.x+a.w && a.y+1.5 < b.y+b.h && b.y+1.5 < a.y+a.h {
				t.Errorf("%s: %q lies on %q", name, a.s, b.s)
			}
		}
	}
}

type box struct {
	x, y, w, h float64
	s          string
}

func boxOf(n svg.Node) box {
	x, _ := strconv.ParseFloat(n.Attr("x"), 64)
	y, _ := strconv.ParseFloat(n.Attr("y"), 64)
	s := n.Text
	for _, c := range n.Children {
		s += c.Text
		for _, d := range c.Children {
			s += d.Text
		}
	}
	size := 12.0
	class := " " + n.Attr("class") + " "
	switch {
	case strings.Contains(class, " t-big "):
		size = 15
	case strings.Contains(class, " t-out ") || strings.Contains(class, " t-title "):
		size = 13
	case strings.Contains(class, " t-small "):
		size = 11
	}
	w := chart.TextWidth(s, size) / 1.05
	switch n.Attr("text-anchor") {
	case "middle":
		x -= w / 2
	case "end":
		x -= w
	}
	return box{x, y - size*0.75, w, size * 0.9, s}
}
