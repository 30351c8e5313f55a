package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// box is a field for one number.
type box struct {
	play          *Play
	ID, Item      string
	Name, Label   string
	Text, Invalid string
	event         func(text string) state.Event
	step          func(by state.Step) state.Event
}

// newBox is the box of an item of a side, which shows value, or what was typed
// there and is wrong.
func newBox(p *Play, w state.Which, item, value string) box {
	b := box{play: p, Item: item, Invalid: "false", Text: value}
	if wrong := p.State().Box; wrong.Wrong() && wrong.Side == w && wrong.Item == item {
		b.Text, b.Invalid = wrong.Text, "true"
	}
	return b
}

// Type reads what is typed.
func (b box) Type(e vugu.DOMEvent) {
	defer mend()
	b.play.typed(b.ID, e)
	b.play.Do(b.event(e.PropString("target", "value")))
	b.play.Rested()
}

// Rest shows what the text was understood as, once the field is left.
func (b box) Rest(vugu.DOMEvent) {
	defer mend()
	b.play.rested()
}

// Key moves the number by arrow keys, as a handle does.
func (b box) Key(e vugu.DOMEvent) {
	defer mend()
	by, ok := stepOf(Key{e.PropString("key"), e.PropBool("shiftKey")}, upright)
	if !ok || by == state.ToMin || by == state.ToMax { // Home and End move the caret
		return
	}
	e.PreventDefault()
	b.play.rested()
	b.play.Do(b.step(by))
	b.play.Rested()
}

// number is x as it is typed.
func number(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

func itoa(n int) string { return strconv.Itoa(n) }
