package chart

import (
	"strconv"

	"klviz/web/svg"
)

// Ranked is one entry of Ranks: its places from 1 in both rankings, and what it
// was ranked by.
type Ranked struct {
	Name        string
	Left, Right int
	By, And     string
	Own         bool // the reader's
}

// RanksInput is two rankings of the same entries.
type RanksInput struct {
	ID                  string
	Width               float64
	Entries             []Ranked
	LeftName, RightName string
	At                  int // 1 + the entry that is looked at; 0 for none
	Title, Desc         string
}

// Ranks draws both rankings as columns, the best on top, and a line from each
// entry to itself: lines that cross are where the two disagree.
func Ranks(in RanksInput) Figure {
	const row, top = 28.0, 44.0
	f := Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc}
	f.Height = top + row*float64(len(in.Entries)) + 4
	name, value := 0.0, 0.0
	for _, e := range in.Entries {
		name = max(name, TextWidth(e.Name, sizeText))
		value = max(value, TextWidth(e.By, sizeText), TextWidth(e.And, sizeText))
	}
	// place, name, value, line, value, place
	a := 22 + name*1.06 + 10 + value
	b := f.Width - 26 - value
	if b < a+40 {
		b = a + 40
	}
	f.Back = append(f.Back, phrase(0, 14, start, "t-title", in.LeftName), phrase(f.Width, 31, end, "t-title", in.RightName))
	y := func(place int) float64 { return top + row*(float64(place)-0.5) }
	for i, e := range in.Entries {
		class, ink := "line-dash", "t-ink"
		switch {
		case e.Own:
			class, ink = "line-pay", "t-pay t-name"
		case e.Left != e.Right:
			class = "line-plain"
		}
		from, to := y(e.Left), y(e.Right)
		if in.At == i+1 {
			f.Over = append(f.Over, svg.El("rect", "class", "mark", "x", "0", "y", svg.Num(from-row/2), "width", svg.Num(a+4), "height", svg.Num(row)))
		}
		f.Front = append(f.Front,
			svg.El("path", "class", class, "d", new(svg.Path).M(a+8, from).L(b-8, to).String()),
			text(14, from+4, end, "", strconv.Itoa(e.Left)), text(22, from+4, start, ink, e.Name), text(a, from+4, end, "", e.By),
			text(b, to+4, start, "", e.And), text(f.Width-2, to+4, end, "", strconv.Itoa(e.Right)))
	}
	return f
}
