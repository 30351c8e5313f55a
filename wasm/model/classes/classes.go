// Package classes computes on things x that come in classes c, each class a
// normal on the line: what x tells about c, what guidance does to a class, and
// what scores of generated pictures see.
package classes

import (
	"math"

	"klviz/wasm/model/normalmix"
	"klviz/wasm/special"
)

// Classes is a mixture whose parts are the classes.
type Classes struct {
	Mix            normalmix.Mix
	share, density []float64 // log of each weight, and of each variance times 2π
}

// New makes classes with these weights, means and standard deviations. A class
// of weight 0 is left out.
func New(weights, means, sds []float64) (*Classes, error) {
	vars := make([]float64, len(sds))
	for i, s := range sds {
		vars[i] = s * math.Abs(s) // a negative sd must not pass as a positive one
	}
	m, err := normalmix.New(weights, means, vars)
	if err != nil {
		return nil, err
	}
	c := &Classes{Mix: m}
	for _, p := range m {
		c.share, c.density = append(c.share, special.Log(p.Weight)), append(c.density, special.Log(2*math.Pi*p.Var))
	}
	return c, nil
}

// logClass is log p(x|c) of class i.
func (c *Classes) logClass(i int, x float64) float64 {
	d := x - c.Mix[i].Mean
	return -0.5 * (float64(d*d)/c.Mix[i].Var + c.density[i])
}

// logDensity is log p(x).
func (c *Classes) logDensity(x float64) float64 {
	top := math.Inf(-1)
	for i := range c.Mix {
		top = max(top, c.logClass(i, x)+c.share[i])
	}
	sum := 0.0
	for i := range c.Mix {
		sum += special.Exp(c.logClass(i, x) + c.share[i] - top)
	}
	return top + special.Log(sum)
}

// Posterior is p(c|x) for every class, written into out.
func (c *Classes) Posterior(x float64, out []float64) {
	top := math.Inf(-1)
	for i := range out {
		out[i] = c.logClass(i, x) + c.share[i]
		top = max(top, out[i])
	}
	sum := 0.0
	for i := range out {
		out[i] = special.Exp(out[i] - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
}

// Information is I(x;c) = Σ_c p(c)·D(p(x|c) ‖ p(x)), in nats.
func (c *Classes) Information() float64 {
	return c.informationOf(c.Mix)
}

// informationOf is E_x D(p(c|x) ‖ p̄(c)), x drawn from generated and p̄ the mean
// of p(c|x) over it: as a sum of terms h(p̄/p) that are never negative.
func (c *Classes) informationOf(generated normalmix.Mix) float64 {
	n := len(c.Mix)
	mean := make([]special.Accumulator, n)
	var ps, posts []float64 // a place after the other: its mass, p(c|x) there
	scales := append(c.Mix.Scales(), generated.Scales()...)
	scales.Panels(func(x, dx float64) {
		p := dx * special.Exp(generated.LogDensity(x))
		ps = append(ps, p)
		for range n {
			posts = append(posts, 0)
		}
		post := posts[len(posts)-n:]
		c.Posterior(x, post)
		for i := range post {
			mean[i].Add(float64(p * post[i]))
		}
	})
	var sum special.Accumulator
	for k, p := range ps {
		for i := range n {
			sum.Add(float64(p * special.KLTerm(posts[k*n+i], mean[i].Value())))
		}
	}
	return max(0, sum.Value())
}

// InceptionScore is exp of the information that generated things carry about
// their class, as the classifier of the real classes sees it: from 1 to the
// number of classes.
//
// Source: Salimans 2016, arXiv:1606.03498, section 4; Barratt & Sharma 2018,
// arXiv:1801.01973.
func (c *Classes) InceptionScore(generated normalmix.Mix) float64 {
	return special.Exp(c.informationOf(generated))
}

// Frechet is the squared distance between the normals with the moments of a and
// b: (mean gap)² + (sd gap)². Source: Dowson & Landau 1982, J. Multivariate
// Anal. 12:450; Heusel 2017, arXiv:1706.08500.
func Frechet(a, b normalmix.Mix) float64 {
	m := a.Mean() - b.Mean()
	s := math.Sqrt(a.Variance()) - math.Sqrt(b.Variance())
	return float64(m*m) + float64(s*s)
}
