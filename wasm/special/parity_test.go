package special

import (
	"hash/fnv"
	"math"
	"testing"
)

// TestParity hashes the bits of every function over a grid. The number is the same
// natively and in WebAssembly (go test with GOOS=js GOARCH=wasm): closed forms and
// sums built from these functions then print the same bytes. A change here is a
// change of results somewhere.
func TestParity(t *testing.T) {
	const want uint64 = 0x575cd5b9df70e54e
	h := fnv.New64a()
	put := func(v float64) {
		b := math.Float64bits(v)
		var buf [8]byte
		for i := range buf {
			buf[i] = byte(b >> (8 * i))
		}
		_, _ = h.Write(buf[:])
	}
	for i := range 2000 {
		x := math.Ldexp(1+float64(i%97)/97, i%61-30)
		y := math.Ldexp(1+float64(i%89)/89, i%13-6)
		for _, f := range []func(float64) float64{
			Log, Log1p, Exp, Expm1, Phi, H, Psi2, Lgamma, Digamma, LogMinusDigamma, Trigamma, TrigammaExcess, Tetragamma,
			Erf, Erfc, StirlingRest, Lgamma1p, BesselI0e, BesselI1e, BesselRatio, Sin, Cos, Atan, Sinh, Cosh, Tanh, Softplus,
		} {
			put(f(y))
			put(f(-y / 128))
		}
		for _, f := range []func(float64, float64) float64{
			Pow, KLTerm, HRatio, LogRatio, LgammaBregman, LgammaExcessBregman, Lbeta, GammaP, GammaQ, Hypot, Atan2,
		} {
			put(f(x, y))
		}
		u := (float64(i) + 0.5) / 2000
		put(NormalQuantile(u))
		put(GammaPInv(y, u))
		put(BetaInc(y, x*1e-3, u))
	}
	if got := h.Sum64(); got != want {
		t.Errorf("hash %#x, want %#x", got, want)
	}
}
