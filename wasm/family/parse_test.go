package family

import (
	"errors"
	"strings"
	"testing"
)

// TestParse: what is read, and how it is printed back.
func TestParse(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"normal(0, 1)", "normal(0, 1)"},
		{" normal ( 0 ,1 ) ", "normal(0, 1)"},
		{"normal(sd=2, mean=-1e-9)", "normal(-1e-9, 2)"},
		{"normal(0, sd=2)", "normal(0, 2)"},
		{"normal(−1, 0x10)", "normal(-1, 16)"},
		{"normal(1_000, 0x1p-2)", "normal(1000, 0.25)"},
		{"N(0, 2)", "normal(0, 2)"},
		{`{"family": "normal", "params": {"mean": 0, "sd": 2}}`, "normal(0, 2)"},
		{`truncate({"family":"normal","params":{"mean":0,"sd":1}}, -1, 3)`, "truncate(normal(0, 1), -1, 3)"},
		{`{"family": 0.5, "friends": 0.5}`, "{family: 0.5, friends: 0.5}"},
		{"norm(loc=1, scale=2)", "normal(1, 2)"},
		{"norm(scale=2)", "normal(0, 2)"},
		{"Normal(loc=1, scale=2)", "normal(1, 2)"},
		{"laplace()", "laplace(0, 1)"},
		{"laplace(scale=2)", "laplace(0, 2)"},
		{"0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)", "0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)"},
		{"0.3*normal(-2,1)+.7*laplace(2,.5)", "0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)"},
		{"normalize(3*normal(0, 1) + 2*laplace(2, 1))", "normalize(3*normal(0, 1) + 2*laplace(2, 1))"},
		{"0.5*(0.5*normal(0, 1) + 0.5*normal(1, 1)) + 0.5*laplace()", "0.5*(0.5*normal(0, 1) + 0.5*normal(1, 1)) + 0.5*laplace(0, 1)"},
		{"1*normal(0, 1)", "normal(0, 1)"},
		{"(normal(0, 1))", "normal(0, 1)"},
		{"normalmixture([0.5, 0.5], [0, 1], [1, 2])", "0.5*normal(0, 1) + 0.5*normal(1, 2)"},
		{"{0.2, 0.8}", "{0.2, 0.8}"},
		{`{rain: 0.44, "light snow": 0.56}`, `{rain: 0.44, "light snow": 0.56}`},
		{`{"rain": 0.44, Köln_1.-: 0.56}`, `{rain: 0.44, Köln_1.-: 0.56}`},
		{"{0: 0.5, -1: 0.5}", "{0: 0.5, -1: 0.5}"},
		{"{rain: 44, snow: 56}", "{rain: 44, snow: 56}"},
		{"normalize({a: 2.5, b: 1})", "normalize({a: 2.5, b: 1})"},
		{"normalize({a: 2, b: 1})", "normalize({a: 2, b: 1})"},
		{"normalize({a: 0.5, b: 0.5})", "{a: 0.5, b: 0.5}"},
		{"{a: 1, b: 0}", "{a: 1, b: 0}"},
		{"categorical([0.2, 0.8])", "{0.2, 0.8}"},
		{"categorical(probs=[0.2, 0.8], names=[\"a\", \"b c\"])", `{a: 0.2, "b c": 0.8}`},
		{"Categorical(probs=[0.2, 0.8])", "{0.2, 0.8}"},
		{"{0.2, 0.799991}", "{0.2, 0.799991}"},
		{"truncate(normal(0, 1), -1, 3)", "truncate(normal(0, 1), -1, 3)"},
		{"truncate(normal(0, 1), -inf, 3)", "truncate(normal(0, 1), -inf, 3)"},
		{"truncate(0.5*normal(0, 1) + 0.5*laplace(), lo=0)", "truncate(0.5*normal(0, 1) + 0.5*laplace(0, 1), 0, inf)"},
		{"truncnormal(0, 1, -1, 3)", "truncate(normal(0, 1), -1, 3)"},
		{"0.5*truncate(normal(0, 1), 0, inf) + 0.5*gamma(a=2, scale=2)", "0.5*truncate(normal(0, 1), 0, inf) + 0.5*gamma(2, 0.5)"},
		{"piecewise([0, 1, 2], [0, 1, 0])", "piecewise([0, 1, 2], [0, 1, 0])"},
		{"samples([1, 2, 2.5])", "samples([1, 2, 2.5])"},
		{"gamma(2, 3)", "gamma(2, 3)"},
		{"weibull_min(c=2, scale=3)", "weibull(2, 3)"},
		{"normal([0, 0], [[1, .5], [.5, 2]])", "normal([0, 0], [[1, 0.5], [0.5, 2]])"},
		{"mvnormal(cov=[[1]], mean=[1e-7])", "normal([1e-7], [[1]])"},
		{"N([0], [[2]])", "normal([0], [[2]])"},
		{"MultivariateNormal(loc=[0], covariance_matrix=[[2]])", "normal([0], [[2]])"},
		{"dirichlet([1, 2, 0.5])", "dirichlet([1, 2, 0.5])"},
		{"poisson(mu=3)", "poisson(3)"},
		{"geom(p=0.25, loc=-1)", "geometric(0.25)"},
		{"randint(low=0, high=6)", "discreteuniform(0, 5)"},
		{"NegativeBinomial(total_count=3, probs=0.25)", "negbinomial(3, 0.75)"},
		{`{"a\"\u00e9<": 1}`, `{"a\"é<": 1}`},
	} {
		d, err := Parse(c.in)
		if err != nil {
			t.Errorf("%s: %v", c.in, err)
			continue
		}
		if got := d.String(); got != c.want {
			t.Errorf("%s: printed %s, want %s", c.in, got, c.want)
		}
		again, err := FromJSON(ToJSON(d))
		if err != nil {
			t.Errorf("%s: %s: %v", c.in, ToJSON(d), err)
			continue
		}
		if got := again.String(); got != c.want {
			t.Errorf("%s: through JSON %s, want %s", c.in, got, c.want)
		}
	}
}

