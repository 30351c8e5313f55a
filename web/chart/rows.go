package chart

import "sort"

// caption is a one-line text that wants to stand centred at x.
type caption struct {
	index int
	x     float64
	text  string
	rank  float64 // who stays when there is no room: higher first

	at  float64 // where it stands, centred
	row int
}

// gap in pixels between neighbours in a row.
const gap = 6

// place puts captions into at most rows rows between lo and hi so that none
// overlap or leave the picture, those of low rank left out. A caption may be
// pushed aside by at most slack pixels, and shortened to widest.
func place(cs []caption, size, lo, hi, slack, widest float64, rows int) []caption {
	sort.SliceStable(cs, func(i, j int) bool { return cs[i].rank > cs[j].rank })
	type span struct{ a, b float64 }
	taken := make([][]span, rows)
	kept := cs[:0]
	for _, c := range cs {
		c.text = shorten(c.text, size, widest)
		w := TextWidth(c.text, size)
		if w > hi-lo {
			continue
		}
	row:
		for r := range taken {
			// The nearest free place to c.x in this row: its own, or beside a neighbour.
			best, found := 0.0, false
			try := func(at float64) {
				if at-w/2 < lo-1e-9 || at+w/2 > hi+1e-9 || at-c.x > slack+1e-9 || c.x-at > slack+1e-9 {
					return
				}
				for _, s := range taken[r] {
					if at-w/2 < s.b+gap-1e-9 && s.a < at+w/2+gap-1e-9 {
						return
					}
				}
				if !found || abs(at-c.x) < abs(best-c.x) {
					best, found = at, true
				}
			}
			home := min(max(c.x, lo+w/2), hi-w/2)
			if abs(home-c.x) <= w/2 {
				// At an end of the picture a text may always step inside.
				x := c.x
				c.x = home
				try(home)
				if !found {
					for _, s := range taken[r] {
						try(s.b + gap + w/2)
						try(s.a - gap - w/2)
					}
				}
				c.x = x
			}
			if found {
				c.at, c.row = best, r
				taken[r] = append(taken[r], span{best - w/2, best + w/2})
				kept = append(kept, c)
				break row
			}
		}
	}
	sort.SliceStable(kept, func(i, j int) bool { return kept[i].index < kept[j].index })
	return kept
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
}
