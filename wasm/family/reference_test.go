package family

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"slices"
	"strconv"
	"testing"
)

// row is one line of the reference file: D(p‖q) to 20 digits.
type row struct {
	ID   string          `json:"id"`
	P    json.RawMessage `json:"p"`
	Q    json.RawMessage `json:"q"`
	KL   string          `json:"kl_nats"`
	Tags []string        `json:"tags"`
}

func rows(t *testing.T) []row {
	f, err := os.Open("../testdata/ref_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []row
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		var r row
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// TestClosedFormsAgainstReferences compares every same-family pair that has a
// closed form with its 50-digit reference and prints the worst error by family.
func TestClosedFormsAgainstReferences(t *testing.T) {
	type worst struct {
		rel, looseness float64
		id             string
		rows           int
	}
	by := map[string]*worst{}
	for _, r := range rows(t) {
		pd, err := FromJSON(r.P)
		if err != nil {
			continue // a family of another kind
		}
		qd, err := FromJSON(r.Q)
		if err != nil {
			continue
		}
		p, ok := pd.(Univariate)
		if !ok || p.Family() != qd.Family() || p.Family().KL == nil || p.Family().Kind != Real {
			continue
		}
		got, bound := p.Family().KL(p, qd.(Univariate))
		if math.IsNaN(got) {
			continue // no closed form for this pair
		}
		if r.KL == "inf" {
			if !math.IsInf(got, 1) {
				t.Errorf("%s %v‖%v: got %v, want +Inf", r.ID, pd, qd, got)
			}
			continue
		}
		want, err := strconv.ParseFloat(r.KL, 64)
		if err != nil {
			t.Fatal(err)
		}
		w := by[p.Family().ID]
		if w == nil {
			w = &worst{}
			by[p.Family().ID] = w
		}
		w.rows++
		miss := math.Abs(got - want)
		if miss > bound+1e-16*want {
			t.Errorf("%s %v‖%v: got %v, want %v: off by %.1e, said %.1e", r.ID, pd, qd, got, want, miss, bound)
		}
		if want == 0 {
			continue
		}
		if rel := miss / want; rel > w.rel {
			w.rel, w.id = rel, r.ID
		}
		w.looseness = max(w.looseness, bound/max(miss, 1e-16*want))
		limit := 1e-13
		if id := p.Family().ID; id == "beta" || slices.Contains(r.Tags, "extreme") {
			limit = 1e-12
		}
		if miss > limit*want {
			t.Errorf("%s %v‖%v: got %v, want %v: relative error %.1e", r.ID, pd, qd, got, want, miss/want)
		}
	}
	for _, f := range List {
		if w := by[f.ID]; w != nil {
			t.Logf("%-12s %2d rows, worst relative error %.1e (%s), bound/error at most %.0f", f.ID, w.rows, w.rel, w.id, w.looseness)
		}
	}
}
