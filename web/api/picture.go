package api

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/svg"
)

// PictureOptions say how a pair is drawn.
type PictureOptions struct {
	Width float64     // CSS pixels; chart keeps it between its bounds
	Theme chart.Theme // Host follows the system and the page around it
	Unit  chart.Unit
	Names chart.Names
}

// Picture draws two distributions as a file: bars for outcomes, curves with the
// cost below them for densities. The error is a *family.Problem where there is
// no picture of their kind.
func Picture(p, q family.Dist, result measure.Result, o PictureOptions) ([]byte, error) {
	if o.Names == (chart.Names{}) {
		o.Names = chart.Names{P: "P", Q: "Q"}
	}
	title := "D(" + o.Names.P + "‖" + o.Names.Q + ") = " + rounded(result.Nats*o.Unit.PerNat) + " " + o.Unit.Name
	desc := p.String() + " against " + q.String()
	outcomes, ok := outcomesOf(p, q)
	pu, pOK := p.(family.Univariate)
	qu, qOK := q.(family.Univariate)
	var figure chart.Figure
	switch {
	case ok:
		figure = chart.Bars(chart.BarsInput{ID: "kl", Width: o.Width, Outcomes: outcomes, Names: o.Names, Title: title, Desc: desc}).Figure
	case pOK && qOK:
		figure = chart.Curves(chart.CurvesInput{ID: "kl", Width: o.Width, P: pu, Q: qu, NoRails: true, Unit: o.Unit, Names: o.Names, Title: title, Desc: desc}).Figure
	default:
		return nil, &family.Problem{Text: "there is no picture of " + p.Family().Name + " distributions", Field: "p", Position: 0, Domain: true}
	}
	root := figure.SVG(false)
	root.Children = append([]svg.Node{svg.El("style").Say(chart.Sheet(o.Theme))}, root.Children...)
	return append([]byte(root.XML()), '\n'), nil
}

// outcomesOf lists the outcomes of two distributions that have some.
func outcomesOf(p, q family.Dist) ([]chart.Outcome, bool) {
	switch p := p.(type) {
	case *family.Categorical:
		q, ok := q.(*family.Categorical)
		if !ok {
			return nil, false
		}
		ps, qs := family.Align(p, q)
		out := make([]chart.Outcome, len(ps))
		for i, name := range family.AlignNames(p, q) {
			out[i] = chart.Outcome{Name: name, P: ps[i] / p.Total(), Q: qs[i] / q.Total()}
		}
		return out, true
	case family.Univariate:
		q, ok := q.(family.Univariate)
		if !ok || p.Family().Kind != family.Integer {
			return nil, false
		}
		return chart.Integers(p, q), true
	}
	return nil, false
}

// rounded is a number with three digits that count, as a title says it.
func rounded(x float64) string {
	if math.IsInf(x, 1) {
		return "∞"
	}
	return strconv.FormatFloat(x, 'g', 3, 64)
}
