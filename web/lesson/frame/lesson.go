// Package frame is what every lesson is made of: its keys, its computing, its
// results and the checks that anybody can run again.
package frame

import (
	"io/fs"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/text"
	"klviz/web/view"
)

// Lesson is one lesson. Its folder holds everything about it; the list in
// web/lesson names it once.
type Lesson struct {
	ID      string // as in the address and on the command line: "five-steps"
	Section string // of the map in which it stands, one of lesson.Sections
	Keys    []Key  // what can be set, in the order of the documentation

	// Files are the names in static/data that Compute reads; a page loads them
	// when the lesson is opened.
	Files []string

	// Compute answers for the parameters. It uses no clock and no random
	// source but a key's seed, so that everybody gets the same answer. Its
	// errors are sentences for the reader; a *family.Problem names the key.
	Compute func(in *Input) (*Outcome, error)

	// What its page says and shows; a lesson without Texts has no page yet.
	Texts  map[text.Lang]*Text
	Figure func(d Drawing) []Picture
	// Emblem stands for the lesson on the map, small and without words; nil takes the
	// first of its Figures, which several lessons may share.
	Emblem func(d Drawing) chart.Figure
	// Act is what goes on for a while: days that are lived, a training. It is
	// made when the lesson opens and whenever its parameters change; nil for a
	// lesson that only computes.
	Act func(in *Input, out *Outcome) Act
	// ActKeys are the keys that it depends on; while they keep their values it
	// goes on. Nil means all.
	ActKeys []string
	// Opens: what goes on is there before the guess, since it tells nothing of it.
	Opens bool
	// Estimate is how the guess is made where it is a number or a drawing; nil
	// where it is a choice.
	Estimate  *Estimate
	Questions []Question
	// Test puts the claim of the lesson's Fact to the test: numbers that show it
	// wrong, computed when the reader asks.
	Test    func(in *Input, out *Outcome) ([]Trial, error)
	Sources []string // the same in every language
}

// Act goes on for a while beside the figure. It uses no clock: Work does the
// next part, always the same for the same seed.
type Act interface {
	// Do answers an event whose act starts with "act."; it may set keys of the
	// lesson ("key=value").
	Do(e view.Event) []string
	// Work does a part of some milliseconds and reports whether there was one to do.
	Work() bool
	// Draw is what it shows: its pictures, and markup under them.
	Draw(d Drawing) ([]Picture, string)
	// Said is a sentence about where it stands, "" for none.
	Said(d Drawing) string
}

// Paced is an Act each of whose parts is to be seen: while Paced reports true, the
// page draws one before the next is done.
type Paced interface {
	Act
	Paced() bool
}

// Telling is an Act with results of its own that the texts name, such as those
// that take too long for Compute while a reader drags.
type Telling interface {
	Act
	// Tell is a result for what is set, "…" while it is still to come; ok is false
	// for a name that is not the Act's.
	Tell(in *Input, name string) (value any, ok bool)
}

// Input is what a lesson computes from.
type Input struct {
	Data   fs.FS // the folder static/data, at least the lesson's Files
	Live   bool  // a reader is there: what takes long is left to the lesson's Act
	values map[string]any
	given  map[string]bool
}

// Key returns the lesson's key with that ID, or nil.
func (l *Lesson) Key(id string) *Key {
	for i := range l.Keys {
		if l.Keys[i].ID == id {
			return &l.Keys[i]
		}
	}
	return nil
}

// Given reports whether a key was set, and not left to its default.
func (in *Input) Given(key string) bool { return in.given[key] }

// Has reports whether a key has a value: whether an optional one was given.
func (in *Input) Has(key string) bool { return in.values[key] != nil }

// Value is a key's value as it was read, or nil.
func (in *Input) Value(key string) any { return in.values[key] }

// Dist is the value of a key of kind Distribution or Discrete.
func (in *Input) Dist(key string) family.Dist { return in.values[key].(family.Dist) }

// Number is the value of a key of kind Number.
func (in *Input) Number(key string) float64 { return in.values[key].(float64) }

// Whole is the value of a key of kind Whole.
func (in *Input) Whole(key string) int { return in.values[key].(int) }

// Word is the value of a key of kind Word or FreeText.
func (in *Input) Word(key string) string { return in.values[key].(string) }

// Numbers is the value of a key of kind Numbers.
func (in *Input) Numbers(key string) []float64 { return in.values[key].([]float64) }

// Words is the value of a key of kind Words.
func (in *Input) Words(key string) []string { return in.values[key].([]string) }

// Points is the value of a key of kind Points: each has the same number of
// coordinates.
func (in *Input) Points(key string) [][]float64 { return in.values[key].([][]float64) }
