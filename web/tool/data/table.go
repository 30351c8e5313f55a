package data

import (
	"math"
	"slices"
	"strconv"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
	"klviz/web/state/table"
)

// ofTable makes P and Q of the chosen columns: two columns, or one that is split
// by the words of another.
func (t *sheet) ofTable() (*pair, *family.Problem) {
	cols := t.table.Columns
	w := wordsOf(t.Lang)
	for _, c := range t.column {
		if c < 0 || c >= len(cols) {
			return nil, &family.Problem{Text: w.noColumn, Field: "data"}
		}
	}
	if len(cols) == 1 {
		return nil, &family.Problem{Text: w.oneColumn, Field: "data"}
	}
	a, b := &cols[t.column[0]], &cols[t.column[1]]
	if !t.split {
		if a.IsText() == b.IsText() {
			if a.IsText() || t.asText {
				return t.tallied([2]string{a.Name, b.Name}, [2][]string{cells(a, nil), cells(b, nil)})
			}
			if names := t.outcomes(); names != nil { // counts beside their names
				return t.counted([2]string{a.Name, b.Name}, names, [2][]float64{a.Numbers, b.Numbers})
			}
			return t.measured([2]string{a.Name, b.Name}, [2][]float64{finite(a.Numbers, nil), finite(b.Numbers, nil)})
		}
		return nil, &family.Problem{Text: w.twoKinds(a.Name, b.Name), Field: "data"}
	}
	if !b.IsText() {
		return nil, &family.Problem{Text: w.splitByNumbers(b.Name), Field: "data"}
	}
	var names [2]string
	var in [2]func(i int) bool
	for s, g := range t.groups {
		if g < 1 || g >= len(b.Words) {
			return nil, &family.Problem{Text: w.noGroup(b.Name), Field: "data"}
		}
		names[s] = b.Words[g]
		in[s] = func(i int) bool { return b.Codes[i] == uint32(g) }
	}
	if a.IsText() || t.asText {
		return t.tallied(names, [2][]string{cells(a, in[0]), cells(a, in[1])})
	}
	return t.measured(names, [2][]float64{finite(a.Numbers, in[0]), finite(a.Numbers, in[1])})
}

// outcomes are the names beside two columns of counts: the only column of words,
// each standing once, with whole numbers beside them.
func (t *sheet) outcomes() []string {
	var names []string
	for i := range t.table.Columns {
		c := &t.table.Columns[i]
		if !c.IsText() {
			continue
		}
		if names != nil || len(c.Words)-1 != len(c.Codes) {
			return nil
		}
		names = cells(c, nil)
	}
	for _, k := range t.column {
		for _, n := range t.table.Columns[k].Numbers {
			if !(n >= 0) || n != math.Trunc(n) {
				return nil
			}
		}
	}
	if len(names) != t.table.Rows {
		return nil
	}
	return names
}

// cells are the words of a column's rows in which in holds, without those that are
// missing.
func cells(c *table.Column, in func(i int) bool) []string {
	var out []string
	for i := range max(len(c.Codes), len(c.Numbers)) {
		if in != nil && !in(i) {
			continue
		}
		if c.IsText() {
			if c.Codes[i] != 0 {
				out = append(out, c.Text(i))
			}
		} else if x := c.Numbers[i]; !math.IsNaN(x) {
			out = append(out, strconv.FormatFloat(x, 'g', -1, 64))
		}
	}
	return out
}

func finite(xs []float64, in func(i int) bool) []float64 {
	n := 0
	for i, x := range xs {
		if !math.IsNaN(x) && !math.IsInf(x, 0) && (in == nil || in(i)) {
			n++
		}
	}
	if n == len(xs) {
		return xs // a large column is not held twice
	}
	out := make([]float64, 0, n)
	for i, x := range xs {
		if !math.IsNaN(x) && !math.IsInf(x, 0) && (in == nil || in(i)) {
			out = append(out, x)
		}
	}
	return out
}

// tallied counts words.
func (t *sheet) tallied(names [2]string, cells [2][]string) (*pair, *family.Problem) {
	at := map[string]int{}
	var labels []string
	var counts [2][]float64
	for w := range cells {
		for _, c := range cells[w] {
			i, known := at[c]
			if !known {
				i = len(labels)
				at[c] = i
				labels = append(labels, c)
				for s := range counts {
					counts[s] = append(counts[s], 0)
				}
			}
			counts[w][i]++
		}
	}
	order := byFrequency(counts)
	sorted, c := make([]string, len(order)), [2][]float64{make([]float64, len(order)), make([]float64, len(order))}
	for k, i := range order {
		sorted[k] = labels[i]
		for w := range c {
			c[w][k] = counts[w][i]
		}
	}
	return t.counted(names, sorted, c)
}

// byFrequency are the places of outcomes, the most frequent on both sides first.
func byFrequency(counts [2][]float64) []int {
	total := [2]float64{}
	for w := range counts {
		for _, n := range counts[w] {
			total[w] += n
		}
	}
	share := func(i int) float64 { return counts[0][i]/max(total[0], 1) + counts[1][i]/max(total[1], 1) }
	order := make([]int, len(counts[0]))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch x, y := share(a), share(b); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return order
}

// mostNear is how many numbers of each side the nearest neighbours are looked for
// among: the first ones of a larger sample.
const mostNear = 200_000

// measured puts numbers into bins, and asks their nearest neighbours too.
func (t *sheet) measured(names [2]string, xs [2][]float64) (*pair, *family.Problem) {
	w := wordsOf(t.Lang)
	width := 0.0
	if t.width != "" {
		x, err := strconv.ParseFloat(t.width, 64)
		if err != nil || !(x > 0) || math.IsInf(x, 1) {
			return nil, &family.Problem{Text: w.badWidth + " " + strconv.Quote(t.width), Field: "width"}
		}
		width = x
	}
	for s := range xs {
		if len(xs[s]) == 0 {
			return nil, &family.Problem{Text: w.nothing("PQ"[s:s+1], names[s]), Field: "data"}
		}
	}
	edges, err := estimate.Edges(xs[0], xs[1], t.rule, width)
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "data"}
	}
	labels := make([]string, len(edges)-1)
	for i := range labels {
		labels[i] = w.bin(edges[i], edges[i+1])
	}
	p, problem := t.counted(names, labels, [2][]float64{estimate.Count(xs[0], edges), estimate.Count(xs[1], edges)})
	if problem != nil {
		return nil, problem
	}
	p.binned, p.width = true, edges[1]-edges[0]
	a, b := xs[0][:min(len(xs[0]), mostNear)], xs[1][:min(len(xs[1]), mostNear)]
	// Rounded values stand on each other: then only farther neighbours have a distance.
	for _, k := range []int{5, 10, 20, 40} {
		e, err := estimate.NearestNeighbour(a, b, k)
		if err == nil {
			p.near, p.k = &e, k
			break
		}
		p.nearWhy = err.Error()
	}
	return p, nil
}
