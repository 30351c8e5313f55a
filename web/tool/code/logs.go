package code

import (
	"fmt"
	"math"
	"strings"

	"klviz/wasm/family"
)

// A dialect writes log densities, and log masses, of x in one language. A format
// takes the family's parameters in their order as {0}, {1} …; one that the
// language's library has is used, else its formula.
type dialect struct {
	log, sum string // of log(a) and of Σ exp(…): "log(%s)", a function of parts
	families map[string]string
}

var python = dialect{
	log: "np.log", sum: "np.logaddexp.reduce([%s])",
	families: map[string]string{
		"normal": "stats.norm.logpdf(x, {0}, {1})", "lognormal": "stats.norm.logpdf(np.log(x), {0}, {1}) - np.log(x)",
		"exponential": "stats.expon.logpdf(x, scale=1 / {0})", "gamma": "stats.gamma.logpdf(x, {0}, scale=1 / {1})",
		"beta": "stats.beta.logpdf(x, {0}, {1})", "uniform": "stats.uniform.logpdf(x, {0}, {1} - ({0}))",
		"laplace": "stats.laplace.logpdf(x, {0}, {1})", "cauchy": "stats.cauchy.logpdf(x, {0}, {1})",
		"studentt": "stats.t.logpdf(x, {0}, {1}, {2})", "logistic": "stats.logistic.logpdf(x, {0}, {1})",
		"gumbel": "stats.gumbel_r.logpdf(x, {0}, {1})", "weibull": "stats.weibull_min.logpdf(x, {0}, scale={1})",
		"pareto": "stats.pareto.logpdf(x, {0}, scale={1})", "vonmises": "stats.vonmises.logpdf(x, {1}, {0})",
		"chisquared": "stats.chi2.logpdf(x, {0})", "invgamma": "stats.invgamma.logpdf(x, {0}, scale={1})",
		"halfnormal": "stats.halfnorm.logpdf(x, scale={0})", "rayleigh": "stats.rayleigh.logpdf(x, scale={0})",
		"triangular": "stats.triang.logpdf(x, ({1} - ({0})) / ({2} - ({0})), {0}, {2} - ({0}))",
		"bernoulli":  "stats.bernoulli.logpmf(x, {0})", "binomial": "stats.binom.logpmf(x, {0}, {1})",
		"geometric": "stats.geom.logpmf(x, {0}, loc=-1)", "poisson": "stats.poisson.logpmf(x, {0})",
		"negbinomial": "stats.nbinom.logpmf(x, {0}, {1})", "discreteuniform": "stats.randint.logpmf(x, {0}, {1} + 1)",
		"zipf": "stats.zipfian.logpmf(x, {0}, {1})",
	},
}

var rLanguage = dialect{
	log: "log", sum: "log(%s)", // its parts are in exp()
	families: map[string]string{
		"normal": "dnorm(x, {0}, {1}, log = TRUE)", "lognormal": "dlnorm(x, {0}, {1}, log = TRUE)",
		"exponential": "dexp(x, {0}, log = TRUE)", "gamma": "dgamma(x, shape = {0}, rate = {1}, log = TRUE)",
		"beta": "dbeta(x, {0}, {1}, log = TRUE)", "uniform": "dunif(x, {0}, {1}, log = TRUE)",
		"laplace": "-abs(x - ({0})) / {1} - log(2 * {1})", "cauchy": "dcauchy(x, {0}, {1}, log = TRUE)",
		"studentt": "dt((x - ({1})) / {2}, {0}, log = TRUE) - log({2})", "logistic": "dlogis(x, {0}, {1}, log = TRUE)",
		"gumbel":  "-(x - ({0})) / {1} - exp(-(x - ({0})) / {1}) - log({1})",
		"weibull": "dweibull(x, {0}, {1}, log = TRUE)", "pareto": "log({0}) + {0} * log({1}) - ({0} + 1) * log(x)",
		"vonmises":   "{1} * cos(x - ({0})) - log(2 * pi * besselI({1}, 0))",
		"chisquared": "dchisq(x, {0}, log = TRUE)", "invgamma": "{0} * log({1}) - lgamma({0}) - ({0} + 1) * log(x) - {1} / x",
		"halfnormal": "log(2) + dnorm(x, 0, {0}, log = TRUE)", "rayleigh": "log(x) - 2 * log({0}) - x^2 / (2 * {0}^2)",
		"triangular": "log(2) - log({2} - ({0})) + ifelse(x < {1}, log(x - ({0})) - log({1} - ({0})), log({2} - x) - log({2} - ({1})))",
		"bernoulli":  "dbinom(x, 1, {0}, log = TRUE)", "binomial": "dbinom(x, {0}, {1}, log = TRUE)",
		"geometric": "dgeom(x, {0}, log = TRUE)", "poisson": "dpois(x, {0}, log = TRUE)",
		"negbinomial": "dnbinom(x, {0}, {1}, log = TRUE)", "discreteuniform": "ifelse(x >= {0} & x <= {1}, -log({1} - ({0}) + 1), -Inf)",
		"zipf": "-{0} * log(x) - log(sum((1:{1})^(-{0})))",
	},
}

