package guidance

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/svg"
)

// figure draws the kinds with a hand on each, and after the guess what the push
// makes of the one that is asked for.
func figure(d frame.Drawing) []frame.Picture {
	c, class, err := kinds(d.In)
	if err != nil {
		return nil
	}
	w, names := wordsOf(d.Lang), wordsIn(d)
	means, sds := d.In.Numbers("means"), alike(d.In, "sds", len(d.In.Numbers("means")))
	bells := make([]family.Univariate, len(means))
	for i := range means {
		bells[i] = family.Normal.New([]float64{means[i], sds[i]})
	}
	in := chart.LinesInput{ID: "kinds", Width: d.Width, X: span(d), XName: "*x*", YName: w.density, Words: d.Words, Title: d.Title, Desc: w.kinds + " " + strings.Join(names, ", ") + "."}
	add := func(class string, log func(x float64) float64) {
		const steps = 240
		line := chart.Line{Class: class}
		for i := range steps + 1 {
			x := in.X.Lo + (in.X.Hi-in.X.Lo)*float64(i)/steps
			line.Points = append(line.Points, chart.XY{X: x, Y: math.Exp(log(x))})
		}
		in.Lines = append(in.Lines, line)
	}
	for i, b := range bells {
		if i != class {
			add("line-dash", b.LogProb)
		}
	}
	add("p-line p-area fine", bells[class].LogProb)
	if d.Open {
		add("q-line q-area fine", c.Tilt(class, d.In.Number("w")).LogDensity)
		in.Desc = new(pushing).Said(d)
	}
	f := chart.Lines(in)
	out := frame.Picture{Figure: f.Figure}
	for i, b := range bells {
		// On top of its bell, clear of the names before it.
		x, y := f.X.Inside(means[i]), f.Y.Inside(math.Exp(b.LogProb(means[i])))-7
		for k := range i {
			if math.Abs(f.X.Inside(means[k])-x) < 7*float64(len(names[i])+len(names[k]))/2 {
				y -= 15
			}
		}
		is := "t-ink t-name t-halo"
		if i == class {
			is = "t-p t-name t-halo"
		}
		out.Over = append(out.Over, svg.El("text", "class", is, "x", svg.Num(x), "y", svg.Num(max(y, 24)), "text-anchor", "middle").Say(names[i]))
		h := chart.Handle{Dist: "p", Param: "mean", Kind: chart.Knob, X: f.X.Inside(means[i]), Y: f.Plot.Y + f.Plot.H, At: f.X.Px(means[i])}
		h.Hit = chart.Rect{X: h.X - 22, Y: h.Y - 22, W: 44, H: 44}
		out.Handles, out.Grips = append(out.Handles, h), append(out.Grips, mean(d, names[i], i, f.X))
	}
	return []frame.Picture{out}
}

// span is where the kinds are drawn; it stays while one is dragged.
func span(d frame.Drawing) chart.Domain {
	in := d.In
	if d.Held != nil {
		in = d.Held
	}
	means := in.Numbers("means")
	x := chart.Domain{Lo: math.Inf(1), Hi: math.Inf(-1)}
	for i, s := range alike(in, "sds", len(means)) {
		x = chart.Domain{Lo: min(x.Lo, means[i]-4*s), Hi: max(x.Hi, means[i]+4*s)}
	}
	return x
}

// mean is the hand on the middle of kind i.
func mean(d frame.Drawing, name string, i int, x chart.Linear) frame.Grip {
	means := d.In.Numbers("means")
	unit := math.Pow(10, math.Floor(math.Log10(x.Domain.Hi-x.Domain.Lo))) / 100
	put := func(v float64) []string {
		list := make([]string, len(means))
		for k, m := range means {
			list[k] = frame.Short(m)
		}
		v = math.Round(v/unit) * unit
		list[i] = strconv.FormatFloat(min(max(v, x.Domain.Lo), x.Domain.Hi), 'g', 6, 64)
		return []string{"means=" + strings.Join(list, ", ")}
	}
	by := map[state.Step]float64{state.Up: 10, state.Down: -10, state.FineUp: 1, state.FineDown: -1, state.BigUp: 50, state.BigDown: -50}
	return frame.Grip{
		Name: wordsOf(d.Lang).middle + " " + name, Value: frame.Short(means[i]), Now: means[i], Min: x.Domain.Lo, Max: x.Domain.Hi,
		To: func(px float64) []string { return put(x.Value(px)) },
		Step: func(s state.Step) []string {
			switch s {
			case state.ToMin:
				return put(x.Domain.Lo)
			case state.ToMax:
				return put(x.Domain.Hi)
			}
			return put(means[i] + by[s]*unit)
		},
	}
}

// wordsIn are the kinds' words: the reader's, as far as they go, then the lesson's.
func wordsIn(d frame.Drawing) []string {
	names := slices.Clone(wordsOf(d.Lang).animals)
	if d.In.Has("words") {
		for i, word := range strings.Split(d.In.Word("words"), ",") {
			if word = strings.TrimSpace(word); word != "" && i < len(names) {
				names[i] = word
			}
		}
	}
	for n := len(d.In.Numbers("means")); len(names) < n; {
		names = append(names, strconv.Itoa(len(names)+1))
	}
	return names[:len(d.In.Numbers("means"))]
}
