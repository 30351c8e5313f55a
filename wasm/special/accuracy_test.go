package special

import (
	"bufio"
	"fmt"
	"math"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// limit is what is asked of one regime of one function: the worst and the mean
// error, in units in the last place of the true value.
type limit struct{ worst, mean float64 }

// accuracy names each table of testdata with the function it is for and the
// limit of each regime.
var accuracy = []struct {
	name   string
	of     any
	limits map[string]limit
}{
	{"log", Log, map[string]limit{"near1": {.55, .4}, "middle": {.55, .4}, "all": {.55, .4}, "subnormal": {.55, .4}}},
	{"log1p", Log1p, map[string]limit{"tiny": {.55, .4}, "middle": {.75, .4}, "near-1": {.6, .4}, "large": {.55, .4}}},
	{"exp", Exp, map[string]limit{"small": {.55, .4}, "middle": {.55, .4}, "all": {.55, .4}, "subnormal": {1.1, .6}}},
	{"expm1", Expm1, map[string]limit{"tiny": {.55, .4}, "middle": {1.2, .5}, "large": {.6, .4}}},
	{"pow", Pow, map[string]limit{"middle": {.6, .4}, "near1": {.6, .4}, "extreme": {.8, .4}}},
	{"phi", Phi, map[string]limit{"tiny": {2, .8}, "small": {2, .8}, "middle": {2, .8}, "near-1": {2, .8}, "large": {2, .8}}},
	{"h", H, map[string]limit{"near1": {2, .8}, "middle": {4, .8}, "all": {2, .8}}},
	{"psi2", Psi2, map[string]limit{"tiny": {2, .8}, "middle": {2.5, .8}, "large": {2, .8}}},
	{"klterm", KLTerm, map[string]limit{"near": {4, 1.5}, "far": {4, 1}, "extreme": {4, 1}}},
	{"lgamma", Lgamma, map[string]limit{"near0": {1.5, .5}, "near1and2": {3, 1}, "middle": {3, 1}, "large": {1, .4}, "huge": {2, .6}}},
	{"digamma", Digamma, map[string]limit{"near0": {2, .6}, "zero": {4, 1.5}, "middle": {5, 1.5}, "large": {1.5, .5}}},
	{"logminusdigamma", LogMinusDigamma, map[string]limit{"near0": {3, 1}, "middle": {4, 1.5}, "large": {2, .8}}},
	{"trigamma", Trigamma, map[string]limit{"near0": {3, .8}, "middle": {4, 1.5}, "large": {2, .8}}},
	{"trigammaexcess", TrigammaExcess, map[string]limit{"near0": {3, 1}, "middle": {4, 1.5}, "large": {3, 1}}},
	{"tetragamma", Tetragamma, map[string]limit{"near0": {3, 1}, "middle": {6, 2}, "large": {3, 1}}},
	{"lgammabregman", LgammaBregman, map[string]limit{"near": {8, 3}, "far": {12, 4}}},
	{"lgammaexcessbregman", LgammaExcessBregman, map[string]limit{"near": {8, 3}, "far": {12, 4}}},
	{"erf", Erf, map[string]limit{"small": {1, .5}, "middle": {1, .5}}},
	{"erfc", Erfc, map[string]limit{"middle": {1.5, .6}, "large": {2, .8}}},
	{"gammap", GammaP, map[string]limit{"small": {8, 3}, "middle": {1000, 60}, "large": {40, 12}}},
	{"gammaq", GammaQ, map[string]limit{"small": {12, 4}, "middle": {100, 12}, "large": {40, 12}}},
	{"betainc", BetaInc, map[string]limit{"small": {20, 5}, "middle": {60, 15}, "large": {150, 15}}},
	{"lbeta", Lbeta, map[string]limit{"small": {4, 1.5}, "middle": {8, 2}, "large": {4, 1.5}}},
	{"lgamma1p", Lgamma1p, map[string]limit{"tiny": {2, 1}, "middle": {3, 1}}},
	{"stirlingrest", StirlingRest, map[string]limit{"small": {8, 3}, "middle": {20, 6}, "large": {3, 1}}},
	{"normalquantile", NormalQuantile, map[string]limit{"middle": {4, 1.5}, "tail": {4, 1.5}}},
	{"besseli0e", BesselI0e, map[string]limit{"small": {8, 3}, "large": {3, 1.2}}},
	{"besseli1e", BesselI1e, map[string]limit{"small": {8, 3}, "large": {3, 1.2}}},
}

// TestAccuracy prints and asserts the worst and mean error of each regime.
func TestAccuracy(t *testing.T) {
	named := map[string]bool{}
	for _, a := range accuracy {
		named[a.name+".txt"] = true
		rows := readTable(t, a.name)
		for _, regime := range rows.order {
			lim, ok := a.limits[regime]
			if !ok {
				t.Errorf("%s: no limit for regime %s", a.name, regime)
				continue
			}
			var worst, sum float64
			var at []float64
			for _, r := range rows.of[regime] {
				e := ulps(apply(a.of, r.args), r.value)
				sum += e
				if !(e <= worst) {
					worst, at = e, r.args
				}
			}
			mean := sum / float64(len(rows.of[regime]))
			t.Logf("%-20s %-10s worst %8.3f ulp  mean %7.3f", a.name, regime, worst, mean)
			if !(worst <= lim.worst && mean <= lim.mean) {
				t.Errorf("%s %s: worst %.3f (at %v), mean %.3f ulp; asked %v", a.name, regime, worst, at, mean, lim)
			}
		}
	}
	files, _ := filepath.Glob("testdata/*.txt")
	for _, f := range files {
		if !named[filepath.Base(f)] {
			t.Errorf("%s is not used by any test", f)
		}
	}
}

type tableRow struct {
	args  []float64
	value *big.Float
}

type table struct {
	order []string
	of    map[string][]tableRow
}

func readTable(t *testing.T, name string) table {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	tab := table{of: map[string][]tableRow{}}
	for s := bufio.NewScanner(f); s.Scan(); {
		w := strings.Fields(s.Text())
		r := tableRow{}
		for _, a := range w[1 : len(w)-1] {
			v, err := strconv.ParseFloat(a, 64)
			if err != nil {
				t.Fatal(err)
			}
			r.args = append(r.args, v)
		}
		v, _, err := big.ParseFloat(w[len(w)-1], 10, 160, big.ToNearestEven)
		if err != nil {
			t.Fatal(err)
		}
		r.value = v
		if tab.of[w[0]] == nil {
			tab.order = append(tab.order, w[0])
		}
		tab.of[w[0]] = append(tab.of[w[0]], r)
	}
	return tab
}

func apply(f any, a []float64) float64 {
	switch f := f.(type) {
	case func(float64) float64:
		return f(a[0])
	case func(float64, float64) float64:
		return f(a[0], a[1])
	case func(float64, float64, float64) float64:
		return f(a[0], a[1], a[2])
	}
	panic(fmt.Sprintf("%T", f))
}

// ulps is |got - want| in units in the last place of want.
func ulps(got float64, want *big.Float) float64 {
	if math.IsNaN(got) || math.IsInf(got, 0) {
		return math.Inf(1)
	}
	w, _ := want.Float64()
	w = math.Abs(w)
	ulp := math.Nextafter(w, math.Inf(1)) - w
	d := new(big.Float).SetPrec(160).Sub(want, big.NewFloat(got))
	d.Quo(d, big.NewFloat(ulp))
	e, _ := d.Float64()
	return math.Abs(e)
}
