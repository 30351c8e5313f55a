package frame

import (
	"math"

	"klviz/web/chart"
)

// Estimate is a guess that is set and not chosen: a number, or a drawing, which is
// a number at each of several places.
type Estimate struct {
	Lo, Hi, By float64 // what can be guessed, on a coarse grid

	// Places are where a drawing goes; nil for one number.
	Places func(in *Input) []Place
	Bars   bool                                     // drawn as bars, else as a curve
	Start  float64                                  // what every place shows at first
	Answer func(in *Input, out *Outcome) []float64  // what is guessed, one a place
	Curve  func(in *Input, out *Outcome) []chart.XY // the answer between the places; nil for straight lines

	// Near is how far off a guess may be, on average, to count as right.
	Near float64
	// Size is what the lesson's parameters make as large as 1 is for those that it
	// starts with: all the numbers above grow with it. Nil: they stay.
	Size func(out *Outcome) float64
	// Judge names what happened ("straight", "below") by what was guessed: a key of
	// the text's Replies.
	Judge func(out *Outcome, guess, answer []float64) string
}

// For is the estimate with its numbers as large as the parameters ask for.
func (e Estimate) For(out *Outcome) Estimate {
	if e.Size == nil {
		return e
	}
	size := e.Size(out)
	if !(size > 1e-9) || size > 1e9 {
		return e
	}
	round := math.Pow(10, math.Floor(math.Log10(size)))
	for _, n := range []float64{1, 2, 5, 10} { // of a round factor nobody can tell the answer
		if n*round >= 0.7*size {
			round *= n
			break
		}
	}
	e.Lo, e.Hi, e.By, e.Start, e.Near = e.Lo*round, e.Hi*round, e.By*round, e.Start*round, e.Near*round
	return e
}

// Place is one number of a drawing: where it stands, and how it is called.
type Place struct {
	At   float64
	Name string // "" where the number At says it
}
