package classes

import (
	"errors"
	"math"

	"klviz/wasm/special"
)

// Tuned is a policy over a few answers that was tuned for reward under a
// penalty: it maximises mean reward - beta·D(policy ‖ reference).
type Tuned struct {
	Policy []float64 // reference·exp(reward/beta)/Z
	Reward float64   // mean reward of the policy
	KL     float64   // D(policy ‖ reference), in nats
	Value  float64   // Reward - beta·KL = beta·log Z
}

// Tune finds the best policy in closed form, for beta > 0.
//
// Source: Korbak 2022, arXiv:2205.11275, section 3; used to tune diffusion
// models in Fan 2023, arXiv:2305.16381.
func Tune(reference, rewards []float64, beta float64) (*Tuned, error) {
	if len(reference) != len(rewards) {
		return nil, errors.New("there must be one reward for each answer")
	}
	if !(beta > 0) || math.IsInf(beta, 1) {
		return nil, errors.New("beta must be finite and above 0")
	}
	total := special.Sum(reference)
	top := math.Inf(-1)
	for i, r := range rewards {
		if !(reference[i] >= 0) || math.IsInf(r, 0) || math.IsNaN(r) {
			return nil, errors.New("chances must not be negative and rewards must be finite")
		}
		if reference[i] > 0 {
			top = max(top, r/beta)
		}
	}
	if !(total > 0) || math.IsInf(total, 1) {
		return nil, errors.New("at least one answer must have a chance")
	}
	t := &Tuned{Policy: make([]float64, len(rewards))}
	z := 0.0
	for i, r := range rewards {
		if reference[i] > 0 {
			t.Policy[i] = reference[i] / total * special.Exp(r/beta-top)
			z += t.Policy[i]
		}
	}
	for i, r := range rewards {
		t.Policy[i] /= z
		t.Reward += float64(t.Policy[i] * r)
		t.KL += special.KLTerm(t.Policy[i], reference[i]/total)
	}
	t.Value = t.Reward - float64(beta*t.KL)
	return t, nil
}
