package noise

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/text"
)

// knot is the hand on one place of a schedule that the reader draws: it stays
// below the knot before and above the one behind.
func knot(l text.Lang, w *words, ks []float64, i, steps int, y chart.Linear) frame.Grip {
	const least = 0.001
	lo, hi := least, 0.999
	if i > 0 {
		hi = ks[i-1] - least
	}
	if i+1 < len(ks) {
		lo = ks[i+1] + least
	}
	put := func(x float64) []string {
		x = min(max(x, min(lo, hi)), max(lo, hi))
		list := make([]string, len(ks))
		for j, k := range ks {
			if j == i {
				k = math.Round(1e4*x) / 1e4
			}
			list[j] = strconv.FormatFloat(k, 'g', -1, 64)
		}
		return []string{"knots=" + strings.Join(list, ", ")}
	}
	return frame.Grip{
		Name: w.left + ", " + w.step + " " + strconv.Itoa(steps*(i+1)/len(ks)), Value: text.Percent(l, ks[i]), Now: ks[i], Min: lo, Max: hi, Upright: true,
		To: func(px float64) []string { return put(y.Value(px)) },
		Step: func(by state.Step) []string {
			switch by {
			case state.ToMin:
				return put(lo)
			case state.ToMax:
				return put(hi)
			case state.Up:
				return put(ks[i] + 0.01)
			case state.FineUp:
				return put(ks[i] + 0.001)
			case state.BigUp:
				return put(ks[i] + 0.1)
			case state.BigDown:
				return put(ks[i] - 0.1)
			case state.FineDown:
				return put(ks[i] - 0.001)
			}
			return put(ks[i] - 0.01)
		},
	}
}
