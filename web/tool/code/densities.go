package code

import (
	"fmt"
	"slices"
	"strings"

	"klviz/wasm/family"
)

func inOrder(xs []float64) []float64 {
	slices.Sort(xs)
	return slices.Compact(xs)
}

// densities are programs that integrate, or sum over the whole numbers.
func (s *source) densities() []Snippet {
	var all []Snippet
	p, isP := s.p.(family.Univariate)
	q, isQ := s.q.(family.Univariate)
	if isP && isQ && !s.endless {
		if p.Family().Kind == family.Integer {
			all = s.sums(p, q)
		} else {
			all = s.integrals(p, q)
		}
	}
	return append(append(all, s.vectors()...), s.torch()...)
}

func (s *source) integrals(p, q family.Univariate) []Snippet {
	var all []Snippet
	at := cuts(p, q)
	places := make([]string, len(at))
	for i, x := range at {
		places[i] = fmt.Sprintf("%.10g", x)
		if i == 0 || i == len(at)-1 {
			places[i] = float(x)
		}
	}
	list := strings.Join(places, ", ")
	if lp, lq, ok := both(&python, p, q); ok {
		all = append(all, Snippet{"python", "Python, SciPy", NoNote, `import numpy as np
from scipy import integrate, stats

def log_p(x): return ` + lp + `
def log_q(x): return ` + lq + `
def cost(x): return np.exp(log_p(x)) * (log_p(x) - log_q(x)) if log_p(x) > -700 else 0.0

cuts = [` + list + `]
d = sum(integrate.quad(cost, a, b, limit=200)[0] for a, b in zip(cuts, cuts[1:]))
print(d` + s.perNat("np.log") + `)`})
	}
	if lp, lq, ok := both(&rLanguage, p, q); ok {
		all = append(all, Snippet{"r", "R", NoNote, `log_p <- function(x) ` + lp + `
log_q <- function(x) ` + lq + `
cost <- function(x) ifelse(log_p(x) > -700, exp(log_p(x)) * (log_p(x) - log_q(x)), 0)

cuts <- c(` + list + `)
pieces <- mapply(function(a, b) integrate(cost, a, b, rel.tol = 1e-9, stop.on.error = FALSE)$value,
                 head(cuts, -1), tail(cuts, -1))
print(sum(pieces)` + s.perNat("log") + `, digits = 15)`})
	}
	if lp, lq, ok := both(&golang, p, q); ok {
		all = append(all, Snippet{"go", "Go, Gonum", InstallGo, `package main

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/integrate/quad"
` + distuv(lp+lq) + `)

func logP(x float64) float64 { return ` + lp + ` }
func logQ(x float64) float64 { return ` + lq + ` }

func cost(x float64) float64 {
	if logP(x) < -700 {
		return 0
	}
	return math.Exp(logP(x)) * (logP(x) - logQ(x))
}

func main() {
	cuts := []float64{` + list + `}
	d := 0.0
	for i := 1; i < len(cuts); i++ {
		d += quad.Fixed(cost, cuts[i-1], cuts[i], 200, quad.Legendre{}, 0)
	}
	fmt.Println(d` + goUnit(s.unit) + `)
}`})
	}
	return all
}

// distuv is the import of Gonum's distributions where they are used.
func distuv(code string) string {
	if strings.Contains(code, "distuv.") {
		return "\t\"gonum.org/v1/gonum/stat/distuv\"\n"
	}
	return ""
}

// mostSummed is how many whole numbers a program sums over.
const mostSummed = 1e6

func (s *source) sums(p, q family.Univariate) []Snippet {
	lo, hi := p.Support()
	lo, hi = max(lo, p.Quantile(1e-16)), min(hi, p.Quantile(1-1e-15))
	if !(hi-lo < mostSummed) {
		return nil
	}
	from, to := float(lo), float(hi)
	var all []Snippet
	if lp, lq, ok := both(&python, p, q); ok {
		all = append(all, Snippet{"python", "Python, SciPy", NoNote, `import numpy as np
from scipy import stats

x = np.arange(` + from + `, ` + to + ` + 1)
log_p = ` + lp + `
log_q = ` + lq + `
d = np.sum(np.where(np.isneginf(log_p), 0.0, np.exp(log_p) * (log_p - log_q)))
print(d` + s.perNat("np.log") + `)`})
	}
	if lp, lq, ok := both(&rLanguage, p, q); ok {
		all = append(all, Snippet{"r", "R", NoNote, `x <- ` + from + `:` + to + `
log_p <- ` + lp + `
log_q <- ` + lq + `
print(sum(ifelse(log_p > -Inf, exp(log_p) * (log_p - log_q), 0))` + s.perNat("log") + `, digits = 15)`})
	}
	if lp, lq, ok := both(&golang, p, q); ok {
		all = append(all, Snippet{"go", "Go, Gonum", InstallGo, `package main

import (
	"fmt"
	"math"
` + blank(distuv(lp+lq)) + `)

func main() {
	d := 0.0
	for x := ` + from + `.0; x <= ` + to + `; x++ {
		logP := ` + lp + `
		logQ := ` + lq + `
		if !math.IsInf(logP, -1) {
			d += math.Exp(logP) * (logP - logQ)
		}
	}
	fmt.Println(d` + goUnit(s.unit) + `)
}`})
	}
	return all
}

func blank(s string) string {
	if s == "" {
		return ""
	}
	return "\n" + s
}

func both(l *dialect, p, q family.Univariate) (lp, lq string, ok bool) {
	lp, a := l.logOf(p)
	lq, b := l.logOf(q)
	return lp, lq, a && b
}
