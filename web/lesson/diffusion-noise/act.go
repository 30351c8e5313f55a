package noise

import (
	"fmt"
	"math"
	"strings"

	"klviz/wasm/model/diffusion"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/points"
	"klviz/web/text"
	"klviz/web/view"
)

// noising is the reader's points on their way to noise: the divergence of every
// step is computed in parts, the coarse curve first.
type noising struct {
	surface  points.Surface
	about    string // what is computed
	schedule *diffusion.Schedule
	data     *diffusion.Data
	kl       []float64 // at step t; NaN where it is still to come
	order    []int     // the steps that are still to come
	t, asked int       // the step that is shown, and the one that was asked for
	playing  bool

	cloud    frame.Picture // as drawn last, for what is said in drawn
	drawnFor string
}

func newNoising(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &noising{surface: points.Surface{ID: "points", Key: "data"}}
	a.follow(in)
	return a
}

// drawn are the reader's points, or those of the first picture.
func drawn(in *frame.Input) [][]float64 {
	if in.Has("data") {
		return in.Points("data")
	}
	out := make([][]float64, len(start))
	for i := range start {
		out[i] = start[i : i+1]
	}
	return out
}

// follow begins anew where points or schedule have changed.
func (a *noising) follow(in *frame.Input) {
	s, err := schedule(in)
	if err != nil {
		return
	}
	if asked := in.Whole("t"); asked != a.asked { // else it stays where playing ended
		a.asked, a.t, a.playing = asked, at(in, s), false
	}
	about := points.Spell(drawn(in)) + fmt.Sprint(in.Word("schedule"), in.Whole("T"), in.Number("beta1"), in.Number("betaT"), knots(in), in.Value("betas"))
	if about == a.about {
		return
	}
	data, err := diffusion.Points(drawn(in))
	if err != nil {
		return
	}
	a.about, a.schedule, a.data = about, s, data
	a.playing, a.t = false, at(in, s)
	a.kl = make([]float64, s.Steps()+1)
	for t := range a.kl {
		a.kl[t] = math.NaN()
	}
	a.order = coarseToFine(s.Steps())
}

// coarseToFine are the steps 1 to T, each power of two apart before the next
// smaller one, from the last back: so the whole curve is there early.
func coarseToFine(steps int) []int {
	stride := 1
	for stride < steps {
		stride *= 2
	}
	seen := make([]bool, steps+1)
	out := make([]int, 0, steps)
	for ; stride >= 1; stride /= 2 {
		for t := steps; t >= 1; t -= stride {
			if !seen[t] {
				seen[t] = true
				out = append(out, t)
			}
		}
	}
	return out
}

// Do implements frame.Act.
func (a *noising) Do(e view.Event) []string {
	switch e.Act {
	case "act.play":
		a.playing = !a.playing
		if a.playing && a.t >= a.schedule.Steps() {
			a.t = 1
		}
		if !a.playing {
			return []string{fmt.Sprint("t=", a.t)}
		}
		return nil
	case "act.t":
		a.playing = false
		return []string{"t=" + e.Value}
	}
	return a.surface.Do(e)
}

// Work implements frame.Act: one more step's divergence, and while it plays a
// little time.
func (a *noising) Work() bool {
	did := a.playing || len(a.order) > 0
	if a.playing {
		steps := a.schedule.Steps()
		if a.t = min(a.t+max(1, steps/150), steps); a.t == steps {
			a.playing = false
		}
	}
	if len(a.order) > 0 {
		t := a.order[0]
		a.order = a.order[1:]
		a.kl[t] = a.data.Marginal(a.schedule, t).KL
	}
	return did
}

// Paced implements frame.Paced: while it plays, each part is seen.
func (a *noising) Paced() bool { return a.playing }

