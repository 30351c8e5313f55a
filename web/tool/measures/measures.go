// Package measures is the tool that shows every measure of the pair in one table,
// with what each is good for.
package measures

import (
	"klviz/wasm/measure"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "measures", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View { return &table{k} }}

type table struct{ *kit.Kit }

// Do implements view.View: the table follows the state and has nothing to set.
func (t *table) Do(view.Event) {}

// Regions implements view.View.
func (t *table) Regions() []view.Region {
	var m view.Markup
	w := wordsOf(t.Lang)
	m.Put("<div class=\"scroll\"><table class=\"measures\"><caption>%s</caption><thead><tr><th>%s</th><th>%s</th><th class=\"num\">%s</th><th>%s</th></tr></thead><tbody>", w.caption, w.measure, w.symbol, w.value, w.goodFor)
	p, q := t.Model().P, t.Model().Q
	for i := range measure.List {
		x := &measure.List[i]
		name, good := kit.MeasureName(t.Lang, x), kit.GoodFor(t.Lang, x)
		m.Put("<tr><th scope=\"row\">%s</th><td class=\"sym\">%s</td><td class=\"num\">%s</td><td>%s</td></tr>", view.Escape(name), view.Escape(x.Symbol), view.Escape(t.value(x, p, q)), view.Escape(good))
	}
	m.Put("</tbody></table></div>")
	return []view.Region{{ID: "measures", HTML: m.String()}}
}
