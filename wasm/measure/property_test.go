package measure

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"

	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Properties that hold for every pair. A failure is shrunk to the pair that rapid
// reports; -rapid.checks=10000 asks for more of them.

// drawMember draws a member of a family with scalar parameters.
func drawMember(t *rapid.T, f *family.Family, label string) family.Univariate {
	seed := rapid.Uint64().Draw(t, label+"'s seed")
	return f.New(randomMember(rand.New(rand.NewPCG(seed, 0)), f))
}

// randomMember is randomArgs also for families on the integers.
func randomMember(r *rand.Rand, f *family.Family) []float64 {
	if f.Kind == family.Real {
		return randomArgs(r, f, false)
	}
	for {
		a := make([]float64, len(f.Params))
		ok := true
		for i, p := range f.Params {
			switch p.Role {
			case family.Count:
				a[i] = float64(r.IntN(60))
			case family.Bound:
				a[i] = float64(r.IntN(20) - 10)
			case family.Probability:
				a[i] = r.Float64()
			default:
				a[i] = special.Exp((2*r.Float64() - 1) * 3)
			}
			ok = ok && a[i] >= p.Lo && a[i] <= p.Hi && !(p.LoOpen && a[i] <= p.Lo) && !(p.HiOpen && a[i] >= p.Hi)
		}
		if ok && (f.Check == nil || f.Check(a) == nil) {
			return a
		}
	}
}

func scalarFamilies(kind family.Kind) []*family.Family {
	var fs []*family.Family
	for _, f := range family.List {
		if f.Kind == kind && f.New != nil {
			fs = append(fs, f)
		}
	}
	return fs
}

// drawMasses draws n masses with a sum of 1, some of them 0 where zeros is set.
func drawMasses(t *rapid.T, n int, zeros bool, label string) []float64 {
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, label+"'s seed"), 1))
	width := rapid.SampledFrom([]float64{0.01, 1, 10}).Draw(t, label+"'s width")
	xs := make([]float64, n)
	for i := range xs {
		if !zeros || i == 0 || r.IntN(5) > 0 {
			xs[i] = special.Exp((2*r.Float64() - 1) * width)
		}
	}
	sum := special.Sum(xs)
	for i := range xs {
		xs[i] /= sum
	}
	return xs
}

// drawDists draws n distributions that can be compared, of any kind.
func drawDists(t *rapid.T, n int) []family.Dist {
	ds := make([]family.Dist, n)
	kind := rapid.SampledFrom([]string{"line", "line", "combined", "integers", "outcomes", "vectors", "simplex"}).Draw(t, "kind")
	size := rapid.IntRange(1, 6).Draw(t, "size")
	for i := range ds {
		label := string(rune('p' + i))
		var err error
		switch kind {
		case "line", "combined":
			fs := scalarFamilies(family.Real)
			d := drawMember(t, rapid.SampledFrom(fs).Draw(t, label+"'s family"), label)
			if kind == "combined" {
				d = combined(rand.New(rand.NewPCG(rapid.Uint64().Draw(t, label+"'s parts"), 2)), d, fs)
			}
			ds[i] = d
		case "integers":
			ds[i] = drawMember(t, rapid.SampledFrom(scalarFamilies(family.Integer)).Draw(t, label+"'s family"), label)
		case "outcomes":
			ds[i], err = family.NewCategorical(nil, drawMasses(t, size+1, true, label), false)
		case "vectors":
			r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, label+"'s seed"), 3))
			mean, cov := make([]float64, size), make([][]float64, size)
			for j := range cov {
				mean[j], cov[j] = r.NormFloat64(), make([]float64, size)
			}
			// A matrix times its transpose, and a little on the diagonal.
			for range size {
				column := make([]float64, size)
				for j := range column {
					column[j] = r.NormFloat64()
				}
				for j := range cov {
					for k := range cov {
						cov[j][k] += column[j] * column[k]
					}
				}
			}
			for j := range cov {
				cov[j][j] += 0.01
			}
			ds[i], err = family.NewMVNormal(mean, cov)
		case "simplex":
			alpha := drawMasses(t, size+1, false, label)
			for j := range alpha {
				alpha[j] *= 10
			}
			ds[i], err = family.NewDirichlet(alpha)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return ds
}

