package draws

import (
	"math"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func opened(query string, calm bool) (*tool, view.View, *view.Paper) {
	var t *tool
	paper := &view.Paper{}
	spy := Tool
	spy.New = func(k *kit.Kit) view.View {
		t = Tool.New(k).(*tool)
		return t
	}
	v := kit.New(&spy, view.Setting{Lang: text.English, Width: 700, State: query, Calm: calm}, paper)
	return t, v, paper
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

// The mean of what thousands of draws cost is D within the band that is drawn,
// for pairs of every kind.
func TestMeanWalksToD(t *testing.T) {
	for _, query := range []string{
		"", "tab=continuous", "p=poisson(3)&q=geometric(0.3)", "p={0:1,1:2,2:1}&q=binomial(2,0.4)", "p=beta(2,3)&q=uniform(0,1)",
		"p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", "p=dirichlet([1,2])&q=dirichlet([2,3])",
		"p=0.3*normal(-2,1)%2B0.7*normal(2,0.5)&q=normal(0,3)",
	} {
		it, v, _ := opened(query, true)
		for range 5 {
			v.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "1000"})
		}
		if it.tally.n != 5000 {
			t.Fatalf("%q: %d draws", query, it.tally.n)
		}
		d, spread := it.Model().KL(state.P).Nats, it.spread
		if !it.spreads {
			spread = 2 // vectors: what such a cost varies by at most
		}
		if off := math.Abs(it.tally.mean() - d); off > 4*spread/math.Sqrt(5000) {
			t.Errorf("%q: the mean is %v, D is %v", query, it.tally.mean(), d)
		}
		if s := all(v); !strings.Contains(s, "5,000") {
			t.Errorf("%q: the number of draws is not said: %.300s", query, s)
		}
	}
}

// One draw is a sentence; ten fall picture by picture, or at once where the
// reader wants little motion.
func TestFalling(t *testing.T) {
	it, v, paper := opened("", false)
	v.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "1"})
	if it.tally.n != 1 || !strings.HasPrefix(paper.Said, "Draw 1 is ") {
		t.Errorf("%d draws, said %q", it.tally.n, paper.Said)
	}
	v.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "1000"})
	frames := 1
	for v.(view.Worker).Work() {
		frames++
	}
	if it.tally.n != 1001 || frames < 30 || frames > 120 {
		t.Errorf("%d draws after %d pictures", it.tally.n, frames)
	}
	if !strings.Contains(paper.Said, "1,001 days") {
		t.Errorf("said %q", paper.Said)
	}
	calm, w, _ := opened("", true)
	w.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "10"})
	if calm.tally.n != 10 || w.(view.Worker).Work() {
		t.Errorf("with reduced motion %d draws are there at once", calm.tally.n)
	}
}

// The seed says what is drawn; a drag keeps it and the number of draws.
func TestSeed(t *testing.T) {
	it, v, _ := opened("", true)
	draw := func() float64 {
		v.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "10"})
		return it.tally.mean()
	}
	first := draw()
	v.Do(view.Event{Kind: view.Input, Act: "seed", Value: "9"})
	if it.tally.n != 10 || it.tally.mean() == first {
		t.Error("another seed draws the same")
	}
	v.Do(view.Event{Kind: view.Input, Act: "seed", Value: "1"})
	if it.tally.mean() != first {
		t.Error("the same seed draws otherwise")
	}
	v.Do(view.Event{Kind: view.Input, Act: "seed", Value: "much"})
	if s := all(v); !strings.Contains(s, "got “much”") || !strings.Contains(s, `value="much"`) || it.tally.n != 10 {
		t.Error("what was typed wrongly is not said, or lost")
	}
	v.Do(view.Event{Kind: view.State, Value: "p=normal(0,1)&q=normal(1,1)"})
	if it.tally.n != 10 {
		t.Errorf("after a drag there are %d draws", it.tally.n)
	}
	v.Do(view.Event{Kind: view.Click, Act: "again"})
	if it.tally.n != 0 || it.seed != 2 {
		t.Error("there is no new start")
	}
}

func TestEndless(t *testing.T) {
	it, v, paper := opened("p={hail:9,sun:1}&q={sun:1}", true)
	v.Do(view.Event{Kind: view.Click, Act: "draw", Arg: "10"})
	if s := all(v); !strings.Contains(s, "infinite on average") || strings.Contains(s, "NaN") || !math.IsInf(it.tally.mean(), 1) {
		t.Errorf("%.400s", s)
	}
	if strings.Contains(paper.Said, "NaN") || paper.Said == "" {
		t.Errorf("said %q", paper.Said)
	}
	_, data, _ := opened("p=samples([1,2,3,5])&q=samples([1,2,4,9])", true)
	if s := all(data); !strings.Contains(s, "data") || strings.Contains(s, "data-act=\"draw\"") {
		t.Errorf("of data is drawn: %.300s", s)
	}
}
