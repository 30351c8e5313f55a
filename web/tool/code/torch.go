package code

import (
	"fmt"
	"strings"

	"klviz/wasm/family"
)

// torchOf are torch.distributions for which kl_divergence has a closed form
// between two members.
var torchOf = map[string]string{
	"normal": "D.Normal({0}, {1})", "lognormal": "D.LogNormal({0}, {1})", "exponential": "D.Exponential({0})",
	"gamma": "D.Gamma({0}, {1})", "beta": "D.Beta({0}, {1})", "uniform": "D.Uniform({0}, {1})", "laplace": "D.Laplace({0}, {1})",
	"cauchy": "D.Cauchy({0}, {1})", "gumbel": "D.Gumbel({0}, {1})", "pareto": "D.Pareto({1}, {0})", "halfnormal": "D.HalfNormal({0})",
	"bernoulli": "D.Bernoulli({0})", "geometric": "D.Geometric({0})", "poisson": "D.Poisson({0})", "binomial": "D.Binomial({0}, {1})",
}

// torch is PyTorch's closed form, where it has one for the pair.
func (s *source) torch() []Snippet {
	p, ok := s.torchDist(s.p)
	q, also := s.torchDist(s.q)
	if !ok || !also || s.p.Family() != s.q.Family() {
		return nil
	}
	if s.p.Family().ID == "binomial" && s.p.(family.Univariate).Args()[0] != s.q.(family.Univariate).Args()[0] {
		return nil
	}
	return []Snippet{{"torch", "PyTorch", TorchClosed, `import math
import torch
from torch import distributions as D

torch.set_default_dtype(torch.float64)
p = ` + p + `
q = ` + q + `
print(D.kl_divergence(p, q).item()` + s.perNat("math.log") + `)`}}
}

func (s *source) torchDist(d family.Dist) (string, bool) {
	switch d := d.(type) {
	case *family.MVNormal:
		rows := make([]string, len(d.Cov))
		for i, r := range d.Cov {
			rows[i] = "[" + floats(r) + "]"
		}
		return "D.MultivariateNormal(torch.tensor([" + dots(d.Mean) + "]), torch.tensor([" + strings.Join(rows, ", ") + "], dtype=torch.float64))", true
	case *family.Dirichlet:
		return "D.Dirichlet(torch.tensor([" + dots(d.Alpha) + "]))", true
	case family.Univariate:
		format, ok := torchOf[d.Family().ID]
		var pairs []string
		for i, a := range d.Args() {
			number := dotted(a)
			if d.Family().Params[i].Role == family.Count {
				number = float(a)
			}
			pairs = append(pairs, fmt.Sprintf("{%d}", i), number)
		}
		return strings.NewReplacer(pairs...).Replace(format), ok
	}
	return "", false
}

// dotted is a number that Python takes for a float, as torch wants them.
func dotted(x float64) string {
	s := float(x)
	if strings.ContainsAny(s, ".einf") {
		return s
	}
	return s + "."
}

func dots(xs []float64) string {
	parts := make([]string, len(xs))
	for i, x := range xs {
		parts[i] = dotted(x)
	}
	return strings.Join(parts, ", ")
}