// TestStartsRoundTrip: each family's first member is read back from its spelling
// and from its JSON.
func TestStartsRoundTrip(t *testing.T) {
	for _, f := range List {
		if f.New == nil {
			continue
		}
		d := f.New(f.Start)
		for _, read := range []func() (Dist, error){
			func() (Dist, error) { return Parse(d.String()) },
			func() (Dist, error) { return FromJSON(ToJSON(d)) },
		} {
			if again, err := read(); err != nil || again.String() != d.String() {
				t.Errorf("%s: %v, %v", d, again, err)
			}
		}
	}
}

// TestProblems: the sentence quotes the part, the position is its byte.
func TestProblems(t *testing.T) {
	for _, c := range []struct {
		in, want string
		position int
	}{
		{"", "is empty", 0},
		{"normal(0, -1)", "sd must be above 0, got -1", 10},
		{"normal(mean=0, sd=-1)", "sd must be above 0, got -1", 18},
		{"normal(0)", "sd is missing in normal(0): write normal(mean, sd)", 0},
		{"normal(0, 1, 2)", "normal takes 2 parameters, got 2 as well: write normal(mean, sd)", 13},
		{"normal(0, var=2)", `normal has no parameter "var"`, 10},
		{"normal(0, mean=2)", "mean is given twice", 10},
		{"normal(mean=0, 1)", "1 stands without a name behind a named argument", 15},
		{"normal(inf, 1)", "mean must be finite, got inf", 7},
		{"normal(nan, 1)", `"nan" is not a distribution`, 7},
		{"nrmal(0, 1)", `"nrmal" is not a distribution that klviz knows; normal is`, 0},
		{"normal", "normal needs its parameters in brackets: normal(mean, sd)", 0},
		{"norm(2)", "norm is SciPy's name and is read with named arguments only", 5},
		{"expon(2)", "expon is SciPy's name and is read with named arguments only", 6},
		{"normal(0, 1", ", or ) expected, but the text ends", 11},
		{"normal(0, 1) x", `"x" stands behind the end of normal(0, 1)`, 13},
		{"normal(0, 1e999)", "1e999 is above the largest number", 10},
		{"normal(0, 1e-999)", "1e-999 is below the smallest number", 10},
		{"normal(0, 1x)", "1x is not a number", 10},
		{"0.3*normal(0, 1) + 0.6*normal(1, 1)", "weights must sum to 1, these sum to 0.8999999999999999", 0},
		{"0.3*normal(0, 1) + normal(1, 1)", "each part of a mixture needs its weight", 19},
		{"1.3*normal(0, 1) + -0.3*normal(1, 1)", "a weight must be 0 or more, got -0.3", 19},
		{"0.5*{1, 2} + 0.5*normal(0, 1)", "the parts of a mixture are continuous and one-dimensional; {1, 2} is discrete", 4},
		{"{0.6, 0.5}", "probabilities must sum to 1, these sum to 1.1", 0},
		{"{a: 0.5, b: -0.5}", "b must be 0 or more, got -0.5", 12},
		{"{a: 0.5, a: 0.5}", "the outcome a stands twice", 9},
		{"{a: 0.5, 0.5}", "either all outcomes have names or none has", 9},
		{"{light snow: 0.5}", "the outcome light needs a number", 1},
		{"{}", "a distribution needs at least one outcome", 0},
		{"{0, 0}", "all outcomes are 0", 0},
		{`{"a: 0.5}`, "the quote that opens", 1},
		{"truncate(poisson(3), 0, 1)", "what is truncated must be continuous and one-dimensional; poisson(3) is discrete (poisson)", 9},
		{"truncate(normal(0, 1), 3, 1)", "hi must be above lo, got 3 and 1", 26},
		{"piecewise([0, 1], [0, -1])", "a height must be at least 0", 0},
		{"gamma(a=2, rate=3)", "gamma has no parameter \"a\"", 6},
		{"normal([0, 0], [[1, 2], [2, 1]])", "cov must be positive definite: its first 2×2 block is not", 15},
		{"normal([0, 0], [[1, 2], [0, 1]])", "cov must be symmetric", 15},
		{"normal([0, 0], [[1, 2]])", "cov must have a row for each of 2 means, got 1 row", 15},
		{"dirichlet([1, 0])", "alpha must be above 0, got 0", 14},
		{"geom(p=0.2)", "SciPy counts the trials from 1", 0},
		{"binomial(2.5, 0.1)", "n must be a whole number, got 2.5", 9},
		{"binomial(2, 1.1)", "p must be between 0 and 1, got 1.1", 12},
		{"geometric(0)", "p must be above 0 and at most 1, got 0", 10},
		{"discreteuniform(3, 1)", "lo must not be above hi, in discreteuniform(3, 1)", 0},
		{"3", "3 is a number, not a distribution", 0},
		{"normal(\xff, 1)", "the byte 0xff is not UTF-8", 7},
		{strings.Repeat("(", 1e6), "brackets nest deeper than", deepest},
	} {
		_, err := Parse(c.in)
		var p *Problem
		if !errors.As(err, &p) {
			t.Errorf("%.60s: no problem", c.in)
			continue
		}
		if !strings.Contains(p.Text, c.want) || p.Position != c.position {
			t.Errorf("%.60s: %d: %s; want %d: %s", c.in, p.Position, p.Text, c.position, c.want)
		}
	}
}
