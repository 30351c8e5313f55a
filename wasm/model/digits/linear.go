package digits

import (
	"errors"
	"math"

	"klviz/wasm/special"
)

// Linear is the best linear variational autoencoder of a set of digits, for
// every noise at once: its units are the set's principal directions.
//
// Source: Lucas, Tucker, Grosse & Norouzi 2019, arXiv:1911.02469, sections 3 and
// 4; Tipping & Bishop 1999, J. R. Stat. Soc. B 61:611. Pixels run from 0 to 1;
// variances divide by the number of pictures.
type Linear struct {
	Mean       [Pixels]float64
	Variances  []float64   // along each direction, greatest first
	Directions [][]float64 // of length 1
}

// Fit finds the directions. Sums and products of pixels are whole numbers, so
// the covariance is exact before its last rounding.
func Fit(set []Digit) (*Linear, error) {
	if len(set) == 0 {
		return nil, errors.New("there are no digits to fit")
	}
	n := int64(len(set))
	sums := make([]int64, Pixels)
	products := make([]int64, Pixels*Pixels)
	ink := make([]int, 0, Pixels) // most pixels are paper and add nothing
	for i := range set {
		s := &set[i].Sums
		ink = ink[:0]
		for at, v := range s {
			if v > 0 {
				ink = append(ink, at)
				sums[at] += int64(v)
			}
		}
		for k, a := range ink {
			row, x := products[a*Pixels:(a+1)*Pixels], int64(s[a])
			for _, b := range ink[k:] {
				row[b] += x * int64(s[b])
			}
		}
	}
	l := &Linear{}
	covariance := make([]float64, Pixels*Pixels)
	for a := range Pixels {
		l.Mean[a] = float64(sums[a]) / float64(n*White)
		for b := a; b < Pixels; b++ {
			c := float64(n*products[a*Pixels+b]-sums[a]*sums[b]) / (float64(n) * float64(n) * White * White)
			covariance[a*Pixels+b], covariance[b*Pixels+a] = c, c
		}
	}
	var err error
	l.Variances, l.Directions, err = symmetric(covariance, Pixels)
	return l, err
}

// Unit is one latent dimension of the autoencoder.
type Unit struct {
	// KL is the mean over the digits of KL(q(z|x) ‖ N(0,1)) in this dimension, in
	// nats: ½·log(λ/(β·σ²)) where the data's variance λ beats the noise, else 0.
	KL float64
	// Spread is the standard deviation of q(z|x), √(β·σ²/λ) or 1.
	Spread float64
	// Gain is the length of the decoder's column: how far a picture moves along
	// the direction when z moves by 1.
	Gain float64
}

// Active reports whether the unit carries anything.
func (u Unit) Active() bool { return u.Gain > 0 }

// Units gives every unit at noise variance sigma2 per pixel and KL weight beta,
// both above 0.
func (l *Linear) Units(sigma2, beta float64) []Unit {
	noise := sigma2 * beta
	units := make([]Unit, len(l.Variances))
	for i, v := range l.Variances {
		if v > noise {
			units[i] = Unit{KL: 0.5 * special.Log(v/noise), Spread: math.Sqrt(noise / v), Gain: math.Sqrt(v - noise)}
		} else {
			units[i] = Unit{Spread: 1}
		}
	}
	return units
}

// ActiveUnits counts the units whose variance beats the noise.
func (l *Linear) ActiveUnits(sigma2, beta float64) int {
	n := 0
	for _, v := range l.Variances {
		if v > sigma2*beta {
			n++
		}
	}
	return n
}

// Decode draws the picture of a latent point; dimensions left out are 0. Values
// are not clamped to 0…1.
func (l *Linear) Decode(z []float64, sigma2, beta float64) [Pixels]float64 {
	picture := l.Mean
	units := l.Units(sigma2, beta)
	for i, at := range z {
		for k, u := range l.Directions[i] {
			picture[k] += float64(at * units[i].Gain * u)
		}
	}
	return picture
}

// Encode is the mean of q(z|x): in each active unit gain·(u·(x - mean))/λ.
func (l *Linear) Encode(d *Digit, sigma2, beta float64) []float64 {
	units := l.Units(sigma2, beta)
	z := make([]float64, len(units))
	for i, u := range units {
		if !u.Active() {
			continue
		}
		along := 0.0
		for k, w := range l.Directions[i] {
			along += float64(w * (float64(d.Sums[k])/White - l.Mean[k]))
		}
		z[i] = u.Gain * along / l.Variances[i]
	}
	return z
}