// gonum's distuv where it has the family; what it leaves out in formulas. lgamma
// is a function that the program defines.
var golang = dialect{
	log: "math.Log", sum: "math.Log(%s)",
	families: map[string]string{
		"normal": "distuv.Normal{Mu: {0}, Sigma: {1}}.LogProb(x)", "lognormal": "distuv.LogNormal{Mu: {0}, Sigma: {1}}.LogProb(x)",
		"exponential": "distuv.Exponential{Rate: {0}}.LogProb(x)", "gamma": "distuv.Gamma{Alpha: {0}, Beta: {1}}.LogProb(x)",
		"beta": "distuv.Beta{Alpha: {0}, Beta: {1}}.LogProb(x)", "uniform": "distuv.Uniform{Min: {0}, Max: {1}}.LogProb(x)",
		"laplace":  "distuv.Laplace{Mu: {0}, Scale: {1}}.LogProb(x)",
		"cauchy":   "-math.Log(math.Pi*{1}) - math.Log1p(math.Pow((x-({0}))/{1}, 2))",
		"studentt": "distuv.StudentsT{Mu: {1}, Sigma: {2}, Nu: {0}}.LogProb(x)",
		"logistic": "-(x-({0}))/{1} - math.Log({1}) - 2*math.Log1p(math.Exp(-(x-({0}))/{1}))",
		"gumbel":   "-(x-({0}))/{1} - math.Exp(-(x-({0}))/{1}) - math.Log({1})",
		"weibull":  "distuv.Weibull{K: {0}, Lambda: {1}}.LogProb(x)", "pareto": "distuv.Pareto{Xm: {1}, Alpha: {0}}.LogProb(x)",
		"chisquared": "distuv.ChiSquared{K: {0}}.LogProb(x)", "invgamma": "distuv.InverseGamma{Alpha: {0}, Beta: {1}}.LogProb(x)",
		"halfnormal": "math.Ln2 + distuv.Normal{Mu: 0, Sigma: {0}}.LogProb(x)",
		"rayleigh":   "math.Log(x) - 2*math.Log({0}) - x*x/(2*{0}*{0})",
		"triangular": "distuv.NewTriangle({0}, {2}, {1}, nil).LogProb(x)",
		"bernoulli":  "distuv.Bernoulli{P: {0}}.LogProb(x)", "binomial": "distuv.Binomial{N: {0}, P: {1}}.LogProb(x)",
		"geometric": "math.Log({0}) + x*math.Log1p(-{0})", "poisson": "distuv.Poisson{Lambda: {0}}.LogProb(x)",
		"discreteuniform": "-math.Log({1} - ({0}) + 1)",
	},
}

// logOf is the log density of d at x; false where the language has none.
func (l *dialect) logOf(d family.Dist) (string, bool) {
	switch d := d.(type) {
	case *family.Mixture:
		return l.mixture(d)
	case *family.Truncated:
		of, ok := l.logOf(d.Of)
		// log P(lo < X < hi), of the core.
		x := d.Mode()
		return of + " - (" + float(d.Of.LogProb(x)-d.LogProb(x)) + ")", ok
	case family.Univariate:
		format, ok := l.families[d.Family().ID]
		args := d.Args()
		pairs := make([]string, 0, 2*len(args))
		for i, a := range args {
			pairs = append(pairs, fmt.Sprintf("{%d}", i), float(a))
		}
		return strings.NewReplacer(pairs...).Replace(format), ok && len(args) > 0
	}
	return "", false
}

func (l *dialect) mixture(m *family.Mixture) (string, bool) {
	total := 0.0
	for _, w := range m.Weights {
		total += w
	}
	var parts []string
	for i, part := range m.Parts {
		of, ok := l.logOf(part)
		if !ok {
			return "", false
		}
		w := m.Weights[i] / total
		switch {
		case w == 0:
		case l == &python:
			parts = append(parts, l.log+"("+float(w)+") + "+of)
		case l == &rLanguage:
			parts = append(parts, float(w)+" * exp("+of+")")
		default:
			parts = append(parts, float(w)+"*math.Exp("+of+")")
		}
	}
	between := ", "
	if l != &python {
		between = " + "
	}
	return fmt.Sprintf(l.sum, strings.Join(parts, between)), len(parts) > 0
}

// cuts are places between which p's density can be integrated: its ends where
// they are finite, its quantiles, and where either side bends.
func cuts(p, q family.Univariate) []float64 {
	var all []float64
	lo, hi := p.Support()
	ends := []float64{1e-16, 1e-12, 1e-9, 1e-6, 1e-4, 1e-2, 0.1, 0.5, 0.9, 0.99, 1 - 1e-4, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12, 1 - 1e-15}
	for i, u := range ends {
		x := p.Quantile(u)
		if i == 0 && !math.IsInf(lo, 0) {
			x = lo
		}
		if i == len(ends)-1 && !math.IsInf(hi, 0) {
			x = hi
		}
		all = append(all, x)
	}
	from, to := all[0], all[len(all)-1]
	for _, d := range []family.Univariate{p, q} {
		if k, ok := d.(family.Kinked); ok {
			for _, x := range k.Kinks() {
				if x > from && x < to {
					all = append(all, x)
				}
			}
		}
	}
	return inOrder(all)
}
