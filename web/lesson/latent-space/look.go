package latent

import (
	"math/rand/v2"

	"klviz/wasm/model/digits"
	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// look is one picture, what the autoencoder says of it in numbers, and what it
// draws from them.
type look struct {
	digit *digits.Digit
	units []digits.Unit
	own   []float64 // the numbers before any is moved
	z     []float64 // as they are moved
	drawn [digits.Pixels]float64
	rent  float64 // D of all answers to the standard bell, in nats
	error float64 // mean square by which a pixel of the drawn picture is off
}

func (f *fitted) look(in *frame.Input) look {
	sigma2, beta := in.Number("sigma2"), in.Number("beta")
	l := look{digit: &f.set[in.Whole("digit")], units: f.model.Units(sigma2, beta)}
	if seed := in.Whole("drawn"); seed > 0 {
		r := rand.New(rand.NewPCG(uint64(seed), 34))
		l.own = make([]float64, len(l.units))
		for i := range l.own {
			l.own[i] = special.NormalQuantile((float64(r.Uint64()>>11) + 0.5) / (1 << 53))
		}
	} else {
		l.own = f.model.Encode(l.digit, sigma2, beta)
	}
	l.z = append([]float64(nil), l.own...)
	for i, by := range in.Numbers("shift") {
		l.z[i] += by
	}
	l.drawn = f.model.Decode(l.z, sigma2, beta)
	for i := range l.units {
		l.rent += l.of(i)
	}
	for k, v := range l.drawn {
		off := v - float64(l.digit.Sums[k])/digits.White
		l.error += float64(off*off) / digits.Pixels
	}
	return l
}

// of is the rent of number i: D(N(z, spread²) ‖ N(0, 1)), in nats. A closed one
// pays only where it is moved, for nothing.
func (l *look) of(i int) float64 {
	s := l.units[i].Spread
	return 0.5 * (float64(l.z[i]*l.z[i]) + special.HRatio(s*s, 1))
}
