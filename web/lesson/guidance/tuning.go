package guidance

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/text"
)

// tuning draws the answers before and after they are tuned for reward, and what
// reward each divergence buys, with a hand on the penalty.
func tuning(d frame.Drawing, w *words) []frame.Picture {
	reference, rewards := d.In.Numbers("reference"), d.In.Numbers("rewards")
	policy := d.Out.Get("tuned_policy").([]float64)
	names := make([]string, len(rewards))
	for i, r := range rewards {
		names[i] = strconv.Itoa(i+1) + ": " + text.Full(d.Lang, r)
	}
	said := tuned(d, w)
	var out []frame.Picture
	p, err := family.NewCategorical(names, policy, true)
	q, wrong := family.NewCategorical(names, reference, true)
	if err == nil && wrong == nil {
		outcomes, _ := chart.Outcomes(p, q)
		out = frame.Still(chart.Bars(chart.BarsInput{ID: "answers", Width: d.Width, Outcomes: outcomes, NoHands: true,
			Names: chart.Names{P: w.after, Q: w.base}, Words: d.Words, Title: w.answers, Desc: said}).Figure)
	}
	return append(out, bargain(d, w, said))
}

// tuned says what the tuning comes to.
func tuned(d frame.Drawing, w *words) string {
	n := func(name string) string { return text.Number(d.Lang, d.Out.Get(name).(float64)) }
	return strings.NewReplacer("{beta}", text.Full(d.Lang, d.In.Number("penalty")), "{reward}", n("tuned_reward"), "{kl}", n("tuned_kl"), "{value}", n("tuned_value")).Replace(w.tuned)
}

// bargain is the mean reward against D(tuned‖base), for every penalty.
func bargain(d frame.Drawing, w *words, said string) frame.Picture {
	reference, rewards, penalty := d.In.Numbers("reference"), d.In.Numbers("rewards"), d.In.Number("penalty")
	at := func(beta float64) *classes.Tuned {
		t, err := classes.Tune(reference, rewards, beta)
		if err != nil {
			return &classes.Tuned{}
		}
		return t
	}
	least, most, low := math.Inf(1), math.Inf(-1), 0.0
	for i, r := range rewards {
		if reference[i] > 0 {
			least, most = min(least, r), max(most, r)
		}
	}
	spread := max(most-least, 1e-9)
	line := chart.Line{Class: "line-plain"}
	for i := range 121 { // from a penalty that allows nothing to one that allows all
		t := at(spread * math.Pow(10, 2-float64(i)/30))
		line.Points = append(line.Points, chart.XY{X: t.KL, Y: t.Reward})
		if i == 0 {
			low = t.Reward
		}
	}
	now, widest := at(penalty), max(line.Points[120].X*1.04, 1e-6)
	// What is kept is where the tangent of slope β meets the axis.
	tangent := chart.Line{Class: "line-dash", Name: w.slope, Points: []chart.XY{{X: 0, Y: now.Value}, {X: widest, Y: now.Value + penalty*widest}}}
	f := chart.Lines(chart.LinesInput{ID: "bargain", Width: d.Width, X: chart.Domain{Lo: 0, Hi: widest}, Y: chart.Domain{Lo: low - 0.08*spread, Hi: most + 0.12*spread},
		XName: w.paid, YName: w.reward, At: now.KL, HasAt: true, Param: "penalty", Dots: []chart.XY{{X: now.KL, Y: now.Reward}}, Words: d.Words, Title: w.reward, Desc: said,
		Lines: []chart.Line{tangent, line}})
	slide := Lesson.Key("penalty").Slide
	put := func(beta float64) []string {
		return []string{"penalty=" + strconv.FormatFloat(min(max(beta, slide.From), slide.To), 'g', 3, 64)}
	}
	by := map[state.Step]float64{state.Up: -1, state.Down: 1, state.FineUp: -0.1, state.FineDown: 0.1, state.BigUp: -5, state.BigDown: 5}
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{{
		Name: w.penalty, Value: text.Full(d.Lang, penalty), Now: penalty, Min: slide.From, Max: slide.To,
		To: func(px float64) []string { // the divergence falls as the penalty grows
			want, lo, hi := f.X.Value(px), math.Log(slide.From), math.Log(slide.To)
			for range 40 {
				if mid := (lo + hi) / 2; at(math.Exp(mid)).KL > want {
					lo = mid
				} else {
					hi = mid
				}
			}
			return put(math.Exp(lo))
		},
		Step: func(s state.Step) []string {
			switch s {
			case state.ToMin:
				return put(slide.To)
			case state.ToMax:
				return put(slide.From)
			}
			return put(penalty * math.Pow(1.1, by[s]))
		},
	}}}
}
