package training

import (
	"fmt"
	"strings"

	"klviz/wasm/model/diffusion"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/neighbours"
	"klviz/web/lesson/points"
	"klviz/web/text"
	"klviz/web/view"
)

// learning is the network at work on the reader's points. What the best guesser
// leaves is known first; then the network trains, then it is measured at every step, then it and the exact denoiser draw points, and both
// are held against the data.
type learning struct {
	surface points.Surface
	about   string
	in      *frame.Input
	t       *diffusion.Training
	seed    uint64

	goal   int // batches to do
	done   int
	window float64   // sum of losses since the last mean
	losses []float64 // means of fifty batches
	best   int       // steps at which it is known what the exact denoiser leaves
	floor  float64   // the mean of that, a coordinate
	exact  float64   // the mean from step 2 on, of all coordinates

	terms          []diffusion.Loss // from T down to 2
	trained, ideal *diffusion.Sampler
	drawn, fine    [][]float64 // of the network, and of the exact denoiser
	kl, klExact    [2]float64  // with standard deviation
	judged         bool
}

// shownSamples are how many points each of the two draws.
const shownSamples = 240

// windowSize is over how many batches a loss is averaged.
const windowSize = 50

func newLearning(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &learning{surface: points.Surface{ID: "points", Key: "data"}}
	a.follow(in)
	return a
}

// follow begins anew where what is learned, or how, has changed.
func (a *learning) follow(in *frame.Input) {
	a.in = in
	about := fmt.Sprint(points.Spell(in.Points("data")), in.Number("spread"), in.Whole("T"), in.Number("beta1"), in.Number("betaT"), in.Number("rate"), in.Whole("seed"))
	if about == a.about {
		return
	}
	t, err := begin(in)
	if err != nil {
		return
	}
	*a = learning{surface: a.surface, about: about, in: in, t: t, seed: uint64(in.Whole("seed"))}
}

// Tell implements frame.Telling.
func (a *learning) Tell(in *frame.Input, name string) (any, bool) {
	if name != "noise_exact" {
		return nil, false
	}
	if a.follow(in); a.best < a.t.Schedule.Steps() {
		return "…", true
	}
	return a.exact, true
}

// know takes in what the exact denoiser leaves at one more step.
func (a *learning) know() {
	a.best++
	steps, left := float64(a.t.Schedule.Steps()), a.t.Best(a.best)
	a.floor += left / (steps * float64(a.t.Data.Dim()))
	if a.best > 1 {
		a.exact += left / (steps - 1)
	}
}

// Do implements frame.Act.
func (a *learning) Do(e view.Event) []string {
	switch e.Act {
	case "act.train":
		if a.goal > a.done {
			a.goal = a.done // a pause
			return nil
		}
		a.goal = a.done + a.in.Whole("batches")
		a.terms, a.drawn, a.fine, a.trained, a.ideal, a.judged = nil, nil, nil, nil, nil, false
		return nil
	case "act.again":
		a.about = ""
		a.follow(a.in)
		return nil
	}
	return a.surface.Do(e)
}

// Work implements frame.Act.
func (a *learning) Work() bool {
	s, dim := a.t.Schedule, a.t.Data.Dim()
	switch {
	case a.best < s.Steps():
		a.know()
	case a.done < a.goal:
		a.window += a.t.Batch(a.in.Number("rate")) / windowSize
		if a.done++; a.done%windowSize == 0 {
			a.losses = append(a.losses, a.window)
			a.window = 0
		}
	case a.done == 0 || a.judged:
		return false
	case len(a.terms) < s.Steps()-1:
		a.terms = append(a.terms, a.t.Measure(s.Steps()-len(a.terms), measured, a.seed))
	case len(a.drawn) < shownSamples:
		if a.trained == nil {
			a.trained = diffusion.NewSampler(s, dim, a.seed, a.t.Model.Trained(s))
		}
		a.drawn = append(a.drawn, a.trained.Next())
	case len(a.fine) < shownSamples:
		if a.ideal == nil {
			a.ideal = diffusion.NewSampler(s, dim, a.seed, a.t.Data.Exact(s))
		}
		a.fine = append(a.fine, a.ideal.Next())
	default:
		a.judge()
	}
	return true
}

// judge holds both kinds of samples against draws of the data.
func (a *learning) judge() {
	a.judged = true
	data := a.t.Data.Draw(shownSamples, a.seed)
	a.kl[0], a.kl[1], _ = neighbours.KL(a.drawn, data)
	a.klExact[0], a.klExact[1], _ = neighbours.KL(a.fine, data)
}

// noise is the mean error of the network over the steps that were measured, a
// coordinate, and that of the exact denoiser.
func (a *learning) noise() (network, exact float64) {
	for _, l := range a.terms {
		network += l.Noise / float64(len(a.terms)*a.t.Data.Dim())
		exact += l.Best / float64(len(a.terms)*a.t.Data.Dim())
	}
	return network, exact
}

// Said implements frame.Act.
func (a *learning) Said(d frame.Drawing) string {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	n := func(x float64) string { return text.Number(d.Lang, x) }
	put := func(s string) string {
		network, exact := a.noise()
		return strings.NewReplacer("{n}", text.Full(d.Lang, float64(a.done)), "{goal}", text.Full(d.Lang, float64(a.goal)),
			"{network}", n(network), "{exact}", n(exact),
			"{kl}", n(a.kl[0]), "{off}", n(1.96*a.kl[1]), "{klExact}", n(a.klExact[0]), "{offExact}", n(1.96*a.klExact[1]),
			"{drawn}", text.Full(d.Lang, float64(len(a.drawn)+len(a.fine))), "{all}", text.Full(d.Lang, 2*shownSamples)).Replace(s)
	}
	switch {
	case a.best < a.t.Schedule.Steps():
		return strings.NewReplacer("{n}", text.Full(d.Lang, float64(a.best)), "{T}", text.Full(d.Lang, float64(a.t.Schedule.Steps()))).Replace(w.knowing)
	case a.done == 0 && a.goal == 0:
		return w.none
	case a.done < a.goal:
		return put(w.learning)
	case !a.judged:
		return put(w.drawing)
	}
	return put(w.learned + " " + w.judged)
}
