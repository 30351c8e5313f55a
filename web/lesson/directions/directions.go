// Package directions computes what several lessons show of one pair of
// distributions that can be counted: both directions, in nats and in bits, and
// the share of each outcome.
package directions

import (
	"math"

	"klviz/wasm/measure"
	"klviz/wasm/model/outcomes"
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// Seattle and New York count the days of 2012-2015 by their weather; they are
// the first example of every lesson that starts from data. The counts are those
// of static/data/weather.csv, which a test compares.
const (
	Seattle = "{drizzle: 53, fog: 101, rain: 641, snow: 26, sun: 640}"
	NewYork = "{drizzle: 58, fog: 38, rain: 446, snow: 93, sun: 826}"
)

// Keys are p and q, with the weather of two cities to start from.
var Keys = []frame.Key{
	{ID: "p", Kind: frame.Discrete, Default: Seattle},
	{ID: "q", Kind: frame.Discrete, Default: NewYork},
}

// Bits turns nats into bits.
func Bits(nats float64) float64 { return nats / math.Ln2 }

// Compute is the Compute of a lesson with these keys: kl, kl_reverse, kl_bits,
// kl_reverse_bits and terms_bits, one share an outcome.
func Compute(in *frame.Input) (*frame.Outcome, error) {
	p, q := in.Dist("p"), in.Dist("q")
	table, err := outcomes.New(p, q)
	if err != nil {
		return nil, err
	}
	forward, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	reverse, err := measure.KL(q, p)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("kl", forward.Nats)
	out.Add("kl_reverse", reverse.Nats)
	out.Add("kl_bits", Bits(forward.Nats))
	out.Add("kl_reverse_bits", Bits(reverse.Nats))
	var sum special.Accumulator
	terms := make(frame.Object, len(table.Names))
	for i, name := range table.Names {
		term := Bits(table.Term(i))
		sum.Add(term)
		terms[i] = frame.Field{Name: name, Value: term}
	}
	out.Add("terms_bits", terms)
	out.Check("D(P‖Q) in bits, as the plain sum of its terms", sum.Value(), Bits(forward.Nats),
		1e-12*(1+math.Abs(Bits(forward.Nats))), "second method: Σ p·log₂(p/q) against the sum of terms that are never negative")
	return out, nil
}

// CheckWeather adds the divergences of the two cities, computed anew, beside
// their printed values.
func CheckWeather(out *frame.Outcome) error {
	in, err := (&frame.Lesson{Keys: Keys}).Read(nil, nil)
	if err != nil {
		return err
	}
	cities, err := Compute(in)
	if err != nil {
		return err
	}
	const source = "two independent programs, from weather.csv of vega-datasets"
	out.Check("D(Seattle‖New York), bits a day", cities.Get("kl_bits").(float64), 0.128403, 5e-7, source)
	out.Check("D(New York‖Seattle), bits a day", cities.Get("kl_reverse_bits").(float64), 0.133878, 5e-7, source)
	return nil
}
