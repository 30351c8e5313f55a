package measure

import (
	"math"
	"sort"

	"klviz/wasm/family"
)

// infinite decides, before any integration, whether D(p‖q) = +Inf, and why: p
// has mass where q has none, or the tail of p is too heavy for that of q. It
// returns nil where D is finite.
func infinite(p, q family.Univariate) *Reason {
	if r := outside(p, q); r != nil {
		return r
	}
	for _, side := range [2]int{-1, 1} {
		t, u := tail(p, side), tail(q, side)
		if !t.Affords(u) {
			return &Reason{ByTail, tailSentence(p, q, u)}
		}
	}
	return nil
}

// tail is how d's density falls at an end; one that does not say is positive and
// finite up to its end.
func tail(d family.Univariate, side int) family.Tail {
	if t, ok := d.(family.Tailed); ok {
		return t.Tail(side)
	}
	lo, hi := d.Support()
	if side < 0 {
		return family.Tail{End: lo, Decay: family.Power, Index: 1}
	}
	return family.Tail{End: hi, Decay: family.Power, Index: 1}
}

func tailSentence(p, q family.Univariate, u family.Tail) string {
	a, b := title(p), title(q)
	if a == b {
		a, b = "P", "Q"
	} else {
		b = "the " + b
	}
	if math.IsInf(u.End, 0) {
		return a + " has heavier tails than " + b + ": the integral diverges"
	}
	return a + " has more mass near " + number(u.End) + " than " + b + " can account for: the integral diverges"
}

// title is the family's name for a sentence: "Student-t", "normal".
func title(d family.Dist) string {
	f := d.Family()
	switch f.ID {
	case "normal", "lognormal", "exponential", "gamma", "beta", "uniform", "logistic", "mixture", "truncate",
		"triangular", "halfnormal":
		return lower(f.Name) + " distribution"
	}
	return f.Name
}

func lower(s string) string {
	if s == "" || s[0] < 'A' || s[0] > 'Z' {
		return s
	}
	return string(s[0]+'a'-'A') + s[1:]
}

// interval is a closed piece of the line.
type interval struct{ lo, hi float64 }

// pieces returns where d has density, as intervals in ascending order that do
// not touch: a mixture may leave gaps inside its hull, and so may a drawn curve.
func pieces(d family.Univariate) []interval {
	lo, hi := d.Support()
	var all []interval
	switch d := d.(type) {
	case *family.Mixture:
		for i, part := range d.Parts {
			if d.Weights[i] > 0 {
				all = append(all, pieces(part)...)
			}
		}
	case interface{ Gaps() [][2]float64 }: // a drawn curve
		for _, g := range d.Gaps() {
			all = append(all, interval{lo, g[0]})
			lo = g[1]
		}
		return append(all, interval{lo, hi})
	default:
		return []interval{{lo, hi}}
	}
	sort.SliceStable(all, func(i, j int) bool { return all[i].lo < all[j].lo })
	merged := all[:1]
	for _, i := range all[1:] {
		if last := &merged[len(merged)-1]; i.lo <= last.hi {
			last.hi = math.Max(last.hi, i.hi)
		} else {
			merged = append(merged, i)
		}
	}
	return merged
}

// outside returns the reason when p has mass where q has no density.
func outside(p, q family.Univariate) *Reason {
	qs := pieces(q)
	for _, i := range pieces(p) {
		if !covered(i, qs) {
			return &Reason{BySupport, supportSentence(i, qs)}
		}
	}
	return nil
}

func covered(i interval, qs []interval) bool {
	for _, j := range qs {
		if j.lo <= i.lo && i.hi <= j.hi {
			return true
		}
	}
	return false
}

func supportSentence(i interval, qs []interval) string {
	first, last := qs[0], qs[len(qs)-1]
	switch {
	case i.lo < first.lo:
		return "P has density below " + number(first.lo) + ", where Q has none"
	case i.hi > last.hi:
		return "P has density above " + number(last.hi) + ", where Q has none"
	}
	for k := 1; k < len(qs); k++ {
		if i.lo < qs[k].lo && i.hi > qs[k-1].hi {
			return "P has density between " + number(qs[k-1].hi) + " and " + number(qs[k].lo) + ", where Q has none"
		}
	}
	return "P has density where Q has none"
}
