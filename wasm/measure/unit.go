package measure

import "math"

// InUnit is an amount of information in nats turned into "nats", "bits" or
// "bans"; ok is false for any other unit.
func InUnit(nats float64, unit string) (amount float64, ok bool) {
	switch unit {
	case "nats":
		return nats, true
	case "bits":
		return nats / math.Ln2, true
	case "bans":
		return nats / math.Ln10, true
	}
	return 0, false
}
