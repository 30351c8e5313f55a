package family

// member is what every member of a scalar family holds beside its precomputed
// constants: its arguments, in the order of the family's Params.
type member struct{ args []float64 }

// Args returns the parameters in the family's order; they must not be changed.
func (m *member) Args() []float64 { return m.args }

// sameArgs reports whether two members of one family are the same distribution,
// argument for argument. Arguments are inputs, not results, so that == is meant.
func sameArgs(p, q *member) bool {
	for i, a := range p.args {
		if a != q.args[i] {
			return false
		}
	}
	return true
}
