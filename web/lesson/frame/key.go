package frame

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
)

// Kind is how a key is read.
type Kind uint8

const (
	Distribution Kind = iota // any spelling of a distribution
	Discrete                 // one on named outcomes or whole numbers
	Number                   // in [Lo, Hi]
	Whole                    // a whole number in [Lo, Hi]
	Word                     // one of Choices
	FreeText                 // any
	Numbers                  // 1, 2 or [1, 2]
	Words                    // a, b: some of Choices
	Points                   // numbers, or [[1, 2], [3, 4]], or 1,2; 3,4
)

// Key is one parameter of a lesson.
type Key struct {
	ID      string
	Kind    Kind
	Default string // its value where nothing is given; "" for an optional key that is then absent

	// The range of Number and Whole; Lo is excluded when Open.
	Lo, Hi float64
	Open   bool

	Choices []string // of Word and Words

	// Look: it chooses what is looked at, and no result depends on it, so that it
	// can be scrubbed without computing anew.
	Look bool

	// Slide is where a slider of Number or Whole goes; without one there is a
	// field alone.
	Slide Slide
}

// Slide is a slider's range and step; on a Log one the step is a factor.
type Slide struct {
	From, To, By float64
	Log          bool
}

// Read parses the key's text. The error is a *family.Problem that names the key.
func (k *Key) Read(text string) (any, error) {
	value, err := k.read(text)
	if err == nil {
		return value, nil
	}
	if p, ok := err.(*family.Problem); ok {
		p.Field = k.ID
		return nil, p
	}
	return nil, &family.Problem{Text: err.Error(), Field: k.ID}
}

func (k *Key) read(text string) (any, error) {
	switch k.Kind {
	case Distribution, Discrete:
		d, err := family.Parse(text)
		if err != nil {
			return nil, err
		}
		if kind := d.Family().Kind; k.Kind == Discrete && kind != family.Named && kind != family.Integer {
			return nil, &family.Problem{Text: fmt.Sprintf("%s must have outcomes that can be counted, such as {rain: 0.4, sun: 0.6}; %s has a density", k.ID, text), Domain: true}
		}
		return d, nil
	case Number:
		return k.number(text)
	case Whole:
		n, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || !(float64(n) >= k.Lo && float64(n) <= k.Hi) {
			return nil, fmt.Errorf("%s must be a whole number from %v to %v, got %q", k.ID, k.Lo, k.Hi, text)
		}
		return n, nil
	case Word:
		if slices.Contains(k.Choices, text) {
			return text, nil
		}
		return nil, fmt.Errorf("%s must be one of %s, got %q", k.ID, strings.Join(k.Choices, ", "), text)
	case FreeText:
		return text, nil
	case Numbers:
		return k.list(text)
	case Words:
		return k.words(text)
	}
	return k.points(text)
}

func (k *Key) number(text string) (float64, error) {
	x, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil {
		return 0, fmt.Errorf("%s must be a number, got %q", k.ID, text)
	}
	switch {
	case k.Lo == k.Hi: // no range was set
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return 0, fmt.Errorf("%s must be finite, got %q", k.ID, text)
		}
	case k.Open && !(x > k.Lo), !(x >= k.Lo), !(x <= k.Hi):
		above := "from"
		if k.Open {
			above = "above"
		}
		return 0, fmt.Errorf("%s must be a number %s %v to %v, got %q", k.ID, above, k.Lo, k.Hi, text)
	}
	return x, nil
}

func (k *Key) list(text string) ([]float64, error) {
	text = strings.TrimSpace(text)
	if inside, ok := strings.CutPrefix(text, "["); ok {
		if text, ok = strings.CutSuffix(inside, "]"); !ok {
			return nil, fmt.Errorf("%s opens a list with [ that no ] closes", k.ID)
		}
	}
	fields := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' || r == '\n' })
	if len(fields) == 0 {
		return nil, fmt.Errorf("%s must be a list of numbers such as -1, 1", k.ID)
	}
	xs := make([]float64, len(fields))
	for i, f := range fields {
		x, err := k.number(f)
		if err != nil {
			return nil, err
		}
		xs[i] = x
	}
	return xs, nil
}

func (k *Key) words(text string) ([]string, error) {
	var words []string
	for _, w := range strings.Split(text, ",") {
		w = strings.TrimSpace(w)
		if !slices.Contains(k.Choices, w) {
			return nil, fmt.Errorf("%s takes some of %s, got %q", k.ID, strings.Join(k.Choices, ", "), w)
		}
		if !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	return words, nil
}

// points reads [[1, 2], [3, 4]] and 1,2; 3,4 as points of the plane, a plain
// list as points of the line.
func (k *Key) points(text string) ([][]float64, error) {
	flat := strings.Join(strings.Fields(text), "")
	flat = strings.TrimSuffix(strings.TrimPrefix(flat, "samples("), ")")
	var rows []string
	if strings.HasPrefix(flat, "[[") && strings.HasSuffix(flat, "]]") {
		rows = strings.Split(flat[2:len(flat)-2], "],[")
	} else {
		rows = strings.Split(flat, ";")
	}
	if len(rows) == 1 && !strings.HasPrefix(flat, "[[") {
		xs, err := k.list(flat)
		if err != nil {
			return nil, err
		}
		points := make([][]float64, len(xs))
		for i := range xs {
			points[i] = xs[i : i+1 : i+1]
		}
		return points, nil
	}
	points := make([][]float64, len(rows))
	for i, row := range rows {
		xs, err := k.list(row)
		if err != nil {
			return nil, err
		}
		if i > 0 && len(xs) != len(points[0]) {
			return nil, fmt.Errorf("%s: point %d has %d coordinates, the ones before it %d", k.ID, i+1, len(xs), len(points[0]))
		}
		points[i] = xs
	}
	return points, nil
}

// Moved is x moved by so many steps of the slider, kept on it, as the key reads it.
func (k *Key) Moved(x, steps float64) string {
	s := k.Slide
	switch {
	case s.Log:
		x *= math.Pow(s.By, steps)
	case k.Kind == Whole:
		x += s.By * math.Trunc(steps)
	default:
		x += s.By * steps
	}
	x = min(max(x, s.From), s.To)
	if k.Kind == Whole {
		return strconv.FormatFloat(math.Round(x), 'f', -1, 64)
	}
	// No more digits than a hand can mean.
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 6, 64), 64)
	return strconv.FormatFloat(math.Round(y*1e6)/1e6, 'f', -1, 64)
}
