package optimize

import (
	"math"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

func parse(t testing.TB, s string) family.Univariate {
	t.Helper()
	d, err := family.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d.(family.Univariate)
}

const humps = "0.5*normal(-2, 0.5) + 0.5*normal(2, 0.5)"

// The numbers of lessons.md.
func TestTwoHumps(t *testing.T) {
	p := parse(t, humps)
	f, err := Forward(p)
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(f.Mean) > 1e-15 || math.Abs(f.SD*f.SD-4.25) > 1e-14 || math.Abs(f.KL-.723553) > 5e-7 {
		t.Errorf("forward: %+v", f)
	}
	r, others, err := Reverse(p)
	if err != nil {
		t.Fatal(err)
	}
	if len(r) != 2 {
		t.Fatalf("reverse minima: %+v", r)
	}
	// A third valley, between the humps and far above them: a minimum, but not
	// one that a walk from a hump finds. Values: numpy 1.24.2, trapezoid
	// rule with 4,000,001 nodes on [-40, 40].
	if len(others) != 1 || math.Abs(others[0].Mean) > 1e-9 || math.Abs(others[0].KL-1.8711965121688146) > 1e-12 {
		t.Errorf("other valleys: %+v", others)
	}
	for i, mean := range []float64{-1.999801, 1.999801} {
		if math.Abs(r[i].Mean-mean) > 5e-7 || math.Abs(r[i].SD-.500398) > 5e-7 || math.Abs(r[i].KL-.693053) > 5e-7 {
			t.Errorf("reverse minimum %d: %+v", i, r[i])
		}
	}
}

// From the saddle between two near humps the walk must leave it.
func TestSaddleIsNoMinimum(t *testing.T) {
	p := parse(t, "0.5*normal(-1.5, 0.7) + 0.5*normal(1.5, 0.7)")
	l, _ := lossAt(p, 0, math.Log(0.7))
	if low, _, _, _ := l.bends(); low >= 0 {
		t.Fatalf("no saddle to start from: %+v", l)
	}
	path, ok := Descend(p, 0, 0.7)
	if !ok {
		t.Fatal("no minimum")
	}
	for i := 1; i < len(path); i++ {
		if path[i].KL > path[i-1].KL+1e-12 {
			t.Errorf("step %d goes up: %v after %v", i, path[i].KL, path[i-1].KL)
		}
	}
}

// When the humps meet, the reverse direction has one minimum that covers both.
func TestMeetingHumpsShareAMinimum(t *testing.T) {
	r, _, err := Reverse(parse(t, "0.5*normal(-0.6, 1) + 0.5*normal(0.6, 1)"))
	if err != nil {
		t.Fatal(err)
	}
	if len(r) != 1 || math.Abs(r[0].Mean) > 1e-9 {
		t.Errorf("minima: %+v", r)
	}
}

// A normal is its own best fit in both directions.
func TestNormalFitsItself(t *testing.T) {
	p := parse(t, "normal(3, 0.7)")
	r, _, err := Reverse(p)
	if err != nil || len(r) != 1 || math.Abs(r[0].Mean-3) > 1e-9 || math.Abs(r[0].SD-.7) > 1e-9 || r[0].KL > 1e-14 {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestWhatCannotBeFitted(t *testing.T) {
	if _, _, err := Reverse(parse(t, "uniform(0, 1)")); err == nil {
		t.Error("a normal cannot stay inside an interval")
	}
	if _, err := Forward(parse(t, "cauchy(0, 1)")); err == nil {
		t.Error("a Cauchy has no mean")
	}
}

// Slopes and bends against finite differences of the value, and the value
// against the core's quadrature; with kinks in p.
func TestDerivatives(t *testing.T) {
	for _, s := range []string{humps, "0.3*laplace(-1, 0.4) + 0.7*normal(1, 1.5)", "studentt(3, 0, 1)"} {
		p := parse(t, s)
		mean, u := 0.37, -0.4
		l, ok := lossAt(p, mean, u)
		if !ok {
			t.Fatal(s)
		}
		q := family.Normal.New([]float64{mean, math.Exp(u)})
		r, err := measure.KL(q, p)
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(l.value-r.Nats) > 1e-12 {
			t.Errorf("%s: value %v, core %v", s, l.value, r.Nats)
		}
		const h = 1e-4
		sd := math.Exp(u)
		at := func(dm, du float64) loss { l, _ := lossAt(p, mean+dm*sd, u+du); return l }
		slopeM := (at(h, 0).value - at(-h, 0).value) / (2 * h)
		slopeU := (at(0, h).value - at(0, -h).value) / (2 * h)
		bendMM := (at(h, 0).dm - at(-h, 0).dm) / (2 * h)
		bendUU := (at(0, h).du - at(0, -h).du) / (2 * h)
		bendMU := (at(h, 0).du - at(-h, 0).du) / (2 * h)
		for name, pair := range map[string][2]float64{
			"slope along the mean": {l.dm, slopeM}, "slope along log sd": {l.du, slopeU},
			"bend along the mean": {l.mm, bendMM}, "bend along log sd": {l.uu, bendUU}, "mixed bend": {l.mu, bendMU},
		} {
			if math.Abs(pair[0]-pair[1]) > 1e-6 {
				t.Errorf("%s, %s: %v, by finite difference %v", s, name, pair[0], pair[1])
			}
		}
	}
}

func BenchmarkReverse(b *testing.B) {
	p := parse(b, humps)
	for b.Loop() {
		if _, _, err := Reverse(p); err != nil {
			b.Fatal(err)
		}
	}
}

// The landscape agrees with the core's own divergences, and walks on D(p‖q) end in
// the normal with p's mean and variance.
func TestLandscapeAndForwardWalks(t *testing.T) {
	d, err := family.Parse("0.5*normal(-2, 0.5) + 0.5*normal(2, 0.5)")
	if err != nil {
		t.Fatal(err)
	}
	p := d.(family.Univariate)
	means, sds := []float64{-3, -1, 0, 0.5, 2}, []float64{0.2, 0.5, 1, 2.5}
	forward, reverse := Landscape(p, means, sds)
	for j, sd := range sds {
		for i, mean := range means {
			q := family.Normal.New([]float64{mean, sd})
			f, err := measure.KL(p, q)
			if err != nil {
				t.Fatal(err)
			}
			r, err := measure.KL(q, p)
			if err != nil {
				t.Fatal(err)
			}
			k := j*len(means) + i
			if off := math.Abs(forward[k] - f.Nats); off > 1e-9*(1+f.Nats) {
				t.Errorf("D(p‖N(%v, %v)) is %v, want %v", mean, sd, forward[k], f.Nats)
			}
			if off := math.Abs(reverse[k] - r.Nats); off > 2e-3*(1+r.Nats) {
				t.Errorf("D(N(%v, %v)‖p) is %v, want %v", mean, sd, reverse[k], r.Nats)
			}
		}
	}
	for _, start := range []Normal{{Mean: -3, SD: 0.2}, {Mean: 0.5, SD: 1}, {Mean: 4, SD: 5}} {
		path, ok := DescendForward(p, start.Mean, start.SD)
		if !ok {
			t.Fatalf("no walk from %v", start)
		}
		end := path[len(path)-1]
		if math.Abs(end.Mean) > 1e-9 || math.Abs(end.SD-math.Sqrt(4.25)) > 1e-9 {
			t.Errorf("from %v the walk ends in %v", start, end)
		}
		for i := 1; i < len(path); i++ {
			if path[i].KL > path[i-1].KL+1e-12 {
				t.Errorf("from %v step %d goes up", start, i)
			}
		}
	}
}
