package directions

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/text"
)

// Names are what the two first examples are called.
var Names = chart.Names{P: "Seattle", Q: "New York"}

// NamesOf are the names of a lesson's p and q: the cities', as long as both are
// the weather that it starts from.
func NamesOf(in *frame.Input) chart.Names {
	names := chart.Names{P: "P", Q: "Q"}
	if in.Dist("p").String() == Seattle {
		names.P = Names.P
	}
	if in.Dist("q").String() == NewYork {
		names.Q = Names.Q
	}
	return names
}

// Figure draws a lesson's p and q, which a hand can move, and P's world under
// them.
func Figure(d frame.Drawing) []frame.Picture {
	return Pictures(d, UnitIn(d.Lang, chart.Bits))
}

// Pictures is Figure in a unit.
func Pictures(d frame.Drawing, unit chart.Unit) []frame.Picture {
	bars, ok := Bars(d)
	if !ok {
		return nil
	}
	return []frame.Picture{bars, World(d, unit)}
}

// Bars draws p and q with a hand on each bar; ok is false where they cannot be
// counted.
func Bars(d frame.Drawing) (frame.Picture, bool) {
	p, q := d.In.Dist("p"), d.In.Dist("q")
	outcomes, ok := chart.Outcomes(p, q)
	if !ok {
		return frame.Picture{}, false
	}
	names := NamesOf(d.In)
	return hands.Bars(d, chart.BarsInput{ID: "bars", Names: names, Title: d.Title, Desc: Table(d.Lang, outcomes, names)}, hands.Usual, p, q), true
}

// World draws P's world in a unit.
func World(d frame.Drawing, unit chart.Unit) frame.Picture {
	outcomes, _ := chart.Outcomes(d.In.Dist("p"), d.In.Dist("q"))
	in := chart.WorldInput{
		ID: "world", Width: d.Width, Outcomes: outcomes, Net: nats(d.Out) * unit.PerNat, Unit: unit, Names: NamesOf(d.In), Words: d.Words,
		Title: d.Title,
	}
	if d.Held != nil { // the axis only grows while a hand is on a bar
		if os, ok := chart.Outcomes(d.Held.Dist("p"), d.Held.Dist("q")); ok {
			was := in
			was.Outcomes, was.Net = os, 0
			in.Heights, in.Held = chart.World(was).Y.Domain, true
		}
	}
	return frame.Still(chart.World(in).Figure)[0]
}

// nats is a lesson's divergence of p and q.
func nats(out *frame.Outcome) float64 {
	if nats, ok := out.Get("kl").(float64); ok {
		return nats
	}
	bits, _ := out.Get("kl_bits").(float64)
	return bits / chart.Bits.PerNat
}

// UnitIn is a unit with its name in the language.
func UnitIn(l text.Lang, u chart.Unit) chart.Unit {
	if l == text.German {
		u.Name = map[string]string{"bits": "Bit", "nats": "Nat", "bans": "Ban"}[u.Name]
	}
	return u
}

// Table says the bars in words.
func Table(l text.Lang, outcomes []chart.Outcome, names chart.Names) string {
	s := ""
	for _, o := range outcomes {
		s += o.Name + ": " + names.P + " " + text.Percent(l, o.P) + ", " + names.Q + " " + text.Percent(l, o.Q) + ". "
	}
	return s
}

// Curves draws two densities with what each place costs; nothing can be dragged.
func Curves(d frame.Drawing, id string, p, q family.Dist) []frame.Picture {
	a, ok := p.(family.Univariate)
	b, also := q.(family.Univariate)
	if !ok || !also {
		return nil
	}
	c := chart.Curves(chart.CurvesInput{
		ID: id, Width: d.Width, P: a, Q: b, NoRails: true, Unit: UnitIn(d.Lang, chart.Nats), Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words,
		Title: d.Title, Desc: "P: " + p.String() + ". Q: " + q.String() + ".",
	})
	return frame.Still(c.Figure)
}
