package page

import (
	"fmt"
	"os"
	"time"

	"klviz/web/state"
)

// Play is one playground: its state with its past, the browser around it, and
// what only the screen knows. All components of a page share one.
type Play struct {
	History *state.History
	Host    Host

	// Widths are the widths in CSS pixels that each figure is drawn for: one in
	// a browser, two in HTML that does not know its reader's screen yet.
	Widths []float64
}

// Widths of the figures in HTML: about what a phone and a laptop have.
const (
	wideFigure   = 798
	narrowFigure = 330
)

// NewPlay is a playground that shows s, drawn for screens that it does not know.
func NewPlay(s state.State, host Host) *Play {
	return &Play{History: state.NewHistory(s), Host: host, Widths: []float64{wideFigure, narrowFigure}}
}

// State is the state that shows.
func (p *Play) State() state.State { return p.History.Now() }

// Do does what somebody asked for.
func (p *Play) Do(e state.Event) {
	p.History.Do(e)
	p.Moved()
}

// Moved says that another state shows.
func (p *Play) Moved() { p.Host.SetAddress(state.Encode(p.State())) }

// rest is how long after the last key a reader hears what came of it.
const rest = 400 * time.Millisecond

// Rested says the result once the keys have rested.
func (p *Play) Rested() {
	p.Host.After("live", rest, func() { p.History.Pause() })
}

// Open shows another state, as one step that can be undone.
func (p *Play) Open(s state.State) { p.History.Open(s) }

// mend keeps the program running after a fault in a handler: the page shows the
// last good state, and the console says what happened.
func mend() {
	if fault := recover(); fault != nil {
		fmt.Fprintln(os.Stderr, "klviz: fault in a handler:", fault)
	}
}
