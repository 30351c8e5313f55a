package digits

import (
	"errors"
	"math"

	"klviz/wasm/special"
)

// symmetric finds the eigenvalues of a symmetric matrix, greatest first, and
// its eigenvectors of length 1: vectors[i] belongs to values[i]. Each vector's
// largest entry is positive. The matrix, of n rows, is given row by row.
//
// Householder reflections make the matrix tridiagonal, implicit QL steps make
// it diagonal. Source: Bowdler, Martin, Reinsch & Wilkinson 1968, Numer. Math.
// 11:293 (tred2, tql2 of EISPACK).
func symmetric(a []float64, n int) (values []float64, vectors [][]float64, err error) {
	v := make([][]float64, n)
	for i := range v {
		v[i] = append([]float64(nil), a[i*n:(i+1)*n]...)
	}
	d, e := make([]float64, n), make([]float64, n)
	tridiagonal(v, d, e)
	if !diagonal(v, d, e) {
		return nil, nil, errors.New("the eigenvalues did not settle")
	}
	values, vectors = make([]float64, n), make([][]float64, n)
	used := make([]bool, n)
	for k := range values {
		best := -1
		for i := range d {
			if !used[i] && (best < 0 || d[i] > d[best]) {
				best = i
			}
		}
		used[best] = true
		values[k] = d[best]
		u := make([]float64, n)
		largest := 0.0
		for i := range u {
			u[i] = v[i][best]
			if math.Abs(u[i]) > math.Abs(largest) {
				largest = u[i]
			}
		}
		if largest < 0 {
			for i := range u {
				u[i] = -u[i]
			}
		}
		vectors[k] = u
	}
	return values, vectors, nil
}

// tridiagonal overwrites v with the reflections, d with the diagonal and e[1:]
// with the entries beside it.
func tridiagonal(v [][]float64, d, e []float64) {
	n := len(d)
	copy(d, v[n-1])
	for i := n - 1; i > 0; i-- {
		scale, h := 0.0, 0.0
		for k := range i {
			scale += math.Abs(d[k])
		}
		if scale == 0 {
			e[i] = d[i-1]
			for j := range i {
				d[j] = v[i-1][j]
				v[i][j], v[j][i] = 0, 0
			}
			d[i] = 0
			continue
		}
		for k := range i {
			d[k] /= scale
			h += float64(d[k] * d[k])
		}
		f := d[i-1]
		g := -math.Copysign(math.Sqrt(h), f)
		e[i] = scale * g
		h -= float64(f * g)
		d[i-1] = f - g
		clear(e[:i])
		for j := range i {
			f = d[j]
			v[j][i] = f
			g = e[j] + float64(v[j][j]*f)
			for k := j + 1; k < i; k++ {
				g += float64(v[k][j] * d[k])
				e[k] += float64(v[k][j] * f)
			}
			e[j] = g
		}
		f = 0
		for j := range i {
			e[j] /= h
			f += float64(e[j] * d[j])
		}
		half := f / (h + h)
		for j := range i {
			e[j] -= float64(half * d[j])
		}
		for j := range i {
			f, g = d[j], e[j]
			for k := j; k < i; k++ {
				v[k][j] -= float64(f*e[k]) + float64(g*d[k])
			}
			d[j] = v[i-1][j]
			v[i][j] = 0
		}
		d[i] = h
	}
	collect(v, d)
	e[0] = 0
}

// collect multiplies the reflections out.
func collect(v [][]float64, d []float64) {
	n := len(d)
	for i := range n - 1 {
		v[n-1][i] = v[i][i]
		v[i][i] = 1
		if h := d[i+1]; h != 0 {
			for k := range i + 1 {
				d[k] = v[k][i+1] / h
			}
			for j := range i + 1 {
				g := 0.0
				for k := range i + 1 {
					g += float64(v[k][i+1] * v[k][j])
				}
				for k := range i + 1 {
					v[k][j] -= float64(g * d[k])
				}
			}
		}
		for k := range i + 1 {
			v[k][i+1] = 0
		}
	}
	for j := range n {
		d[j] = v[n-1][j]
		v[n-1][j] = 0
	}
	v[n-1][n-1] = 1
}

// diagonal turns v, d and e from tridiagonal into eigenvectors (columns of v)
// and eigenvalues (d). It reports whether they settled.
func diagonal(v [][]float64, d, e []float64) bool {
	const (
		epsilon  = 0x1p-52
		patience = 60 // steps an eigenvalue; two or three are usual
	)
	n := len(d)
	copy(e, e[1:])
	e[n-1] = 0
	shift, size := 0.0, 0.0
	for l := range n {
		size = max(size, math.Abs(d[l])+math.Abs(e[l]))
		m := l
		for m < n-1 && math.Abs(e[m]) > epsilon*size {
			m++
		}
		for step := 0; m > l && math.Abs(e[l]) > epsilon*size; step++ {
			if step == patience {
				return false
			}
			g := d[l]
			p := (d[l+1] - g) / (2 * e[l])
			r := math.Copysign(special.Hypot(p, 1), p)
			d[l] = e[l] / (p + r)
			d[l+1] = float64(e[l] * (p + r))
			next := d[l+1]
			h := g - d[l]
			for i := l + 2; i < n; i++ {
				d[i] -= h
			}
			shift += h
			p = d[m]
			c, c2, c3 := 1.0, 1.0, 1.0
			beside := e[l+1]
			s, s2 := 0.0, 0.0
			for i := m - 1; i >= l; i-- {
				c3, c2, s2 = c2, c, s
				g = float64(c * e[i])
				h = float64(c * p)
				r = special.Hypot(p, e[i])
				e[i+1] = float64(s * r)
				s, c = e[i]/r, p/r
				p = float64(c*d[i]) - float64(s*g)
				d[i+1] = h + float64(s*(float64(c*g)+float64(s*d[i])))
				for k := range n {
					h = v[k][i+1]
					v[k][i+1] = float64(s*v[k][i]) + float64(c*h)
					v[k][i] = float64(c*v[k][i]) - float64(s*h)
				}
			}
			p = -s * s2 * c3 * beside * e[l] / next
			e[l] = float64(s * p)
			d[l] = float64(c * p)
		}
		d[l] += shift
		e[l] = 0
	}
	return true
}
