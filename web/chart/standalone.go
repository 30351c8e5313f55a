package chart

import (
	"errors"
	"hash/fnv"
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/web/svg"
)

// StandaloneInput is a pair and what is known of it.
type StandaloneInput struct {
	P, Q   family.Dist
	PQ, QP float64 // D(P‖Q) and D(Q‖P) in nats; QP may be NaN, "not asked for"
	Width  float64 // 0 is 640
	Theme  Theme   // "" is Host
	Unit   Unit
	Names  Names
	Words  Words
	Foot   string // a small line at the bottom: where the picture is from
	About  string // the same for machines, in full
}

// Standalone is a complete, accessible SVG file: the two distributions, what is
// paid where, and D(P‖Q) in words.
func Standalone(in StandaloneInput) ([]byte, error) {
	if in.Width == 0 {
		in.Width = 640
	}
	if in.Theme == "" {
		in.Theme = Host
	}
	v := voiced(in.Words, in.Names, in.Unit)
	figures, err := standaloneFigures(in, v)
	if err != nil {
		return nil, err
	}
	const margin = 16.0
	wide := width(in.Width)
	number := v.numeral(in.PQ*v.unit.PerNat, 3) + " " + v.unit.Name
	price := v.fill(v.Price)
	head := []svg.Node{
		text(margin, 34, start, "t-pay t-number", number),
	}
	y := 34.0
	x := margin + TextWidth(number, 24)*1.12 + 16 // bold serif
	if x+TextWidth(price, sizeTitle) > wide-margin {
		x, y = margin, y+22
	}
	head = append(head, text(x, y, start, "t-title", price))
	for _, d := range []struct{ letter, name, spelled, class string }{
		{"P", v.names.P, in.P.String(), "t-p"}, {"Q", v.names.Q, in.Q.String(), "t-q"},
	} {
		y += 20
		s := d.letter
		if d.name != d.letter {
			s += " " + d.name
		}
		at := margin + TextWidth(s, sizeTitle)*1.06 + 10
		head = append(head, text(margin, y, start, d.class+" t-out t-name", s),
			text(at, y, start, "", shorten(d.spelled, sizeText, wide-margin-at)))
	}
	y += 16

	desc := "D(P‖Q) = " + number + ": " + price + ". P = " + in.P.String() + ", Q = " + in.Q.String() + "."
	if sayable(in.QP) {
		desc += " D(Q‖P) = " + v.numeral(in.QP*v.unit.PerNat, 3) + " " + v.unit.Name + "."
	}
	all := Figure{ID: in.id(), Width: wide, Title: "D(" + v.names.P + "‖" + v.names.Q + ") = " + number, Desc: desc}
	body := append([]svg.Node{svg.El("rect", "class", "ground", "width", "100%", "height", "100%", "rx", "10")}, head...)
	for _, f := range figures {
		body = append(body, svg.El("g", "transform", "translate("+svg.Num((wide-f.Width)/2)+","+svg.Num(y)+")").With(f.content(false)...))
		y += f.Height + 14
	}
	if in.Foot != "" {
		y += 12
		body = append(body, text(margin, y, start, "t-small", shorten(in.Foot, 11, wide-2*margin)))
		y += 6
	}
	all.Height = math.Ceil(y + 4)
	root := all.SVG(false)
	style := svg.El("style").Say(Sheet(in.Theme))
	if in.About != "" {
		body = append(body, svg.El("metadata").Say(in.About))
	}
	root.Children = append(root.Children[:2:2], append([]svg.Node{style}, body...)...)
	return append([]byte(root.XML()), '\n'), nil
}

// id is a prefix for the ids inside, other for other pictures: several files may
// be put inline into one page, where ids are common to all.
func (in *StandaloneInput) id() string {
	h := fnv.New32a()
	for _, s := range [...]string{in.P.String(), in.Q.String(), in.Names.P, in.Names.Q, in.Unit.Name, svg.Num(in.Width)} {
		h.Write([]byte(s))
		h.Write([]byte{0})
	}
	return "kl" + strconv.FormatUint(uint64(h.Sum32()), 36)
}

// plane2 are two normals of the core as pictures need them; flat is false where
// they do not lie in a plane.
func plane2(p, q *family.MVNormal) (a, b Normal2, flat bool) {
	if p == nil || q == nil || len(p.Mean) != 2 || len(q.Mean) != 2 {
		return a, b, false
	}
	for i := range 2 {
		a.Mean[i], b.Mean[i] = p.Mean[i], q.Mean[i]
		for j := range 2 {
			a.Cov[i][j], b.Cov[i][j] = p.Cov[i][j], q.Cov[i][j]
		}
	}
	return a, b, true
}

// standaloneFigures are the figures for the kind of the pair, laid out inside
// the margins.
func standaloneFigures(in StandaloneInput, v *voice) ([]Figure, error) {
	wide := width(in.Width) - 24
	if os, ok := Outcomes(in.P, in.Q); ok {
		return []Figure{
			Bars(BarsInput{ID: in.id() + "b", Width: wide, Outcomes: os, Names: in.Names, Words: in.Words, NoHands: true}).Figure,
			World(WorldInput{ID: in.id() + "w", Width: wide, Outcomes: os, Net: in.PQ * v.unit.PerNat, Unit: in.Unit, Names: in.Names, Words: in.Words}).Figure,
		}, nil
	}
	p, pok := in.P.(family.Univariate)
	q, qok := in.Q.(family.Univariate)
	if pok && qok {
		return []Figure{
			Curves(CurvesInput{ID: in.id() + "c", Width: wide, P: p, Q: q, NoRails: true, Unit: in.Unit, Names: in.Names, Words: in.Words}).Figure,
		}, nil
	}
	if a, ok := in.P.(*family.MVNormal); ok {
		b, ok := in.Q.(*family.MVNormal)
		if p, q, flat := plane2(a, b); ok && flat {
			return []Figure{Plane(PlaneInput{ID: in.id() + "e", Width: wide, P: p, Q: q, NoHands: true, Names: in.Names, Words: in.Words}).Figure}, nil
		}
	}
	return nil, errors.New("there is no picture of " + in.P.Family().Name + " beside " + in.Q.Family().Name)
}
