package draws

import (
	"math"
	"math/rand/v2"
	"strconv"

	"klviz/web/chart"
)

// most is how many draws are made at most: the mean has long settled by then.
const most = 20000

// tally is what draws have cost so far.
type tally struct {
	urn    *urn
	rand   *rand.Rand
	n      int
	sum    float64
	counts []float64
	means  []chart.XY // in nats, ever fewer of them
	last   draw
}

func newTally(u *urn, seed uint64) *tally {
	return &tally{urn: u, rand: rand.New(rand.NewPCG(seed, 0x6b6c)), counts: make([]float64, len(u.p))}
}

func (t *tally) draw(n int) {
	for range n {
		if t.n >= most {
			return
		}
		d := t.urn.draw(t.rand)
		t.n++
		t.sum += d.cost
		if d.cell >= 0 {
			t.counts[d.cell]++
		}
		t.last = d
		if mean := t.mean(); (t.n <= 100 || t.n%(t.n/100) == 0) && !math.IsNaN(mean) {
			t.means = append(t.means, chart.XY{X: float64(t.n), Y: mean})
		}
	}
}

func (t *tally) mean() float64 {
	if t.n == 0 {
		return 0
	}
	return t.sum / float64(t.n)
}

// plain is a whole number as a row is named.
func plain(k float64) string { return strconv.FormatFloat(k, 'f', -1, 64) }
