package formula

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/text"
)

// The printed form of every family comes to the core's value.
func TestClosedForms(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	seen := map[string]int{}
	for _, f := range family.List {
		if closed[f.ID] == nil {
			continue
		}
		for range 60 {
			args := func() []float64 {
				a := make([]float64, len(f.Params))
				for i, p := range f.Params {
					switch {
					case p.Role == family.Probability:
						a[i] = 0.05 + 0.9*r.Float64()
					case p.Role == family.Count:
						a[i] = 7
					case p.Role == family.Location || p.Role == family.Bound:
						a[i] = 4*r.Float64() - 2
					default:
						a[i] = 0.4 + 4*r.Float64()
					}
				}
				return a
			}
			a, b := args(), args()
			if f.ID == "uniform" {
				a, b = []float64{0.5, 1.5}, []float64{r.Float64() - 1, 2 + r.Float64()}
			}
			p, q := f.New(a), f.New(b)
			e, ok := Closed(p, q)
			want, err := measure.KL(p, q)
			if err != nil {
				t.Fatal(err)
			}
			if !ok {
				if f.ID != "pareto" || !math.IsInf(want.Nats, 1) {
					t.Errorf("%v, %v: no form, though D is %v", p, q, want.Nats)
				}
				continue
			}
			seen[f.ID]++
			if math.Abs(e.Value()-want.Nats) > 1e-9*(1+want.Nats) {
				t.Errorf("%v, %v: printed form %v, core %v", p, q, e.Value(), want.Nats)
			}
			if s := e.Numbers(); math.Abs(s.Value()-e.Value()) > 1e-9*(1+math.Abs(e.Value())) {
				t.Errorf("%v, %v: the terms come to %v, not %v", p, q, s.Value(), e.Value())
			}
		}
	}
	for id := range closed {
		if seen[id] < 10 {
			t.Errorf("%s was tried %d times", id, seen[id])
		}
	}
}

func TestWriting(t *testing.T) {
	p, q, _ := family.ParsePair("normal(0, 1)", "normal(-1.2, 1.6)")
	e, _ := Closed(p, q)
	for _, c := range []struct{ got, want string }{
		{e.LaTeX(Symbols), `\ln \frac{\sigma_q}{\sigma_p} + \frac{\sigma_p^{2} + \left(\mu_p - \mu_q\right)^{2}}{2 \, \sigma_q^{2}} - \frac{1}{2}`},
		{e.LaTeX(Numbers), `\ln \frac{1.6}{1} + \frac{1^{2} + \left(0 - \left(-1.2\right)\right)^{2}}{2 \cdot 1.6^{2}} - \frac{1}{2}`},
		{e.Numbers().LaTeX(Numbers), `0.470004 + 0.476562 - 0.5`},
		{Mul(N(-3), Sum(N(1), N(2e-9))).LaTeX(Symbols), `\left(-3\right) \, \left(1 + 2 \times 10^{-9}\right)`},
	} {
		if c.got != c.want {
			t.Errorf("%s\nwant\n%s", c.got, c.want)
		}
	}
	ml := e.MathML(Numbers, text.German).HTML()
	for _, want := range []string{`<mn class="cq">1,6</mn>`, `<mn class="cq">−1,2</mn>`, "<mfrac>"} {
		if !strings.Contains(ml, want) {
			t.Errorf("no %s in %s", want, ml)
		}
	}
}
