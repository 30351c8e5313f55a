package latent

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/model/digits"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/hands"
	"klviz/web/state"
	"klviz/web/text"
)

// Of the numbers, so many have a rail, and so many a bar.
const railed, barred = 6, 40

// figure draws a digit beside what its numbers draw; for who reads it on paper
// also what each number pays and how many are open, which the act draws else.
func figure(d frame.Drawing) []frame.Picture {
	f, err := fit(d.In.Data)
	if err != nil {
		return nil
	}
	l := f.look(d.In)
	first := l.pixels(d, f)
	if d.In.Live {
		return []frame.Picture{first}
	}
	return append([]frame.Picture{first}, frame.Still(l.rails(d).Figure, rents(d).Figure, f.stair(d).Figure)...)
}

func (l *look) fill(d frame.Drawing, sentence string) string {
	n := func(x float64) string { return text.Number(d.Lang, x) }
	return strings.NewReplacer("{digit}", strconv.Itoa(int(l.digit.Label)), "{off}", n(math.Sqrt(l.error)), "{rent}", n(l.rent),
		"{mean}", n(d.Out.Get("kl_total").(float64)), "{open}", strconv.Itoa(d.Out.Get("active_units").(int))).Replace(sentence)
}

// pixels is the digit, what is drawn from its numbers, and what one number does.
func (l *look) pixels(d frame.Drawing, f *fitted) frame.Picture {
	w, i := wordsOf(d.Lang), d.In.Whole("number")-1
	written, part := make([]float64, digits.Pixels), make([]float64, digits.Pixels)
	most := 0.0
	for k, v := range l.digit.Sums {
		written[k] = float64(v) / digits.White
		most = math.Max(most, math.Abs(f.model.Directions[i][k]))
	}
	for k, v := range f.model.Directions[i] {
		part[k] = v / most
	}
	said := w.seen
	if d.In.Whole("drawn") > 0 {
		said = w.seenDrawn
	}
	if d.Open {
		said += " " + w.seenRent
	}
	said = l.fill(d, said)
	panels := []chart.PixelPanel{{Name: w.written, Values: written}, {Name: w.drawn, Values: l.drawn[:]},
		{Name: strings.Replace(w.does, "{n}", strconv.Itoa(i+1), 1), Values: part, Signed: true}}
	return frame.Still(chart.Pixels(chart.PixelsInput{ID: "pixels", Width: d.Width, Side: digits.Side, Across: 3, Most: 12, Panels: panels, Title: d.Title, Desc: said}))[0]
}

// rails are the first numbers with a hand on each.
func (l *look) rails(d frame.Drawing) frame.Picture {
	w := wordsOf(d.Lang)
	in := chart.AnswersInput{ID: "numbers", Width: d.Width, Reach: 4, Words: d.Words, Title: w.numbers, Desc: l.fill(d, w.seenRent)}
	for i := range railed {
		says := w.closed
		if l.units[i].Active() {
			says = text.Number(d.Lang, l.of(i)) + " " + w.nats
		}
		in.Rows = append(in.Rows, chart.AnswerRow{Name: w.number + " " + strconv.Itoa(i+1), Mean: l.z[i], Spread: l.units[i].Spread, Says: says})
	}
	f := chart.Answers(in)
	out := frame.Picture{Figure: f.Figure}
	for i, r := range in.Rows {
		put := func(z float64) []string {
			return []string{"shift=" + shifted(d.In.Numbers("shift"), i, min(max(z, -in.Reach), in.Reach)-l.own[i]), "number=" + strconv.Itoa(i+1)}
		}
		out.Grips = append(out.Grips, frame.Grip{
			Name: r.Name, Value: text.Fixed(d.Lang, r.Mean, 2) + ", " + r.Says, Now: r.Mean, Min: -in.Reach, Max: in.Reach,
			To: func(px float64) []string { return put(f.X.Value(px)) },
			Step: func(by state.Step) []string {
				switch by {
				case state.ToMin:
					return put(-in.Reach)
				case state.ToMax:
					return put(in.Reach)
				}
				return put(r.Mean + map[state.Step]float64{state.Up: 0.1, state.Down: -0.1, state.FineUp: 0.01, state.FineDown: -0.01, state.BigUp: 1, state.BigDown: -1}[by])
			},
		})
	}
	return out
}

// shifted spells the shifts with that of number i set.
func shifted(shift []float64, i int, by float64) string {
	list := make([]string, max(len(shift), i+1))
	for k := range list {
		list[k] = "0"
		if k < len(shift) {
			list[k] = frame.Short(shift[k])
		}
	}
	list[i] = frame.Short(math.Round(by*1e4) / 1e4)
	return strings.Join(list, ", ")
}

// rents are the mean rents of the first numbers as bars.
func rents(d frame.Drawing) frame.Picture {
	w, kl := wordsOf(d.Lang), d.Out.Get("kl_per_unit").([]float64)
	in := chart.HistogramInput{
		ID: "rent", Width: d.Width, P: kl[:barred], Names: chart.Names{P: "P", Q: "Q"}, Words: d.Words, Title: w.rents,
		XName: w.number, YName: w.rents, Desc: w.number + " 1: " + text.Number(d.Lang, kl[0]) + " " + w.nats + ".",
	}
	for i := range barred + 1 {
		in.Edges = append(in.Edges, float64(i)+0.5)
	}
	return frame.Still(chart.Histogram(in).Figure)[0]
}

// stair is how many numbers are open, against noise or weight, with a hand on it.
func (f *fitted) stair(d frame.Drawing) frame.Picture {
	w, key := wordsOf(d.Lang), d.In.Word("against")
	slide, other, name := noises, d.In.Number("beta"), "σ²"
	if key == "beta" {
		slide, other, name = weights, d.In.Number("sigma2"), "β"
	}
	x := chart.Domain{Lo: math.Log10(slide.From), Hi: math.Log10(slide.To)}
	var steps []chart.XY
	for i := len(f.model.Variances) - 1; i >= 0; i-- { // ascending: one closes at each
		v := f.model.Variances[i]
		if v <= 0 {
			continue
		}
		at := math.Log10(v / other)
		steps = append(steps, chart.XY{X: at, Y: float64(i + 1)}, chart.XY{X: at, Y: float64(i)})
	}
	steps = append(steps, chart.XY{X: x.Hi + 1, Y: 0})
	open := float64(d.Out.Get("active_units").(int))
	now := math.Log10(d.In.Number(key))
	said := name + " = " + text.Full(d.Lang, d.In.Number(key)) + ": " + strconv.Itoa(int(open)) + " " + w.open
	fig := chart.Lines(chart.LinesInput{ID: "stair", Width: d.Width, X: x, Y: chart.Domain{Lo: 0, Hi: max(104, open*1.1)}, LogX: true,
		XName: name, YName: w.stair, At: now, HasAt: true, Param: key, Dots: []chart.XY{{X: now, Y: open}}, Words: d.Words, Title: w.stair, Desc: said,
		Lines: []chart.Line{{Points: steps, Class: "line-pay"}}})
	return frame.Picture{Figure: fig.Figure, Grips: []frame.Grip{hands.Number(d, key, name, said, fig.X, slide)}}
}