// Draw implements frame.Act.
func (a *noising) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	var before [][]float64
	if d.Held != nil {
		before = drawn(d.Held)
	}
	// The cloud takes longest to draw, and is the same while steps are computed.
	if is := fmt.Sprint(a.about, a.t, d.Width, d.Lang, before); is != a.drawnFor {
		name := strings.NewReplacer("{t}", fmt.Sprint(a.t)).Replace(w.cloud)
		a.cloud, a.drawnFor = a.surface.Draw(d, drawn(d.In), before, points.Layer{
			Density: a.data.Density(a.schedule, a.t), Prior: true, Title: name, Desc: name,
		}), is
	}
	pictures := []frame.Picture{a.cloud}
	if d.Open {
		pictures = append(pictures, a.shares(d, w), a.fall(d, w))
	}
	var m view.Markup
	m.Put(`<div class="dials"><div class="dial"><label for="time">%s</label><input type="range" id="time" data-act="act.t" min="1" max="%d" value="%d" aria-valuetext="%d / %d"><output>%d</output></div></div>`,
		w.step, a.schedule.Steps(), a.t, a.t, a.schedule.Steps(), a.t)
	m.Put(`<div class="opts">`)
	if a.playing {
		m.Button("opt", "act.play", "", w.pause)
	} else {
		m.Button("opt", "act.play", "", w.play)
	}
	m.Put(`</div>`)
	a.surface.Controls(&m, d.Lang)
	points.Onward(&m, d.Lang, "diffusion-noise", d.In, drawn(d.In))
	m.Put(`<p class="said">%s</p>`, view.Escape(a.Said(d)))
	return pictures, m.String()
}

// shares is the schedule: what is left of the variance at each step, with knots
// where the reader draws it.
func (a *noising) shares(d frame.Drawing, w *words) frame.Picture {
	steps := a.schedule.Steps()
	line := make([]chart.XY, steps+1)
	for t := range line {
		line[t] = chart.XY{X: float64(t), Y: a.schedule.AlphaBar(t)}
	}
	f := chart.Lines(chart.LinesInput{ID: "schedule", Width: d.Width, X: chart.Domain{Lo: 0, Hi: float64(steps)}, Y: chart.Domain{Lo: 0, Hi: 1.04},
		XName: w.step + " *t*", YName: w.left, At: float64(a.t), HasAt: true, Words: d.Words, Title: w.left,
		Desc:  w.left + ": " + text.Percent(d.Lang, a.schedule.AlphaBar(a.t)),
		Lines: []chart.Line{{Points: line, Class: "line-plain"}}})
	out := frame.Picture{Figure: f.Figure}
	if d.In.Word("schedule") != "own" || d.In.Has("betas") {
		return out
	}
	ks := knots(d.In)
	for i, k := range ks {
		x := float64(steps) * float64(i+1) / float64(len(ks))
		h := chart.Handle{Dist: "q", Param: "knot", Kind: chart.Point, X: f.X.Px(x), Y: f.Y.Px(k)}
		h.At = h.Y
		h.Hit = chart.Rect{X: h.X - 14, Y: h.Y - 14, W: 28, H: 28}
		out.Handles = append(out.Handles, h)
		out.Grips = append(out.Grips, knot(d.Lang, w, ks, i, steps, f.Y))
	}
	return out
}

// fall is the divergence from noise at every step that has been computed.
func (a *noising) fall(d frame.Drawing, w *words) frame.Picture {
	steps := a.schedule.Steps()
	var line []chart.XY
	for t := 1; t <= steps; t++ {
		if !math.IsNaN(a.kl[t]) {
			line = append(line, chart.XY{X: float64(t), Y: a.kl[t]})
		}
	}
	in := chart.LinesInput{ID: "fall", Width: d.Width, X: chart.Domain{Lo: 0, Hi: float64(steps)}, XName: w.step + " *t*", YName: w.kl,
		At: float64(a.t), HasAt: true, Words: d.Words, Title: w.kl, Desc: a.Said(d), Lines: []chart.Line{{Points: line, Class: "line-pay"}}}
	top := 0.0
	for _, p := range line {
		top = math.Max(top, p.Y)
	}
	in.Y = chart.Domain{Lo: 0, Hi: 1.08 * math.Max(top, 1e-3)}
	if kl := a.kl[a.t]; !math.IsNaN(kl) {
		in.Dots = []chart.XY{{X: float64(a.t), Y: kl}}
	}
	return frame.Still(chart.Lines(in).Figure)[0]
}

// Said implements frame.Act.
func (a *noising) Said(d frame.Drawing) string {
	a.follow(d.In)
	if !d.Open {
		return ""
	}
	w := wordsOf(d.Lang)
	kl := w.coming
	if x := a.kl[a.t]; !math.IsNaN(x) {
		kl = text.Number(d.Lang, x)
	}
	steps := a.schedule.Steps()
	s := strings.NewReplacer("{t}", fmt.Sprint(a.t), "{T}", fmt.Sprint(steps), "{left}", text.Percent(d.Lang, a.schedule.AlphaBar(a.t)), "{kl}", kl).Replace(w.said)
	if n := len(a.order); n > 0 {
		s += " " + strings.NewReplacer("{n}", text.Full(d.Lang, float64(steps-n)), "{T}", text.Full(d.Lang, float64(steps))).Replace(w.progress)
	}
	return s
}
