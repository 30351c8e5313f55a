package frame

import (
	"klviz/web/chart"
	"klviz/web/text"
)

// Text is all that a lesson says in one language. In every string {name} stands
// for a number: a result of the lesson's start state by its name (dots go
// inside: {terms_bits.rain}), or in a question one of its variant's values. P
// and Q that stand as words take their colours; *words* are set in italics.
type Text struct {
	Title  string // "Where the number comes from"
	Asks   string // the lesson as one question, for the map
	Lead   []string
	Guess  Guess
	Parts  []Part
	Fact   *Fact    // a claim that is often printed, where there is one
	Quiz   []Asking // one for each of the lesson's Questions, in their order
	First  string   // the caption of the picture that is seen before the guess
	Figure string   // and of those after it
	Guide  Guide

	// Keys names what the reader can set, by the key's ID; a key without a name
	// has no field on the page.
	Keys map[string]string
	// Names are what results that are words are called; others stand as they are.
	Names map[string]string
}

// Guess is asked before anything is explained; its reply is hidden until then.
type Guess struct {
	Ask     string
	Options []Option // what can be chosen, where the lesson has no Estimate

	// Of an Estimate: what its numbers are ("bits a letter"), what its places are
	// ("share of the second town"), and what is told by how it is judged.
	Of, Across string
	Replies    map[string]string
}

// Option is one guess with what the reader is told for it; exactly one is right.
type Option struct {
	Say, Told string
	Right     bool
}

// Part is a step of the explanation, hidden steps being told after the guess.
type Part struct {
	Heading    string
	Paragraphs []string
}

// Tell makes a part.
func Tell(heading string, paragraphs ...string) Part { return Part{heading, paragraphs} }

// Fact is the card of a claim that is often printed and wrong.
type Fact struct{ Claim, Verdict, Why string }

// Trial is one number of a Fact's test, with what it is in each language.
type Trial struct {
	Says  map[text.Lang]string
	Value float64
}

// Tried makes a trial.
func Tried(english, german string, value float64) Trial {
	return Trial{map[text.Lang]string{text.English: english, text.German: german}, value}
}

// Asking is how a question is worded. Replies has one entry for each of its
// answers; Words names those that are words and not numbers.
type Asking struct {
	Ask     string
	Words   map[string]string
	Replies map[string]string
}

// Guide is the teacher's.
type Guide struct {
	Aim, Misconception string
	Minutes            int
	Ask                []string
}

// Question makes variants of one question. The words are in the lesson's Text.
type Question struct {
	ID   string
	Make func(seed uint64) Variant
}

// Variant is a question with its numbers. The first answer is the right one; the
// others are what typical mistakes lead to.
type Variant struct {
	Values  map[string]float64
	Answers []Answer
}

// Answer is a number, or where Word is set a word of the question's Words.
type Answer struct {
	Key    string // "right", "reversed", "nats": the reply that it gets
	Number float64
	Word   bool
}

// Drawing is what a lesson's figure is made from.
type Drawing struct {
	In    *Input
	Out   *Outcome
	Width float64
	Lang  text.Lang
	Words chart.Words // in the language
	Title string

	// Open: the guess is made, so that the figure may tell what it asks for.
	Open bool
	// Held is what the lesson computed from when a hand took a handle, nil while
	// none is held: axes stay as they were gripped.
	Held *Input
}
