package measure

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"klviz/wasm/family"
)

// realRow is a reference row between two densities on the line.
type realRow struct {
	id     string
	p, q   family.Univariate
	kl     float64
	method string
	tags   []string
}

func (r realRow) has(tag string) bool { return slices.Contains(r.tags, tag) }

// realRows reads the reference rows that are about densities on the line.
func realRows(t testing.TB) []realRow {
	f, err := os.Open("../testdata/ref_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []realRow
	unread := map[string]int{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<26)
	for s.Scan() {
		var r struct {
			ID     string
			P, Q   json.RawMessage
			KL     string `json:"kl_nats"`
			Method string
			Tags   []string
		}
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		p, err := family.FromJSON(r.P)
		if err != nil {
			unread[strings.Fields(fmt.Sprint(string(r.P)))[1]]++
			continue
		}
		q, err := family.FromJSON(r.Q)
		if err != nil {
			unread[strings.Fields(fmt.Sprint(string(r.Q)))[1]]++
			continue
		}
		pu, ok1 := p.(family.Univariate)
		qu, ok2 := q.(family.Univariate)
		if !ok1 || !ok2 || p.Family().Kind != family.Real {
			continue
		}
		kl := math.Inf(1)
		if r.KL != "inf" {
			kl, _ = strconv.ParseFloat(r.KL, 64)
		}
		rows = append(rows, realRow{r.ID, pu, qu, kl, r.Method, r.Tags})
	}
	if len(unread) > 0 {
		t.Log("not read:", unread)
	}
	return rows
}

// TestGenericRows runs every row between densities through quadrature, also
// those that have a closed form.
func TestGenericRows(t *testing.T) {
	verbose := os.Getenv("ROWS") != ""
	var loose []float64
	for _, r := range realRows(t) {
		got := generic(r.p, r.q, Options{})
		name := fmt.Sprintf("%s %s ‖ %s %v", r.id, r.p, r.q, r.tags)
		if len(name) > 150 {
			name = name[:150]
		}
		if math.IsInf(r.kl, 1) || math.IsInf(got.Nats, 1) {
			if got.Nats != r.kl {
				t.Errorf("%s: got %v, want %v (%v)", name, got.Nats, r.kl, got.Reason)
			} else if verbose {
				t.Logf("%s: %s", name, got.Reason.Sentence)
			}
			continue
		}
		miss := math.Abs(got.Nats - r.kl)
		rel := miss / r.kl
		if r.kl == 0 {
			rel = miss
		}
		loose = append(loose, got.Error/math.Max(miss, 1e-16*r.kl))
		bad := ""
		if !(miss <= got.Error) {
			bad += " ERROR DOES NOT HOLD"
		}
		limit := 1e-11
		switch {
		case r.has("extreme"):
			limit = 1e-7
		case r.has("near1e-06") || r.has("near1e-09") || r.has("near1e-12"):
			limit = 1e-5
		}
		if !(rel <= limit) {
			bad += " INACCURATE"
		}
		line := fmt.Sprintf("%s: want %.17g, got %.17g, rel %.1e, said %.1e, %d evaluations%s", name, r.kl, got.Nats, rel, got.Error/r.kl, got.Evaluations, bad)
		if bad != "" {
			t.Error(line)
		} else if verbose {
			t.Log(line)
		}
	}
	slices.Sort(loose)
	if len(loose) > 0 {
		t.Logf("%d rows; said/true error: median %.0f, 90%% %.0f", len(loose), loose[len(loose)/2], loose[len(loose)*9/10])
	}
}

// TestOneDensityUnderTwoNames asks for exactly 0 (PyTorch #144279 gives another
// value for the first pair).
func TestOneDensityUnderTwoNames(t *testing.T) {
	for _, c := range [][2]string{
		{"uniform(0, 1)", "beta(1, 1)"}, {"beta(1, 1)", "uniform(0, 1)"}, {"exponential(2)", "gamma(1, 2)"},
		{"chisquared(4)", "gamma(2, 0.5)"}, {"studentt(1, 0, 1)", "cauchy(0, 1)"}, {"weibull(1, 0.5)", "exponential(2)"},
		{"0.5*normal(0, 1) + 0.5*normal(0, 1)", "normal(0, 1)"},
	} {
		p, q, err := family.ParsePair(c[0], c[1])
		if err != nil {
			t.Fatal(err)
		}
		r, err := KL(p, q)
		if err != nil || r.Nats > 0 || !(r.Error < 1e-20) {
			t.Errorf("D(%s ‖ %s) = %v ± %v, %v; want 0", c[0], c[1], r.Nats, r.Error, err)
		}
	}
}
