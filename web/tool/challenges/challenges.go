// Package challenges is the tool that sets tasks for the hands: to make the
// divergence do something. The core checks each new state; what is solved stays
// solved on this machine.
package challenges

import (
	"slices"
	"strconv"
	"strings"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "challenges", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, hints: map[string]int{}}
	t.recall(k.Store[stored])
	t.check()
	return t
}}

const stored = "challenges"

type tool struct {
	*kit.Kit
	solved []string // IDs
	now    []string // those that the pair that shows meets
	hints  map[string]int
}

func (t *tool) recall(kept string) {
	t.solved = nil
	for _, id := range strings.Split(kept, ",") {
		for _, c := range list {
			if c.id == id {
				t.solved = append(t.solved, id)
			}
		}
	}
}

// check looks what the pair that shows meets, and says what is newly solved.
func (t *tool) check() {
	t.now = nil
	var fresh []string
	for i, c := range list {
		if !c.met(t.Model()) {
			continue
		}
		t.now = append(t.now, c.id)
		if !slices.Contains(t.solved, c.id) {
			t.solved = append(t.solved, c.id)
			fresh = append(fresh, t.words().tasks[i].title)
		}
	}
	if len(fresh) > 0 {
		t.Remember(stored, strings.Join(t.solved, ","))
		t.Host.Say(kit.Fill(t.words().fresh, strings.Join(fresh, "; ")))
	}
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	switch {
	case e.Kind == view.State:
		t.check()
	case e.Kind == view.Saved && e.Arg == stored:
		t.recall(e.Value)
	case e.Act == "hint":
		t.hints[e.Arg]++
	case e.Act == "begin":
		for _, c := range list {
			if c.id == e.Arg {
				s, _ := state.Decode(c.begin)
				s.Tool, s.Unit, s.View = t.State.Tool, t.State.Unit, t.State.View
				t.Show(s)
				t.check()
			}
		}
	case e.Act == "forget":
		t.solved, t.hints = nil, map[string]int{}
		t.Remember(stored, "")
	}
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// Regions implements view.View.
func (t *tool) Regions() []view.Region {
	var m view.Markup
	w := t.words()
	done := text.Full(t.Lang, float64(len(t.solved)))
	m.Put("<p class=\"lead\">%s</p><p class=\"said\"><b>%s</b> %s</p>", view.Escape(w.lead), view.Escape(kit.Fill(w.progress, done, text.Full(t.Lang, float64(len(list))))), view.Escape(t.numbers()))
	all := []view.Region{{ID: "challenges-lead", HTML: m.String()}}
	for i := range list {
		all = append(all, view.Region{ID: "challenge-" + list[i].id, HTML: t.task(i)})
	}
	forget := ""
	if len(t.solved) > 0 {
		var f view.Markup
		f.Button("quiet", "forget", "", view.Escape(w.forget))
		forget = f.String()
	}
	return append(all, view.Region{ID: "challenges-foot", HTML: forget})
}

// numbers are where the pair stands, in bits, which the tasks speak of.
func (t *tool) numbers() string {
	pq, qp := bits(t.Model())
	number := func(x float64) string { return text.Digits(t.Lang, x, 4) }
	return kit.Fill(t.words().now, number(pq), number(qp))
}

func (t *tool) task(i int) string {
	var m view.Markup
	c, w := list[i], t.words()
	task := w.tasks[i]
	solved := slices.Contains(t.solved, c.id)
	class, mark, said := "task", "○", w.open
	if solved {
		class, mark, said = "task solved", "✓", w.solved
	}
	if slices.Contains(t.now, c.id) {
		class, said = class+" met", w.met
	}
	m.Put("<article class=\"%s\"><h2><span aria-hidden=\"true\">%s</span> %s <small>%s</small></h2><p>%s</p>", class, mark, view.Escape(task.title), view.Escape(said), view.Escape(task.what))
	shown := min(t.hints[c.id], len(task.hints))
	if shown > 0 {
		m.Put("<ol class=\"hints\">")
		for _, h := range task.hints[:shown] {
			m.Put("<li>%s</li>", view.Escape(h))
		}
		m.Put("</ol>")
	}
	m.Put("<div class=\"hand\">")
	if shown < len(task.hints) {
		m.Button("btn ghost", "hint", c.id, view.Escape(kit.Fill(w.hint, strconv.Itoa(shown+1), strconv.Itoa(len(task.hints)))))
	}
	m.Button("quiet", "begin", c.id, view.Escape(w.begin))
	m.Put("</div></article>")
	return m.String()
}
