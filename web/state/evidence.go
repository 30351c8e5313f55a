package state

import (
	"math"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// Evidence is how large a divergence is in terms of what happens to somebody:
// after how many draws from P the evidence against Q stands, on average, at 20
// to 1. A draw from P is worth D(P‖Q) of evidence on average (Kullback & Leibler
// 1951), so the number is log 20 / D, rounded up.
type Evidence struct {
	Kind  EvidenceKind
	Draws float64 // for After, at least 1
	Lost  string  // for ByOutcome, the outcome that settles it
}

// EvidenceKind says which sentence an [Evidence] takes.
type EvidenceKind uint8

// The kinds.
const (
	After     EvidenceKind = iota // so many draws
	NoneEver                      // the divergence is 0
	ByOutcome                     // one outcome settles it
	ByRange                       // one draw beyond Q's range settles it
	ByTail                        // the mean evidence is infinite without a certain draw
)

// Evidence is that of D(P‖Q), or of D(Q‖P) for Q.
func (m *Model) Evidence(way Way) Evidence {
	r := m.KL(way)
	switch {
	case math.IsInf(r.Nats, 1):
		if lost := m.Lost(way); len(lost) > 0 {
			return Evidence{Kind: ByOutcome, Lost: lost[0]}
		}
		if r.Reason != nil && r.Reason.Kind == measure.ByTail {
			return Evidence{Kind: ByTail}
		}
		return Evidence{Kind: ByRange}
	case !(r.Nats > 0):
		return Evidence{Kind: NoneEver}
	}
	draws := math.Log(20) / r.Nats
	if draws < 1e6 {
		draws = math.Ceil(draws)
	}
	return Evidence{Kind: After, Draws: draws}
}

// weatherWords are outcomes that a day has.
const weatherWords = " rain sun fog drizzle snow hail storm thunderstorm wind clouds cloudy sunny rainy foggy snowy dry wet " +
	"regen sonne nebel niesel nieselregen schnee hagel sturm gewitter wolken sonnig regnerisch neblig trocken nass "

// Days reports whether the outcomes are the weather's: a draw is then a day, and
// the names of the sides are those of places.
func (m *Model) Days() bool { return isWeather(m.P) }

func isWeather(d family.Dist) bool {
	c, ok := d.(*family.Categorical)
	if !ok || !c.Named() || c.Len() > 50 {
		return false
	}
	known := 0
	for _, name := range c.Names() {
		if strings.Contains(weatherWords, " "+strings.ToLower(name)+" ") {
			known++
		}
	}
	return 2*known >= c.Len() // somebody may have added one of their own
}
