package certificate

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/formula"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	return []view.Region{{ID: "cert-of", HTML: t.pick()}, {ID: "cert-known", HTML: t.known()}, {ID: "cert-formula", HTML: t.derivation()}, {ID: "cert-code", HTML: t.code()}}
}

func (t *tool) pick() string {
	var m view.Markup
	w := t.words()
	var options []kit.Option
	for i := range measure.List {
		x := &measure.List[i]
		options = append(options, kit.Option{ID: x.ID, Name: kit.MeasureName(t.Lang, x) + ", " + x.Symbol})
	}
	m.Put("<div class=\"hand\">")
	kit.Select(&m, "cert-pick", w.number, "of", t.of, options)
	m.Put("</div>")
	return m.String()
}

// known is the number with its method, error and second method.
func (t *tool) known() string {
	var m view.Markup
	w, x := t.words(), measure.ByID(t.of)
	r, ok := t.result()
	if !ok {
		m.Put("<p class=\"lead\">%s</p>", view.Escape(w.undefined))
		return m.String()
	}
	value, unit := t.amount(x, r.Nats)
	row := func(name, what string) {
		m.Put("<div><dt>%s</dt><dd>%s</dd></div>", view.Escape(name), view.Escape(what))
	}
	m.Put("<dl class=\"facts\">")
	row(x.Symbol, t.exactly(value)+spaced(unit))
	if r.Reason != nil {
		row(w.why, t.why(r))
	}
	row(w.method, t.Voice().Method(r))
	if !math.IsInf(r.Nats, 1) {
		row(w.error, t.errorOf(x, r))
		if r.Evaluations > 0 {
			row(w.evaluations, text.Full(t.Lang, float64(r.Evaluations)))
		}
		if way, isKL := t.way(); isKL {
			row(w.second, t.second())
			if s := t.Voice().Sampling(way); s != "" {
				row(w.sample, s)
			}
		}
	}
	m.Put("</dl>")
	return m.String()
}

func spaced(unit string) string {
	if unit == "" {
		return ""
	}
	return " " + unit
}

// exactly is a number with all of its digits.
func (t *tool) exactly(x float64) string { return text.Full(t.Lang, x) }

// why is the reason of an infinite value in the reader's language, where the
// page has one.
func (t *tool) why(r measure.Result) string {
	if way, ok := t.way(); ok {
		return t.Voice().Reason(way)
	}
	return t.words().sure
}

func (t *tool) errorOf(x *measure.Measure, r measure.Result) string {
	w := t.words()
	e := math.Abs(r.Error)
	if e == 0 && r.Kind == measure.Proved {
		return w.exact
	}
	shown, unit := e, ""
	if x.Scale == measure.Information {
		shown, unit = t.State.Unit.From(e), t.Voice().Unit()
	}
	if r.Kind == measure.Proved {
		return kit.Fill(w.proved, text.Rough(t.Lang, shown)+spaced(unit))
	}
	return kit.Fill(w.estimated, text.Rough(t.Lang, shown)+spaced(unit))
}

// second says what another method makes of it.
func (t *tool) second() string {
	w := t.words()
	switch {
	case t.checked != t.key():
		return w.checking
	case t.check == nil:
		return w.noSecond
	}
	unit := t.State.Unit
	v := t.Voice()
	phrase := w.agrees
	if !t.check.Agrees {
		phrase = w.differs
	}
	method := v.Method(measure.Result{Method: measure.Method(t.check.Method)})
	if measure.Method(t.check.Method) == measure.ExactSum {
		method = w.plainSum
	}
	return kit.Fill(phrase, method,
		text.Digits(t.Lang, unit.From(t.check.Nats), 6)+" "+v.Unit(), text.Rough(t.Lang, unit.From(t.check.Error))+" "+v.Unit())
}