func mustKL(t *rapid.T, p, q family.Dist) Result {
	r, err := KL(p, q)
	if err != nil {
		t.Fatalf("%s ‖ %s: %v", p, q, err)
	}
	if !(r.Nats >= 0) || !(r.Error >= 0) || math.IsInf(r.Nats, 1) != (r.Reason != nil) {
		t.Fatalf("%s ‖ %s: %v ± %v, reason %v", p, q, r.Nats, r.Error, r.Reason)
	}
	return r
}

// agree fails where two values of one thing differ by more than their errors.
func agree(t *rapid.T, what string, a, b Result) {
	if math.IsInf(a.Nats, 1) && math.IsInf(b.Nats, 1) {
		return
	}
	if !(math.Abs(a.Nats-b.Nats) <= a.Error+b.Error+1e-15*a.Nats) {
		t.Fatalf("%s: %.17g ± %.1e and %.17g ± %.1e", what, a.Nats, a.Error, b.Nats, b.Error)
	}
}

// TestZeroOnlyForEqual: D ≥ 0, never NaN, 0 for equal distributions and for no
// others.
func TestZeroOnlyForEqual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDists(t, 2)
		p, q := d[0], d[1]
		if r := mustKL(t, p, p); r.Nats > 0 {
			t.Fatalf("%s against itself: %v", p, r.Nats)
		}
		again, err := family.Parse(p.String())
		if err != nil {
			t.Fatalf("%s: %v", p, err)
		}
		if r := mustKL(t, p, again); r.Nats > 0 {
			t.Fatalf("%s against itself read back: %v", p, r.Nats)
		}
		if family.Compare(p, q) != nil || p.String() == q.String() {
			return
		}
		if r := mustKL(t, p, q); r.Nats <= 0 {
			t.Fatalf("%s ‖ %s: %v", p, q, r.Nats)
		}
	})
}

// TestPinsker: TV ≤ √(D/2).
func TestPinsker(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDists(t, 2)
		tv, err := TotalVariation(d[0], d[1])
		if err != nil {
			return // not between these, as of normals in space
		}
		kl := mustKL(t, d[0], d[1])
		if bound := math.Sqrt((kl.Nats + kl.Error) / 2); !(tv.Nats-tv.Error <= bound*(1+1e-15)) {
			t.Fatalf("%s, %s: total variation %v ± %v, √(D/2) = %v", d[0], d[1], tv.Nats, tv.Error, bound)
		}
	})
}

// TestTriangle: the root of Jensen-Shannon is a distance (Endres & Schindelin,
// IEEE Trans. Inf. Theory 49 (2003) 1858-1860).
func TestTriangle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDists(t, 3)
		var side [3]Result
		for i := range side {
			r, err := JensenShannonDistance(d[i], d[(i+1)%3])
			if err != nil {
				return // not between these
			}
			side[i] = r
		}
		for i := range side {
			a, b, c := side[i], side[(i+1)%3], side[(i+2)%3]
			if !(a.Nats-a.Error <= b.Nats+b.Error+c.Nats+c.Error+1e-15) {
				t.Fatalf("%s, %s, %s: sides %v, %v, %v", d[0], d[1], d[2], side[0].Nats, side[1].Nats, side[2].Nats)
			}
		}
	})
}

// TestShiftAndScale: D does not change where both distributions move by 2 and are
// stretched by 4 (for lognormals that is a power of x and a factor).
func TestShiftAndScale(t *testing.T) {
	var fs []*family.Family
	for _, f := range scalarFamilies(family.Real) {
		if f.ID != "vonmises" && f.ID != "beta" && f.ID != "chisquared" { // bound to a circle, to [0, 1], to a unit
			fs = append(fs, f)
		}
	}
	moved := func(f *family.Family, a []float64) family.Univariate {
		shift := 0.0
		if f.Params[0].Role == family.Bound || f.Params[0].Role == family.Location || f.ID == "studentt" {
			shift = 2
		}
		b := make([]float64, len(a))
		for i, p := range f.Params {
			switch b[i] = a[i]; p.Role {
			case family.Location, family.Bound:
				b[i] = 4*a[i] + shift
			case family.Scale:
				b[i] = 4 * a[i]
			case family.Rate:
				b[i] = a[i] / 4
			}
		}
		return f.New(b)
	}
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SampledFrom(fs).Draw(t, "family")
		p, q := drawMember(t, f, "p"), drawMember(t, f, "q")
		for _, d := range []family.Univariate{p, q} {
			for i, param := range f.Params {
				if param.Role == family.Location || param.Role == family.Bound {
					// In steps that the shift leaves exact.
					d.Args()[i] = math.Round(d.Args()[i]*256) / 256
				}
			}
		}
		if f.Check != nil && (f.Check(p.Args()) != nil || f.Check(q.Args()) != nil) {
			return
		}
		p, q = f.New(p.Args()), f.New(q.Args())
		agree(t, p.String()+" ‖ "+q.String(), mustKL(t, p, q), mustKL(t, moved(f, p.Args()), moved(f, q.Args())))
	})
}

