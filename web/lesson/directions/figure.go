package directions

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// Names are what the two first examples are called.
var Names = chart.Names{P: "Seattle", Q: "New York"}

// Figure draws a lesson's p and q, and P's world under them.
func Figure(d frame.Drawing) []frame.Picture {
	p, q := d.In.Dist("p"), d.In.Dist("q")
	outcomes, ok := chart.Outcomes(p, q)
	if !ok {
		return nil
	}
	names := chart.Names{P: "P", Q: "Q"}
	if !d.In.Given("p") && !d.In.Given("q") && p.String() == Seattle {
		names = Names
	}
	bars := chart.Bars(chart.BarsInput{
		ID: "bars", Width: d.Width, Outcomes: outcomes, NoHands: true, Names: names, Words: d.Words,
		Title: d.Title, Desc: Table(d.Lang, outcomes, names),
	})
	unit := chart.Bits
	if d.Lang == text.German {
		unit.Name = "Bit"
	}
	bitsOf, _ := d.Out.Get("kl_bits").(float64)
	if d.Out.Get("kl_bits") == nil {
		if nats, ok := d.Out.Get("kl").(float64); ok {
			bitsOf = Bits(nats)
		}
	}
	world := chart.World(chart.WorldInput{
		ID: "world", Width: d.Width, Outcomes: outcomes, Net: bitsOf, Unit: unit, Names: names, Words: d.Words,
		Title: d.Title,
	})
	return frame.Still(bars.Figure, world.Figure)
}

// Table says the bars in words.
func Table(l text.Lang, outcomes []chart.Outcome, names chart.Names) string {
	s := ""
	for _, o := range outcomes {
		s += o.Name + ": " + names.P + " " + text.Percent(l, o.P) + ", " + names.Q + " " + text.Percent(l, o.Q) + ". "
	}
	return s
}

// Curves draws two densities with what each place costs.
func Curves(d frame.Drawing, id string, p, q family.Dist) []frame.Picture {
	a, ok := p.(family.Univariate)
	b, also := q.(family.Univariate)
	if !ok || !also {
		return nil
	}
	unit := chart.Nats
	if d.Lang == text.German {
		unit.Name = "Nat"
	}
	c := chart.Curves(chart.CurvesInput{
		ID: id, Width: d.Width, P: a, Q: b, NoRails: true, Unit: unit, Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words,
		Title: d.Title, Desc: "P: " + p.String() + ". Q: " + q.String() + ".",
	})
	return frame.Still(c.Figure)
}
