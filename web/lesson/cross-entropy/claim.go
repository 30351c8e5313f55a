package crossentropy

import (
	"klviz/web/lesson/frame"
)

// constant shows that the two differ by H(P) alone, whatever Q is.
func constant(in *frame.Input, out *frame.Outcome) ([]frame.Trial, error) {
	h, _ := out.Get("entropy").(float64)
	cross, _ := out.Get("cross_entropy").(float64)
	kl, _ := out.Get("kl").(float64)
	return []frame.Trial{
		frame.Tried("H(P, Q), nats", "H(P, Q), Nat", cross),
		frame.Tried("D(P‖Q), nats", "D(P‖Q), Nat", kl),
		frame.Tried("their difference, nats", "ihre Differenz, Nat", cross-kl),
		frame.Tried("H(P), in which no Q stands, nats", "H(P), in dem kein Q steht, Nat", h),
	}, nil
}
