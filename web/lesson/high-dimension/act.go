package dimension

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// clouds estimates the divergence of two round clouds a step apart, dimension by
// dimension or for more and more points.
type clouds struct {
	seed   uint64
	dim, n int
	now    *row
	rows   []row
	over   string // what runs: "dim" or "n", "" for nothing yet
	queue  []at   // what is still to be estimated
}

type at struct{ dim, n int }

// row is what came of one dimension and number of points.
type row struct {
	at
	exact float64
	estimates
}

// Where the sliders go.
const mostDims, leastPoints, mostPoints = 24, 60, 2000

func newClouds(in *frame.Input, _ *frame.Outcome) frame.Act {
	return &clouds{seed: uint64(in.Whole("seed")), dim: 2, n: 500}
}

// gap is how far the clouds are apart along each coordinate, in their standard
// deviations: each adds gap²/2 nats.
const gap = 0.5

func pair(dim int) (p, q *family.MVNormal, err error) {
	cov := make([][]float64, dim)
	far := make([]float64, dim)
	for i := range cov {
		cov[i] = make([]float64, dim)
		cov[i][i], far[i] = 1, gap
	}
	if p, err = family.NewMVNormal(make([]float64, dim), cov); err != nil {
		return nil, nil, err
	}
	q, err = family.NewMVNormal(far, cov)
	return p, q, err
}

func (a *clouds) estimate(x at) (row, bool) {
	p, q, err := pair(x.dim)
	if err != nil {
		return row{}, false
	}
	exact, _ := p.KL(q)
	e, err := estimate(p, q, x.n, a.seed)
	return row{x, exact, e}, err == nil
}

// Do implements frame.Act.
func (a *clouds) Do(e view.Event) []string {
	x, err := strconv.ParseFloat(e.Value, 64)
	switch e.Act {
	case "act.dim":
		if err == nil {
			a.dim, a.now = min(max(int(x), 1), mostDims), nil
		}
	case "act.points":
		if err == nil {
			a.n, a.now = min(max(int(math.Pow(10, x)/10+0.5)*10, leastPoints), mostPoints), nil
		}
	case "act.draw":
		if r, ok := a.estimate(at{a.dim, a.n}); ok {
			a.now = &r
		}
	case "act.dims":
		a.rows, a.queue, a.over = nil, nil, "dim"
		for d := 1; d <= mostDims; d++ {
			if d <= 8 || d%2 == 0 {
				a.queue = append(a.queue, at{d, a.n})
			}
		}
	case "act.more":
		a.rows, a.queue, a.over = nil, nil, "n"
		for _, n := range []int{60, 100, 200, 400, 700, 1000, 1400, 2000} {
			a.queue = append(a.queue, at{a.dim, n})
		}
	case "act.other":
		return []string{"seed=" + strconv.FormatUint((a.seed+1)%(1<<30), 10)}
	}
	return nil
}

// Work implements frame.Act.
func (a *clouds) Work() bool {
	if len(a.queue) == 0 {
		return false
	}
	if r, ok := a.estimate(a.queue[0]); ok {
		a.rows = append(a.rows, r)
	}
	a.queue = a.queue[1:]
	return true
}

// Paced implements frame.Paced.
func (a *clouds) Paced() bool { return true }

// Draw implements frame.Act.
func (a *clouds) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<h3>%s</h3><p>%s</p><div class="dials">`, w.head, w.how)
	m.Put(`<div class="dial"><label for="cloud-dim">%s</label><input type="range" id="cloud-dim" data-act="act.dim" data-arg="" min="1" max="%d" step="1" value="%d"><output>%d</output></div>`, w.dim, mostDims, a.dim, a.dim)
	m.Put(`<div class="dial"><label for="cloud-n">%s</label><input type="range" id="cloud-n" data-act="act.points" data-arg="" min="%.3f" max="%.3f" step="0.05" value="%.3f" aria-valuetext="%d"><output>%d</output></div></div>`,
		w.points, math.Log10(leastPoints), math.Log10(mostPoints), math.Log10(float64(a.n)), a.n, a.n)
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.draw", "", w.draw)
	m.Button("opt", "act.dims", "", w.dims)
	m.Button("opt", "act.more", "", w.more)
	m.Button("plain", "act.other", "", w.other)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	if a.now != nil {
		a.table(&m, d, w)
	}
	if len(a.rows) < 2 {
		return nil, m.String()
	}
	return frame.Still(a.lines(d, w)), m.String()
}

func (a *clouds) table(m *view.Markup, d frame.Drawing, w *words) {
	m.Put(`<div class="scroll"><table><thead><tr><th scope="col">%s</th><th scope="col" class="num">%s</th><th scope="col" class="num">%s</th></tr></thead><tbody>`, w.method, w.nats, w.off)
	for _, r := range []struct {
		name  string
		value float64
	}{{w.exact, a.now.exact}, {w.knn, a.now.knn}, {w.plugin, a.now.plugin}, {w.monteCarlo, a.now.mean}} {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td><td class="num">%s</td></tr>`, r.name, text.Number(d.Lang, r.value), d.Words.Signed(r.value-a.now.exact, 2))
	}
	m.Put("</tbody></table></div>")
}

