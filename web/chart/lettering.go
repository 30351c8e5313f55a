package chart

import (
	"strings"
	"unicode/utf8"

	"klviz/web/svg"
)

// Text sizes in pixels, as chart.css has them.
const (
	sizeText  = 12
	sizeTitle = 13
)

// advances are the widths of Inter's printable ASCII from the space on, with
// tabular figures, in hundredths of an em; measured in Chromium from
// static/fonts/inter.woff2, 2026-11-23. Layout needs them where no browser is
// there to ask.
var advances = [95]uint8{
	27, 29, 47, 63, 64, 98, 64, 30, 39, 39, 65, 65, 27, 65, 27, 36, // space to /
	65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 27, 27, 65, 65, 65, 51, // 0 to ?
	97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, // @ to O
	64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 39, 36, 39, 47, 46, // P to _
	32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, // ` to o
	61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 39, 33, 39, 65, // p to ~
}

// TextWidth estimates the width in pixels of a text at a size: a little too wide
// rather than too narrow, since other typefaces may stand in for Inter.
func TextWidth(s string, size float64) float64 {
	em := 0
	for _, r := range s {
		switch {
		case r >= ' ' && r <= '~':
			em += int(advances[r-' '])
		case r == '’' || r == '·' || r == '\u00a0':
			em += 28
		case r == '…':
			em += 86
		case r >= 0x1100 && !(r >= 0x1E00 && r < 0x2E80): // Hangul, kana, Han
			em += 100
		default:
			em += 64
		}
	}
	return float64(em) / 100 * size * 1.05
}

// shorten cuts a text to a width with an ellipsis; at least one letter stays.
func shorten(s string, size, width float64) string {
	if TextWidth(s, size) <= width {
		return s
	}
	for cut := len(s); cut > 0; {
		_, n := utf8.DecodeLastRuneInString(s[:cut])
		cut -= n
		if t := strings.TrimRight(s[:cut], " ") + "…"; cut > 0 && TextWidth(t, size) <= width {
			return t
		}
	}
	_, n := utf8.DecodeRuneInString(s)
	return s[:n] + "…"
}

// anchor of a text at its x.
type anchor string

const (
	start  anchor = "start"
	middle anchor = "middle"
	end    anchor = "end"
)

// text is a <text> of one line.
func text(x, y float64, a anchor, class, s string) svg.Node {
	attrs := make([]svg.Attr, 2, 4)
	attrs[0] = svg.Attr{Name: "x", Value: svg.Num(x)}
	attrs[1] = svg.Attr{Name: "y", Value: svg.Num(y)}
	if a != start {
		attrs = append(attrs, svg.Attr{Name: "text-anchor", Value: string(a)})
	}
	if class != "" {
		attrs = append(attrs, svg.Attr{Name: "class", Value: class})
	}
	return svg.Node{Tag: "text", Attrs: attrs, Text: s}
}

// phrase is a text in which what stands between asterisks is italic.
func phrase(x, y float64, a anchor, class, s string) svg.Node {
	n := text(x, y, a, class, s)
	if strings.Count(s, "*") < 2 {
		return n
	}
	n.Text = ""
	for i, part := range strings.Split(s, "*") {
		switch {
		case part == "":
		case i%2 == 1:
			n.Children = append(n.Children, svg.El("tspan", "class", "it").Say(part))
		default:
			n.Children = append(n.Children, svg.Node{Text: part})
		}
	}
	return n
}

// extent is the box of a text of one line whose baseline is at y.
func extent(x, y float64, a anchor, s string, size float64) Rect {
	w := TextWidth(s, size)
	switch a {
	case middle:
		x -= w / 2
	case end:
		x -= w
	}
	return Rect{x, y - size*0.8, w, size}
}
