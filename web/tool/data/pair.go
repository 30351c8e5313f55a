package data

import (
	"fmt"
	"math"
	"strconv"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/state"
)

// pair is P and Q as they came out of the data.
type pair struct {
	names  [2]string // of the sides
	labels []string  // of the outcomes; nil where there are none to show
	counts [2][]float64
	whole  [2]float64 // how many values or tokens, with those that are drawn together
	shown  bool       // in the playground too
	rest   int        // outcomes that the picture draws together

	exact   *measure.Result    // of the whole table, smoothed as chosen
	binned  bool               // the outcomes are bins of numbers
	width   float64            // of the bins
	near    *estimate.Estimate // by nearest neighbours
	k       int                // which neighbour
	nearWhy string             // why there is none
	boot    *estimate.Estimate // plug-in with its bootstrap
	rows    *estimate.Estimate // of logits: the mean over rows
	each    []float64          // and each row
}

// mostShown is how many outcomes go into the picture one by one; the others are
// drawn together, since the address carries them all.
const mostShown = 200

// counted makes a pair of counts of the same outcomes.
func (t *sheet) counted(names [2]string, labels []string, counts [2][]float64) (*pair, *family.Problem) {
	p := &pair{names: names, labels: labels, counts: counts, shown: true}
	for w, c := range counts {
		for _, n := range c {
			p.whole[w] += n
		}
		if p.whole[w] == 0 {
			return nil, &family.Problem{Text: wordsOf(t.Lang).nothing("PQ"[w:w+1], names[w]), Field: "data"}
		}
	}
	alpha, problem := t.added()
	if problem != nil {
		return nil, problem
	}
	var dists [2]family.Dist
	for w := range counts {
		mass := make([]float64, len(counts[w]))
		for i, n := range counts[w] {
			mass[i] = n + alpha
		}
		d, err := family.NewCategorical(labels, mass, false)
		if alpha > 0 {
			d, err = family.NewCategorical(labels, mass, true)
		}
		if err != nil {
			return nil, &family.Problem{Text: err.Error(), Field: "data"}
		}
		dists[w] = d
	}
	r, err := measure.KL(dists[0], dists[1])
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "data"}
	}
	p.exact = &r
	if len(labels) <= 2000 {
		if e, err := estimate.PlugIn(counts[0], counts[1], estimate.PlugInOptions{Smoothing: estimate.Smoothing{Alpha: alpha}, Resamples: 200, Seed: 1}); err == nil {
			p.boot = &e
		}
	}
	return p, nil
}

// added is what is added to every count: chosen by the reader, never by itself.
func (t *sheet) added() (float64, *family.Problem) {
	if t.alpha == "" {
		return 0, nil
	}
	a, err := strconv.ParseFloat(t.alpha, 64)
	if err != nil || !(a >= 0) || math.IsInf(a, 1) {
		return 0, &family.Problem{Text: wordsOf(t.Lang).badAlpha + " " + strconv.Quote(t.alpha), Field: "alpha"}
	}
	return a, nil
}

// show puts the pair into the playground.
func (t *sheet) show(p *pair) {
	labels, counts := p.labels, p.counts
	p.rest = 0
	if len(labels) > mostShown {
		labels, counts, p.rest = together(labels, counts, wordsOf(t.Lang).others)
	}
	alpha, _ := t.added()
	var text [2]string
	for w := range counts {
		mass := make([]float64, len(counts[w]))
		total := 0.0
		for i, n := range counts[w] {
			mass[i] = n + alpha
			total += mass[i]
		}
		if alpha > 0 {
			for i := range mass {
				mass[i] /= total
			}
		}
		d, err := family.NewCategorical(labels, mass, false)
		if err != nil {
			t.problem = &family.Problem{Text: err.Error(), Field: "data"}
			return
		}
		text[w] = d.String()
	}
	s := t.State
	s.Tab = state.Data
	s, problem := state.Apply(s, state.SetPair{P: text[0], Q: text[1], NameP: p.names[0], NameQ: p.names[1]})
	if problem != nil {
		t.problem = problem
		return
	}
	t.Show(s)
}

// together keeps the outcomes that are most frequent on both sides and adds up the
// others into one.
func together(labels []string, counts [2][]float64, others string) ([]string, [2][]float64, int) {
	order := byFrequency(counts)
	keep := mostShown - 1
	out := append([]string(nil), make([]string, 0, mostShown)...)
	var c [2][]float64
	for _, i := range order[:keep] {
		out = append(out, labels[i])
		for w := range c {
			c[w] = append(c[w], counts[w][i])
		}
	}
	sum := [2]float64{}
	for _, i := range order[keep:] {
		for w := range sum {
			sum[w] += counts[w][i]
		}
	}
	out = append(out, fmt.Sprintf("%s (%d)", others, len(order)-keep))
	for w := range c {
		c[w] = append(c[w], sum[w])
	}
	return out, c, len(order) - keep
}
