package state

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
)

// readNumber reads what somebody types into a box for one number: 1.5, 1,5, −2,
// 1e-3, 1,461 and 50 %. A comma is a decimal sign unless it groups thousands.
func readNumber(text string) (float64, *family.Problem) {
	t := strings.Map(func(r rune) rune {
		switch r {
		case '−', '–':
			return '-'
		case ' ', '\t', '\n', '\u00a0', '\u2009', '\u202f', '\'', '’':
			return -1
		}
		return r
	}, text)
	if t == "" {
		return 0, &family.Problem{Text: "a number expected; the field is empty", Position: 0}
	}
	t, percent := strings.CutSuffix(t, "%")
	if !strings.Contains(t, ".") && strings.Count(t, ",") == 1 && !thousands(t) {
		t = strings.Replace(t, ",", ".", 1)
	}
	if thousands(t) {
		t = strings.ReplaceAll(t, ",", "")
	}
	if percent {
		t += "e-2"
	}
	// ParseFloat also reads hexadecimals, underscores and the words inf and nan.
	if strings.Trim(t, "0123456789.+-eE") != "" {
		return 0, &family.Problem{Text: "a number expected, got " + quote(text), Position: 0}
	}
	x, err := strconv.ParseFloat(t, 64)
	switch {
	case math.IsInf(x, 0):
		return 0, &family.Problem{Text: quote(text) + " is too large for a number here (the largest is about 1.8e308)", Position: 0, Domain: true}
	case err != nil:
		return 0, &family.Problem{Text: "a number expected, got " + quote(text), Position: 0}
	}
	return x + 0, nil
}

// thousands reports whether the commas stand before groups of three digits.
func thousands(t string) bool {
	whole, _, _ := strings.Cut(strings.TrimLeft(t, "+-"), ".")
	groups := strings.Split(whole, ",")
	if len(groups) < 2 || groups[0] == "" || groups[0] == "0" || len(groups[0]) > 3 {
		return false
	}
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}
