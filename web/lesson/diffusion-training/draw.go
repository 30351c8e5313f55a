package training

import (
	"math"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/points"
	"klviz/web/text"
	"klviz/web/view"
)

// Draw implements frame.Act.
func (a *learning) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	w := wordsOf(d.Lang)
	var before [][]float64
	if d.Held != nil {
		before = d.Held.Points("data")
	}
	pictures := []frame.Picture{a.surface.Draw(d, d.In.Points("data"), before, points.Layer{
		Density: a.t.Data.Density(a.t.Schedule, 0), Samples: a.drawn, Title: w.cloud, Desc: a.Said(d),
	})}
	var m view.Markup
	a.surface.Controls(&m, d.Lang)
	points.Onward(&m, d.Lang, "diffusion-training", d.In, d.In.Points("data"))
	if !d.Open {
		return pictures, m.String()
	}
	if len(a.losses) > 1 {
		pictures = append(pictures, frame.Still(a.lossLine(d, w))...)
	}
	if len(a.terms) == a.t.Schedule.Steps()-1 {
		pictures = append(pictures, frame.Still(a.stepErrors(d, w))...)
	}
	m.Put(`<div class="opts">`)
	label := w.train
	switch {
	case a.goal > a.done:
		label = w.pause
	case a.done > 0:
		label = w.more
	}
	m.Button("opt", "act.train", "", label)
	if a.done > 0 {
		m.Button("plain", "act.again", "", w.again)
	}
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	if len(a.terms) == a.t.Schedule.Steps()-1 {
		a.table(&m, d.Lang, w)
	}
	return pictures, m.String()
}

// lossLine is the loss while it trains, over what the exact denoiser leaves.
func (a *learning) lossLine(d frame.Drawing, w *words) chart.Figure {
	last := float64(windowSize * len(a.losses))
	line := make([]chart.XY, len(a.losses))
	top := a.floor
	for i, l := range a.losses {
		line[i] = chart.XY{X: float64(windowSize * (i + 1)), Y: l}
		top = math.Max(top, l)
	}
	return chart.Lines(chart.LinesInput{ID: "loss", Width: d.Width, X: chart.Domain{Lo: 0, Hi: last}, Y: chart.Domain{Lo: 0, Hi: 1.08 * top},
		XName: w.batches, YName: w.error, Words: d.Words, Title: w.error, Desc: a.Said(d),
		Lines: []chart.Line{
			{Points: line, Class: "line-plain", Name: w.network},
			{Points: []chart.XY{{X: 0, Y: a.floor}, {X: last, Y: a.floor}}, Class: "line-dash", Name: w.exact},
		}}).Figure
}

// stepErrors is the noise error at every step, of the network and of the best.
func (a *learning) stepErrors(d frame.Drawing, w *words) chart.Figure {
	var network, exact []chart.XY
	for i := len(a.terms) - 1; i >= 0; i-- {
		l, dim := a.terms[i], float64(a.t.Data.Dim())
		network = append(network, chart.XY{X: float64(l.T), Y: l.Noise / dim})
		exact = append(exact, chart.XY{X: float64(l.T), Y: l.Best / dim})
	}
	return chart.Lines(chart.LinesInput{ID: "steps", Width: d.Width, X: chart.Domain{Lo: 1, Hi: float64(a.t.Schedule.Steps())},
		XName: w.step, YName: w.error, Words: d.Words, Title: w.perStep, Desc: w.perStep,
		Lines: []chart.Line{{Points: network, Class: "line-plain", Name: w.network}, {Points: exact, Class: "line-dash", Name: w.exact}}}).Figure
}

// table shows at a few steps that the weighed noise error is the divergence.
func (a *learning) table(m *view.Markup, l text.Lang, w *words) {
	m.Put(`<div class="scroll"><table><caption>%s</caption><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>`,
		w.equal, w.step, w.noiseSum, w.weight, w.weighed, w.direct)
	n := len(a.terms)
	for _, i := range [...]int{0, n / 4, n / 2, 3 * n / 4, n - 1} {
		t := a.terms[i]
		m.Put(`<tr><th scope="row">%d</th><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td><td class="num">%s</td></tr>`, t.T,
			text.Number(l, t.Noise), text.Number(l, a.t.Schedule.Weight(t.T)), text.Digits(l, t.Weighed, 6), text.Digits(l, t.KL, 6))
	}
	m.Put(`</tbody></table></div>`)
}
