package family

import "math/rand/v2"

// openUnit draws from the open interval (0, 1): the 2⁵² midpoints of equal
// cells. Draws go through this and package special alone, so that a seed gives
// the same samples natively and in WASM (rand's NormFloat64 uses math.Exp).
func openUnit(r *rand.Rand) float64 {
	return (float64(r.Uint64()>>12) + 0.5) * 0x1p-52
}
