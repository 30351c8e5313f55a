// Package families is the tool that chooses a family for P or Q: every one with a
// small true picture of its first member.
package families

import (
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "families", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View { return &tool{Kit: k, side: state.Q} }}

type tool struct {
	*kit.Kit
	side   state.Which
	search string
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch e.Act {
	case "side":
		t.side = state.P
		if e.Arg == "q" {
			t.side = state.Q
		}
	case "search":
		t.search = e.Value
	case "choose":
		t.choose(e.Arg)
	}
}

// choose makes the side the family's first member. The other side comes along
// where the two would not be on the same outcomes.
func (t *tool) choose(id string) {
	f := family.ByID(id)
	if f == nil || f.New == nil || f.Start == nil {
		return
	}
	next := f.New(f.Start)
	s := t.State
	w := wordsOf(t.Lang)
	other := t.Model().Dist(t.side.Other())
	said := text.Fill(w.chosen, "PQ"[t.side:t.side+1], next.String())
	if other.Family().Kind != f.Kind {
		s, _ = state.Apply(s, state.SetPair{P: next.String(), Q: next.String()})
		said += " " + text.Fill(w.both, "PQ"[t.side.Other():t.side.Other()+1])
	} else {
		var problem *family.Problem
		if s, problem = state.Apply(s, state.SetFamily{Side: t.side, Family: id}); problem != nil {
			said, _ = text.AnyProblem(t.Lang, problem.Text)
		}
	}
	t.Show(s)
	t.Host.Say(said)
}

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	var m view.Markup
	w := wordsOf(t.Lang)
	m.Put("<div class=\"field-row\"><div class=\"seg\" role=\"group\" aria-label=\"%s\">", view.Escape(w.forWhich))
	for _, side := range []state.Which{state.P, state.Q} {
		m.Pressed("", "side", side.String(), view.Escape("PQ"[side:side+1]), side == t.side)
	}
	m.Put("</div><label class=\"field\" for=\"family-search\"><span>%s</span><input id=\"family-search\" type=\"search\" data-act=\"search\" value=\"%s\" autocomplete=\"off\"></label></div>", view.Escape(w.search), view.Escape(t.search))
	now := t.Model().Dist(t.side).Family()
	found := 0
	for _, kind := range []struct {
		is   family.Kind
		name string
	}{{family.Real, w.curves}, {family.Integer, w.integers}} {
		var cards view.Markup
		for _, f := range family.List {
			if f.Kind != kind.is || f.New == nil || f.Start == nil || !t.matches(f) {
				continue
			}
			u := f.New(f.Start)
			found++
			var p, q family.Univariate = u, nil
			if t.side == state.Q {
				p, q = nil, u
			}
			cards.Put("<button type=\"button\" class=\"card\" data-key=\"%s\" data-act=\"choose\" data-arg=\"%s\" aria-pressed=\"%t\">", f.ID, f.ID, f == now)
			cards.WriteString(svg.Inner([]svg.Node{chart.Thumb(p, q, 112, 44)}))
			cards.Put("<b>%s</b><code>%s</code></button>", view.Escape(text.Term(t.Lang, f.Name)), view.Escape(u.String()))
		}
		if cards.Len() > 0 {
			m.Put("<h2 class=\"figure-title\">%s</h2><div class=\"cards\">%s</div>", view.Escape(kind.name), cards.String())
		}
	}
	if found == 0 {
		m.Put("<p class=\"why\" role=\"status\">%s</p>", view.Escape(text.Fill(w.none, t.search)))
	}
	return []view.Region{{ID: "families", HTML: m.String()}}
}

// matches reports whether a family's name, or one of its names elsewhere, holds
// what is searched for.
func (t *tool) matches(f *family.Family) bool {
	want := strings.ToLower(strings.TrimSpace(t.search))
	if want == "" {
		return true
	}
	names := []string{f.ID, f.Name, text.Term(t.Lang, f.Name), f.Formula}
	for _, a := range f.Aliases {
		names = append(names, a.Name)
	}
	for _, n := range names {
		if strings.Contains(strings.ToLower(n), want) {
			return true
		}
	}
	return false
}
