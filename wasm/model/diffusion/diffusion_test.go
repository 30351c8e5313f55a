package diffusion

import (
	"math"
	"math/rand/v2"
	"testing"

	"klviz/wasm/special"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func near(t *testing.T, what string, got, want, rel float64) {
	t.Helper()
	if !(math.Abs(got-want) <= rel*math.Abs(want)) {
		t.Errorf("%s: got %.16g, want %.16g (off by %.1e of it)", what, got, want, math.Abs(got/want-1))
	}
}

// The printed values of Ho 2020's and Nichol & Dhariwal 2021's schedules.
func TestSchedules(t *testing.T) {
	near(t, "linear", must(Linear(1000, 1e-4, 0.02)).AlphaBar(1000), 4.035830e-5, 2e-7)
	near(t, "cosine", must(Cosine(1000)).AlphaBar(1000), 2.428767e-9, 2e-7)
	for _, s := range []*Schedule{must(Linear(1000, 1e-4, 0.02)), must(Cosine(50)), must(Linear(1, 0.3, 0.3))} {
		for i := 0; i <= s.Steps(); i++ {
			if math.Abs(s.AlphaBar(i)+s.Noise(i)-1) > 1e-13 {
				t.Errorf("ᾱ_%d + noise = %v", i, s.AlphaBar(i)+s.Noise(i))
			}
		}
	}
	for _, err := range []error{
		second(Linear(0, .1, .2)), second(Linear(10, 0, .2)), second(Linear(10, .1, 1)), second(Cosine(-1)), second(Custom(nil)),
	} {
		if err == nil {
			t.Error("a schedule that cannot be was accepted")
		}
	}
}

func second(_ *Schedule, err error) error { return err }

// Three points, and two humps of unequal width, under Ho's schedule.
// Reference: mpmath 1.2.1, 25 digits, quadrature between cuts at whole standard
// deviations of every part.
func TestMarginalOnTheLine(t *testing.T) {
	s := must(Linear(1000, 1e-4, 0.02))
	points := must(Points([][]float64{{-1}, {0.5}, {2}}))
	humps := must(New([]Part{{3, []float64{-2}, 0.25}, {1, []float64{2}, 0.01}}))
	for _, c := range []struct {
		data        *Data
		t           int
		kl, unknown float64
	}{
		{points, 1, 3.881520397319982, 0},
		{points, 100, 0.4229036480802346, 0.03055459603392023},
		{points, 300, 0.06259205479272174, 0.7239794789955913},
		{points, 1000, 5.044889004862614e-6, 1.499909195662509},
		{humps, 1, 2.126668116491469, 9.973243297893958e-5},
		{humps, 100, 1.5610661623386, 0.06135525541788597},
		{humps, 300, 0.3928983544485373, 0.6676630245500077},
		{humps, 1000, 2.018110183763296e-5, 3.189589321954109},
	} {
		m := c.data.Marginal(s, c.t)
		near(t, "KL", m.KL, c.kl, 1e-11)
		if c.unknown == 0 {
			if m.Unknown > 1e-300 {
				t.Errorf("three far points leave %v unknown at t = %d", m.Unknown, c.t)
			}
			continue
		}
		near(t, "unknown", m.Unknown, c.unknown, 1e-11)
	}
}

// In two dimensions a cloud that is the product of two one-dimensional ones
// must give the sum of their values.
func TestMarginalInThePlane(t *testing.T) {
	s := must(Linear(1000, 1e-4, 0.02))
	xs, ys := []float64{-1, 0.5, 2}, []float64{-0.3, 0.2}
	var cloud [][]float64
	for _, x := range xs {
		for _, y := range ys {
			cloud = append(cloud, []float64{x, y})
		}
	}
	data := must(Points(cloud))
	onX := must(Points([][]float64{{xs[0]}, {xs[1]}, {xs[2]}}))
	onY := must(Points([][]float64{{ys[0]}, {ys[1]}}))
	for _, step := range []int{1, 20, 60, 100, 200, 400, 1000} {
		got := data.Marginal(s, step)
		x, y := onX.Marginal(s, step), onY.Marginal(s, step)
		if d := math.Abs(got.KL - x.KL - y.KL); d > 1e-7 {
			t.Errorf("t = %d: KL %v, the sides add up to %v", step, got.KL, x.KL+y.KL)
		}
		if d := math.Abs(got.Unknown - x.Unknown - y.Unknown); d > 1e-7 {
			t.Errorf("t = %d: unknown %v, the sides add up to %v", step, got.Unknown, x.Unknown+y.Unknown)
		}
	}
}

// The table of lessons.md: data N(0, ¼), linear β from 1e-4.
func TestBoundOfNormalData(t *testing.T) {
	data := must(Normal(0.25))
	for _, c := range []struct {
		steps int
		last  float64
		want  [variances]float64
		prec  [variances]float64
	}{
		{10, .5, [variances]float64{.726075, .784913, 236.2626}, [variances]float64{5e-7, 5e-7, 5e-5}},
		{50, .2, [variances]float64{.725794, .741438, 20.16876}, [variances]float64{5e-7, 5e-7, 5e-6}},
		{1000, .02, [variances]float64{.7257914, .7268836, 1.295717}, [variances]float64{5e-8, 5e-8, 5e-7}},
	} {
		b := NewBound(data, must(Linear(c.steps, 1e-4, c.last)))
		for v, want := range c.want {
			if math.Abs(b.Total[v]-want) > c.prec[v] {
				t.Errorf("T = %d, variance %d: total %.9g, printed %v", c.steps, v, b.Total[v], want)
			}
		}
		// The identity on screen: nothing is lost but the end.
		if d := math.Abs(b.Total[Optimal] - b.Entropy - b.End); d > 1e-13 {
			t.Errorf("T = %d: total - entropy misses the end by %v", c.steps, d)
		}
		if c.steps == 10 {
			near(t, "end", b.End, .000284132, 2e-6)
		}
		near(t, "entropy", b.Entropy, .7257914, 1e-7)
		if len(b.Terms) != c.steps || b.Terms[0].T != c.steps || b.Terms[c.steps-1].T != 1 {
			t.Errorf("terms must run from T to 1")
		}
	}
}

// The exact bound of mixture data against a Monte Carlo of its definition.
func TestBoundOfAMixtureByMonteCarlo(t *testing.T) {
	data := must(New([]Part{{3, []float64{-1}, 0.04}, {1, []float64{1}, 0.25}}))
	s := must(Linear(8, 1e-2, .6))
	b := NewBound(data, s)
	r := rand.New(rand.NewPCG(7, 8))
	const draws = 200_000
	var sum, squares [variances]float64
	unknown := make([]float64, s.Steps()+1)
	for step := range unknown {
		if step > 0 {
			unknown[step] = data.Marginal(s, step).Unknown
		}
	}
	for range draws {
		p := data.parts[0]
		if r.Float64() >= p.Weight {
			p = data.parts[1]
		}
		x0 := p.Mean[0] + math.Sqrt(p.Var)*r.NormFloat64()
		cost := [variances]float64{}
		for step := 1; step <= s.Steps(); step++ {
			xt := math.Sqrt(s.AlphaBar(step))*x0 + math.Sqrt(s.Noise(step))*r.NormFloat64()
			guess := data.Denoise(s, step, []float64{xt})[0]
			miss := s.Pull(step) * (x0 - guess)
			for v := range cost {
				sigma := ReverseVariance(s, step, 1, unknown[step], Variance(v))
				if step == 1 {
					cost[v] += 0.5 * (math.Log(2*math.Pi*sigma) + miss*miss/sigma)
				} else {
					tilde := s.BetaTilde(step)
					cost[v] += 0.5 * (math.Log(sigma/tilde) + (tilde+miss*miss)/sigma - 1)
				}
			}
		}
		left, noise := s.AlphaBar(s.Steps()), s.Noise(s.Steps())
		for v := range cost {
			cost[v] += 0.5 * (left*x0*x0 + noise - 1 - math.Log(noise))
			sum[v] += cost[v]
			squares[v] += cost[v] * cost[v]
		}
	}
	for v := range sum {
		mean := sum[v] / draws
		sd := math.Sqrt((squares[v]/draws - mean*mean) / draws)
		if d := math.Abs(mean - b.Total[v]); d > 4*sd {
			t.Errorf("variance %d: exact %v, Monte Carlo %v ± %v", v, b.Total[v], mean, sd)
		}
	}
	if gap := b.Total[Optimal] - b.Entropy - b.End; gap < 0 {
		t.Errorf("the bound is below what it bounds by %v", -gap)
	}
	if b.Total[Optimal] > b.Total[Beta] || b.Total[Optimal] > b.Total[BetaTilde] {
		t.Error("the optimal variance is not the best")
	}
}

// A step opened as two normals: their divergence, averaged, is the term.
func TestStepIsTheTerm(t *testing.T) {
	data, s := must(Normal(0.25)), must(Linear(10, 1e-4, .5))
	b := NewBound(data, s)
	const step = 6
	r := rand.New(rand.NewPCG(9, 10))
	sum, n := 0.0, 200_000
	for range n {
		x0 := 0.5 * r.NormFloat64()
		xt := math.Sqrt(s.AlphaBar(step))*x0 + math.Sqrt(s.Noise(step))*r.NormFloat64()
		m1, v1, m2, v2 := Step(data, s, step, x0, xt, Optimal)
		sum += 0.5 * (special.H(v1/v2) + (m1-m2)*(m1-m2)/v2)
	}
	if got, want := sum/float64(n), b.Terms[10-step].Cost[Optimal]; math.Abs(got-want) > 0.02*want {
		t.Errorf("average of the opened steps %v, term %v", got, want)
	}
}

// The typical case of every step costs what the step does on average.
func TestTypicalIsTheTerm(t *testing.T) {
	humps := must(New([]Part{{3, []float64{-1}, 0.04}, {1, []float64{1}, 0.25}}))
	plane := must(New([]Part{{1, []float64{-1, 0.5}, 0.04}, {1, []float64{1, 1}, 0.04}, {1, []float64{0, -1}, 0.04}}))
	for _, data := range []*Data{must(Normal(0.25)), humps, plane} {
		s := must(Linear(12, 1e-3, .4))
		b := NewBound(data, s)
		dim := float64(data.Dim())
		kl := func(o Bells) float64 {
			gap := (o.TrueMean - o.ModelMean) / o.ModelSD
			return 0.5*(special.HRatio(o.TrueSD*o.TrueSD, o.ModelSD*o.ModelSD)+gap*gap) + o.Across
		}
		for v := Optimal; v < variances; v++ {
			for _, term := range b.Terms {
				o := Typical(data, s, term.T, v, 1)
				got := kl(o)
				if term.T == 1 {
					got += dim * 0.5 * (1 + math.Log(2*math.Pi*o.TrueSD*o.TrueSD))
				}
				near(t, "typical case", got, term.Cost[v], 1e-9)
			}
		}
		near(t, "prior", kl(Typical(data, s, 13, Optimal, 1)), b.Prior, 1e-9)
	}
}

func BenchmarkThousandStepsInThePlane(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 1))
	points := make([][]float64, 64)
	for i := range points {
		points[i] = []float64{6*r.Float64() - 3, 6*r.Float64() - 3}
	}
	data, s := must(Points(points)), must(Linear(1000, 1e-4, .02))
	for b.Loop() {
		NewBound(data, s)
	}
}

