// Package diffusion computes what a denoising diffusion model does, exactly:
// the noised data at every step, the terms of the variational bound, and a
// small denoiser that really trains.
//
// Steps count from 1 to T. x_t = √ᾱ_t·x_0 + √(1-ᾱ_t)·ε with ε standard normal.
// Source of the notation: Ho, Jain & Abbeel 2020, arXiv:2006.11239.
package diffusion

import (
	"errors"
	"fmt"
	"math"

	"klviz/wasm/special"
)

// MaxSteps bounds T: a thousand is usual, and a typing error must not hang a page.
const MaxSteps = 100_000

// Schedule says how much noise each step adds.
type Schedule struct {
	beta []float64 // beta[t-1] is β_t
	// alphaBar[t] is ᾱ_t = Π_{s≤t} (1-β_s); alphaBar[0] = 1. noise[t] is
	// 1-ᾱ_t, kept beside it since the subtraction would lose it for small t.
	alphaBar, noise []float64
}

// Linear is β_t from beta1 to betaT in equal steps (Ho 2020, section 4:
// 1e-4 to 0.02 in 1000).
func Linear(steps int, beta1, betaT float64) (*Schedule, error) {
	if err := checkSteps(steps); err != nil {
		return nil, err
	}
	beta := make([]float64, steps)
	for i := range beta {
		beta[i] = beta1
		if i > 0 {
			beta[i] = beta1 + float64((betaT-beta1)*(float64(i)/float64(steps-1)))
		}
	}
	if steps > 1 {
		beta[steps-1] = betaT // not a rounding beside it
	}
	return Custom(beta)
}

// Constants of the cosine schedule (Nichol & Dhariwal 2021, arXiv:2102.09672,
// section 3.2).
const (
	cosineOffset  = 0.008
	cosineMaxBeta = 0.999
)

// Cosine is ᾱ_t = f(t)/f(0), f(t) = cos²((t/T + s)/(1 + s)·π/2), through
// β_t = min(1 - f(t)/f(t-1), 0.999).
func Cosine(steps int) (*Schedule, error) {
	if err := checkSteps(steps); err != nil {
		return nil, err
	}
	f := func(t int) float64 {
		c := special.Cos((float64(t)/float64(steps) + cosineOffset) / (1 + cosineOffset) * math.Pi / 2)
		return float64(c * c)
	}
	beta := make([]float64, steps)
	for t := 1; t <= steps; t++ {
		beta[t-1] = min(1-f(t)/f(t-1), cosineMaxBeta)
	}
	return Custom(beta)
}

// Custom is a schedule drawn by hand: each β in (0, 1).
func Custom(beta []float64) (*Schedule, error) {
	if err := checkSteps(len(beta)); err != nil {
		return nil, err
	}
	s := &Schedule{
		beta:     beta,
		alphaBar: make([]float64, len(beta)+1),
		noise:    make([]float64, len(beta)+1),
	}
	s.alphaBar[0] = 1
	for i, b := range beta {
		if !(b > 0 && b < 1) {
			return nil, fmt.Errorf("beta must be above 0 and below 1 at every step, got %v at step %d", b, i+1)
		}
		s.alphaBar[i+1] = s.alphaBar[i] * (1 - b)
		s.noise[i+1] = s.noise[i] + float64(b*s.alphaBar[i])
	}
	return s, nil
}

func checkSteps(steps int) error {
	if steps < 1 || steps > MaxSteps {
		return fmt.Errorf("the number of steps T must be a whole number from 1 to %d, got %d", MaxSteps, steps)
	}
	return nil
}

// Steps is T.
func (s *Schedule) Steps() int { return len(s.beta) }

// Beta is β_t, 1 ≤ t ≤ T.
func (s *Schedule) Beta(t int) float64 { return s.beta[t-1] }

// AlphaBar is ᾱ_t, 0 ≤ t ≤ T: the share of the data's variance that is left.
func (s *Schedule) AlphaBar(t int) float64 { return s.alphaBar[t] }

// Noise is 1-ᾱ_t, 0 ≤ t ≤ T: the variance of the noise in x_t.
func (s *Schedule) Noise(t int) float64 { return s.noise[t] }

// BetaTilde is β̃_t = β_t·(1-ᾱ_{t-1})/(1-ᾱ_t), the variance of x_{t-1} when both
// x_t and x_0 are known. It is 0 at t = 1.
func (s *Schedule) BetaTilde(t int) float64 {
	return s.Beta(t) * s.Noise(t-1) / s.Noise(t)
}

// Pull is √ᾱ_{t-1}·β_t/(1-ᾱ_t): how far x_{t-1} moves when x_0 moves by 1 (Ho
// 2020, equation 7). It is exactly 1 at t = 1.
func (s *Schedule) Pull(t int) float64 {
	if t == 1 {
		return 1
	}
	return math.Sqrt(s.AlphaBar(t-1)) * s.Beta(t) / s.Noise(t)
}

// Keep is √(1-β_t)·(1-ᾱ_{t-1})/(1-ᾱ_t): how far x_{t-1} moves with x_t (Ho 2020,
// equation 7).
func (s *Schedule) Keep(t int) float64 {
	return math.Sqrt(1-s.Beta(t)) * s.Noise(t-1) / s.Noise(t)
}

var errNoData = errors.New("there is no data: draw or type at least one point")
