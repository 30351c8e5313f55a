package code

import (
	"klviz/wasm/family"
	"klviz/web/state"
)

// mostListed is how many outcomes a program lists one by one.
const mostListed = 400

// lists are programs over two lists of probabilities; nil for families with a
// formula.
func (s *source) lists(m *state.Model, way state.Way) []Snippet {
	_, a := s.p.(*family.Categorical)
	_, b := s.q.(*family.Categorical)
	rows, rest := m.Rows()
	if !a && !b || rows == nil || rest != nil || len(rows) > mostListed {
		return nil
	}
	var p, q []float64
	counted := true
	for _, r := range rows {
		counted = counted && r.Counted[0] && r.Counted[1]
	}
	for _, r := range rows {
		x, y := r.Prob(way), r.Prob(way.Other())
		if counted {
			x, _ = r.Count(way)
			y, _ = r.Count(way.Other())
		}
		p, q = append(p, x), append(q, y)
	}
	ps, qs := floats(p), floats(q)
	base := map[state.Unit]string{state.Bits: ", base=2", state.Bans: ", base=10"}[s.unit]
	return []Snippet{
		{"python", "Python, SciPy", NoNote, `from scipy.stats import entropy

p = [` + ps + `]
q = [` + qs + `]
print(entropy(p, q` + base + `))  # divides both by their sums`},
		{"torch", "PyTorch", TorchOrder, `import math
import torch
import torch.nn.functional as F

p = torch.tensor([` + ps + `], dtype=torch.float64)
q = torch.tensor([` + qs + `], dtype=torch.float64)
p, q = p / p.sum(), q / q.sum()
d = F.kl_div(input=q.log(), target=p, reduction="sum")
print(d.item()` + s.perNat("math.log") + `)`},
		{"r", "R", NoNote, `p <- c(` + ps + `)
q <- c(` + qs + `)
p <- p / sum(p)
q <- q / sum(q)
print(sum(ifelse(p > 0, p * log(p / q), 0))` + s.perNat("log") + `, digits = 15)`},
		{"go", "Go, Gonum", InstallGo, `package main

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/floats"
	"gonum.org/v1/gonum/stat"
)

func main() {
	p := []float64{` + ps + `}
	q := []float64{` + qs + `}
	floats.Scale(1/floats.Sum(p), p)
	floats.Scale(1/floats.Sum(q), q)
	d := stat.KullbackLeibler(p, q)
	fmt.Println(d` + goUnit(s.unit) + `)
}`},
	}
}

// goUnit turns nats into the unit; math is always used.
func goUnit(u state.Unit) string {
	switch u {
	case state.Bits:
		return " / math.Log(2)"
	case state.Bans:
		return " / math.Log(10)"
	}
	return " / math.Log(math.E)"
}
