package measure

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// MutualInformation returns D(joint ‖ product of its margins) of a table of
// counts or probabilities, which is divided by its sum: how much knowing the row
// tells about the column. Cover & Thomas, Elements of Information Theory (2006),
// § 2.3.
//
// With margins r, c and total T each term is x/T·φ(δ), δ = (r·c - x·T)/(x·T), the
// difference formed exactly: ≥ 0, and no digits are lost near independence.
func MutualInformation(table [][]float64) (Result, error) {
	bad := func(text string) (Result, error) {
		return Result{}, &family.Problem{Text: text, Position: -1, Domain: true}
	}
	if len(table) == 0 || len(table[0]) == 0 {
		return bad("the table is empty")
	}
	rows := make([]float64, len(table))
	columns := make([]float64, len(table[0]))
	sums := make([]special.Accumulator, len(columns))
	var all special.Accumulator
	for i, row := range table {
		if len(row) != len(columns) {
			return bad("the rows of the table differ in length")
		}
		for j, x := range row {
			if !(x >= 0) || math.IsInf(x, 1) {
				return bad("an entry must be at least 0 and finite, got " + number(x))
			}
			sums[j].Add(x)
			all.Add(x)
		}
		rows[i] = special.Sum(row)
	}
	total := all.Value()
	if !(total > 0) {
		return bad("the table's sum must be above 0")
	}
	for j := range columns {
		columns[j] = sums[j].Value()
	}
	var d special.Accumulator
	for i, row := range table {
		for j, x := range row {
			expected := rows[i] * columns[j] / total
			if x == 0 {
				d.Add(expected)
				continue
			}
			var cross special.Accumulator
			cross.AddProduct(rows[i], columns[j])
			cross.AddProduct(-x, total)
			if delta := cross.Value() / (x * total); delta >= -0.5 && delta <= 1 {
				d.Add(x * special.Phi(delta))
			} else {
				d.Add((expected - x) + x*special.LogRatio(x, expected))
			}
		}
	}
	v := math.Max(d.Value()/total, 0)
	return Result{Nats: v, Error: 16 * 0x1p-53 * v, Kind: Proved, Method: ExactSum, Evaluations: len(rows) * len(columns)}, nil
}
