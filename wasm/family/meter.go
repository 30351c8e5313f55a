package family

import "errors"

// ErrSpent is what a Meter panics with.
var ErrSpent = errors.New("the evaluations are spent")

// Meter bounds the evaluations of densities for a program that answers strangers.
// It counts those of mixtures, since all that is costly is one or holds one: an
// evaluation of a mixture counts as one of each part. Where none are left, the
// evaluation panics with ErrSpent, out of whatever was computed; who made the
// meter recovers. The results of what is finished are the same as without.
type Meter struct{ Left int }

// spend takes n evaluations from the meter; a nil meter has no end.
func (m *Meter) spend(n int) {
	if m == nil {
		return
	}
	if m.Left -= n; m.Left < 0 {
		panic(ErrSpent)
	}
}
