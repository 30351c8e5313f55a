package definition

import (
	"strings"

	"klviz/wasm/model/life"
	"klviz/wasm/model/outcomes"
	"klviz/web/chart"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// living is days lived in P's world, one after the other.
type living struct {
	in     *frame.Input
	d      float64 // D(P‖Q) in bits
	table  *outcomes.Table
	seed   uint64
	life   *life.Life
	means  []chart.XY
	left   int // days still to be lived
	step   int // days that are drawn at once
	shares *directions.Shares
}

func newLiving(in *frame.Input, out *frame.Outcome) frame.Act {
	t, err := outcomes.New(in.Dist("p"), in.Dist("q"))
	if err != nil {
		return nil
	}
	a := &living{in: in, d: out.Get("kl_bits").(float64), table: t, seed: uint64(in.Whole("seed")), shares: directions.NewShares(in)}
	a.begin()
	return a
}

func (a *living) begin() {
	a.life, a.means, a.left = life.New(a.table, a.seed), nil, 0
}

// Lives may go on for this many days.
const longest = 100_000

// Do implements frame.Act.
func (a *living) Do(e view.Event) []string {
	switch e.Act {
	case "act.day":
		a.live(1, 1)
	case "act.year":
		a.live(365, 3)
	case "act.decade":
		a.live(3653, 40)
	case "act.again":
		a.begin()
	case "act.other":
		a.seed++
		a.begin()
	default:
		return a.shares.Do(e)
	}
	return nil
}

// live asks for days; the first comes at once.
func (a *living) live(days, step int) {
	a.left, a.step = min(a.left+days, longest-a.life.Days), step
	a.Work()
}

// Work implements frame.Act: it lives some days.
func (a *living) Work() bool {
	if a.left == 0 {
		return false
	}
	for range min(a.step, a.left) {
		a.life.Day()
		a.left--
		n := a.life.Days
		if n < 400 || n%(n/200) == 0 || a.left == 0 { // what can be told apart in the picture
			a.means = append(a.means, chart.XY{X: float64(n), Y: directions.Bits(a.life.Mean())})
		}
	}
	return true
}

// Paced implements frame.Paced: days are seen as they come.
func (a *living) Paced() bool { return true }

// Draw implements frame.Act.
func (a *living) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w, unit := wordsOf(d.Lang), directions.UnitIn(d.Lang, chart.Bits)
	l := a.life
	costs := make([]float64, len(a.table.Names))
	for i := range costs {
		costs[i] = directions.Bits(l.Difference(i))
	}
	fallen := chart.Drops(chart.DropsInput{
		ID: "days", Width: d.Width, Names: a.table.Names, Counts: l.Counts, Costs: costs, Last: l.Last, Unit: unit, Words: d.Words,
		Title: w.days, Desc: a.Said(d),
	})
	pictures := frame.Still(fallen)
	if l.Days > 1 {
		pictures = append(pictures, frame.Still(chart.Walk(chart.WalkInput{
			ID: "mean", Width: d.Width, Means: a.means, Spread: directions.Bits(life.Spread(a.table)), D: a.d, Unit: unit,
			XName: w.lived, YName: w.mean, Names: directions.NamesOf(a.in), Words: d.Words, Title: w.mean, Desc: a.Said(d),
		}))...)
	}
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.day", "", w.day)
	m.Button("opt", "act.year", "", w.year)
	m.Button("opt", "act.decade", "", w.decade)
	if l.Days > 0 {
		m.Button("plain", "act.again", "", w.again)
		m.Button("plain", "act.other", "", w.other)
	}
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	m.WriteString(a.shares.Draw(d, unit))
	return pictures, m.String()
}

// Said implements frame.Act.
func (a *living) Said(d frame.Drawing) string {
	w, l := wordsOf(d.Lang), a.life
	if l.Days == 0 {
		return w.none
	}
	n := func(nats float64) string { return text.Number(d.Lang, directions.Bits(nats)) }
	fill := func(s string) string {
		return strings.NewReplacer("{n}", text.Full(d.Lang, float64(l.Days)), "{day}", a.table.Names[l.Last],
			"{paid}", n(l.Believed(l.Last)), "{known}", n(l.Known(l.Last)), "{more}", d.Words.Signed(directions.Bits(l.Difference(l.Last)), 3),
			"{mean}", n(l.Mean()), "{d}", text.Number(d.Lang, a.d)).Replace(s)
	}
	switch {
	case l.Days == 1:
		return fill(w.last)
	case a.left > 0:
		return fill(w.so)
	}
	return fill(w.last + " " + w.so)
}

type words struct {
	day, year, decade, again, other, days, lived, mean, none, last, so string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			day: "Einen Tag leben", year: "Ein Jahr leben", decade: "Zehn Jahre leben", again: "Von vorn", other: "Ein anderes Leben",
			days: "Die Tage, die kamen: ein Kästchen je Tag, darüber, was einer mehr kostet als nötig", lived: "Tage", mean: "Mittel von log₂ *p/q* bisher, Bit am Tag",
			none: "Noch kein Tag ist gekommen.",
			last: "Tag {n}: {day}. Sie zahlt {paid} Bit, wer es weiß {known}. Unterschied {more}.",
			so:   "Mittel nach {n} Tagen: {mean} Bit am Tag; D(P‖Q) ist {d}.",
		}
	}
	return &words{
		day: "Live a day", year: "Live a year", decade: "Live ten years", again: "From the start", other: "Another life",
		days: "The days that came: a square a day, and over it what one costs more than need be", lived: "days", mean: "mean of log₂ *p/q* so far, bits a day",
		none: "No day has come yet.",
		last: "Day {n}: {day}. She pays {paid} bits, somebody who knows {known}. Difference {more}.",
		so:   "Mean after {n} days: {mean} bits a day; D(P‖Q) is {d}.",
	}
}
