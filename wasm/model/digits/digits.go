// Package digits holds the handwritten digits of the latent-space lesson: the
// 10,000 test images of MNIST, halved to 14×14, packed by this project's own
// range coder, and the linear autoencoder that is fitted to them.
package digits

import (
	"errors"

	"klviz/wasm/model/coding"
)

// Side is the number of pixels on a picture's side, Pixels in all of it.
const (
	Side   = 14
	Pixels = Side * Side
)

// White is a pixel's largest value: the sum of the four pixels of 0…255 that it
// halves. Sums are kept rather than means, so that nothing is rounded.
const White = 4 * 255

// File is the packed set's name in static/data.
const File = "mnist14.bin"

// Digit is one picture and what its writer was asked to write.
type Digit struct {
	Label uint8
	Sums  [Pixels]uint16 // row by row, 0 (paper) to White (ink)
}

// count is the number of digits in a packed set.
const count = 10_000

// Pack writes a set of digits with an adaptive model: each bit of a pixel is coded with
// what its neighbours to the left and above, and the bits before it, have made
// of bits like it so far.
func Pack(set []Digit) []byte {
	e := coding.NewEncoder()
	walk(set, func(p *chance, bit int) int {
		zero := p.zero()
		if bit == 0 {
			e.Encode(0, zero, chances)
		} else {
			e.Encode(zero, chances-zero, chances)
		}
		return p.learn(bit)
	})
	return e.Bytes()
}

// Unpack reads what Pack wrote.
func Unpack(packed []byte) ([]Digit, error) {
	set := make([]Digit, count)
	d := coding.NewDecoder(packed)
	walk(set, func(p *chance, _ int) int {
		zero := p.zero()
		if d.Peek(chances) < zero {
			d.Take(0, zero, chances)
			return p.learn(0)
		}
		d.Take(zero, chances-zero, chances)
		return p.learn(1)
	})
	for i := range set {
		if set[i].Label > 9 {
			return nil, errors.New("the packed digits are damaged")
		}
		for _, v := range set[i].Sums {
			if v > White {
				return nil, errors.New("the packed digits are damaged")
			}
		}
	}
	return set, nil
}

// walk visits every bit of a set in the order of the packing, and stores what
// code returns: when packing the bit itself, when unpacking the one read.
func walk(set []Digit, code func(p *chance, bit int) int) {
	var label [16]chance
	var ink [16][16]chance
	var high [24][16]chance
	var low [1024]chance
	for i := range set {
		s := &set[i]
		s.Label = uint8(tree(label[:], 4, int(s.Label), code))
		for at := range s.Sums {
			left, up, corner, next := s.around(at)
			dark := bit(left > 0) | bit(up > 0)<<1 | bit(corner > 0)<<2 | bit(next > 0)<<3
			if code(&ink[dark][min(15, (left+up)/96)], bit(s.Sums[at] > 0)) == 0 {
				s.Sums[at] = 0
				continue
			}
			// The four high bits depend on the neighbours, the six low ones on
			// the high ones.
			near := min(23, (2*left+2*up+next+3)/256)
			v := tree(high[near][:], 4, int(s.Sums[at])>>6, code)
			node := 16 | v
			for shift := 5; shift >= 0; shift-- {
				node = node<<1 | code(&low[node], int(s.Sums[at])>>shift&1)
			}
			s.Sums[at] = uint16(node - 1024)
		}
	}
}

// around gives the neighbours that are known when a pixel is coded, 0 beyond
// the edge.
func (d *Digit) around(at int) (left, up, corner, next int) {
	x := at % Side
	if x > 0 {
		left = int(d.Sums[at-1])
	}
	if at >= Side {
		up = int(d.Sums[at-Side])
		if x > 0 {
			corner = int(d.Sums[at-Side-1])
		}
		if x < Side-1 {
			next = int(d.Sums[at-Side+1])
		}
	}
	return left, up, corner, next
}

// tree codes the n bits of v from the highest, each with a chance of its own
// for every way the bits before it can have fallen.
func tree(p []chance, n, v int, code func(p *chance, bit int) int) int {
	node := 1
	for shift := n - 1; shift >= 0; shift-- {
		node = node<<1 | code(&p[node], v>>shift&1)
	}
	return node - 1<<n
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
