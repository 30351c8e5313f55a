// Package draws is the tool in which a divergence is lived: draws from P land on
// the picture, each pays −log q against −log p, and the mean of what they cost
// walks to D(P‖Q).
package draws

import (
	"math"
	"strconv"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// Tool is the tool.
var Tool = kit.Tool{ID: "live", Words: [2]any{&english, &german}, New: func(k *kit.Kit) view.View {
	t := &tool{Kit: k, seed: 1}
	t.begin()
	return t
}}

type tool struct {
	*kit.Kit
	seed  uint64
	wrong string // what was typed as a seed and is none
	tally *tally // nil for data
	left  int    // draws that are still to fall
	batch int    // of so many

	pair    string // that the tally is of
	spread  float64
	spreads bool
}

// begin makes the tally of the pair that shows, with as many draws as the one
// before had: by the same seed, so that a drag shows how the same luck goes.
func (t *tool) begin() {
	had := 0
	if t.tally != nil {
		had = t.tally.n
	}
	m := t.Model()
	t.pair = t.key()
	t.tally = nil
	t.spread, t.spreads = measure.Spread(m.P, m.Q)
	if u := newUrn(m, t.State.Axis(), int(min(max(t.Room()/11, 24), 72)), t.Lang); u != nil {
		t.tally = newTally(u, t.seed)
		t.tally.draw(had)
	}
}

func (t *tool) key() string {
	return t.State.Side(state.P).Spelling + "\n" + t.State.Side(state.Q).Spelling + "\n" + string(t.Lang) + strconv.Itoa(int(t.Room()/11))
}

// Do implements view.View.
func (t *tool) Do(e view.Event) {
	if t.key() != t.pair {
		t.begin()
	}
	switch {
	case t.tally == nil:
	case e.Kind == view.Click && e.Act == "draw":
		n, _ := strconv.Atoi(e.Arg)
		t.finish()
		t.left, t.batch = n, n
		if t.Calm || n == 1 {
			t.finish()
		}
		if t.left == 0 {
			t.Host.Say(t.spoken())
		}
	case e.Kind == view.Click && e.Act == "again":
		t.seed++
		t.afresh()
	case e.Act == "seed" && (e.Kind == view.Input || e.Kind == view.Change):
		n, err := strconv.ParseUint(e.Value, 10, 53)
		if t.wrong = ""; err != nil {
			t.wrong = e.Value
			break
		}
		if n != t.seed {
			t.seed = n
			had := t.tally.n
			t.afresh()
			t.tally.draw(had)
		}
	}
}

func (t *tool) afresh() {
	t.left, t.wrong = 0, ""
	t.tally = newTally(t.tally.urn, t.seed)
}

func (t *tool) finish() {
	t.tally.draw(t.left)
	t.left = 0
}

// Paced implements view.Paced: draws are to be seen falling.
func (t *tool) Paced() bool { return t.left > 0 }

// Work implements view.Worker: few draws at first, then ever more in a picture.
func (t *tool) Work() bool {
	if t.left == 0 || t.tally == nil {
		return false
	}
	done := t.batch - t.left
	n := min(max(done/12, 1), t.left)
	t.tally.draw(n)
	if t.left -= n; t.left == 0 {
		t.Host.Say(t.spoken())
	}
	return true
}

// spoken is the newest draw, or where many fell the mean, as a sentence.
func (t *tool) spoken() string {
	if t.batch == 1 {
		return t.one() + " " + t.mean()
	}
	return t.mean()
}

func (t *tool) words() *words { return kit.Words(t.Lang, &english, &german) }

// one says what the newest draw costs.
func (t *tool) one() string {
	w, v, d := t.words(), t.Voice(), t.tally.last
	p, q := v.Short(state.P), v.Short(state.Q)
	n := text.Full(t.Lang, float64(t.tally.n))
	switch {
	case math.IsInf(d.cost, 1):
		return kit.Fill(w.never, n, d.name, q)
	case d.cost >= 0:
		return kit.Fill(w.costs, n, d.name, q, v.Number(-d.lq), p, v.Number(-d.lp), v.Amount(d.cost))
	}
	return kit.Fill(w.earns, n, d.name, q, v.Number(-d.lq), p, v.Number(-d.lp), v.Amount(-d.cost))
}

// mean says what draws cost so far, beside D.
func (t *tool) mean() string {
	w, v := t.words(), t.Voice()
	d := t.Model().KL(state.P).Nats
	n := float64(t.tally.n)
	drawn := v.Draws(n)
	switch {
	case math.IsInf(t.tally.mean(), 1):
		return kit.Fill(w.meanEndless, drawn)
	case math.IsInf(d, 1):
		return kit.Fill(w.meanTowardsEndless, drawn, v.Amount(t.tally.mean()))
	case !t.spreads || math.IsInf(t.spread, 1):
		return kit.Fill(w.meanWild, drawn, v.Amount(t.tally.mean()), v.Amount(d))
	}
	off := 2 * t.spread / math.Sqrt(n)
	return kit.Fill(w.meanOf, drawn, v.Amount(t.tally.mean()), v.Amount(d), v.Number(d-off), v.Number(d+off))
}
