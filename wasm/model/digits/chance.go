package digits

// chance is the model of one kind of bit: how often it has been 0 and 1 so far,
// each counted once more than seen. Its cost over n bits is within about
// ½·log₂ n bits of knowing the frequency beforehand (Krichevsky & Trofimov
// 1981, IEEE Trans. Inf. Theory 27:199).
type chance struct{ zeros, ones uint32 }

// chances is the whole that zero is a part of.
const chances = 1 << 16

// zero is the chance of a 0 in parts of chances, never none and never all.
func (c *chance) zero() uint64 {
	a, b := uint64(2*c.zeros+1), uint64(2*c.ones+1)
	return min(max(chances*a/(a+b), 1), chances-1)
}

// learn counts the bit and returns it.
func (c *chance) learn(bit int) int {
	if bit == 0 {
		c.zeros++
	} else {
		c.ones++
	}
	return bit
}
