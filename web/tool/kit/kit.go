// Package kit is what every tool of the playground is made from. A tool looks at
// the pair that shows, in a program of its own that is loaded when the first tool
// is opened; it can put another pair into the playground.
package kit

import (
	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

// Tool is one tool. Its folder holds everything about it; the list in web/tool
// names it once.
type Tool struct {
	ID string
	// Words are what it says, as a pointer to a struct of texts: English, German.
	Words [2]any
	// Tab says that a tab of the page opens it, not its name under the picture.
	Tab bool
	// New makes it for one opening. Its Regions draw for what k says then; Do is
	// told each new state after k has taken it.
	New func(k *Kit) view.View
}

// Kit is what a tool works with.
type Kit struct {
	State state.State
	Host  view.Host
	Lang  text.Lang
	Width float64
	Calm  bool
	Theme string            // "light", "dark" or "" for the system's
	Link  string            // the page's address without its state
	Build string            // which build of klviz this is
	Store map[string]string // what was remembered on this machine

	models  state.Models
	view    view.View
	holding bool // a hand moves something in the tool
}

// Open opens a tool in the browser: the ID is looked up in tools.
func Open(tools []*Tool) func(id string, s view.Setting, h view.Host) (view.View, error) {
	return func(id string, s view.Setting, h view.Host) (view.View, error) {
		for _, t := range tools {
			if t.ID == id {
				return New(t, s, h), nil
			}
		}
		return nil, &family.Problem{Text: "there is no tool " + id}
	}
}

// New opens a tool for a setting, in a browser or in a test.
func New(t *Tool, s view.Setting, h view.Host) view.View {
	k := &Kit{Host: h, Lang: s.Lang, Width: s.Width, Calm: s.Calm, Link: s.Link, Theme: s.Theme, Build: s.Build, Store: s.Store}
	k.take(s.State)
	k.view = t.New(k)
	return opened{k}
}

// take makes another state the one that shows.
func (k *Kit) take(query string) {
	k.State, _ = state.Decode(query)
	k.State.Lang = string(k.Lang)
}

// opened keeps the kit true before the tool hears of a change.
type opened struct{ *Kit }

func (o opened) Regions() []view.Region { return o.view.Regions() }

func (o opened) Work() bool {
	w, ok := o.view.(view.Worker)
	return ok && w.Work()
}

func (o opened) Paced() bool {
	p, ok := o.view.(view.Paced)
	return ok && p.Paced()
}

func (o opened) Do(e view.Event) {
	switch e.Kind {
	case view.State:
		if o.holding {
			return // the tool's own, and older than what the hand holds by now
		}
		o.take(e.Value)
	case view.Resize:
		o.Width = e.Width
	case view.Theme:
		o.Theme = e.Value
	case view.Lang:
		o.Lang = text.Lang(e.Value)
		o.State.Lang = e.Value
	}
	o.view.Do(e)
}

// Model holds the numbers of the pair that shows.
func (k *Kit) Model() *state.Model { return k.models.Of(k.State) }

// Voice puts them into sentences.
func (k *Kit) Voice() say.Voice { return say.Of(k.State, k.Model()) }

// Names are what P and Q are called in pictures.
func (k *Kit) Names() chart.Names {
	v := k.Voice()
	return chart.Names{P: v.Short(state.P), Q: v.Short(state.Q)}
}

// Unit is the unit as pictures take it.
func (k *Kit) Unit() chart.Unit {
	switch k.State.Unit {
	case state.Nats:
		return chart.Nats
	case state.Bans:
		return chart.Bans
	}
	return chart.Bits
}

// Pictures are the words inside pictures.
func (k *Kit) Pictures() chart.Words { return say.Pictures(k.Lang) }

// Room is the width that pictures have: a tool's text is kept from running wider
// than can be read, its pictures are not.
func (k *Kit) Room() float64 { return min(max(k.Width, 280), 900) }

// Remember keeps something on this machine, also for what is opened next.
func (k *Kit) Remember(key, value string) {
	if k.Store == nil {
		k.Store = map[string]string{}
	}
	k.Store[key] = value
	k.Host.Store(key, value)
}

// Do changes the playground's state by an event, as one step that can be undone.
func (k *Kit) Do(e state.Event) *family.Problem {
	s, problem := state.Apply(k.State, e)
	if problem == nil {
		k.Show(s)
	}
	return problem
}

// Show puts a state into the playground, and ends what a hand was dragging.
func (k *Kit) Show(s state.State) {
	k.State, k.holding = s, false
	k.Host.SetState(state.Encode(s))
}

// Drag shows a state while a hand moves something. All of it, until Show, is one
// step that can be undone.
func (k *Kit) Drag(s state.State) {
	k.State, k.holding = s, true
	k.Host.Drag(state.Encode(s))
}
