package guidance

import (
	"math"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
)

// figure draws the class that is asked for beside the mixture of all.
func figure(d frame.Drawing) []frame.Picture {
	means := d.In.Numbers("means")
	c, err := classes.New(alike(d.In, "weights", len(means)), means, alike(d.In, "sds", len(means)))
	if err != nil {
		return nil
	}
	all, err := c.Mix.Dist()
	if err != nil {
		return nil
	}
	class := d.In.Whole("class")
	kind := family.Normal.New([]float64{means[class], alike(d.In, "sds", len(means))[class]})
	return append(directions.Curves(d, "class", kind, all), pushed(d, c.Tilt(class, d.In.Number("w")), kind))
}

// pushed draws the kind that is asked for, and what the push makes of it.
func pushed(d frame.Drawing, tilted *classes.Tilted, kind family.Univariate) frame.Picture {
	mean, sd := tilted.Moments()
	x := chart.Domain{Lo: min(kind.Quantile(0.0005), mean-4*sd), Hi: max(kind.Quantile(0.9995), mean+4*sd)}
	const steps = 300
	var p, q []chart.XY
	for i := range steps + 1 {
		at := x.Lo + (x.Hi-x.Lo)*float64(i)/steps
		p = append(p, chart.XY{X: at, Y: math.Exp(kind.LogProb(at))})
		q = append(q, chart.XY{X: at, Y: math.Exp(tilted.LogDensity(at))})
	}
	n := func(name string) string { return text.Number(d.Lang, d.Out.Get(name).(float64)) }
	w := strings.NewReplacer("{kl}", n("kl_to_conditional"), "{sd}", n("sd"), "{chance}", text.Percent(d.Lang, d.Out.Get("class_chance").(float64)))
	name, desc := "D(p_w‖p(·|c)) = {kl} nats", "The push costs {kl} nats; what is drawn has standard deviation {sd}, and is of the kind asked for with {chance}."
	if d.Lang == text.German {
		name, desc = "D(p_w‖p(·|c)) = {kl} Nat", "Der Druck kostet {kl} Nat; was gezeichnet wird, hat die Standardabweichung {sd} und ist zu {chance} von der verlangten Art."
	}
	return frame.Still(chart.Lines(chart.LinesInput{ID: "pushed", Width: d.Width, X: x, XName: "*x*", YName: w.Replace(name), Words: d.Words,
		Title: w.Replace(name), Desc: w.Replace(desc), Lines: []chart.Line{{Points: p, Class: "p-line p-area fine"}, {Points: q, Class: "q-line q-area fine"}}}).Figure)[0]
}
