package asymmetry

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/optimize"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// descent is walks downhill on the landscape of a direction, over all means and
// standard deviations of a bell.
type descent struct {
	p       family.Univariate
	forward bool
	x, u    chart.Domain // means, and logarithms of standard deviations
	land    []float64
	walks   []walk
}

// walk is a path with how far it has been shown.
type walk struct {
	path []optimize.Normal
	ok   bool
	at   int
}

// columns and rows of a landscape.
const columns, rows = 57, 41

func newDescent(in *frame.Input, _ *frame.Outcome) frame.Act {
	p := in.Dist("p").(family.Univariate)
	a := &descent{p: p, forward: in.Word("direction") == "forward"}
	lo, hi := p.Quantile(0.005), p.Quantile(0.995)
	pad := 0.2 * (hi - lo)
	a.x = chart.Domain{Lo: lo - pad, Hi: hi + pad}
	widest, narrowest := 0.9*(hi-lo), 0.04*(hi-lo)
	a.u = chart.Domain{Lo: math.Log2(narrowest), Hi: math.Log2(widest)}
	means, sds := make([]float64, columns), make([]float64, rows)
	for i := range means {
		means[i] = a.x.Lo + (a.x.Hi-a.x.Lo)*float64(i)/(columns-1)
	}
	for j := range sds {
		sds[j] = math.Exp2(a.u.Lo + (a.u.Hi-a.u.Lo)*float64(j)/(rows-1))
	}
	forward, reverse := optimize.Landscape(p, means, sds)
	a.land = reverse
	if a.forward {
		a.land = forward
	}
	return a
}

// Do implements frame.Act.
func (a *descent) Do(e view.Event) []string {
	switch e.Act {
	case "act.direction":
		return []string{"direction=" + e.Arg}
	case "act.walk":
		mean, sd, _ := strings.Cut(e.Arg, " ")
		m, err := strconv.ParseFloat(mean, 64)
		s, err2 := strconv.ParseFloat(sd, 64)
		if err == nil && err2 == nil && s > 0 {
			a.start(m, s)
		}
	case "act.many":
		for _, at := range [...][2]float64{{.12, .2}, {.3, .85}, {.52, .15}, {.52, .9}, {.75, .6}, {.92, .3}} {
			a.start(a.x.Lo+at[0]*(a.x.Hi-a.x.Lo), math.Exp2(a.u.Lo+at[1]*(a.u.Hi-a.u.Lo)))
		}
	case "act.again":
		a.walks = nil
	}
	return nil
}

// mostWalks is how many are kept on the map.
const mostWalks = 12

func (a *descent) start(mean, sd float64) {
	var w walk
	if a.forward {
		w.path, w.ok = optimize.DescendForward(a.p, mean, sd)
	} else {
		w.path, w.ok = optimize.Descend(a.p, mean, sd)
	}
	if len(w.path) == 0 {
		return
	}
	if a.walks = append(a.walks, w); len(a.walks) > mostWalks {
		a.walks = a.walks[1:]
	}
}

// Work implements frame.Act: all walks go a step.
func (a *descent) Work() bool {
	did := false
	for i := range a.walks {
		w := &a.walks[i]
		if w.at < len(w.path)-1 {
			w.at++
			did = true
		}
	}
	return did
}

// Paced implements frame.Paced.
func (a *descent) Paced() bool { return true }

func (a *descent) name() string {
	if a.forward {
		return "D(P‖Q)"
	}
	return "D(Q‖P)"
}

