package measure

import (
	"math"

	"klviz/wasm/family"
)

// Jeffreys returns D(p‖q) + D(q‖p) = ∫ (p - q) log(p/q); of a table it is known
// as the population stability index (PSI). Jeffreys, An invariant form for the
// prior probability (1946).
func Jeffreys(p, q family.Dist) (Result, error) {
	a, err := KL(p, q)
	if err != nil || math.IsInf(a.Nats, 1) {
		return a, err
	}
	b, err := KL(q, p)
	if err != nil {
		return b, err
	}
	if b.Reason != nil {
		// The reason speaks of P and Q in the order of its own question.
		b.Reason = &Reason{b.Reason.Kind, "D(Q‖P) is infinite: " + swapNames(b.Reason.Sentence)}
		return b, nil
	}
	r := joined(a, b)
	r.Nats = a.Nats + b.Nats
	r.Error = a.Error + b.Error
	r.Sampling = nil
	return r, nil
}

// swapNames exchanges P and Q in a sentence.
func swapNames(s string) string {
	b := []rune(s)
	for i, r := range b {
		alone := (i == 0 || !letter(b[i-1])) && (i+1 == len(b) || !letter(b[i+1]))
		switch {
		case !alone:
		case r == 'P':
			b[i] = 'Q'
		case r == 'Q':
			b[i] = 'P'
		case r == 'p':
			b[i] = 'q'
		case r == 'q':
			b[i] = 'p'
		}
	}
	return string(b)
}

func letter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' }
