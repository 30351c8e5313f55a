package inference

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"klviz/wasm/model/meanfield"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// ascent is a fit on its way: it is where its path is after so many turns, and
// between two of them while it moves.
type ascent struct {
	target meanfield.Target
	path   []meanfield.Fit
	about  string  // what the path was made for
	at     float64 // turns that are shown
	to     int     // turns that are taken
}

func newAscent(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &ascent{}
	a.follow(in)
	return a
}

// follow takes what was set; what was set here goes on moving.
func (a *ascent) follow(in *frame.Input) {
	from, err := begin(in)
	if err != nil {
		return
	}
	a.target = target(in)
	if about := fmt.Sprint(a.target.Rho, from); about != a.about {
		a.about, a.path = about, nil
		a.at = float64(in.Whole("steps"))
	}
	if steps := in.Whole("steps"); steps != a.to {
		a.to, a.at = steps, float64(steps)
	}
	if len(a.path) <= a.to {
		a.path = a.target.Ascend(from, max(a.to, most))
	}
}

// now is the fit that is shown.
func (a *ascent) now() meanfield.Fit {
	i := int(a.at)
	q := a.path[i]
	if share := a.at - float64(i); share > 0 {
		next := a.path[i+1]
		for k := range 2 {
			q.Mean[k] += share * (next.Mean[k] - q.Mean[k])
			q.Var[k] += share * (next.Var[k] - q.Var[k])
		}
	}
	return q
}

// settled is after how many turns nothing is to be seen any more.
func (a *ascent) settled() int {
	best := a.target.KLFrom(a.target.Reverse())
	for i, q := range a.path {
		if i > 1 && a.target.KLFrom(q)-best < 5e-4 {
			return i
		}
	}
	return min(len(a.path)-1, most)
}

// Do implements frame.Act.
func (a *ascent) Do(e view.Event) []string {
	switch e.Act {
	case "act.turn":
		a.at = float64(a.to) // a turn under way is over
		a.to = min(a.to+1, 1000)
		if a.to >= len(a.path) {
			a.at = float64(a.to - 1)
			a.path = a.target.Ascend(a.path[0], a.to+most)
		}
	case "act.play":
		if a.moving() {
			a.to = int(math.Ceil(a.at))
			break
		}
		end := a.settled()
		if a.to >= end {
			a.at = 0
		}
		a.to = end
	case "act.begin":
		a.at, a.to = 0, 0
	case "act.put":
		best := a.target.Reverse()
		if e.Arg == "forward" {
			best = a.target.Forward()
		}
		return []string{"q=" + spell(best), "steps=0"}
	default:
		return nil
	}
	return []string{"steps=" + strconv.Itoa(a.to)}
}

func (a *ascent) moving() bool { return a.at < float64(a.to) }

// Work implements frame.Act: a twelfth of a turn.
func (a *ascent) Work() bool {
	if !a.moving() {
		return false
	}
	a.at = math.Min(math.Round(12*a.at+1)/12, float64(a.to))
	return true
}

// Paced implements frame.Paced.
func (a *ascent) Paced() bool { return a.moving() }

// Draw implements frame.Act.
func (a *ascent) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.follow(d.In)
	pictures := []frame.Picture{a.clouds(d)}
	if !d.Open {
		return pictures, ""
	}
	w := wordsOf(d.Lang)
	pictures = append(pictures, a.balance(d, w))
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.turn", "", strings.Replace(w.turn, "{n}", strconv.Itoa(a.to%2+1), 1))
	label := w.play
	if a.moving() {
		label = w.pause
	}
	m.Button("opt", "act.play", "", label)
	m.Button("opt", "act.begin", "", w.begin)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	a.table(&m, d, w)
	return pictures, m.String()
}

// Said implements frame.Act.
func (a *ascent) Said(d frame.Drawing) string {
	a.follow(d.In)
	if !d.Open {
		return ""
	}
	q := a.now()
	n := func(x float64) string { return text.Number(d.Lang, x) }
	return strings.NewReplacer("{n}", strconv.Itoa(int(a.at)), "{elbo}", n(a.target.ELBO(q)), "{kl}", n(a.target.KLFrom(q)),
		"{whole}", text.Full(d.Lang, logEvidence), "{a}", n(q.Var[0]), "{b}", n(q.Var[1])).Replace(wordsOf(d.Lang).said)
}

func spell(q meanfield.Fit) string {
	n := func(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }
	return "normal([" + n(q.Mean[0]) + ", " + n(q.Mean[1]) + "], [[" + n(q.Var[0]) + ", 0], [0, " + n(q.Var[1]) + "]])"
}
