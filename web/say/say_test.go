package say

import (
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

func voice(t *testing.T, query string, l text.Lang) Voice {
	t.Helper()
	s, problems := state.Decode(query)
	if len(problems) > 0 {
		t.Fatalf("%s: %v", query, problems)
	}
	s.Lang = string(l)
	var models state.Models
	return Of(s, models.Of(s))
}

const (
	weather = ""
	normals = "tab=continuous"
	named   = "p=normal(0,1)&q=normal(1.2,1.6)&pn=Alice"
	hail    = "p={hail:1,sun:9}&q={sun:1,rain:1}"
	many    = "p={a:1,b:1,c:1,d:1,e:1,f:5}&q={f:1}"
	same    = "p=normal(0,1)&q=normal(0,1)"
	far     = "p=normal(0,1)&q=normal(90,1)"
	range_  = "p=normal(0,1)&q=uniform(-1,2)"
	tail    = "p=cauchy(0,1)&q=normal(0,1)"
	mixed   = "p=laplace(0,1)&q=normal(0,1)"
	mixture = "p=0.3*normal(-2,1)%2B0.7*normal(2,1)&q=normal(0,3)&unit=nats"
)

func TestSentences(t *testing.T) {
	dial := func(v Voice, w state.Which, id string) state.Dial {
		d, ok := v.State.Dial(w, id)
		if !ok {
			t.Fatalf("no dial %s", id)
		}
		return d
	}
	row := func(v Voice, name string) state.Row {
		r, ok := v.Model.Outcome(name)
		if !ok {
			t.Fatalf("no outcome %s", name)
		}
		return r
	}
	for _, c := range []struct {
		query  string
		say    func(v Voice) string
		en, de string
	}{
		{weather, func(v Voice) string { return v.Price(state.P) },
			"the price, in Seattle, of believing New York", "der Preis dafür, in Seattle an New York zu glauben"},
		{weather, func(v Voice) string { return v.Price(state.Q) },
			"the price, in New York, of believing Seattle", "der Preis dafür, in New York an Seattle zu glauben"},
		{normals, func(v Voice) string { return v.Price(state.P) },
			"the price, in P’s world, of believing Q", "der Preis dafür, in der Welt von P an Q zu glauben"},
		{named, func(v Voice) string { return v.Price(state.Q) },
			"the price, in Q’s world, of believing Alice", "der Preis dafür, in der Welt von Q an Alice zu glauben"},
		{normals, func(v Voice) string { return v.Name(state.P) + ", " + v.Name(state.Q) },
			"the world, the belief", "die Welt, der Glaube"},

		{weather, func(v Voice) string { return v.Size(state.P) },
			"On average, evidence reaches 20 to 1 against New York after 34 days.", "Im Mittel steht es nach 34 Tagen 20 zu 1 gegen New York."},
		{normals, func(v Voice) string { return v.Size(state.P) },
			"On average, evidence reaches 20 to 1 against Q after 7 draws from P.", "Im Mittel steht es nach 7 Zügen aus P 20 zu 1 gegen Q."},
		{hail, func(v Voice) string { return v.Size(state.P) },
			"The first hail settles it.", "Beim ersten Mal „hail“ ist es entschieden."},
		{same, func(v Voice) string { return v.Size(state.P) },
			"P and Q say the same: no evidence ever tells them apart.", "P und Q sagen dasselbe: Nichts, was geschieht, unterscheidet sie je."},
		{far, func(v Voice) string { return v.Size(state.P) },
			"On average, 1 draw from P is evidence of more than 20 to 1 against Q.", "Im Mittel steht es schon nach 1 Zug aus P mehr als 20 zu 1 gegen Q."},
		{range_, func(v Voice) string { return v.Size(state.P) },
			"The first draw where Q has nothing settles it.", "Der erste Zug dort, wo Q nichts hat, entscheidet es."},

		{weather, func(v Voice) string { return v.Amount(v.Model.KL(state.P).Nats) }, "0.128 bits", "0,128 Bit"},
		{hail, func(v Voice) string { return v.Amount(v.Model.KL(state.P).Nats) }, "infinite", "unendlich"},
		{hail, func(v Voice) string { return v.Number(v.Model.KL(state.P).Nats) }, "∞", "∞"},
		{hail, func(v Voice) string { return v.Certificate(state.P) },
			"infinite, known before any sum", "unendlich, das steht vor jeder Summe fest"},

		{hail, func(v Voice) string { return v.Reason(state.P) },
			"Q gives hail no chance, P does.", "Q gibt „hail“ keine Chance, P schon."},
		{hail, func(v Voice) string { return v.Reason(state.Q) },
			"P gives rain no chance, Q does.", "P gibt „rain“ keine Chance, Q schon."},
		{many, func(v Voice) string { return v.Reason(state.P) },
			"Q gives a, b, c and 2 more no chance, P does.", "Q gibt a, b, c und 2 weitere keine Chance, P schon."},
		{range_, func(v Voice) string { return v.Reason(state.P) },
			"Q has nothing above 2, P does.", "Q hat über 2 nichts, P schon."},
		{tail, func(v Voice) string { return v.Reason(state.P) },
			"Far out, Q falls off so fast that the price of P’s rare draws has no end.",
			"Weit draußen fällt Q so schnell ab, dass der Preis der seltenen Züge aus P kein Ende hat."},
		{weather, func(v Voice) string { return v.Reason(state.P) }, "", ""},

		{normals, func(v Voice) string { return v.Live(state.StepParam{Side: state.Q, Param: "mean"}) },
			"mean of Q 1.2; divergence of P from Q 0.644 bits", "Mittelwert von Q 1,2; Divergenz P gegen Q 0,644 Bit"},
		{weather, func(v Voice) string { return v.Live(state.StepOutcome{Side: state.P, Outcome: "rain"}) },
			"rain in Seattle 641; divergence of Seattle from New York 0.128 bits", "rain in Seattle 641; Divergenz Seattle gegen New York 0,128 Bit"},
		{normals, func(v Voice) string { return v.Live(state.Swap{}) },
			"divergence of P from Q 0.644 bits", "Divergenz P gegen Q 0,644 Bit"},

		{normals, func(v Voice) string { return v.HandleName(state.Q, dial(v, state.Q, "sd")) },
			"standard deviation of Q, the belief", "Standardabweichung von Q, der Glaube"},
		{mixture, func(v Voice) string { return v.HandleName(state.P, dial(v, state.P, "2.weight")) },
			"weight of part 2 of P, the world", "Gewicht von Teil 2 von P, die Welt"},
		{normals, func(v Voice) string { return v.HandleValue(dial(v, state.Q, "mean")) },
			"mean 1.2; KL 0.644 bits", "Mittelwert 1,2; KL 0,644 Bit"},
		{weather, func(v Voice) string { return v.BarName(state.P, row(v, "rain")) },
			"rain in P, Seattle", "rain in P, Seattle"},
		{weather, func(v Voice) string { return v.BarValue(state.P, row(v, "rain")) },
			"rain 641, 43.9 %, in Seattle; KL 0.128 bits", "rain 641, 43,9 %, in Seattle; KL 0,128 Bit"},
		{"p={0.2,0.8}&q={0.5,0.5}", func(v Voice) string { return v.BarValue(state.P, row(v, "0")) },
			"0 20.0 % in P; KL 0.278 bits", "0 20,0 % in P; KL 0,278 Bit"},

		{normals, Voice.Curves,
			"Two curves from −4 to 6. P, solid: normal(0, 1). Q, dashed: normal(1.2, 1.6). You pay most near −0.3 and earn most back near 1.7.",
			"Zwei Kurven von −4 bis 6. P, durchgezogen: normal(0, 1). Q, gestrichelt: normal(1.2, 1.6). Am meisten zahlst du bei −0,3, am meisten bekommst du zurück bei 1,7."},
		{weather, Voice.Bars,
			"5 outcomes, for each a bar for Seattle and a bar for New York. rain: 43.9 % and 30.5 %. sun: 43.8 % and 56.5 %. fog: 6.91 % and 2.60 %. drizzle: 3.63 % and 3.97 %. snow: 1.78 % and 6.37 %. You pay most for rain: 0.230 bits. You earn most back on sun: −0.161 bits.", ""},
	} {
		if got := c.say(voice(t, c.query, text.English)); got != c.en {
			t.Errorf("%s:\n%s\nwant\n%s", c.query, got, c.en)
		}
		if got := c.say(voice(t, c.query, text.German)); c.de != "" && got != c.de {
			t.Errorf("%s in German:\n%s\nwant\n%s", c.query, got, c.de)
		}
	}
}

// Every sentence is whole for every pair: no place is left open, no NaN is said.
func TestNothingIsLeftOpen(t *testing.T) {
	for _, query := range []string{weather, normals, named, hail, many, same, far, range_, tail, mixed, mixture} {
		for _, l := range text.Languages {
			v := voice(t, query, l.ID)
			v.State.Probe = state.Probe{On: true, Outcome: "rain", X: 1.5}
			var all []string
			for _, way := range []state.Way{state.P, state.Q} {
				all = append(all, v.Price(way), v.Size(way), v.Certificate(way), v.Reason(way), v.Sampling(way), v.Name(way))
				for _, d := range state.Dials(v.Model.Dist(way)) {
					all = append(all, v.HandleName(way, d), v.HandleValue(d), v.Live(state.StepParam{Side: way, Param: d.ID}))
				}
				rows, _ := v.Model.Rows()
				for _, r := range rows {
					all = append(all, v.BarName(way, r), v.BarValue(way, r), v.Live(state.StepOutcome{Side: way, Outcome: r.Name}))
				}
			}
			all = append(all, v.Probe(), v.Live(nil), v.Curves(), v.Bars(), v.World(), v.Softened(0.1, v.Model.KL(state.P)))
			for _, s := range all {
				if strings.ContainsAny(s, "{}") && !strings.Contains(query, "{") && query != weather || strings.Contains(s, "NaN") || strings.Contains(s, "{0}") {
					t.Errorf("%s in %s: %q", query, l.ID, s)
				}
			}
		}
	}
}

func TestParametersHaveGermanNames(t *testing.T) {
	for _, f := range family.List {
		for _, p := range f.Params {
			if text.Term(text.German, p.Name) == p.Name && p.Name != "Exponent" && p.Name != "Minimum" {
				t.Errorf("%s of %s has no German name in web/text/determs.go", p.Name, f.ID)
			}
		}
	}
}
