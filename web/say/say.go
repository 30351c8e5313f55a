// Package say puts the numbers of a state into the sentences of the page, in the
// words of its language and with the names that P and Q have.
package say

import (
	"math"
	"strings"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// Voice says one state.
type Voice struct {
	Lang  text.Lang
	State state.State
	Model *state.Model
}

// Of is the voice of a state in its own language.
func Of(s state.State, m *state.Model) Voice { return Voice{text.Lang(s.Lang), s, m} }

// Name is what stands beside a side's letter: its own name, or "the world" and
// "the belief".
func (v Voice) Name(w state.Which) string {
	if name := v.State.Side(w).Name; name != "" {
		return name
	}
	if w == state.Q {
		return text.T(v.Lang, text.TheBelief)
	}
	return text.T(v.Lang, text.TheWorld)
}

// Short is what a side is called inside a sentence: its own name, else its
// letter.
func (v Voice) Short(w state.Which) string {
	if name := v.State.Side(w).Name; name != "" {
		return name
	}
	if w == state.Q {
		return text.T(v.Lang, text.OfQ)
	}
	return text.T(v.Lang, text.OfP)
}

// Price is a direction in words: "the price, in Seattle, of believing New York".
func (v Voice) Price(way state.Way) string {
	return text.T(v.Lang, text.PriceOf, v.in(way), v.Short(way.Other()))
}

// in is "in Seattle" for a place, which has weather, and "in P’s world" else.
func (v Voice) in(w state.Which) string {
	if v.State.Side(w).Name != "" && v.Model.Days() {
		return text.T(v.Lang, text.InPlace, v.Short(w))
	}
	return text.T(v.Lang, text.InWorldOf, v.Short(w))
}

// Unit is the unit's name: "bits".
func (v Voice) Unit() string {
	switch v.State.Unit {
	case state.Nats:
		return text.T(v.Lang, text.UnitNats)
	case state.Bans:
		return text.T(v.Lang, text.UnitBans)
	}
	return text.T(v.Lang, text.UnitBits)
}

// Number is a divergence, a log or a cost in the state's unit, to three digits.
func (v Voice) Number(nats float64) string {
	return text.Number(v.Lang, v.State.Unit.From(nats))
}

// Amount is a Number with its unit: "0.128 bits", and "infinite" for ∞.
func (v Voice) Amount(nats float64) string {
	if math.IsInf(nats, 1) {
		return text.T(v.Lang, text.Infinite)
	}
	return text.T(v.Lang, text.WithUnit, v.Number(nats), v.Unit())
}

// Draws counts the unit of the sample: "34 days", "7 draws".
func (v Voice) Draws(n float64) string {
	key := text.SampleDraw
	if v.Model.Days() {
		key = text.SampleDays
	}
	written := text.Number(v.Lang, n)
	if n < 1e6 && n == math.Trunc(n) {
		written = text.Full(v.Lang, n)
	}
	return text.N(v.Lang, key, n, written)
}

// Size is the line of size: how soon it shows that Q is not what happens.
func (v Voice) Size(way state.Way) string {
	p, q := v.Short(way), v.Short(way.Other())
	switch e := v.Model.Evidence(way); e.Kind {
	case state.NoneEver:
		return text.T(v.Lang, text.EvidenceNever, p, q)
	case state.ByOutcome:
		return text.T(v.Lang, text.SettledBy, e.Lost)
	case state.ByRange:
		return text.T(v.Lang, text.SettledRange, q)
	case state.ByTail:
		return text.T(v.Lang, text.SettledTail, q)
	default:
		switch {
		case e.Draws <= 1:
			return text.T(v.Lang, text.EvidenceOnce, q, v.Draws(1), p)
		case v.Model.Days():
			return text.T(v.Lang, text.EvidenceAfter, q, v.Draws(e.Draws))
		}
		return text.T(v.Lang, text.EvidenceFrom, q, v.Draws(e.Draws), p)
	}
}

// list is "hail, sleet and fog", of long lists the first and how many more.
func (v Voice) list(words []string) string {
	const most = 4
	switch n := len(words); {
	case n == 0:
		return ""
	case n == 1:
		return words[0]
	case n > most:
		more := text.T(v.Lang, text.AndMore, text.Full(v.Lang, float64(n-most+1)))
		return strings.Join(words[:most-1], ", ") + " " + more
	default:
		return text.T(v.Lang, text.AndLast, strings.Join(words[:n-1], ", "), words[n-1])
	}
}

// value is a parameter's value, with all of its digits up to six.
func (v Voice) value(x float64) string {
	if s := text.Full(v.Lang, x); len(s) <= 8 {
		return s
	}
	return text.Digits(v.Lang, x, 6)
}

// param is a parameter in words.
func (v Voice) param(p *family.Param) string { return text.Term(v.Lang, p.Name) }
