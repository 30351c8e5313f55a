package guidance

import (
	"fmt"
	"strconv"
	"strings"

	"klviz/wasm/model/classes"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
	"klviz/web/view"
)

// pushing knows what every push costs, computed a push at a time, and tunes by
// reward beside it.
type pushing struct {
	about string
	of    *classes.Classes
	class int
	costs [pushes + 1]cost
	done  int
}

// cost is what one push comes to.
type cost struct{ kl, entropy, chance float64 }

// The pushes that are computed, and the strongest.
const (
	pushes    = 40
	strongest = 8
)

func newPushing(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &pushing{}
	a.follow(in)
	return a
}

// follow begins anew where the kinds have changed.
func (a *pushing) follow(in *frame.Input) {
	about := fmt.Sprint(in.Numbers("means"), in.Numbers("sds"), in.Numbers("weights"), in.Whole("class"))
	if about == a.about {
		return
	}
	c, class, err := kinds(in)
	if err != nil {
		return
	}
	a.about, a.of, a.class, a.done = about, c, class, 0
}

// Do implements frame.Act.
func (a *pushing) Do(e view.Event) []string {
	switch e.Act {
	case "act.word":
		return []string{"class=" + e.Arg}
	case "act.words":
		return []string{"words=" + e.Value}
	}
	return nil
}

// Work implements frame.Act: one more push.
func (a *pushing) Work() bool {
	if a.of == nil || a.done > pushes {
		return false
	}
	a.costs[a.done] = weigh(a.of, a.class, strongest*float64(a.done)/pushes)
	a.done++
	return true
}

func weigh(c *classes.Classes, class int, w float64) cost {
	t := c.Tilt(class, w)
	return cost{t.KL(), t.Entropy(), chanceOf(c, class, t)}
}

// Draw implements frame.Act.
func (a *pushing) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<div class="opts" role="group" aria-label="%s">%s`, w.ask, w.ask)
	names := wordsIn(d)
	for i, name := range names {
		m.Pressed("opt", "act.word", strconv.Itoa(i), view.Escape(name), i == d.In.Whole("class"))
	}
	m.Put(`</div><div class="dials"><div class="dial"><label for="words">%s</label><input type="text" id="words" data-act="act.words" value="%s" autocomplete="off" spellcheck="false"></div></div>%s<p class="said">%s</p>`,
		w.own, view.Escape(strings.Join(names, ", ")), frame.Slot("over"), view.Escape(a.Said(d)))
	m.Put(`<h3>%s</h3>%s<p class="said">%s</p>%s`, w.tuning, frame.Slot("answers"), view.Escape(tuned(d, w)), frame.Slot("bargain"))
	return append([]frame.Picture{a.over(d, w)}, tuning(d, w)...), m.String()
}

// over is what every push costs, with a hand on the push.
func (a *pushing) over(d frame.Drawing, w *words) frame.Picture {
	lines := []chart.Line{{Class: "line-pay", Name: w.cost}, {Class: "line-dash", Name: w.variety}, {Class: "line-dot", Name: w.match}}
	top := 1.05
	for i, c := range a.costs[:a.done] {
		for k, y := range []float64{c.kl, c.entropy, c.chance} {
			lines[k].Points = append(lines[k].Points, chart.XY{X: strongest * float64(i) / pushes, Y: y})
			top = max(top, 1.05*y)
		}
	}
	now := d.In.Number("w")
	n := func(name string) float64 { return d.Out.Get(name).(float64) }
	said := a.Said(d)
	f := chart.Lines(chart.LinesInput{ID: "over", Width: d.Width, X: chart.Domain{Lo: 0, Hi: strongest}, Y: chart.Domain{Lo: min(0, 1.05*n("entropy")), Hi: top}, XName: w.push + " *w*", YName: w.costs,
		At: now, HasAt: true, Param: "w", Dots: []chart.XY{{X: now, Y: n("kl_to_conditional")}, {X: now, Y: n("entropy")}, {X: now, Y: n("class_chance")}},
		Lines: lines, Words: d.Words, Title: w.costs, Desc: said})
	return frame.Picture{Figure: f.Figure, Grips: []frame.Grip{hands.Number(d, "w", w.push+" w", text.Full(d.Lang, now), f.X, Lesson.Key("w").Slide)}}
}

// Said implements frame.Act.
func (a *pushing) Said(d frame.Drawing) string {
	if !d.Open {
		return ""
	}
	n := func(name string) string { return text.Number(d.Lang, d.Out.Get(name).(float64)) }
	names := wordsIn(d)
	return strings.NewReplacer("{word}", names[d.In.Whole("class")], "{w}", text.Full(d.Lang, d.In.Number("w")), "{kl}", n("kl_to_conditional"), "{sd}", n("sd"),
		"{entropy}", n("entropy"), "{chance}", text.Percent(d.Lang, d.Out.Get("class_chance").(float64)),
		"{info}", n("mutual_information_bits"), "{most}", n("label_entropy_bits")).Replace(wordsOf(d.Lang).said)
}
