package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// shortcut is a letter that does something while the focus is inside the figure.
type shortcut struct {
	Key  string
	says text.Key
	do   func(p *Play)
}

var shortcuts = []shortcut{
	{"s", text.KeySwap, func(p *Play) { p.Do(state.Swap{}) }},
	{"u", text.KeyUnit, func(p *Play) { p.Do(state.SetUnit{Unit: nextUnit(p.State().Unit)}) }},
	{"w", text.KeyWorld, func(p *Play) { p.Do(state.SetView{View: otherView(p.State().View)}) }},
	{"z", text.KeyUndo, func(p *Play) { p.History.Undo(); p.Moved() }},
	{"y", text.KeyRedo, func(p *Play) { p.History.Redo(); p.Moved() }},
	{"c", text.KeyLink, func(p *Play) { (&Top{p}).Link() }},
	{"?", text.KeyHelp, func(p *Play) { p.help = !p.help; p.Host.Focus("#keys summary") }},
}

func nextUnit(u state.Unit) state.Unit {
	for i, x := range state.Units {
		if x == u {
			return state.Units[(i+1)%len(state.Units)]
		}
	}
	return state.Units[0]
}

func otherView(v state.View) state.View {
	if v == state.World {
		return state.Plot
	}
	return state.World
}

// Shortcut answers a letter pressed inside the figure, where the reader has not
// turned letters off.
func (c *Figures) Shortcut(e vugu.DOMEvent) {
	defer mend()
	if c.Play.Letters() && !e.PropBool("ctrlKey") && !e.PropBool("altKey") && !e.PropBool("metaKey") {
		for _, s := range shortcuts {
			if s.Key == e.PropString("key") {
				e.PreventDefault()
				s.do(c.Play)
				c.Play.Rested()
			}
		}
	}
}

// lettersOff is what is remembered of a reader who wants no letters as shortcuts.
const lettersOff = "off"

// Letters reports whether letters are shortcuts.
func (p *Play) Letters() bool { return p.letters != lettersOff }

// Help lists the keys, and turns letters on and off.
type Help struct{ Play *Play }

// Open is whether the list is unfolded.
func (c *Help) Open() bool { return c.Play.help }

// Toggle keeps what the reader unfolded.
func (c *Help) Toggle(e vugu.DOMEvent) {
	defer mend()
	c.Play.help = e.PropBool("target", "open")
}

// Line is a key and what it does.
type Line struct{ Key, Says string }

// Lines lists the keys.
func (c *Help) Lines() []Line {
	all := []Line{
		{c.Play.T(text.KeysArrows), c.Play.T(text.KeyMove)},
		{c.Play.T(text.KeysPages), c.Play.T(text.KeyFar)},
		{c.Play.T(text.KeysShift), c.Play.T(text.KeyFine)},
		{c.Play.T(text.KeysEnds), c.Play.T(text.KeyEnds)},
		{"Escape", c.Play.T(text.KeyBack)},
		{c.Play.T(text.KeysDelete), c.Play.T(text.KeyDelete)},
	}
	for _, s := range shortcuts {
		all = append(all, Line{s.Key, c.Play.T(s.says)})
	}
	return all
}

// Letters reports whether the box is ticked.
func (c *Help) Letters() bool { return c.Play.Letters() }

// Choose turns letters on or off, and remembers it.
func (c *Help) Choose(e vugu.DOMEvent) {
	defer mend()
	c.Play.letters = lettersOff
	if e.PropBool("target", "checked") {
		c.Play.letters = ""
	}
	c.Play.Host.Remember("letters", c.Play.letters)
}