// derivation is the formula with these numbers, step by step.
func (t *tool) derivation() string {
	var m view.Markup
	w := t.words()
	r, ok := t.result()
	if !ok {
		return ""
	}
	m.Put("<h2>%s</h2>", view.Escape(w.formula))
	way, isKL := t.way()
	if !isKL {
		m.Put("<p class=\"def\">%s</p>", view.Escape(definitions[t.of].text))
	} else {
		t.steps(&m, way, r)
	}
	m.Put("<div class=\"hand\">")
	m.Button("btn ghost", "copy", "latex", view.Escape(t.said("latex", w.copyLaTeX)))
	m.Put("</div>")
	return m.String()
}

func (t *tool) said(what, label string) string {
	if t.copied == what {
		return t.words().copied
	}
	return label
}

func (t *tool) steps(m *view.Markup, way state.Way, r measure.Result) {
	w, model := t.words(), t.Model()
	left := formula.Left(way).MathML
	line := func(name, markup string) {
		m.Put("<li><span>%s</span>%s</li>", view.Escape(name), markup)
	}
	m.Put("<ol class=\"derive\">")
	line(w.stepWhat, formula.Line(left, formula.Definition(way, model.P.Family().Kind).MathML))
	e, symbols, written := formula.Of(model, way)
	switch {
	case math.IsInf(r.Nats, 1):
		m.Put("<li><span>%s</span>%s</li></ol>", view.Escape(t.Voice().Reason(way)), formula.Line(left, formula.Amount(r.Nats, t.Lang)))
		return
	case written:
		if symbols {
			line(kit.Fill(w.stepForm, text.Term(t.Lang, model.P.Family().Name)), e.Lines(left, formula.Symbols, t.Lang))
		}
		line(w.stepNumbers, e.Lines(left, formula.Numbers, t.Lang))
		line(w.stepTerms, e.Numbers().Lines(left, formula.Numbers, t.Lang))
	default:
		m.Put("<li><span>%s</span>%s</li>", view.Escape(w.stepPlaces), t.places(way))
	}
	nats := formula.Short(t.Lang, r.Nats) + " " + w.nats
	if t.State.Unit == state.Nats {
		line(w.stepSum, "<p class=\"sum\">"+view.Escape(nats)+"</p>")
	} else {
		base := map[state.Unit]string{state.Bits: "2", state.Bans: "10"}[t.State.Unit]
		line(kit.Fill(w.stepUnit, base), "<p class=\"sum\">"+view.Escape(nats+" = "+formula.Short(t.Lang, t.State.Unit.From(r.Nats))+" "+t.Voice().Unit())+"</p>")
	}
	m.Put("</ol>")
	if off := math.Abs(e.Value() - r.Nats); symbols && off > 1e-9*r.Nats && off > 0 {
		m.Put("<p class=\"said\">%s</p>", view.Escape(kit.Fill(w.cancels, text.Digits(t.Lang, e.Value(), 6))))
	}
}

func (t *tool) code() string {
	var m view.Markup
	w := t.words()
	if _, ok := t.result(); !ok {
		return ""
	}
	all := t.programs()
	shown := all[0]
	var options []kit.Option
	for _, s := range all {
		options = append(options, kit.Option{ID: s.ID, Name: s.Name})
		if s.ID == t.lang {
			shown = s
		}
	}
	m.Put("<h2>%s</h2><div class=\"hand\">", view.Escape(w.code))
	kit.Choose(&m, w.language, "lang", shown.ID, options)
	m.Put("</div>")
	if note := w.notes[shown.Note]; note != "" {
		m.Put("<p class=\"said\">%s</p>", view.Escape(note))
	}
	m.Put("<pre class=\"code\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><code>%s</code></pre><div class=\"hand\">", view.Escape(shown.Name), view.Escape(shown.Code))
	m.Button("btn ghost", "copy", shown.ID, view.Escape(t.said(shown.ID, w.copyCode)))
	m.Put("</div>")
	return m.String()
}
