package data

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"klviz/wasm/estimate"
	"klviz/wasm/family"
	"klviz/wasm/special"
)

// ofLogits reads logits or log-probabilities, one row a line: both come out the
// same, since a constant in a row says nothing.
func (t *sheet) ofLogits() (*pair, *family.Problem) {
	if strings.TrimSpace(t.rows[0]) == "" || strings.TrimSpace(t.rows[1]) == "" {
		return nil, nil // not yet
	}
	var rows [2][][]float64
	for w, text := range t.rows {
		r, problem := rowsOf(text)
		if problem != nil {
			problem.Field = "logits-" + "pq"[w:w+1]
			return nil, problem
		}
		rows[w] = r
	}
	p := &pair{names: [2]string{"", ""}}
	for i := range min(len(rows[0]), len(rows[1])) {
		d, err := estimate.FromLogits(rows[0][i], rows[1][i])
		if err != nil {
			return nil, &family.Problem{Text: wordsOf(t.Lang).row(i+1) + ": " + t.said(err.Error()), Field: "logits-q"}
		}
		p.each = append(p.each, d)
	}
	e, err := estimate.FromLogitRows(rows[0], rows[1])
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "logits-q"}
	}
	p.rows = &e
	if len(rows[0]) == 1 && len(rows[0][0]) <= mostShown {
		p.shown = true
		for w := range rows {
			p.counts[w] = softmax(rows[w][0])
		}
		for i := range p.counts[0] {
			p.labels = append(p.labels, strconv.Itoa(i))
		}
	}
	return p, nil
}

// rowsOf reads numbers, a row a line, parted by commas or spaces, with or without
// brackets.
func rowsOf(text string) ([][]float64, *family.Problem) {
	var rows [][]float64
	for i, line := range strings.Split(text, "\n") {
		fields := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune(" \t,;[]()\r", r) })
		if len(fields) == 0 {
			continue
		}
		row := make([]float64, len(fields))
		for k, f := range fields {
			x, err := strconv.ParseFloat(f, 64)
			if err != nil {
				return nil, &family.Problem{Text: fmt.Sprintf("line %d, column %d: %q is not a number", i+1, k+1, f)}
			}
			row[k] = x
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// softmax is a row's probabilities.
func softmax(row []float64) []float64 {
	top := math.Inf(-1)
	for _, x := range row {
		top = max(top, x)
	}
	out, sum := make([]float64, len(row)), 0.0
	for i, x := range row {
		out[i] = special.Exp(x - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}
