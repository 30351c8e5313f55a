package page

import (
	"fmt"
	"os"
	"time"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
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

	// Live says that a reader is there: what stood once may be kept.
	Live bool

	// Early says that only the picture and the price are taken over yet.
	Early bool

	// Linked says that the address asked for a state: the invitation is folded.
	Linked bool

	// Alone says that the page is one file, with no site around it.
	Alone bool

	// Lessons is the map of the lessons in HTML that is being made; a reader's page
	// has it already.
	Lessons string

	linkCopied bool
	everyRow   bool   // long lists of outcomes are shown to their end
	help       bool   // the list of keys is unfolded
	letters    string // "" or lettersOff
	calm       bool   // a moment for those that follow a drag
	catching   bool   // that moment is on its way
	typing     string // the id of the field that is being typed in
	typingText string
	said       string      // the sentence that is read out
	last       state.Event // that it is about
	models     state.Models
	words      wordsOf // inside pictures
}

// Widths of the figures in HTML: about what a phone and a laptop have.
const (
	wideFigure   = 798
	narrowFigure = 330
)

// NewPlay is a playground that shows s, drawn for screens that it does not know.
func NewPlay(s state.State, host Host) *Play {
	return &Play{
		History: state.NewHistory(s), Host: host, Widths: []float64{wideFigure, narrowFigure},
		Linked: state.Encode(s) != state.Encode(state.Default()),
	}
}

// Of a list longer than longList only the first shortList rows are shown, until the
// reader asks for all: thousands of fields are felt in every step of a drag.
const longList, shortList = 150, 100

// few is how many of n rows are shown.
func (p *Play) few(n int) int {
	if n <= longList || p.everyRow {
		return n
	}
	return shortList
}

// State is the state that shows.
func (p *Play) State() state.State { return p.History.Now() }

// T is a text in the page's language.
//
//go:noinline
func (p *Play) T(k text.Key, args ...string) string { return text.T(p.lang(), k, args...) }

// Wrong is a problem's sentence in the page's language.
func (p *Play) Wrong(sentence string) string {
	words, _ := text.Problem(p.lang(), sentence)
	return words
}

func (p *Play) lang() text.Lang { return text.Lang(p.State().Lang) }

// Model holds the numbers of the pair that shows, each computed once.
func (p *Play) Model() *state.Model { return p.models.Of(p.State()) }

// Voice puts the numbers into sentences.
func (p *Play) Voice() say.Voice { return say.Of(p.State(), p.Model()) }

// Said is the sentence that is read out after the last key.
func (p *Play) Said() string { return p.said }

// Name is what a side is called inside a sentence.
func (p *Play) Name(w state.Which) string { return p.Voice().Short(w) }

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
	p.calm = false
	problem := p.History.Do(e)
	p.last = e
	if p.State() != before && !p.History.Held() { // a drag is written when it ends
		p.Moved()
	}
	return problem
}

// PointAt marks an outcome in every view; "" marks none.
func (p *Play) PointAt(outcome string) {
	p.Do(state.PointAt{Probe: state.Probe{On: outcome != "", Outcome: outcome}})
}

// Moved says that another state shows.
func (p *Play) Moved() { p.Host.SetAddress(p.Address) }

// Address is the state as it stands after the #.
func (p *Play) Address() string { return state.Encode(p.State()) }

// rest is how long after the last key a reader hears what came of it.
const rest = 400 * time.Millisecond

// Rested says the result once the keys, or the hand, have rested.
func (p *Play) Rested() {
	p.Host.After("live", rest, func() {
		p.History.Pause()
		p.said = p.Voice().Live(p.last)
	})
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

// named reports whether outcomes can be changed one by one.
func (p *Play) named() bool {
	_, a := p.Model().P.(*family.Categorical)
	_, b := p.Model().Q.(*family.Categorical)
	return a && b
}
