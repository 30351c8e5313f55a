package binning

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/model/binning"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// merging takes edges between bins away, one by one.
type merging struct {
	p, q  binning.Normal
	width float64
	edges []float64
	gone  string  // the edge that went last
	lost  float64 // and what went with it
}

func newMerging(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &merging{p: normal(in.Dist("p")), q: normal(in.Dist("q")), width: in.Number("width")}
	a.begin()
	return a
}

// most is how many edges there are buttons for.
const most = 17

// begin puts the edges back: multiples of the width, or of as many widths as
// leave few enough.
func (a *merging) begin() {
	lo, hi := span(a.p, a.q)
	w := a.width
	for (hi-lo)/w > most {
		w *= 2
	}
	a.edges, a.gone = nil, ""
	for k := math.Ceil(lo/w - 1e-9); k*w <= hi+1e-9; k++ {
		a.edges = append(a.edges, k*w)
	}
	if len(a.edges) == 0 {
		a.edges = []float64{0}
	}
}

func (a *merging) take(i int) {
	if i < 0 || i >= len(a.edges) {
		return
	}
	before := a.left()
	a.gone = frame.Short(math.Round(a.edges[i]*1e6) / 1e6)
	a.edges = slices.Delete(slices.Clone(a.edges), i, i+1)
	a.lost = math.Max(0, before-a.left())
}

func (a *merging) left() float64 { return binning.Partition(a.p, a.q, a.edges) }

// Do implements frame.Act.
func (a *merging) Do(e view.Event) []string {
	switch e.Act {
	case "act.edge":
		if i, err := strconv.Atoi(e.Arg); err == nil {
			a.take(i)
		}
	case "act.least":
		a.take(binning.Least(a.p, a.q, a.edges))
	case "act.again":
		a.begin()
	}
	return nil
}

// Work implements frame.Act.
func (a *merging) Work() bool { return false }

// Draw implements frame.Act.
func (a *merging) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<h3>%s</h3><p id="edges-how">%s</p><div class="opts edges" role="group" aria-labelledby="edges-how">`, w.merge, w.how)
	for i, e := range a.edges {
		face := frame.Short(math.Round(e*1e6) / 1e6)
		m.Put(`<button type="button" class="opt" data-act="act.edge" data-arg="%d" aria-label="%s">%s</button>`, i, view.Escape(w.take+" "+face), view.Escape(strings.Replace(face, "-", "−", 1)))
	}
	m.Put(`</div><div class="opts">`)
	if len(a.edges) > 0 {
		m.Button("opt", "act.least", "", w.least)
	}
	m.Button("plain", "act.again", "", w.again)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	lo, hi := span(a.p, a.q)
	ends := []float64{lo}
	for _, e := range a.edges {
		if e > lo && e < hi {
			ends = append(ends, e)
		}
	}
	return []frame.Picture{histogram(d, "merged", a.p, a.q, append(ends, hi))}, m.String()
}

// Said implements frame.Act.
func (a *merging) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	s := w.now
	if a.gone != "" {
		s = w.went + " " + s
	}
	return strings.NewReplacer("{bins}", strconv.Itoa(len(a.edges)+1), "{left}", n(a.left()), "{kl}", n(d.Out.Get("kl").(float64)), "{edge}", strings.Replace(a.gone, "-", "−", 1), "{lost}", n(a.lost)).Replace(s)
}

type words struct {
	bins, width, left, densities, binned, merge, how, take, least, again, now, went string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			bins: "Klassen", width: "Breite der Klassen", left: "was von D(P‖Q) bleibt, Nat", densities: "die Dichten selbst", binned: "in Klassen",
			merge: "Leg Klassen zusammen", how: "Jeder Knopf ist eine Kante zwischen zwei Klassen. Nimm eine weg, und die beiden werden eine.", take: "Kante wegnehmen:",
			least: "Die Kante wegnehmen, die am wenigsten sagt", again: "Alle Kanten zurück",
			now: "{bins} Klassen, {left} von {kl} Nat bleiben.", went: "Ohne die Kante bei {edge} gingen {lost} Nat verloren.",
		}
	}
	return &words{
		bins: "bins", width: "width of the bins", left: "what is left of D(P‖Q), nats", densities: "the densities themselves", binned: "in bins",
		merge: "Merge bins", how: "Each button is an edge between two bins. Take one away, and the two become one.", take: "take away the edge at",
		least: "Take away the edge that tells least", again: "All edges back",
		now: "{bins} bins, {left} of {kl} nats are left.", went: "Without the edge at {edge}, {lost} nats were lost.",
	}
}
