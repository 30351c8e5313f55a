package chart

import (
	"strings"

	"klviz/web/svg"
)

// CodeWord is a word of zeros and ones with what it stands for.
type CodeWord struct {
	Name string // of the outcome
	Word string // "010"; "" where it has none
	P    float64
}

// CodeBoxInput is a code: its words, of which none begins another.
type CodeBoxInput struct {
	ID    string
	Width float64
	Words []CodeWord
	Dist  string // "p" or "q": whom the code was made for
	Text  Words
	Title string
	Desc  string
}

// CodeBox draws a code as the room that its words take, which is also its tree:
// a row for each digit, each word as wide as 1/2^length of everything. Where the
// boxes fill the whole width, the Kraft sum is 1.
func CodeBox(in CodeBoxInput) Figure {
	f := Figure{ID: in.ID, Width: width(in.Width), Title: in.Title, Desc: in.Desc}
	deep := 1
	for _, w := range in.Words {
		deep = max(deep, len(w.Word))
	}
	const head = 4.0
	row := min(max(150/float64(deep), 12), 34)
	left, right := 4.0, f.Width-4
	foot := head + row*float64(deep)
	var inner, boxes svg.Path
	seen := map[string]bool{}
	x := func(word string) (a, b float64) {
		a, b = 0, 1
		for _, d := range word {
			mid := (a + b) / 2
			if d == '1' {
				a = mid
			} else {
				b = mid
			}
		}
		return left + a*(right-left), left + b*(right-left)
	}
	var labels, names []svg.Node
	var cs []caption
	for i, w := range in.Words {
		if w.Word == "" {
			continue
		}
		for n := 1; n < len(w.Word); n++ { // the way to it through the tree
			part := w.Word[:n]
			if seen[part] {
				continue
			}
			seen[part] = true
			a, b := x(part)
			y := head + row*float64(n-1)
			inner.M(a+1, y+1).H(b - 1).V(y + row - 1).H(a + 1).Z()
			if b-a > 14 {
				labels = append(labels, text((a+b)/2, y+row/2+4, middle, "", part[n-1:]))
			}
		}
		a, b := x(w.Word)
		y := head + row*float64(len(w.Word)-1)
		boxes.M(a+1, y+1).H(b - 1).V(foot - 1).H(a + 1).Z()
		s := w.Word
		if TextWidth(s, sizeText) > b-a-4 {
			s = s[len(s)-1:]
		}
		if b-a > TextWidth(s, sizeText) {
			labels = append(labels, text((a+b)/2, y+row/2+4, middle, "t-ink t-name", s))
		}
		cs = append(cs, caption{index: i, x: (a + b) / 2, text: w.Name, rank: b - a})
	}
	rows := 1
	for _, c := range place(cs, sizeTitle, 0, f.Width, 60, 90, 2) {
		rows = max(rows, c.row+1)
		names = append(names, text(c.at, foot+17+16*float64(c.row), middle, "t-ink t-out", c.text))
	}
	f.Height = foot + 8 + 16*float64(rows) + 6
	f.Back = []svg.Node{svg.El("path", "class", "grid", "d", new(svg.Path).M(left, foot).H(right).String())}
	f.Front = []svg.Node{
		svg.El("path", "class", "box-inner", "d", inner.String()),
		svg.El("path", "class", strings.ToLower(in.Dist)+"-line "+in.Dist+"-area fine dense", "d", boxes.String()),
		svg.El("g").With(labels...), svg.El("g").With(names...),
	}
	return f
}
