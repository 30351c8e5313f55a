// Package classifier trains a softmax classifier on penguins, and takes its loss
// apart into what the data keep to themselves and what the classifier has yet to
// learn.
package classifier

import (
	"fmt"
	"strconv"
	"strings"
)

// File is the name in static/data.
const File = "penguins.csv"

// Species are the classes, in the order of their columns.
var Species = []string{"Adelie", "Chinstrap", "Gentoo"}

// Features that a classifier may see. A word becomes one column for each of its
// values, a number one column of mean 0 and spread 1.
var Features = []string{"island", "sex", "beak_length", "beak_depth", "flipper_length", "body_mass"}

// columns are where the features stand in the file, and their words.
var columns = map[string]struct {
	at    int
	words []string
}{
	"island":         {1, []string{"Biscoe", "Dream", "Torgersen"}},
	"beak_length":    {2, nil},
	"beak_depth":     {3, nil},
	"flipper_length": {4, nil},
	"body_mass":      {5, nil},
	"sex":            {6, []string{"female", "male"}},
}

// Read takes the penguins for which all the features were recorded. Penguins
// that are alike in all of them are put together: no classifier that sees only
// these can tell them apart.
func Read(csv string, features []string) (*Data, error) {
	if len(features) == 0 {
		return nil, fmt.Errorf("a classifier must see at least one feature")
	}
	groups := map[string]*Group{}
	d := &Data{classes: len(Species)}
	lines := strings.Split(strings.TrimSpace(csv), "\n")
	for n, line := range lines[1:] {
		cells := strings.Split(line, ",")
		if len(cells) != 7 {
			return nil, fmt.Errorf("line %d of the penguins has %d cells instead of 7", n+2, len(cells))
		}
		class := index(Species, cells[0])
		if class < 0 {
			return nil, fmt.Errorf("line %d of the penguins has the species %q", n+2, cells[0])
		}
		x, complete, err := row(cells, features)
		if err != nil {
			return nil, fmt.Errorf("line %d of the penguins: %w", n+2, err)
		}
		if !complete {
			continue
		}
		key := fmt.Sprint(x)
		g := groups[key]
		if g == nil {
			g = &Group{X: x, Counts: make([]float64, len(Species))}
			groups[key] = g
			d.Groups = append(d.Groups, g)
		}
		g.Counts[class]++
		d.N++
	}
	if d.N == 0 {
		return nil, fmt.Errorf("no penguin has all of these features")
	}
	d.standardise()
	return d, nil
}

// row turns a line's cells into columns; complete is false where one is empty.
func row(cells, features []string) (x []float64, complete bool, err error) {
	for _, f := range features {
		c, ok := columns[f]
		if !ok {
			return nil, false, fmt.Errorf("there is no feature %q", f)
		}
		cell := cells[c.at]
		if cell == "" {
			return nil, false, nil
		}
		if c.words == nil {
			v, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				return nil, false, fmt.Errorf("%q is no number", cell)
			}
			x = append(x, v)
			continue
		}
		at := index(c.words, cell)
		if at < 0 {
			return nil, false, fmt.Errorf("%s is %q", f, cell)
		}
		for i := range c.words {
			if i == at {
				x = append(x, 1)
			} else {
				x = append(x, 0)
			}
		}
	}
	return x, true, nil
}

func index(list []string, s string) int {
	for i, v := range list {
		if v == s {
			return i
		}
	}
	return -1
}
