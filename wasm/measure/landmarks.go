package measure

import (
	"math"
	"sort"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// A landmark is a point where the integration cuts: a mode, a kink, an end of
// some part's support. Around it the integrand changes over lengths of width.
type landmark struct{ x, width float64 }

// addLandmarks appends those of d.
func addLandmarks(ls []landmark, d family.Univariate) []landmark {
	lo, hi := d.Support()
	if m, ok := d.(*family.Mixture); ok {
		for i, part := range m.Parts {
			if m.Weights[i] > 0 {
				ls = addLandmarks(ls, part)
			}
		}
		return ls
	}
	if t, ok := d.(*family.Truncated); ok && mixed(t.Of) {
		return windowed(ls, t)
	}
	mode, width := d.Mode(), spread(d)
	if mode > lo && mode < hi {
		ls = append(ls, landmark{mode, width})
	}
	if tail(d, 1).Decay == family.LogSquare {
		// Its bulk, seen in the logarithm, is far from its mode.
		if x := d.Quantile(0.5); x > lo && x < hi {
			ls = append(ls, landmark{x, d.Quantile(0.75) - x})
		}
	}
	if k, ok := d.(family.Kinked); ok {
		for _, x := range k.Kinks() {
			if x > lo && x < hi {
				ls = append(ls, landmark{x, width})
			}
		}
	}
	if !math.IsInf(lo, 0) {
		ls = append(ls, landmark{lo, width})
	}
	if !math.IsInf(hi, 0) {
		ls = append(ls, landmark{hi, width})
	}
	return ls
}

// mixed reports whether d is a mixture, or one seen through windows.
func mixed(d family.Univariate) bool {
	switch d := d.(type) {
	case *family.Mixture:
		return true
	case *family.Truncated:
		return mixed(d.Of)
	}
	return false
}

// windowed appends a mixture's landmarks inside a window, and the window's ends: the
// mode of the whole would take long to find.
func windowed(ls []landmark, t *family.Truncated) []landmark {
	lo, hi := t.Support()
	for _, l := range addLandmarks(nil, t.Of) {
		if l.x > lo && l.x < hi {
			ls = append(ls, l)
		}
	}
	for _, x := range [2]float64{lo, hi} {
		if math.IsInf(x, 0) {
			continue
		}
		w := 0.4 * special.Exp(-t.LogProb(x))
		if !(w > 0) || !(w < hi-lo) {
			w = math.Min(hi-lo, math.Max(math.Abs(x), 1))
		}
		ls = append(ls, landmark{x, w})
	}
	return ls
}

// spread is a length over which d's density changes near its mode: 0.4 over the
// height there, which is the normal's σ; from quantiles where the height is
// infinite.
func spread(d family.Univariate) float64 {
	w := 0.4 * special.Exp(-d.LogProb(d.Mode()))
	if w > 0 && !math.IsInf(w, 1) {
		return w
	}
	w = d.Quantile(0.75) - d.Quantile(0.25)
	if w > 0 && !math.IsInf(w, 1) {
		return w
	}
	return 1
}

// sorted puts landmarks in order and merges those at one point, keeping the
// smallest width.
func sorted(ls []landmark) []landmark {
	sort.SliceStable(ls, func(i, j int) bool { return ls[i].x < ls[j].x })
	out := ls[:0]
	for _, l := range ls {
		if n := len(out); n > 0 && !(l.x > out[n-1].x) {
			out[n-1].width = math.Min(out[n-1].width, l.width)
			continue
		}
		out = append(out, l)
	}
	return out
}

// shared gives every landmark the scale of its surroundings: a wide density's
// mode inside a narrow one's is a place of narrow scale.
func shared(ls []landmark) {
	for i := 1; i < len(ls); i++ {
		ls[i].width = math.Min(ls[i].width, ls[i-1].width+0.5*(ls[i].x-ls[i-1].x))
	}
	for i := len(ls) - 2; i >= 0; i-- {
		ls[i].width = math.Min(ls[i].width, ls[i+1].width+0.5*(ls[i+1].x-ls[i].x))
	}
}
