package code

import (
	"strings"

	"klviz/wasm/family"
)

func matrix(rows [][]float64, open, between, end string) string {
	parts := make([]string, len(rows))
	for i, r := range rows {
		parts[i] = open + floats(r) + end
	}
	return strings.Join(parts, between)
}

// vectors are programs for two normal vectors or two Dirichlets: closed forms.
func (s *source) vectors() []Snippet {
	switch p := s.p.(type) {
	case *family.MVNormal:
		return s.normals(p, s.q.(*family.MVNormal))
	case *family.Dirichlet:
		return s.dirichlets(p, s.q.(*family.Dirichlet))
	}
	return nil
}

func (s *source) normals(p, q *family.MVNormal) []Snippet {
	flat := func(rows [][]float64) string { return matrix(rows, "", ", ", "") }
	lists := func(rows [][]float64) string { return matrix(rows, "[", ", ", "]") }
	return []Snippet{
		{"python", "Python, NumPy", NoNote, `import numpy as np

mp, sp = np.array([` + floats(p.Mean) + `]), np.array([` + lists(p.Cov) + `])
mq, sq = np.array([` + floats(q.Mean) + `]), np.array([` + lists(q.Cov) + `])
m = mq - mp
d = 0.5 * (np.trace(np.linalg.solve(sq, sp)) + m @ np.linalg.solve(sq, m) - len(m)
           + np.linalg.slogdet(sq)[1] - np.linalg.slogdet(sp)[1])
print(d` + s.perNat("np.log") + `)`},
		{"r", "R", NoNote, `mp <- c(` + floats(p.Mean) + `); sp <- matrix(c(` + flat(p.Cov) + `), length(mp))
mq <- c(` + floats(q.Mean) + `); sq <- matrix(c(` + flat(q.Cov) + `), length(mq))
m <- mq - mp
d <- 0.5 * (sum(diag(solve(sq, sp))) + sum(m * solve(sq, m)) - length(m) + log(det(sq)) - log(det(sp)))
print(d` + s.perNat("log") + `, digits = 15)`},
		{"go", "Go, Gonum", InstallGo, `package main

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat/distmv"
)

func main() {
	p, _ := distmv.NewNormal([]float64{` + floats(p.Mean) + `}, mat.NewSymDense(` + float(float64(len(p.Mean))) + `, []float64{` + flat(p.Cov) + `}), nil)
	q, _ := distmv.NewNormal([]float64{` + floats(q.Mean) + `}, mat.NewSymDense(` + float(float64(len(q.Mean))) + `, []float64{` + flat(q.Cov) + `}), nil)
	fmt.Println(distmv.KullbackLeibler{}.DistNormal(p, q)` + goUnit(s.unit) + `)
}`},
	}
}

func (s *source) dirichlets(p, q *family.Dirichlet) []Snippet {
	a, b := floats(p.Alpha), floats(q.Alpha)
	return []Snippet{
		{"python", "Python, SciPy", NoNote, `import numpy as np
from scipy.special import digamma, gammaln

a, b = np.array([` + a + `]), np.array([` + b + `])
d = (gammaln(a.sum()) - gammaln(a).sum() - gammaln(b.sum()) + gammaln(b).sum()
     + ((a - b) * (digamma(a) - digamma(a.sum()))).sum())
print(d` + s.perNat("np.log") + `)`},
		{"r", "R", NoNote, `a <- c(` + a + `)
b <- c(` + b + `)
d <- lgamma(sum(a)) - sum(lgamma(a)) - lgamma(sum(b)) + sum(lgamma(b)) + sum((a - b) * (digamma(a) - digamma(sum(a))))
print(d` + s.perNat("log") + `, digits = 15)`},
		{"go", "Go, Gonum", InstallGo, `package main

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/stat/distmv"
)

func main() {
	p := distmv.NewDirichlet([]float64{` + a + `}, nil)
	q := distmv.NewDirichlet([]float64{` + b + `}, nil)
	fmt.Println(distmv.KullbackLeibler{}.DistDirichlet(p, q)` + goUnit(s.unit) + `)
}`},
	}
}
