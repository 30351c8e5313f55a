package state

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/family"
)

// Dial is one parameter of a distribution that can be turned: what a handle, a
// number box and a stop in the tab order are made of.
type Dial struct {
	// ID is the parameter as its family spells it; for part 2 of a mixture
	// "2.mean", and "2.weight" for its weight; inside a truncation "of.mean".
	ID    string
	Param *family.Param
	Part  int // of a mixture, counted from 1; 0 where there are none
	Value float64

	// X is the place of its handle on the axis of the curves. It is NaN where
	// the parameter has none.
	X float64
}

// OnAxis reports whether the dial has a place on the axis.
func (d Dial) OnAxis() bool { return !math.IsNaN(d.X) }

// onScale reports whether the parameter is a place on the axis itself, as a mean
// is, and not a logarithm of one.
func (d Dial) onScale() bool { return d.X == d.Value }

// weightParam describes the weight of a mixture's part.
var weightParam = family.Param{
	ID: "weight", Name: "weight", Symbol: "w", Role: family.Probability,
	Lo: 0, Hi: 1,
}

// Dials lists the parameters of d that can be turned, in the order of its
// spelling. A distribution without any (drawn, sampled, named outcomes) has none.
func Dials(d family.Dist) []Dial {
	switch d := d.(type) {
	case *family.Mixture:
		return mixtureDials(d)
	case *family.Truncated:
		return truncatedDials(d)
	case *family.MVNormal:
		return vectorDials(d)
	case *family.Dirichlet:
		return alphaDials(d)
	case family.Univariate:
		return scalarDials(d)
	}
	return nil
}

func scalarDials(u family.Univariate) []Dial {
	f, args := u.Family(), u.Args()
	if len(args) != len(f.Params) {
		return nil
	}
	dials := make([]Dial, len(args))
	for i := range args {
		p := &f.Params[i]
		dials[i] = Dial{ID: p.ID, Param: p, Value: args[i], X: math.NaN()}
		if p.At != nil {
			dials[i].X = p.At(args)
		}
	}
	return dials
}

func mixtureDials(m *family.Mixture) []Dial {
	var dials []Dial
	for i, part := range m.Parts {
		prefix := strconv.Itoa(i+1) + "."
		dials = append(dials, Dial{ID: prefix + weightParam.ID, Param: &weightParam, Part: i + 1, Value: m.Weights[i], X: math.NaN()})
		for _, d := range Dials(part) {
			d.ID, d.Part = prefix+d.ID, i+1
			dials = append(dials, d)
		}
	}
	return dials
}

// Dial finds a dial of one side of the showing tab.
func (s State) Dial(w Which, id string) (Dial, bool) {
	d, err := family.Parse(s.Side(w).Spelling)
	if err != nil {
		return Dial{}, false
	}
	return findDial(d, id)
}

func findDial(d family.Dist, id string) (Dial, bool) {
	for _, dial := range Dials(d) {
		if dial.ID == id {
			return dial, true
		}
	}
	return Dial{}, false
}

// turn is d with one dial set to v, or why that cannot be.
func turn(d family.Dist, id string, v float64) (family.Dist, error) {
	switch d := d.(type) {
	case *family.Mixture:
		return turnPart(d, id, v)
	case *family.Truncated:
		return turnTruncated(d, id, v)
	case *family.MVNormal:
		return turnVector(d, id, v)
	case *family.Dirichlet:
		return turnAlpha(d, id, v)
	}
	if u, ok := d.(family.Univariate); ok {
		f := u.Family()
		args := append([]float64(nil), u.Args()...)
		for i := range f.Params {
			if f.Params[i].ID == id && i < len(args) {
				args[i] = v
				// By way of the spelling, so that every rule of the language
				// holds here and is said in its words.
				return family.Parse(spell(f, args))
			}
		}
	}
	return nil, noDial(d, id)
}

func turnPart(m *family.Mixture, id string, v float64) (family.Dist, error) {
	number, rest, ok := strings.Cut(id, ".")
	i, err := strconv.Atoi(number)
	if !ok || err != nil || i < 1 || i > len(m.Parts) {
		return nil, noDial(m, id)
	}
	if rest == weightParam.ID {
		weights, err := share(m.Weights, i-1, v)
		if err != nil {
			return nil, err
		}
		return family.NewMixture(weights, m.Parts)
	}
	part, err := turn(m.Parts[i-1], rest, v)
	if err != nil {
		return nil, err
	}
	parts := append([]family.Univariate(nil), m.Parts...)
	parts[i-1] = part.(family.Univariate)
	return family.NewMixture(m.Weights, parts)
}

// shifted is d moved along the axis: everything that is a place on it, at once,
// since an end alone may not pass the other.
func shifted(d family.Dist, by float64) (family.Dist, error) {
	if m, ok := d.(*family.Mixture); ok {
		parts := make([]family.Univariate, len(m.Parts))
		for i, part := range m.Parts {
			moved, err := shifted(part, by)
			if err != nil {
				return nil, err
			}
			parts[i] = moved.(family.Univariate)
		}
		return family.NewMixture(m.Weights, parts)
	}
	if t, ok := d.(*family.Truncated); ok {
		of, err := shifted(t.Of, by)
		if err != nil {
			return nil, err
		}
		return family.NewTruncated(of.(family.Univariate), t.Lo+by, t.Hi+by)
	}
	dials := Dials(d)
	args := make([]float64, len(dials))
	exp := decade(spreadOf(d)) - 2
	for i, dial := range dials {
		args[i] = dial.Value
		if r := dial.Param.Role; (r == family.Location || r == family.Bound) && dial.onScale() {
			args[i] = multiple(dial.Value+by, exp)
		}
	}
	if u, ok := d.(family.Univariate); ok && len(args) > 0 {
		return family.Parse(spell(u.Family(), args))
	}
	return d, nil
}

func noDial(d family.Dist, id string) error {
	return &family.Problem{Text: d.Family().ID + " has no parameter " + quote(id), Position: -1}
}

func spell(f *family.Family, args []float64) string {
	var b strings.Builder
	b.WriteString(f.ID)
	for i, a := range args {
		if i == 0 {
			b.WriteByte('(')
		} else {
			b.WriteString(", ")
		}
		b.WriteString(number(a))
	}
	b.WriteByte(')')
	return b.String()
}

// number is x as the language reads it.
func number(x float64) string {
	if math.IsInf(x, 1) {
		return "inf"
	}
	if math.IsInf(x, -1) {
		return "-inf"
	}
	return strconv.FormatFloat(x, 'g', -1, 64)
}
