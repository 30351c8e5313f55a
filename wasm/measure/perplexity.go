package measure

import (
	"klviz/wasm/family"
	"klviz/wasm/special"
)

// Perplexity returns e^H(p): the number of equally likely outcomes that are as
// uncertain as p. Jelinek et al., J. Acoust. Soc. Am. 62 (1977).
func Perplexity(p, _ family.Dist) (Result, error) {
	r, err := Entropy(p)
	return exponentiated(r), err
}

// CrossPerplexity returns e^H(p, q): what a model q is rated by on text from p.
func CrossPerplexity(p, q family.Dist) (Result, error) {
	r, err := CrossEntropy(p, q)
	return exponentiated(r), err
}

func exponentiated(r Result) Result {
	r.Nats = special.Exp(r.Nats)
	if r.Reason == nil {
		r.Error = r.Nats * (special.Expm1(r.Error) + 2e-16)
	}
	return r
}
