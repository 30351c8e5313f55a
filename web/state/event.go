package state

import "klviz/wasm/family"

// Event is one thing that somebody did. The types below are all there are.
type Event interface {
	// apply returns the next state. start is the state at the start of the
	// drag that the event belongs to, or now.
	apply(now, start State) (State, *family.Problem)

	// key groups events that undo together: of two in a row with one key, the
	// second joins the first. "" never joins, and "-" is not remembered at all.
	key() string
}

// Apply does the event. What cannot be done leaves the picture as it was and
// says why; text that was typed stays in the State's Typed.
func Apply(s State, e Event) (State, *family.Problem) { return e.apply(s, s) }

// SetUnit chooses bits, nats or bans.
type SetUnit struct{ Unit Unit }

func (e SetUnit) apply(s, _ State) (State, *family.Problem) {
	p := readUnit(&s, string(e.Unit))
	return s, p
}
func (e SetUnit) key() string { return "unit" }

// SetView chooses what stands under the numbers.
type SetView struct{ View View }

func (e SetView) apply(s, _ State) (State, *family.Problem) {
	p := readView(&s, string(e.View))
	return s, p
}
func (e SetView) key() string { return "view" }

// SetTab goes to a tab; the one that is left keeps its P and Q.
type SetTab struct{ Tab Tab }

func (e SetTab) apply(s, _ State) (State, *family.Problem) {
	for _, t := range Tabs {
		if t == e.Tab && t != s.Tab {
			s.Tab, s.Probe = t, Probe{}
		}
	}
	return s, nil
}
func (e SetTab) key() string { return "tab" }

// SetName names a side; an empty name gives it its plain name back.
type SetName struct {
	Side Which
	Name string
}

func (e SetName) apply(s, _ State) (State, *family.Problem) {
	readName(e.Side)(&s, e.Name)
	return s, nil
}
func (e SetName) key() string { return "name " + e.Side.String() }

// Swap exchanges P and Q with their names.
type Swap struct{}

func (e Swap) apply(s, _ State) (State, *family.Problem) {
	pair := s.Pair()
	s.Pairs[s.Tab.index()] = Pair{pair[Q], pair[P]}
	return s, nil
}
func (e Swap) key() string { return "" }

// Reset brings the tab's first P and Q back.
type Reset struct{}

func (e Reset) apply(s, _ State) (State, *family.Problem) {
	i := s.Tab.index()
	s.Pairs[i] = Default().Pairs[i]
	s.Probe, s.View = Probe{}, Plot
	return s, nil
}
func (e Reset) key() string { return "" }

// PointAt marks a place in every view, or nothing where Probe is zero.
type PointAt struct{ Probe Probe }

func (e PointAt) apply(s, _ State) (State, *family.Problem) {
	s.Probe = e.Probe
	return s, nil
}
func (e PointAt) key() string { return "-" }

// SetLang chooses the language of the page.
type SetLang struct{ Lang string }

func (e SetLang) apply(s, _ State) (State, *family.Problem) {
	s.Lang = e.Lang
	return s, nil
}
func (e SetLang) key() string { return "-" }

// SetTheme chooses light, dark or "" for the system's.
type SetTheme struct{ Theme string }

func (e SetTheme) apply(s, _ State) (State, *family.Problem) {
	s.Theme = e.Theme
	return s, nil
}
func (e SetTheme) key() string { return "-" }