// The grid's step is fine enough wherever the points lie: half of it changes
// nothing beyond 2e-7.
func TestStepInThePlane(t *testing.T) {
	s := must(Linear(1000, 1e-4, 0.02))
	r := rand.New(rand.NewPCG(3, 1))
	worst := 0.0
	for _, n := range []int{2, 3, 8, 64} {
		points := make([][]float64, n)
		for i := range points {
			points[i] = []float64{6*r.Float64() - 3, 6*r.Float64() - 3}
		}
		data := must(Points(points))
		for _, step := range []int{2, 30, 90, 150, 200, 260, 330, 420, 550, 900} {
			for _, g := range groups(data.at(s.AlphaBar(step), s.Noise(step))) {
				means, h := gridOf(g)
				p, between := means.sum(g, h)
				p2, between2 := means.sum(g, h/2)
				worst = max(worst, math.Abs(p-p2), math.Abs(between-between2))
			}
		}
	}
	t.Logf("worst %.1e", worst)
	if worst > 2e-7 {
		t.Errorf("half the step changes a sum by %.1e", worst)
	}
	if _, err := New([]Part{{1, []float64{0, 0}, 1}, {1, []float64{1, 0}, 2}}); err == nil {
		t.Error("parts of two widths were taken in the plane")
	}
}
