package classes

import (
	"math"
	"testing"

	"klviz/wasm/model/normalmix"
)

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func near(t *testing.T, what string, got, want, rel float64) {
	t.Helper()
	if !(math.Abs(got-want) <= rel*math.Abs(want)) {
		t.Errorf("%s: got %.16g, want %.16g", what, got, want)
	}
}

var (
	pair  = must(New([]float64{1, 1}, []float64{-1, 1}, []float64{1, 1}))
	three = must(New([]float64{3, 1, 2}, []float64{-2, 0, 3}, []float64{.5, 1, 2}))
)

// References: mpmath 1.2.1, 25 digits, quadrature between cuts at whole standard
// deviations of every class.
func TestInformation(t *testing.T) {
	near(t, "I of N(±1, 1), bits", pair.Information()/math.Ln2, 0.485944154132935, 1e-13)
	near(t, "Inception Score of N(±1, 1)", pair.InceptionScore(pair.Mix), 1.40050210723423, 1e-13)
	near(t, "I of three classes, bits", three.Information()/math.Ln2, 1.02962146489631, 1e-13)
}

func TestTilt(t *testing.T) {
	for _, c := range []struct {
		of                *Classes
		class             int
		w                 float64
		kl, mean, entropy float64
	}{
		{three, 0, 3, 0.0247167533581049, -2.06857826082675, 0.617128070297077},
		{three, 1, .5, 0.208094984296117, -0.247760900872963, 1.72397302064355},
		{three, 2, 7, 0.285573200982608, 4.05858170289016, 1.71962831859373},
		{three, 1, 20, 0.981446935261771, -0.194264408689762, -0.013325911420224},
		{three, 2, 1.001, 2.53895949944238e-7, 3.00100715374139, 2.11178524542847},
		{pair, 0, 3, 0.147273817094129, -1.43953179649219, 1.19033505782126},
	} {
		tilted := c.of.Tilt(c.class, c.w)
		near(t, "KL", tilted.KL(), c.kl, 1e-11)
		mean, _ := tilted.Moments()
		near(t, "mean", mean, c.mean, 1e-11)
		near(t, "entropy", tilted.Entropy(), c.entropy, 1e-11)
	}
	for class := range three.Mix {
		tilted := three.Tilt(class, 1)
		if kl := tilted.KL(); kl > 1e-14 {
			t.Errorf("class %d at w = 1: KL %v", class, kl)
		}
	}
}

func TestScoresAreBlindWhereTheyAre(t *testing.T) {
	// One normal with the pair's mean and variance: Fréchet sees no difference.
	blob := must(normalmix.New([]float64{1}, []float64{0}, []float64{2}))
	if f := Frechet(pair.Mix, blob); f > 1e-15 {
		t.Errorf("Fréchet distance %v of equal moments", f)
	}
	// Two points: a perfect score with no variety inside a class.
	points := must(normalmix.New([]float64{1, 1}, []float64{-20, 20}, []float64{1e-6, 1e-6}))
	near(t, "score of two far points", pair.InceptionScore(points), 2, 1e-9)
}

// The example of lessons.md, and the identity value = β·log Z.
func TestTune(t *testing.T) {
	tuned := must(Tune([]float64{.5, .3, .15, .05}, []float64{0, 1, 2, 4}, 1))
	near(t, "reward", tuned.Reward, 2.707122, 2e-7)
	near(t, "KL", tuned.KL, 1.067397, 5e-7)
	near(t, "value", tuned.Value, 1.639725, 3e-7)
	z := .5 + .3*math.E + .15*math.Exp(2) + .05*math.Exp(4)
	near(t, "log Z", tuned.Value, math.Log(z), 1e-14)
	for _, err := range []error{
		second(Tune([]float64{1}, []float64{1, 2}, 1)), second(Tune([]float64{1}, []float64{1}, 0)),
		second(Tune([]float64{0}, []float64{1}, 1)), second(Tune([]float64{-1}, []float64{1}, 1)),
	} {
		if err == nil {
			t.Error("a policy that cannot be was tuned")
		}
	}
}

func second(_ *Tuned, err error) error { return err }
