package coding

import (
	"fmt"
	"math"
	"sort"

	"klviz/wasm/special"
)

// Table is a model of bytes for the range coder: whole-number frequencies.
type Table struct {
	starts [257]uint64 // starts[b] is the sum of the frequencies below b; starts[256] of all
}

// tableTotal is what the frequencies of a table of probabilities add up to,
// nearly. A probability is off by at most 2⁻³¹ of 1 then.
const tableTotal = 1 << 30

// NewTable rounds probabilities of the 256 byte values (any non-negative
// weights) to frequencies. A byte that has a chance at all keeps one.
func NewTable(weights *[256]float64) (*Table, error) {
	sum := 0.0
	for _, w := range weights {
		if !(w >= 0) || math.IsInf(w, 1) {
			return nil, fmt.Errorf("a table needs weights that are finite and not negative, got %v", w)
		}
		sum += w
	}
	if !(sum > 0) {
		return nil, fmt.Errorf("a table needs at least one byte with a chance above 0")
	}
	t := &Table{}
	for b, w := range weights {
		var f uint64
		if w > 0 {
			f = max(1, uint64(math.Floor(float64(w/sum*tableTotal)+0.5)))
		}
		t.starts[b+1] = t.starts[b] + f
	}
	return t, nil
}

// Count returns how often each byte occurs in the text.
func Count(text []byte) *[256]float64 {
	var n [256]float64
	for _, b := range text {
		n[b]++
	}
	return &n
}

func (t *Table) size(b byte) uint64 { return t.starts[int(b)+1] - t.starts[b] }

// Encode writes the text. It fails on a byte that the table gives no chance:
// no finite number of bits could say it.
func (t *Table) Encode(text []byte) ([]byte, error) {
	e := NewEncoder()
	total := t.starts[256]
	for i, b := range text {
		size := t.size(b)
		if size == 0 {
			return nil, fmt.Errorf("byte %d of the text is %q, which this model gives no chance", i, b)
		}
		e.Encode(t.starts[b], size, total)
	}
	return e.Bytes(), nil
}

// Decode reads n bytes of text back.
func (t *Table) Decode(coded []byte, n int) []byte {
	d := NewDecoder(coded)
	total := t.starts[256]
	text := make([]byte, n)
	for i := range text {
		at := d.Peek(total)
		b := sort.Search(256, func(b int) bool { return t.starts[b+1] > at })
		text[i] = byte(b)
		d.Take(t.starts[b], t.size(byte(b)), total)
	}
	return text
}

// Ideal is Σ -log₂ q(byte) over the text, in bits, for weights q: n·H(P,Q) with
// P the text's own frequencies. It is +Inf when q gives a byte of it no chance.
func Ideal(text []byte, weights *[256]float64) float64 {
	count := Count(text)
	sum, bits := 0.0, 0.0
	for _, w := range weights {
		sum += w
	}
	for b, n := range count {
		if n == 0 {
			continue
		}
		if weights[b] == 0 {
			return math.Inf(1)
		}
		bits -= float64(n * special.Log(weights[b]/sum))
	}
	return bits / math.Ln2
}