// lines draws each estimate over what runs.
func (a *clouds) lines(d frame.Drawing, w *words) chart.Figure {
	in := chart.LinesInput{ID: "estimates", Width: d.Width, YName: w.nats, Words: d.Words, Title: w.head, Desc: a.Said(d)}
	x := func(r row) float64 { return float64(r.dim) }
	in.X, in.XName = chart.Domain{Lo: 1, Hi: mostDims}, w.dim
	if a.over == "n" {
		x = func(r row) float64 { return math.Log10(float64(r.n)) }
		in.X, in.XName, in.LogX = chart.Domain{Lo: math.Log10(leastPoints), Hi: math.Log10(mostPoints)}, w.points, true
	}
	top := 0.0
	for _, l := range []struct {
		name, class string
		of          func(r row) float64
	}{
		{w.exact, "line-plain", func(r row) float64 { return r.exact }},
		{w.monteCarlo, "line-dot", func(r row) float64 { return r.mean }},
		{w.plugin, "line-pay", func(r row) float64 { return r.plugin }},
		{w.knn, "line-dash", func(r row) float64 { return r.knn }},
	} {
		line := chart.Line{Class: l.class, Name: l.name}
		for _, r := range a.rows {
			line.Points = append(line.Points, chart.XY{X: x(r), Y: l.of(r)})
			top = max(top, l.of(r))
		}
		in.Lines = append(in.Lines, line)
	}
	low := 0.0
	for _, l := range in.Lines {
		for _, p := range l.Points {
			low = min(low, p.Y)
		}
	}
	in.Y = chart.Domain{Lo: low * 1.1, Hi: top * 1.1}
	return chart.Lines(in).Figure
}

// Said implements frame.Act.
func (a *clouds) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	r, s := a.now, w.now
	switch {
	case len(a.rows) > 0 && (a.now == nil || len(a.queue) > 0):
		last := a.rows[len(a.rows)-1]
		r, s = &last, w.ran
	case a.now == nil:
		return w.none
	}
	return strings.NewReplacer("{dim}", strconv.Itoa(r.dim), "{n}", strconv.Itoa(r.n), "{exact}", n(r.exact), "{knn}", n(r.knn), "{plugin}", n(r.plugin), "{mean}", n(r.mean)).Replace(s)
}

type words struct {
	head, how, dim, points, draw, dims, more, other, method, nats, off, exact, knn, plugin, monteCarlo, none, now, ran string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			head: "Was Punkte sagen, und was die Formel sagt", how: "Zwei runde Wolken, in jeder Koordinate eine halbe Standardabweichung auseinander: jede Koordinate kostet 0,125 Nat. Die Schätzer sehen nur die gezogenen Punkte.",
			dim: "Dimensionen", points: "Punkte je Wolke", draw: "Ziehen und schätzen", dims: "Über alle Dimensionen", more: "Über immer mehr Punkte", other: "Andere Punkte",
			method: "Verfahren", nats: "Nat", off: "daneben", exact: "Formel", knn: "nächste Nachbarn", plugin: "Formel mit geschätzten Wolken", monteCarlo: "Mittel von ln p/q (kennt beide Dichten)",
			none: "Noch nichts gezogen.",
			now:  "{dim} Dimensionen, {n} Punkte je Wolke: Formel {exact} Nat, nächste Nachbarn {knn}, Formel mit geschätzten Wolken {plugin}, Mittel von ln p/q {mean}.",
			ran:  "Zuletzt {dim} Dimensionen, {n} Punkte: Formel {exact} Nat, nächste Nachbarn {knn}, Formel mit geschätzten Wolken {plugin}, Mittel von ln p/q {mean}.",
		}
	}
	return &words{
		head: "What points say, and what the formula says", how: "Two round clouds, half a standard deviation apart along every coordinate: each coordinate costs 0.125 nats. The estimators see only the points that are drawn.",
		dim: "dimensions", points: "points of each cloud", draw: "Draw and estimate", dims: "Over all dimensions", more: "Over more and more points", other: "Other points",
		method: "method", nats: "nats", off: "off by", exact: "formula", knn: "nearest neighbours", plugin: "formula with estimated clouds", monteCarlo: "mean of ln p/q (knows both densities)",
		none: "Nothing is drawn yet.",
		now:  "{dim} dimensions, {n} points of each cloud: formula {exact} nats, nearest neighbours {knn}, formula with estimated clouds {plugin}, mean of ln p/q {mean}.",
		ran:  "Last {dim} dimensions, {n} points: formula {exact} nats, nearest neighbours {knn}, formula with estimated clouds {plugin}, mean of ln p/q {mean}.",
	}
}