// Draw implements frame.Act.
func (a *descent) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	start := chart.XY{X: d.In.Number("start_mean"), Y: math.Log2(d.In.Number("start_sd"))}
	in := chart.MapInput{
		ID: "land", Width: d.Width, X: a.x, Y: a.u, XName: w.mean, YName: strings.ReplaceAll(w.sd, "{D}", a.name()), Columns: columns, Values: a.land,
		Now: start, HasNow: true, Unit: chart.Nats, Words: d.Words, Title: a.name(), Desc: a.Said(d),
	}
	for _, walk := range a.walks {
		var path []chart.XY
		for _, n := range walk.path[:walk.at+1] {
			path = append(path, chart.XY{X: n.Mean, Y: math.Log2(n.SD)})
		}
		in.Path = append(in.Path, path)
	}
	if len(a.walks) > 0 { // where a walk has ended
		if last := a.walks[len(a.walks)-1]; last.at == len(last.path)-1 {
			end := last.path[last.at]
			in.Best, in.HasBest = chart.XY{X: end.Mean, Y: math.Log2(end.SD)}, true
		}
	}
	f := chart.Map(in)
	f.Handles[0].Twin = true // keys have the sliders of its two coordinates
	picture := frame.Picture{Figure: f.Figure, Grips: []frame.Grip{{
		Place: func(x, y float64) []string {
			m, u := f.X.Value(x), f.Y.Value(y)
			m, u = min(max(m, a.x.Lo), a.x.Hi), min(max(u, a.u.Lo), a.u.Hi)
			return []string{"start_mean=" + strconv.FormatFloat(m, 'g', 3, 64), "start_sd=" + strconv.FormatFloat(math.Exp2(u), 'g', 3, 64)}
		},
	}}}
	var m view.Markup
	m.Put(`<div class="opts" role="group" aria-label="%s">`, w.which)
	m.Pressed("opt", "act.direction", "forward", w.pq, a.forward)
	m.Pressed("opt", "act.direction", "reverse", w.qp, !a.forward)
	m.Put(`</div><div class="opts">`)
	m.Button("opt", "act.walk", frame.Short(d.In.Number("start_mean"))+" "+frame.Short(d.In.Number("start_sd")), w.walk)
	m.Button("opt", "act.many", "", w.many)
	if len(a.walks) > 0 {
		m.Button("plain", "act.again", "", w.clear)
	}
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	return []frame.Picture{picture}, m.String()
}

// ends are where the walks have ended so far, each place once.
func (a *descent) ends() []optimize.Normal {
	var out []optimize.Normal
next:
	for _, w := range a.walks {
		if !w.ok || w.at < len(w.path)-1 {
			continue
		}
		n := w.path[len(w.path)-1]
		for _, o := range out {
			if math.Abs(o.Mean-n.Mean) < 1e-4*n.SD && math.Abs(o.SD-n.SD) < 1e-4*n.SD {
				continue next
			}
		}
		out = append(out, n)
	}
	return out
}

// Said implements frame.Act.
func (a *descent) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	ends := a.ends()
	if len(ends) == 0 {
		return strings.ReplaceAll(w.none, "{D}", a.name())
	}
	n := func(x float64) string {
		if math.Abs(x) < 1e-9 { // what rounding leaves of 0
			x = 0
		}
		return text.Number(d.Lang, x)
	}
	var places []string
	for _, e := range ends {
		places = append(places, strings.NewReplacer("{mean}", n(e.Mean), "{sd}", n(e.SD), "{kl}", n(e.KL)).Replace(w.end))
	}
	head := w.one
	if len(ends) > 1 {
		head = w.several
	}
	return strings.NewReplacer("{D}", a.name(), "{n}", strconv.Itoa(len(ends)), "{walks}", strconv.Itoa(len(a.walks))).Replace(head) + " " + strings.Join(places, " ")
}

type words struct {
	density, best, mean, sd, which, pq, qp, walk, many, clear, none, end, one, several string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			density: "Dichte", best: "Die Glocken, die am wenigsten falsch sind",
			mean: "Mittel von Q", sd: "log₂ der Standardabweichung von Q; Höhenlinien: {D} in Nat",
			which: "Richtung", pq: "D(P‖Q): bezahlt in der Welt von P", qp: "D(Q‖P): bezahlt in der Welt von Q",
			walk: "Vom Punkt bergab gehen", many: "Von sechs Stellen aus", clear: "Wege löschen",
			none: "Zieh den Punkt an eine Stelle der Karte und geh von dort bergab. Je dunkler, desto teurer ist {D}.",
			end:  "Mittel {mean}, Standardabweichung {sd}: {kl} Nat.", one: "Alle Wege enden in einem Tal von {D}:", several: "Die Wege enden in {n} Tälern von {D}:",
		}
	}
	return &words{
		density: "density", best: "The bells that are least wrong",
		mean: "mean of Q", sd: "log₂ of the standard deviation of Q; contours: {D} in nats",
		which: "direction", pq: "D(P‖Q): paid in P's world", qp: "D(Q‖P): paid in Q's world",
		walk: "Walk downhill from the ring", many: "Walk from six places", clear: "Clear the walks",
		none: "Drag the ring to a place on the map and walk downhill from there. The darker, the dearer is {D}.",
		end:  "Mean {mean}, standard deviation {sd}: {kl} nats.", one: "All walks end in one valley of {D}:", several: "The walks end in {n} valleys of {D}:",
	}
}
