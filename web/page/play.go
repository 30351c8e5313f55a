package page

import (
	"fmt"
	"os"
	"time"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/state"
	"klviz/web/text"
)

// Play is one playground: its state with its past, the browser around it, and
// what only the screen knows. All components of a page share one.
type Play struct {
	History *state.History
	Host    Host

	// Widths are the widths in CSS pixels that each figure is drawn for: one in
	// a browser, two in HTML that does not know its reader's screen yet.
	Widths []float64

	// Linked says that the address asked for a state: the invitation is folded.
	Linked bool

	linkCopied bool
	typing     string // the id of the field that is being typed in
	typingText string
	said       string // the sentence that is read out
	pair       state.Pair
	numbers    *numbers // of pair
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

// T is a text in the page's language.
func (p *Play) T(k text.Key, args ...string) string { return text.T(p.lang(), k, args...) }

func (p *Play) lang() text.Lang { return text.Lang(p.State().Lang) }

// Numbers are the numbers of the pair that shows, computed once.
func (p *Play) Numbers() *numbers {
	if pair := p.State().Pair(); p.numbers == nil || pair != p.pair {
		n, err := compute(pair)
		if err != nil {
			// A State's spellings were read when it was made.
			panic(err)
		}
		p.pair, p.numbers = pair, n
	}
	return p.numbers
}

// Said is the sentence that is read out after the last key.
func (p *Play) Said() string { return p.said }

// Name is what a side is called in sentences.
func (p *Play) Name(w state.Which) string {
	if name := p.State().Side(w).Name; name != "" {
		return name
	}
	return [2]string{"P", "Q"}[w]
}

// ChartNames are the names as the pictures take them.
func (p *Play) ChartNames() chart.Names {
	return chart.Names{P: p.Name(state.P), Q: p.Name(state.Q)}
}

// ChartUnit is the unit as the pictures take it.
func (p *Play) ChartUnit() chart.Unit {
	switch p.State().Unit {
	case state.Nats:
		return chart.Nats
	case state.Bans:
		return chart.Bans
	}
	return chart.Bits
}

// Do does what somebody asked for, and says what was wrong with it.
func (p *Play) Do(e state.Event) *family.Problem {
	before := p.State()
	problem := p.History.Do(e)
	if p.State() != before {
		p.Moved()
	}
	return problem
}

// PointAt marks an outcome in every view; "" marks none.
func (p *Play) PointAt(outcome string) {
	p.Do(state.PointAt{Probe: state.Probe{On: outcome != "", Outcome: outcome}})
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
