package certificate

import (
	"klviz/wasm/family"
	"klviz/wasm/special"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// shares are the places of P's world that a table shows.
var shares = []float64{0.05, 0.25, 0.5, 0.75, 0.95}

// places is the integrand where it matters: at quantiles of the side whose world
// it is. The mean of the last column over all of them is the divergence.
func (t *tool) places(way state.Way) string {
	d, isLine := t.Model().Dist(way).(family.Univariate)
	o, also := t.Model().Dist(way.Other()).(family.Univariate)
	if !isLine || !also {
		return ""
	}
	var m view.Markup
	w := t.words()
	a, b := way.String(), way.Other().String()
	m.Put("<table class=\"few\"><thead><tr><th>%s</th><th>x</th><th>%s</th><th>%s</th><th>ln %s/%s</th></tr></thead><tbody>", view.Escape(kit.Fill(w.share, t.Voice().Short(way))), a, b, a, b)
	for _, u := range shares {
		x := d.Quantile(u)
		lp, lq := d.LogProb(x), o.LogProb(x)
		m.Put("<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>", text.Percent(t.Lang, u), text.Number(t.Lang, x),
			text.Number(t.Lang, special.Exp(lp)), text.Number(t.Lang, special.Exp(lq)), text.Number(t.Lang, lp-lq))
	}
	m.Put("</tbody></table>")
	return m.String()
}
