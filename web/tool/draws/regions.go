package draws

import (
	"math"
	"strconv"

	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	if t.key() != t.pair {
		t.begin()
	}
	if t.tally == nil {
		return []view.Region{{ID: "live-hand", HTML: "<p class=\"lead\">" + view.Escape(t.words().data) + "</p>"}, {ID: "live-says"}, {ID: "live-figures"}}
	}
	return []view.Region{{ID: "live-hand", HTML: t.hand()}, {ID: "live-says", HTML: t.says()}, {ID: "live-figures", HTML: t.figures()}}
}

// hand is what the reader does.
func (t *tool) hand() string {
	var m view.Markup
	w, v := t.words(), t.Voice()
	m.Put("<p class=\"lead\">%s</p><div class=\"hand\">", view.Escape(kit.Fill(w.lead, v.Short(state.P), v.Short(state.Q))))
	for i, n := range []string{"1", "10", "1000"} {
		class := "btn ghost"
		if i == 0 {
			class = "btn"
		}
		m.Button(class, "draw", n, view.Escape(w.buttons[i]))
	}
	m.Button("quiet", "again", "", view.Escape(w.again))
	seed, wrong := strconv.FormatUint(t.seed, 10), ""
	if t.wrong != "" {
		seed, wrong = t.wrong, " aria-invalid=\"true\" aria-describedby=\"live-why\""
	}
	m.Put("<label class=\"field\" for=\"live-seed\"><span>%s</span><input id=\"live-seed\" inputmode=\"numeric\" autocomplete=\"off\" size=\"6\" data-act=\"seed\" value=\"%s\"%s></label></div>", view.Escape(w.seed), view.Escape(seed), wrong)
	if t.wrong != "" {
		m.Put("<p role=\"alert\" id=\"live-why\">%s</p>", view.Escape(kit.Fill(w.noSeed, t.wrong)))
	}
	return m.String()
}

func (t *tool) says() string {
	if t.tally.n == 0 {
		return "<p class=\"said\">" + view.Escape(t.words().before) + "</p>"
	}
	more := ""
	if t.tally.n >= most {
		more = " " + t.words().enough
	}
	return "<p class=\"said\">" + view.Escape(t.one()) + "</p><p class=\"said\">" + view.Escape(t.mean()+more) + "</p>"
}

func (t *tool) figures() string {
	var m view.Markup
	w, v := t.words(), t.Voice()
	n := v.Draws(float64(t.tally.n))
	if len(t.tally.urn.p) > 0 {
		in := chart.PileInput{
			ID: "live-pile", Width: t.Room(), Outcomes: t.tally.urn.names, X: t.tally.urn.x, P: t.tally.urn.p, Q: t.tally.urn.q,
			Counts: t.tally.counts, Draws: float64(t.tally.n), XName: "*x*", YName: w.pileAxis, Names: t.Names(), Words: t.Pictures(),
			Title: w.pileTitle, Desc: kit.Fill(w.pileDesc, n, v.Short(state.P), v.Short(state.Q)),
		}
		if t.tally.n > 0 {
			in.Last = t.tally.last.cell + 1
		}
		f := chart.Pile(in)
		kit.Picture(&m, &f)
	}
	per := t.State.Unit.Per()
	walk := chart.WalkInput{
		ID: "live-walk", Width: t.Room(), D: t.Model().KL(state.P).Nats * per, XName: w.walkX, YName: kit.Fill(w.walkY, v.Unit()),
		Unit: t.Unit(), Names: t.Names(), Words: t.Pictures(), Title: w.walkTitle, Desc: w.before,
	}
	if t.spreads && !math.IsInf(t.spread, 1) {
		walk.Spread = t.spread * per
	}
	for _, p := range t.tally.means {
		walk.Means = append(walk.Means, chart.XY{X: p.X, Y: p.Y * per})
	}
	if t.tally.n > 0 {
		walk.Desc = t.mean()
	}
	f := chart.Walk(walk)
	kit.Picture(&m, &f)
	return m.String()
}
