// Package dimension is the lesson on many variables at once: formulas carry over,
// samples do not.
package dimension

import (
	"klviz/web/text"
	"math"
	"math/rand/v2"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/neighbours"
)

// Lesson is the lesson: p and q are normal vectors; with n, that many draws of
// each by the seed.
var Lesson = frame.Lesson{
	ID:      "high-dimension",
	Section: "why",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Distribution, Default: "normal([0, 0], [[1, 0.5], [0.5, 2]])"},
		{ID: "q", Kind: frame.Distribution, Default: "normal([1, -1], [[2, -0.3], [-0.3, 1]])"},
		{ID: "n", Kind: frame.Whole, Lo: 10, Hi: 4000},
		{ID: "seed", Kind: frame.Whole, Lo: 0, Hi: 1 << 30, Default: "1"},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  figure, Act: newClouds, ActKeys: []string{"seed"}, Test: far, Questions: []frame.Question{sum, certify},
	Sources: []string{
		"McAllester & Stratos 2018, arXiv:1811.04251",
		"Wang, Kulkarni & Verdú 2009, IEEE Transactions on Information Theory 55:2392",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	for _, key := range []string{"p", "q"} {
		if _, ok := in.Dist(key).(*family.MVNormal); !ok {
			return nil, &family.Problem{Text: key + " must be a normal vector such as normal([0, 0], [[1, 0.5], [0.5, 2]]), got " + in.Dist(key).String(), Field: key, Domain: true}
		}
	}
	p, q := in.Dist("p").(*family.MVNormal), in.Dist("q").(*family.MVNormal)
	forward, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	reverse, err := measure.KL(q, p)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("kl", forward.Nats)
	out.Add("kl_reverse", reverse.Nats)
	if in.Has("n") {
		if err := sampled(in, out, p, q, forward.Nats); err != nil {
			return nil, err
		}
	}
	return out, printed(out)
}

// estimates are what n draws of each cloud say, in nats.
type estimates struct {
	knn, knnSD float64 // nearest neighbours
	plugin     float64 // the formula with the draws' own means and covariances
	mean, sd   float64 // mean log ratio of the true densities, with its standard error
}

// estimate draws n points of each by the seed.
func estimate(p, q *family.MVNormal, n int, seed uint64) (e estimates, err error) {
	r := rand.New(rand.NewPCG(seed, 5))
	xs, ys := make([][]float64, n), make([][]float64, n)
	for i := range n {
		xs[i], ys[i] = p.Rand(r), q.Rand(r)
	}
	if e.knn, e.knnSD, err = neighbours.KL(xs, ys); err != nil {
		return e, err
	}
	a, err := fit(xs)
	if err != nil {
		return e, err
	}
	b, err := fit(ys)
	if err != nil {
		return e, err
	}
	plugin, err := measure.KL(a, b)
	if err != nil {
		return e, err
	}
	e.plugin = plugin.Nats
	sum, squares := 0.0, 0.0
	for _, x := range xs {
		l := p.LogProb(x) - q.LogProb(x)
		sum += l
		squares += float64(l * l)
	}
	e.mean = sum / float64(n)
	e.sd = math.Sqrt(max(0, squares/float64(n)-float64(e.mean*e.mean)) / float64(n-1))
	return e, nil
}

// sampled adds the estimates.
func sampled(in *frame.Input, out *frame.Outcome, p, q *family.MVNormal, exact float64) error {
	n := in.Whole("n")
	if n < 2*p.Dimension()+2 {
		return &family.Problem{Text: "n must be more than twice the dimension, or the draws have no covariance to invert", Field: "n", Domain: true}
	}
	e, err := estimate(p, q, n, uint64(in.Whole("seed")))
	if err != nil {
		return err
	}
	out.Add("kl_knn", e.knn)
	out.Add("kl_knn_sd", e.knnSD)
	out.Add("kl_plugin", e.plugin)
	out.Add("kl_monte_carlo", e.mean)
	out.Add("kl_monte_carlo_sd", e.sd)
	out.Check("mean log ratio of the draws, nats", e.mean, exact, 6*e.sd+1e-12, "closed form, within six standard errors")
	return nil
}

// fit is the normal with the draws' mean and covariance.
func fit(xs [][]float64) (*family.MVNormal, error) {
	d, n := len(xs[0]), float64(len(xs))
	mean, cov := make([]float64, d), make([][]float64, d)
	for _, x := range xs {
		for i, v := range x {
			mean[i] += v / n
		}
	}
	for i := range cov {
		cov[i] = make([]float64, d)
		for j := range cov[i] {
			for _, x := range xs {
				cov[i][j] += float64((x[i]-mean[i])*(x[j]-mean[j])) / n
			}
		}
	}
	return family.NewMVNormal(mean, cov)
}

// printed adds the lesson's numbers, computed anew.
func printed(out *frame.Outcome) error {
	const source = "two independent programs"
	for _, c := range []struct {
		name, p, q string
		reference  float64
	}{
		{"the lesson's pair in the plane, nats", "normal([0, 0], [[1, 0.5], [0.5, 2]])", "normal([1, -1], [[2, -0.3], [-0.3, 1]])", 1.059451},
		{"correlation .8 against none, nats", "normal([0, 0], [[1, 0.8], [0.8, 1]])", "normal([0, 0], [[1, 0], [0, 1]])", 0.510826},
		{"no correlation against .8, nats", "normal([0, 0], [[1, 0], [0, 1]])", "normal([0, 0], [[1, 0.8], [0.8, 1]])", 1.266952},
	} {
		p, q, err := family.ParsePair(c.p, c.q)
		if err != nil {
			return err
		}
		r, err := measure.KL(p, q)
		if err != nil {
			return err
		}
		out.Check(c.name, r.Nats, c.reference, 5e-7, source)
	}
	return nil
}
