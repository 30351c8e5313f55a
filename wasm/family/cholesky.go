package family

// triangle is a lower triangular matrix, row by row.
type triangle [][]doubled

// cholesky is the L with L Lᵀ = S for a symmetric S. It fails, with the size of
// the first leading block that is not, where S is not positive definite.
//
// With twice the digits throughout, a covariance of condition 10¹² costs nothing.
// Golub & Van Loan, Matrix Computations (2013), sec. 4.2.
func cholesky(s [][]float64) (l triangle, fails int) {
	n := len(s)
	l = make(triangle, n)
	for i := range l {
		l[i] = make([]doubled, i+1)
		for j := 0; j <= i; j++ {
			sum := doubled{s[i][j], 0}
			for k := 0; k < j; k++ {
				sum = sum.sub(l[i][k].mul(l[j][k]))
			}
			if j < i {
				l[i][j] = sum.div(l[j][j])
				continue
			}
			// Positive beyond what the roundings of twice the digits can feign.
			if !(sum.hi > 0x1p-98*s[i][i]*float64(n)) {
				return nil, i + 1
			}
			l[i][i] = sum.sqrt()
		}
	}
	return l, 0
}

// solve turns b into L⁻¹ b.
func (l triangle) solve(b []doubled) {
	for i := range b {
		sum := b[i]
		for k := 0; k < i; k++ {
			sum = sum.sub(l[i][k].mul(b[k]))
		}
		b[i] = sum.div(l[i][i])
	}
}

// conjugate is L⁻¹ A L⁻ᵀ for a symmetric A.
func (l triangle) conjugate(a [][]doubled) [][]doubled {
	n := len(l)
	// Columns of A are rows: B = (L⁻¹ A)ᵀ row by row, then L⁻¹ B.
	for i := range a {
		l.solve(a[i])
	}
	for i := range n {
		for j := i + 1; j < n; j++ {
			a[i][j], a[j][i] = a[j][i], a[i][j]
		}
	}
	for i := range a {
		l.solve(a[i][:])
	}
	return a
}
