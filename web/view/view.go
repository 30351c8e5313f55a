// Package view is what opens beside the page's own program: a lesson that has
// come alive, a tool of the playground. A [View] is pure Go: events in, markup
// out. In a browser it runs in a Worker ([Serve]), so that whatever it computes,
// the page answers; static/live.js carries events to it and patches what it draws
// into the page. Natively the same view writes the HTML that arrives, and tests
// play it by hand.
package view

import (
	"io/fs"

	"klviz/web/text"
)

// View is one thing that is open.
type View interface {
	// Do answers what the reader did.
	Do(e Event)
	// Regions draws the view: parts of the page that change on their own. Only
	// those that changed are sent.
	Regions() []Region
}

// Region is one part of a view. In the page it is the element that has the ID as
// data-region; one that the page does not have yet is put behind the others.
type Region struct{ ID, HTML string }

// Worker is a view that computes for longer than a moment.
type Worker interface {
	View
	// Work does a small part, some milliseconds long, and reports whether there
	// was one to do: the view is drawn anew only then. Events are answered between
	// the parts.
	Work() (did bool)
}

// Paced is a Worker whose parts are each to be seen: while Paced reports true, the
// next is done when the page has drawn the one before.
type Paced interface {
	Worker
	Paced() bool
}

// Event is what a reader did. In the markup
//
//	data-act="guess" data-arg="2"   on a button, link, field or slider sends a
//	                                click, an input or change, or a key
//	data-drag="mean" data-arg="p"   makes a thing that a pointer drags
//	data-point="probe"              makes a place that a pointer points at
//	data-drop="data"                takes files
type Event struct {
	Kind Kind
	Act  string // data-act, data-drag, data-point or data-drop
	Arg  string // data-arg
	// Value is what a field holds ("true" or "" for a box that is ticked or
	// not), a file's name, a state, an address, a language or a theme.
	Value string
	Key   string // as KeyboardEvent.key
	Shift bool
	X, Y  float64 // in the units of the picture around it, or pixels of the element
	Body  []byte  // the next piece of a file
	More  bool    // of which others follow
	Size  float64 // the whole file's bytes
	Width float64
}

// Kind is what happened.
type Kind string

// The kinds.
const (
	Click   Kind = "click"
	Input   Kind = "input"  // a field changes
	Change  Kind = "change" // a field has changed
	Press   Kind = "key"    // a key on a slider
	Down    Kind = "down"   // a pointer grips
	Move    Kind = "move"   // and moves
	Up      Kind = "up"     // and lets go
	Cancel  Kind = "cancel" // and takes it back
	Point   Kind = "point"  // a pointer is over a place
	Leave   Kind = "leave"
	File    Kind = "file"
	State   Kind = "state"   // the playground shows another state: Value
	Address Kind = "address" // the address was changed: Value is what stands after its #
	Resize  Kind = "resize"  // Width
	Lang    Kind = "lang"
	Theme   Kind = "theme"
	Saved   Kind = "saved" // another window stored Arg = Value
)

// Host is what a view asks of the page around it.
type Host interface {
	Say(sentence string)                     // reads it out once the keys have rested
	Address(fragment string)                 // shows it after the #
	SetState(query string)                   // shows another state in the playground, as one step
	Drag(query string)                       // the same while a hand moves something: SetState ends the step
	Store(key, value string)                 // remembers, on this machine; "" forgets
	Copy(text string)                        // puts it on the clipboard
	Save(name, contentType string, b []byte) // hands a file over
	SavePNG(name, picture string, zoom int)  // draws an SVG and hands the picture over
	Focus(selector string)                   // moves the focus, once the view is drawn
	Print()
	Go(address string) // opens another page of the site
	// Present shows the page large and alone, or as it was. Meanwhile the keys of a
	// clicker come as Press with the act "present", wherever the focus is.
	Present(on bool)
}

// Setting is what a view is opened in.
type Setting struct {
	Lang    text.Lang
	Width   float64 // room for figures in CSS pixels
	Theme   string  // "light", "dark" or "" for the system's
	Calm    bool    // the reader asked for reduced motion
	State   string  // of the playground, as in an address
	Address string  // what stands after the page's #
	Link    string  // the page's address without # and ?
	Build   string  // which build of klviz the page is
	Data    fs.FS   // the folder static/data, at least the files asked for
	Store   map[string]string
}

// Opener makes views.
type Opener struct {
	// Files are the names in static/data that the view needs.
	Files func(id string) []string
	Open  func(id string, s Setting, h Host) (View, error)
}
