package coding

import (
	"bytes"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestHuffman(t *testing.T) {
	for _, c := range []struct {
		name    string
		p, code []float64 // the world, and the table that the code is made for
		want    float64   // mean length, worked by hand
	}{
		{"dyadic, own code", []float64{.5, .25, .125, .125}, []float64{.5, .25, .125, .125}, 1.75},
		{"dyadic, other's code", []float64{.125, .5, .25, .125}, []float64{.5, .25, .125, .125}, 2.25},
		{"dyadic, the other way", []float64{.5, .25, .125, .125}, []float64{.125, .5, .25, .125}, 2.375},
		{"not dyadic", []float64{.7, .2, .1}, []float64{.7, .2, .1}, 1.3},
		{"not dyadic, reversed", []float64{.7, .2, .1}, []float64{.1, .2, .7}, 1.9},
		{"one outcome", []float64{1}, []float64{1}, 1},
		{"an impossible outcome has no word", []float64{.5, .5, 0}, []float64{.5, .5, 0}, 1},
		{"a word is missing", []float64{.5, .5}, []float64{1, 0}, math.Inf(1)},
	} {
		code, err := Huffman(c.code)
		if err != nil {
			t.Fatal(err)
		}
		if got := code.Mean(c.p); !(math.Abs(got-c.want) < 1e-12) && got != c.want {
			t.Errorf("%s: mean length %v, want %v", c.name, got, c.want)
		}
		for i, a := range code.Words {
			for j, b := range code.Words {
				if i != j && a != "" && b != "" && strings.HasPrefix(a, b) {
					t.Errorf("%s: word %q begins with word %q", c.name, a, b)
				}
			}
		}
	}
	for _, bad := range [][]float64{nil, {0, 0}, {-1, 2}, {math.NaN()}, {math.Inf(1)}} {
		if _, err := Huffman(bad); err == nil {
			t.Errorf("Huffman(%v) gave no error", bad)
		}
	}
}

// A Huffman code fills the tree, and its mean lies between H and H + 1.
func TestHuffmanIsTight(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		p, sum := make([]float64, 2+r.IntN(40)), 0.0
		for i := range p {
			p[i] = r.ExpFloat64()
			sum += p[i]
		}
		h := 0.0
		for i := range p {
			p[i] /= sum
			h -= p[i] * math.Log2(p[i])
		}
		code, _ := Huffman(p)
		if k := code.Kraft(); k != 1 { // a sum of a few powers of two is exact
			t.Fatalf("Kraft sum %v", k)
		}
		if m := code.Mean(p); m < h-1e-9 || m >= h+1 {
			t.Fatalf("mean %v outside [H, H+1) with H = %v", m, h)
		}
	}
}

// text draws n bytes with the weights.
func text(r *rand.Rand, n int, weights *[256]float64) []byte {
	total := 0.0
	for _, w := range weights {
		total += w
	}
	out := make([]byte, n)
	for i := range out {
		u := r.Float64() * total
		for b, w := range weights {
			if u -= w; u < 0 {
				out[i] = byte(b)
				break
			}
		}
	}
	return out
}

// The promise of lessons.md: 100 kB of text within 0.1 % + 4 bytes of n·H(P,Q),
// and the text comes back.
func TestRangeCoderSpendsTheCrossEntropy(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	worst := 0.0
	for trial := range 20 {
		var p, q [256]float64
		for b := range p {
			if r.IntN(3) > 0 {
				p[b] = math.Exp(4 * r.NormFloat64())
			}
			q[b] = p[b] * math.Exp(r.NormFloat64())
		}
		n := []int{1, 2, 17, 1000, 100_000}[trial%5]
		msg := text(r, n, &p)
		table, err := NewTable(&q)
		if err != nil {
			t.Fatal(err)
		}
		coded, err := table.Encode(msg)
		if err != nil {
			t.Fatal(err)
		}
		ideal := Ideal(msg, &q) / 8
		excess := float64(len(coded)) - ideal
		if math.Abs(excess) > 0.001*ideal+4 {
			t.Errorf("%d bytes: coded in %d, ideal %.2f", n, len(coded), ideal)
		}
		worst = max(worst, math.Abs(excess))
		if back := table.Decode(coded, n); !bytes.Equal(back, msg) {
			t.Errorf("%d bytes did not come back", n)
		}
	}
	t.Logf("worst excess over n·H(P,Q): %.2f bytes", worst)
}

func TestRangeCoderOnHardTexts(t *testing.T) {
	for name, msg := range map[string][]byte{
		"empty":       {},
		"one symbol":  bytes.Repeat([]byte{255}, 1000),
		"zeros":       make([]byte, 1000),
		"rare at end": append(bytes.Repeat([]byte{'a'}, 100_000), 'b'),
		"all bytes":   text(rand.New(rand.NewPCG(5, 6)), 50_000, func() *[256]float64 { var w [256]float64; w[0], w[255] = 1e-9, 1; return &w }()),
	} {
		weights := Count(msg)
		weights['!']++
		table, err := NewTable(weights)
		if err != nil {
			t.Fatal(err)
		}
		coded, err := table.Encode(msg)
		if err != nil {
			t.Fatal(err)
		}
		if back := table.Decode(coded, len(msg)); !bytes.Equal(back, msg) {
			t.Errorf("%s did not come back", name)
		}
	}
	table, _ := NewTable(Count([]byte("aab")))
	if _, err := table.Encode([]byte("abc")); err == nil {
		t.Error("a byte without a chance was coded")
	}
}

func FuzzRangeCoder(f *testing.F) {
	f.Add([]byte("model"), []byte("message"))
	f.Fuzz(func(t *testing.T, model, msg []byte) {
		weights := Count(model)
		for _, b := range msg {
			weights[b]++
		}
		table, err := NewTable(weights)
		if err != nil {
			return
		}
		coded, err := table.Encode(msg)
		if err != nil {
			t.Fatal(err)
		}
		if back := table.Decode(coded, len(msg)); !bytes.Equal(back, msg) {
			t.Fatalf("%q came back as %q", msg, back)
		}
	})
}
