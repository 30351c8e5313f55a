package classifier

import (
	"math"
	"os"
	"testing"
)

func load(t *testing.T, features ...string) *Data {
	t.Helper()
	csv, err := os.ReadFile("../../../static/data/" + File)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(string(csv), features)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The island alone: three groups, whose counts are the file's.
func TestIslands(t *testing.T) {
	d := load(t, "island")
	if d.N != 344 || len(d.Groups) != 3 {
		t.Fatalf("%d penguins in %d groups", d.N, len(d.Groups))
	}
	// Entropy left by the island: Biscoe 44 + 124, Dream 56 + 68, Torgersen 52.
	h := func(n ...float64) (sum float64) {
		total := 0.0
		for _, x := range n {
			total += x
		}
		for _, x := range n {
			sum -= x / 344 * math.Log(x/total)
		}
		return sum
	}
	want := h(44, 124) + h(56, 68)
	m := NewSoftmax(d)
	for range 20_000 {
		m.Descend(d, 2)
	}
	loss := m.Measure(d)
	if math.Abs(loss.Entropy-want) > 1e-14 {
		t.Errorf("entropy %v, want %v", loss.Entropy, want)
	}
	if loss.KL > 1e-4 {
		t.Errorf("after 20,000 steps the classifier still pays %v nats", loss.KL)
	}
}

func TestLossFallsApart(t *testing.T) {
	for _, features := range [][]string{{"island", "flipper_length"}, {"sex"}, Features} {
		d := load(t, features...)
		m := NewSoftmax(d)
		last := math.Inf(1)
		for step := range 200 {
			loss := m.Measure(d)
			if gap := loss.CrossEntropy - loss.Entropy - loss.KL; math.Abs(gap) > 1e-12 {
				t.Fatalf("%v, step %d: cross-entropy is off its parts by %v", features, step, gap)
			}
			if loss.CrossEntropy > last {
				t.Fatalf("%v, step %d: the loss rose", features, step)
			}
			last = loss.CrossEntropy
			m.Descend(d, 0.1)
		}
	}
}

func TestGradientAgainstFiniteDifferences(t *testing.T) {
	d := load(t, "island", "beak_length", "body_mass")
	m := NewSoftmax(d)
	for range 5 {
		m.Descend(d, 0.5)
	}
	slopes := m.Gradient(d)
	const h = 1e-5
	for c := range m.Weights {
		for k := range m.Weights[c] {
			was := m.Weights[c][k]
			m.Weights[c][k] = was + h
			up := m.Measure(d).CrossEntropy
			m.Weights[c][k] = was - h
			down := m.Measure(d).CrossEntropy
			m.Weights[c][k] = was
			if want := (up - down) / (2 * h); math.Abs(slopes[c][k]-want) > 1e-9 {
				t.Errorf("class %d, weight %d: slope %v, by finite difference %v", c, k, slopes[c][k], want)
			}
		}
	}
}

func TestWhatCannotBeRead(t *testing.T) {
	for _, c := range [][]string{nil, {"colour"}} {
		if _, err := Read("h\nAdelie,Dream,1,1,1,1,male", c); err == nil {
			t.Errorf("features %v were read", c)
		}
	}
}
