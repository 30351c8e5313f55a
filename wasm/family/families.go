package family

// List holds every family in teaching order.
var List = []*Family{
	&Normal,
	&Uniform,
	&Exponential,
	&Laplace,
	&StudentT,
	&Cauchy,
	&Logistic,
	&Gumbel,
	&Lognormal,
	&Gamma,
	&Beta,
	&Weibull,
	&Pareto,
	&ChiSquared,
	&InvGamma,
	&HalfNormal,
	&Rayleigh,
	&Triangular,
	&VonMises,
	&MixtureFamily,
	&TruncateFamily,
	&PiecewiseFamily,
	&SamplesFamily,
	&Bernoulli,
	&Binomial,
	&Geometric,
	&Poisson,
	&NegBinomial,
	&CategoricalFamily,
	&DiscreteUniform,
	&Zipf,
	&MVNormalFamily,
	&DirichletFamily,
}

// ByID returns the family that is spelled id, or nil.
func ByID(id string) *Family {
	for _, f := range List {
		if f.ID == id {
			return f
		}
	}
	return nil
}
