package chart

import (
	"math"

	"klviz/web/svg"
)

// Part is a stretch of a stacked bar.
type Part struct {
	Value float64 // at least 0; +Inf is cut
	Class string  // "ink", "pay", "earn", "p", "q"
	Name  string  // written in it, or under it
}

// StackRow is one bar of Stack.
type StackRow struct {
	Name  string
	Parts []Part
}

// StackInput is bars whose parts lie end to end, on one scale.
type StackInput struct {
	ID    string
	Width float64
	Rows  []StackRow
	Most  float64 // the scale's end; 0 takes what the longest needs
	XName string
	Words Words
	Title string
	Desc  string
}

// Stack draws what adds up: each row a bar, its parts end to end.
func Stack(in StackInput) Figure {
	v := voiced(in.Words, Names{}, Unit{})
	const barHigh, rowHigh = 30.0, 74.0
	f := Figure{ID: in.ID, Width: width(in.Width), Height: rowHigh*float64(len(in.Rows)) + 40, Title: in.Title, Desc: in.Desc}
	most, endless := in.Most, false
	for _, r := range in.Rows {
		sum := 0.0
		for _, p := range r.Parts {
			if math.IsInf(p.Value, 1) {
				endless = true
			} else {
				sum += p.Value
			}
		}
		if endless {
			sum *= 1.6
		}
		most = max(most, sum)
	}
	if most <= 0 {
		most = 1
	}
	x := Linear{Domain{0, most * 1.02}, 10, f.Width - 14}
	f.Defs = []svg.Node{hatch(in.ID)}
	base := rowHigh*float64(len(in.Rows)) + 2
	f.Back = append(f.Back, xAxis(v, x, base, f.Width)...)
	f.Back = append(f.Back,
		svg.El("path", "class", "base", "d", new(svg.Path).M(x.From, base).H(x.To).String()),
		phrase(x.To, f.Height-4, end, "t-title", in.XName))
	for i, r := range in.Rows {
		y := rowHigh * float64(i)
		f.Back = append(f.Back, phrase(x.From, y+13, start, "t-title", r.Name))
		at, under := 0.0, 0.0
		for _, p := range r.Parts {
			to := min(at+p.Value, x.Domain.Hi)
			a, b := x.Px(at), x.Px(to)
			rect := svg.El("rect", "x", svg.Num(a), "y", svg.Num(y+20), "width", svg.Num(max(b-a, 0)), "height", svg.Num(barHigh))
			switch p.Class {
			case "pay":
				rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: "pay-edge"}, svg.Attr{Name: "fill", Value: url(in.ID, "hatch")})
			case "earn":
				rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: "earn earn-edge"})
			case "p", "q":
				rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: p.Class + "-line " + p.Class + "-area fine"})
			default:
				rect.Attrs = append(rect.Attrs, svg.Attr{Name: "class", Value: "plain-part"})
			}
			f.Front = append(f.Front, rect)
			if math.IsInf(p.Value, 1) {
				f.Front = append(f.Front, text(b-4, y+40, end, "t-pay t-name t-halo", v.fill(v.Forever)))
			}
			w := TextWidth(p.Name, sizeText)
			if w+8 < b-a {
				f.Front = append(f.Front, text((a+b)/2, y+39, middle, "t-ink t-name t-halo", p.Name))
			} else if p.Name != "" { // under the bar, clear of the one before
				x := min(max((a+b)/2-w/2, under), f.Width-w-2)
				f.Front = append(f.Front, text(x, y+63, start, "t-ink", p.Name))
				under = x + w + 8
			}
			at += p.Value
			if at > x.Domain.Hi {
				break
			}
		}
	}
	return f
}
