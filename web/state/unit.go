package state

import "math"

// Unit is the unit in which a page gives divergences.
type Unit string

// The units: logarithms to the base 2, e and 10.
const (
	Bits Unit = "bits"
	Nats Unit = "nats"
	Bans Unit = "bans"
)

// Units lists them in the order of the page.
var Units = []Unit{Bits, Nats, Bans}

// Per is how many of the unit are one nat: 1.442695 bits, 0.434294 bans.
func (u Unit) Per() float64 {
	switch u {
	case Nats:
		return 1
	case Bans:
		return math.Log10E
	}
	return math.Log2E
}

// From turns nats into the unit.
func (u Unit) From(nats float64) float64 { return nats * u.Per() }
