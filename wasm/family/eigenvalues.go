package family

import "math"

// eigenvalues returns those of a symmetric matrix, which it overwrites, to a few
// ulps of the largest: Householder's reduction to a band of three, then Givens
// rotations with implicit shifts.
//
// Golub & Van Loan, Matrix Computations (2013), alg. 8.3.1 to 8.3.3; Bowdler,
// Martin, Reinsch & Wilkinson, Numer. Math. 11 (1968), tql1.
func eigenvalues(a [][]float64) []float64 {
	d, e := tridiagonal(a)
	n := len(d)
	for l := range n {
		for range 60 { // three are usual
			m := l
			for ; m < n-1; m++ {
				scale := math.Abs(d[m]) + math.Abs(d[m+1])
				if math.Abs(e[m]) <= 0x1p-53*scale {
					break
				}
			}
			if m == l {
				break
			}
			rotate(d, e, l, m)
		}
	}
	return d
}

// tridiagonal returns the diagonal and the band beside it (e[i] between i and
// i+1) of a similar matrix.
func tridiagonal(a [][]float64) (d, e []float64) {
	n := len(a)
	d, e = make([]float64, n), make([]float64, n)
	v, w := make([]float64, n), make([]float64, n)
	for k := 0; k < n-2; k++ {
		// The reflection that takes column k below the diagonal to one entry.
		most := 0.0
		for i := k + 1; i < n; i++ {
			most = math.Max(most, math.Abs(a[i][k]))
		}
		if most <= 0 {
			continue
		}
		norm := 0.0
		for i := k + 1; i < n; i++ {
			v[i] = a[i][k] / most
			norm += float64(v[i] * v[i])
		}
		alpha := -math.Copysign(math.Sqrt(norm), v[k+1])
		e[k] = alpha * most
		v[k+1] -= alpha
		h := norm - float64(alpha*a[k+1][k]/most) // |v|²/2
		// A ← A − v wᵀ − w vᵀ with w = A v/h − (vᵀ A v/(2h²)) v.
		vw := 0.0
		for i := k + 1; i < n; i++ {
			sum := 0.0
			for j := k + 1; j < n; j++ {
				sum += float64(a[i][j] * v[j])
			}
			w[i] = sum / h
			vw += float64(w[i] * v[i])
		}
		for i := k + 1; i < n; i++ {
			w[i] -= float64(vw / (2 * h) * v[i])
		}
		for i := k + 1; i < n; i++ {
			for j := k + 1; j < n; j++ {
				a[i][j] -= float64(v[i]*w[j]) + float64(w[i]*v[j])
			}
		}
	}
	for i := range n {
		d[i] = a[i][i]
	}
	if n > 1 {
		e[n-2] = a[n-1][n-2]
	}
	return d, e
}

// rotate is one sweep of QL with an implicit shift over the block l … m.
func rotate(d, e []float64, l, m int) {
	g := (d[l+1] - d[l]) / (2 * e[l])
	r := hypot(g, 1)
	g = d[m] - d[l] + e[l]/(g+math.Copysign(r, g))
	s, c, p := 1.0, 1.0, 0.0
	for i := m - 1; i >= l; i-- {
		f, b := s*e[i], c*e[i]
		r = hypot(f, g)
		e[i+1] = r
		if r <= 0 {
			d[i+1] -= p
			e[m] = 0
			return
		}
		s, c = f/r, g/r
		g = d[i+1] - p
		r = float64((d[i]-g)*s) + float64(2*c*b)
		p = s * r
		d[i+1] = g + p
		g = float64(c*r) - b
	}
	d[l] -= p
	e[l], e[m] = g, 0
}

// hypot is √(a² + b²), scaled.
func hypot(a, b float64) float64 {
	a, b = math.Abs(a), math.Abs(b)
	if a < b {
		a, b = b, a
	}
	if a <= 0 {
		return 0
	}
	t := b / a
	return a * math.Sqrt(1+float64(t*t))
}
