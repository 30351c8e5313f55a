package life

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/outcomes"
)

func weather(t *testing.T, p, q string) *outcomes.Table {
	t.Helper()
	a, b, err := family.ParsePair(p, q)
	if err != nil {
		t.Fatal(err)
	}
	table, err := outcomes.New(a, b)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

const (
	seattle = "{drizzle: 53, fog: 101, rain: 641, snow: 26, sun: 640}"
	newYork = "{drizzle: 58, fog: 38, rain: 446, snow: 93, sun: 826}"
)

// The mean goes to D(P‖Q): over 100,000 days it is within four of its own standard
// deviations, for ten seeds, and the days come as often as P says.
func TestMeanWalksToD(t *testing.T) {
	table := weather(t, seattle, newYork)
	p, q, _ := family.ParsePair(seattle, newYork)
	d, err := measure.KL(p, q)
	if err != nil {
		t.Fatal(err)
	}
	const days = 100_000
	sd := Spread(table) / math.Sqrt(days)
	if math.Abs(sd*math.Sqrt(days)-0.41662) > 1e-4 { // Σ p·(ln p/q - D)², summed in Python
		t.Errorf("the spread of the mean is %v", sd)
	}
	for seed := range uint64(10) {
		l := New(table, seed)
		for range days {
			l.Day()
		}
		if off := math.Abs(l.Mean() - d.Nats); off > 4*sd {
			t.Errorf("seed %d: the mean is %v, %v from D = %v", seed, l.Mean(), off, d.Nats)
		}
		for i, n := range l.Counts {
			want := table.P[i] * days
			if math.Abs(float64(n)-want) > 5*math.Sqrt(want) {
				t.Errorf("seed %d: %d days of %s, want about %.0f", seed, n, table.Names[i], want)
			}
		}
	}
}

// The same seed lives the same days, and a day that Q rules out costs infinitely.
func TestSeedAndNever(t *testing.T) {
	table := weather(t, "{a: 0.5, b: 0.5}", "{a: 1, b: 0}")
	a, b := New(table, 7), New(table, 7)
	for range 50 {
		a.Day()
		b.Day()
		if a.Last != b.Last {
			t.Fatal("one seed lived two lives")
		}
		if came := a.Counts[1] > 0; came != math.IsInf(a.Mean(), 1) {
			t.Fatalf("after %v the mean is %v", a.Counts, a.Mean())
		}
	}
	if !math.IsInf(Spread(table), 1) {
		t.Error("the spread is finite")
	}
}
