package gallery

import (
	"math"

	"klviz/web/chart"
)

// lessons are the pictures that only lessons show.
func lessons() []Shot {
	drops := func(n int, last int) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.DropsInput{ID: id, Width: w, Last: last, Unit: chart.Bits, Title: "Days", Desc: "A square a day."}
			for _, o := range weather {
				in.Names = append(in.Names, o.Name)
				in.Counts = append(in.Counts, int(o.P*float64(n)+0.5))
				in.Costs = append(in.Costs, math.Log2(o.P/o.Q))
			}
			return chart.Drops(in)
		}
	}
	lines := func(id string, w float64) chart.Figure {
		in := chart.LinesInput{ID: id, Width: w, X: chart.Domain{Lo: 0, Hi: 4}, Y: chart.Domain{Lo: -3, Hi: 3}, XName: "*x*", YName: "height",
			At: 2, HasAt: true, Param: "x", From: math.Log(2), To: 1, Gap: "0.307", Title: "Line and curve", Desc: "The line lies above."}
		var log, line []chart.XY
		for i := range 201 {
			x := 4 * float64(i) / 200
			log, line = append(log, chart.XY{X: x, Y: math.Log(x)}), append(line, chart.XY{X: x, Y: x - 1})
		}
		in.Lines = []chart.Line{{Points: line, Class: "line-dash", Name: "x − 1"}, {Points: log, Class: "line-pay", Name: "ln x"}}
		return chart.Lines(in).Figure
	}
	logs := func(id string, w float64) chart.Figure {
		in := chart.LinesInput{ID: id, Width: w, X: chart.Domain{Lo: -2, Hi: 1}, LogX: true, XName: "width", YName: "nats",
			Dots: []chart.XY{{X: 0, Y: 0.46}}, Title: "Log", Desc: "A line over a logarithmic axis."}
		var l []chart.XY
		for i := range 61 {
			x := -2 + float64(i)/20
			l = append(l, chart.XY{X: x, Y: 0.5 / (1 + math.Pow(10, x)/10)})
		}
		in.Lines = []chart.Line{{Points: l, Class: "line-plain", Name: "in bins"}}
		return chart.Lines(in).Figure
	}
	stack := func(id string, w float64) chart.Figure {
		return chart.Stack(chart.StackInput{ID: id, Width: w, XName: "nats", Title: "Stack", Desc: "Two parts.", Rows: []chart.StackRow{
			{Name: "straight", Parts: []chart.Part{{Value: 2, Class: "pay", Name: "D(A‖C) 2"}}},
			{Name: "by way of B", Parts: []chart.Part{{Value: .5, Class: "pay", Name: "D(A‖B) 0.5"}, {Value: .5, Class: "ink", Name: "D(B‖C) 0.5"}}},
		}})
	}
	endless := func(id string, w float64) chart.Figure {
		return chart.Stack(chart.StackInput{ID: id, Width: w, XName: "nats", Title: "Stack", Desc: "One without end.", Rows: []chart.StackRow{
			{Name: "H(P,Q)", Parts: []chart.Part{{Value: 1, Class: "ink", Name: "H(P) 1"}, {Value: math.Inf(1), Class: "pay"}}},
		}})
	}
	cascade := func(n int) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.CascadeInput{ID: id, Width: w, Values: []float64{-3.186}, Last: "noise", Level: 0.7, Mark: "entropy 0.700", Sum: "0.726",
				At: 3, Param: "t", Point: 2, XName: "step *t*", YName: "nats", Title: "Cascade", Desc: "Parts that add up."}
			left := 3.912
			for range n {
				in.Values = append(in.Values, left*0.6)
				left *= 0.4
			}
			return chart.Cascade(in).Figure
		}
	}
	ranks := func(id string, w float64) chart.Figure {
		return chart.Ranks(chart.RanksInput{ID: id, Width: w, LeftName: "by bits", RightName: "by samples", At: 2, Title: "Ranks", Desc: "Two rankings.", Entries: []chart.Ranked{
			{Name: "cosine, best", Left: 1, Right: 2, By: "1.047096", And: "0.000249"}, {Name: "linear, best", Left: 2, Right: 1, By: "1.047112", And: "3.96·10⁻⁶"},
			{Name: "cosine, β", Left: 3, Right: 4, By: "1.09", And: "0.00326"}, {Name: "mine 1", Left: 4, Right: 3, By: "1.12", And: "0.000991", Own: true},
			{Name: "linear, β̃", Left: 5, Right: 5, By: "14.3", And: "0.0296"},
		}})
	}
	box := func(id string, w float64) chart.Figure {
		return chart.CodeBox(chart.CodeBoxInput{ID: id, Width: w, Dist: "p", Title: "Code", Desc: "Four words.", Words: []chart.CodeWord{
			{Name: "a", Word: "0", P: .5}, {Name: "b", Word: "10", P: .25}, {Name: "c", Word: "110", P: .125}, {Name: "d", Word: "111", P: .125},
		}})
	}
	deep := func(id string, w float64) chart.Figure {
		in := chart.CodeBoxInput{ID: id, Width: w, Dist: "q", Title: "Code", Desc: "A deep one."}
		word := ""
		for i := range 14 {
			in.Words = append(in.Words, chart.CodeWord{Name: string(rune('a' + i)), Word: word + "0"})
			word += "1"
		}
		return chart.CodeBox(in)
	}
	scatter := func(id string, w float64) chart.Figure {
		in := chart.ScatterInput{ID: id, Width: w, Reach: 2.5, XName: "*x*", YName: "*y*", Title: "Points", Desc: "A ring of points over its density.",
			Paths: [][]chart.XY{{{X: 2, Y: 2}, {X: 1, Y: 1.5}, {X: 0.5, Y: 1.2}}}}
		for i := range 9 {
			s, c := math.Sincos(2 * math.Pi * float64(i) / 9)
			in.P = append(in.P, chart.XY{X: 1.4 * c, Y: 1.4 * s})
			in.Q = append(in.Q, chart.XY{X: 1.6*c + 0.1*s, Y: 1.3 * s})
		}
		in.Field = func(x, y float64) float64 { r := math.Hypot(x, y) - 1.4; return math.Exp(-3 * r * r) }
		return chart.Scatter(in).Figure
	}
	sketch := func(bars, told bool) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.SketchInput{ID: id, Width: w, At: []float64{0, .25, .5, .75, 1}, Y: chart.Domain{Lo: 0, Hi: .5}, XName: "share", YName: "nats",
				Guess: []float64{.3, .3, .35, .33, .2}, GuessName: "your guess", AnswerName: "the answer", Title: "Guess", Desc: "A guess."}
			if bars {
				in.At, in.Names, in.Y, in.Guess = []float64{0, 1, 2}, []string{"fog", "rain", "sun"}, chart.Domain{Lo: -.3, Hi: .3}, []float64{.1, .2, -.1}
			}
			if told {
				for i, x := range in.At {
					in.Answer = append(in.Answer, chart.XY{X: x, Y: in.Guess[i] - .1})
				}
			}
			return chart.Sketch(in).Figure
		}
	}
	return append(generative(), []Shot{
		{"sketch", sketch(false, false)}, {"sketch-told", sketch(false, true)}, {"sketch-bars", sketch(true, false)}, {"sketch-bars-told", sketch(true, true)},
		{"scatter", scatter},
		{"drops", drops(60, 2)}, {"drops-many", drops(5000, 0)}, {"drops-none", drops(0, -1)},
		{"lines", lines}, {"lines-log", logs},
		{"stack", stack}, {"stack-endless", endless}, {"cascade", cascade(9)}, {"cascade-1000", cascade(1000)}, {"ranks", ranks},
		{"codebox", box}, {"codebox-deep", deep},
	}...)
}
