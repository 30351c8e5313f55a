// Package state holds everything that a page of klviz shows as one value, and
// the only ways in which it changes.
//
// A gesture, a key, typed text or a link becomes an [Event]; [Apply] turns a
// State and an Event into the next State, and [History] remembers them. [Encode]
// and [Decode] are the address. [Model] holds the numbers of a State. Nothing
// here knows of a browser.
package state

import "klviz/wasm/family"

// Which names one of the two distributions.
type Which uint8

// The two sides: what the world does, and what is believed of it.
const (
	P Which = iota
	Q
)

// String is the side as an address and a problem's field spell it.
func (w Which) String() string {
	if w == Q {
		return "q"
	}
	return "p"
}

// Other is the side across.
func (w Which) Other() Which { return 1 - w }

// Side is one distribution as its owner wrote it.
type Side struct {
	Spelling string // of the last good distribution
	Name     string // in the reader's words, "" for the side's plain name

	// Typed is text that is not a distribution, kept as it was written, and
	// Problem says why not. Both are empty while the text and the picture agree.
	Typed   string
	Problem family.Problem
}

// Text is what the side's field shows: what was typed, right or wrong.
func (s Side) Text() string {
	if s.Typed != "" || s.Problem.Text != "" {
		return s.Typed
	}
	return s.Spelling
}

// Pair is P and Q, indexed by [Which].
type Pair [2]Side

// Tab is one of the ways into the playground.
type Tab string

// The tabs, in the order of the page.
const (
	Discrete   Tab = "discrete"
	Continuous Tab = "continuous"
	Data       Tab = "data"
)

// Tabs lists them.
var Tabs = []Tab{Discrete, Continuous, Data}

func (t Tab) index() int {
	switch t {
	case Continuous:
		return 1
	case Data:
		return 2
	}
	return 0
}

// State is one page. It is comparable: two equal States show the same page.
type State struct {
	Tab   Tab
	Pairs [3]Pair // each tab keeps its own P and Q; see Pair
	Unit  Unit
	View  View
	Tool  string // the ID of the tool that is open, "" for none
	Probe Probe
	Lang  string // "en", "de"; not in the address
	Theme string // "light", "dark" or "" for the system's; not in the address

	Box  Box  // the number box that holds what is no number
	held Axis // while a handle is held, the axis that it was grabbed on
}

// Box is a field for one value of which the text is wrong: it is kept as it was
// typed beside the last good picture.
type Box struct {
	Side    Which
	Item    string // the Dial's ID or the outcome's name
	Text    string
	Problem family.Problem
}

// Wrong reports whether there is such a box.
func (b Box) Wrong() bool { return b.Problem.Text != "" }

// Pair is P and Q of the tab that shows.
func (s State) Pair() Pair { return s.Pairs[s.Tab.index()] }

// Side is one side of the tab that shows.
func (s State) Side(w Which) Side { return s.Pairs[s.Tab.index()][w] }

// with returns the state with one side of the showing tab replaced.
func (s State) with(w Which, side Side) State {
	s.Pairs[s.Tab.index()][w] = side
	return s
}

// Probe is the place that is pointed at, in every view at once.
type Probe struct {
	On      bool
	Outcome string  // the outcome's name where there are named or whole outcomes
	X       float64 // the place on the axis of a curve
}

// View is what stands under the numbers.
type View string

// The views.
const (
	Plot  View = ""      // the distributions themselves
	World View = "world" // along u = F_P(x): in P's world
)

// Views lists them.
var Views = []View{Plot, World}
