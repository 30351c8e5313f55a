package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
)

// Root is the page's main part, everything that the program draws.
type Root struct {
	Play *Play

	top, invite, bar, price, figures, reading, steps, panel, formula, foot, tools, look, data, help, lessons vugu.Builder
}

// NewRoot puts the page together.
func NewRoot(p *Play) *Root {
	lang := func() any { return p.State().Lang }
	pointed := func() any { return pointedKey{p.shown(), p.State().Probe} }
	steps := &Steps{p}
	return &Root{
		Play:    p,
		top:     keep(p, &Top{p}, func() any { return topKey{p.State().Lang, p.State().Theme, p.linkCopied} }),
		invite:  keep(p, &Invite{p}, lang),
		bar:     keep(p, &Bar{p}, func() any { return barKey{p.State().Tab, p.State().Lang, p.History.CanUndo(), p.History.CanRedo()} }),
		price:   lead(p, &Price{p}, func() any { return p.shown() }),
		figures: &Figures{Play: p},
		reading: follow(p, &Reading{p}, pointed),
		steps: keep(p, steps, func() any {
			if !steps.Shown() {
				return nil
			}
			return stepsKey{pointedKey{p.shown(), p.State().Probe}, p.everyRow}
		}),
		panel:   later{p, newPanel(p)},
		formula: follow(p, &Equation{p}, pointed),
		foot:    keep(p, &Foot{p}, lang),
		data:    keep(p, &Dataplace{}, func() any { return nil }),
		lessons: &LessonMap{p},
		help:    keep(p, &Help{p}, func() any { return helpKey{p.State().Lang, p.help, p.Letters()} }),
		look:    keep(p, &Look{p}, func() any { return lookKey{p.State().Pair(), p.State().View, p.State().Lang, p.State().Tab} }),
		tools:   keep(p, newTools(p), func() any { return toolsKey{p.State().Tool, p.State().Lang} }),
	}
}

type topKey struct {
	lang, theme string
	copied      bool
}

type lookKey struct {
	pair state.Pair
	view state.View
	lang string
	tab  state.Tab
}

type helpKey struct {
	lang          string
	open, letters bool
}

type toolsKey struct{ tool, lang string }

type barKey struct {
	tab        state.Tab
	lang       string
	undo, redo bool
}

type stepsKey struct {
	pointed  pointedKey
	everyRow bool
}

type pointedKey struct {
	shown shown
	probe state.Probe
}
