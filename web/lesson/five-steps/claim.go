package fivesteps

import "klviz/web/lesson/frame"

// negative are the shares of the sum that are below 0, and the sum.
func negative(in *frame.Input, out *frame.Outcome) ([]frame.Trial, error) {
	var trials []frame.Trial
	terms, _ := out.Get("terms_bits").(frame.Object)
	for _, t := range terms {
		if x, ok := t.Value.(float64); ok && x < 0 {
			trials = append(trials, frame.Tried(t.Name+", bits", t.Name+", Bit", x))
		}
	}
	sum, _ := out.Get("kl_bits").(float64)
	return append(trials, frame.Tried("all shares together, bits", "alle Anteile zusammen, Bit", sum)), nil
}
