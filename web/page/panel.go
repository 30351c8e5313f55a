package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
)

// Panel is P and Q in words and numbers: what they are called, how they are
// spelled, a box for every parameter or outcome, and what the price comes to.
type Panel struct {
	Play *Play

	sides                          [2]vugu.Builder
	outcomes, paste, verdict, more vugu.Builder
}

func newPanel(p *Play) *Panel {
	c := &Panel{Play: p}
	for w := range c.sides {
		who := &Who{p, state.Which(w)}
		c.sides[w] = follow(p, who, func() any {
			s := p.State()
			return whoKey{s.Side(who.Side), s.Box, p.typing, p.typingText, s.Lang, p.named()}
		})
	}
	outcomes := &Outcomes{Play: p}
	c.outcomes = follow(p, outcomes, func() any {
		return outcomesKey{p.State(), p.typing, p.typingText, outcomes.problem, p.everyRow}
	})
	c.paste = &Paste{Play: p}
	c.verdict = follow(p, &Verdict{p}, func() any { return p.shown() })
	more := &More{Play: p}
	c.more = follow(p, more, func() any {
		if !more.open {
			return p.State().Lang
		}
		return p.shown()
	})
	return c
}

type whoKey struct {
	side               state.Side
	box                state.Box
	typing, typingText string
	lang               string
	named              bool
}

type outcomesKey struct {
	state                       state.State
	typing, typingText, problem string
	everyRow                    bool
}