// TestChainRule: D of a joint table is that of its rows' sums and, on average over
// p, that within the rows.
func TestChainRule(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(1, 8).Draw(t, "rows"), rapid.IntRange(1, 300).Draw(t, "columns")
		p, q := drawMasses(t, rows*columns, false, "p"), drawMasses(t, rows*columns, false, "q")
		whole, bound, _ := Masses(p, q)
		ps, qs := make([]float64, rows), make([]float64, rows)
		parts := Result{}
		for i := range rows {
			from, to := i*columns, (i+1)*columns
			ps[i], qs[i] = special.Sum(p[from:to]), special.Sum(q[from:to])
			nats, within, _ := Masses(p[from:to], q[from:to])
			parts.Nats += ps[i] * nats
			parts.Error += ps[i] * within
		}
		nats, between, _ := Masses(ps, qs)
		parts.Nats += nats
		// The rows' sums are themselves rounded, each by 2^-53 of it.
		for i := range rows {
			parts.Error += 0x1p-52 * math.Abs(ps[i]-qs[i]) * (1 + math.Abs(special.LogRatio(ps[i], qs[i])))
		}
		parts.Error += between + 8*0x1p-53*parts.Nats + 0x1p-52*whole
		agree(t, "whole and parts", Result{Nats: whole, Error: bound}, parts)
	})
}

// TestDataProcessing: merging outcomes, or rounding to bins, cannot raise D.
func TestDataProcessing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 400).Draw(t, "n")
		p, q := drawMasses(t, n, true, "p"), drawMasses(t, n, true, "q")
		whole, bound, _ := Masses(p, q)
		m := rapid.IntRange(1, n).Draw(t, "m")
		mp, mq := make([]float64, m), make([]float64, m)
		for i := range n {
			mp[i%m] += p[i]
			mq[i%m] += q[i]
		}
		merged, slack, _ := Masses(mp, mq)
		// A sum of n is rounded n times.
		if !(merged <= whole+bound+slack+float64(n)*0x1p-52*(1+whole)) {
			t.Fatalf("%v of %d outcomes, %v of %d", whole, n, merged, m)
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		fs := scalarFamilies(family.Real)
		p, q := drawMember(t, rapid.SampledFrom(fs).Draw(t, "p's family"), "p"), drawMember(t, rapid.SampledFrom(fs).Draw(t, "q's family"), "q")
		whole := mustKL(t, p, q)
		const bins = 8
		ps, qs := make([]float64, bins), make([]float64, bins)
		last := math.Inf(-1)
		for i := range bins {
			x := p.Quantile(float64(i+1) / bins)
			if i == bins-1 {
				x = math.Inf(1)
			}
			ps[i], qs[i] = max(p.CDF(x)-p.CDF(last), 0), max(q.CDF(x)-q.CDF(last), 0)
			last = x
		}
		merged, slack, lost := Masses(ps, qs)
		if lost >= 0 {
			return // q's mass there is below what a difference of its CDF can hold
		}
		for i := range bins {
			slack += 1e-14 * (1 + ps[i]/max(qs[i], 1e-300))
		}
		if !(merged <= whole.Nats+whole.Error+slack) {
			t.Fatalf("%s ‖ %s: %v ± %v, in %d bins %v", p, q, whole.Nats, whole.Error, bins, merged)
		}
	})
}

// TestMassesAgainstTerms compares the fast loop with the same terms taken one by
// one and added with compensation, within the error that it says.
func TestMassesAgainstTerms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 1000).Draw(t, "n")
		p, q := drawMasses(t, n, true, "p"), drawMasses(t, n, false, "q")
		nats, bound, _ := Masses(p, q)
		var want special.Accumulator
		for i := range p {
			want.Add(special.KLTerm(p[i], q[i]))
		}
		sp, sq := special.Sum(p), special.Sum(q)
		want.Add(-sp * special.Phi((sq-sp)/sp))
		slow := want.Value() / sp
		if !(math.Abs(nats-slow) <= bound+24*0x1p-53*slow) {
			t.Fatalf("%v ± %v, one by one %v", nats, bound, slow)
		}
	})
}
