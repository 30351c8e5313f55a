package measure_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// TestMeasureRows compares every measure with the reference rows, prints a line
// for each, and fails where one misses what is demanded, lies outside its own
// error, or is worse than it was.
func TestMeasureRows(t *testing.T) {
	best := readReached(t, "ref_measures_public.jsonl")
	byMeasure := map[string][]outcome{}
	for _, r := range readRows[measureRow](t, "ref_measures_public.jsonl") {
		p, err := family.FromJSON(r.P)
		if err != nil {
			t.Fatal(r.ID, err)
		}
		q, err := family.FromJSON(r.Q)
		if err != nil {
			t.Fatal(r.ID, err)
		}
		for id, text := range r.Measures {
			if r.ID == "mpub-020" && (id == "kl_qp" || id == "jeffreys") {
				// The file says inf. D(uniform(0, 1) ‖ triangular(0, 1/4, 1)) is
				// ∫ -log q, with q = 8x and 8(1-x)/3: 1 - log 2, finite.
				text = map[string]string{"kl_qp": "0.30685281944005469058", "jeffreys": "0.5"}[id]
			}
			m := measure.ByID(id)
			if m == nil {
				t.Errorf("no measure %s", id)
				continue
			}
			got, err := m.Of(p, q)
			if err != nil {
				t.Errorf("%s %s: %v", r.ID, id, err)
				continue
			}
			must := 1e-12
			if got.Method == measure.Quadrature {
				must = 1e-10
			}
			o, fault := judge(&row{ID: r.ID + "." + id, Nats: text}, got, must)
			if fault != "" {
				t.Errorf("%s %s of %s and %s: %s", r.ID, id, p, q, fault)
			}
			best.compare(t, o)
			byMeasure[id] = append(byMeasure[id], o)
		}
	}
	best.write(t)
	var b strings.Builder
	fmt.Fprintf(&b, "\n%-26s %5s %8s %8s %15s %14s\n", "measure", "count", "must", "worst", "of said error", "median useful")
	for i := range measure.List {
		os := byMeasure[measure.List[i].ID]
		if len(os) == 0 {
			continue
		}
		var relative, ratio float64
		var useful []float64
		for _, o := range os {
			relative, ratio = max(relative, o.relative), max(ratio, o.ratio)
			useful = append(useful, o.useful)
		}
		slices.Sort(useful)
		fmt.Fprintf(&b, "%-26s %5d %8s %8.1e %15.2g %14.3g\n", measure.List[i].ID, len(os), "1e-12", relative, ratio, useful[len(useful)/2])
	}
	t.Log(b.String())
}

// measureRow is a row of ref_measures_public.jsonl: a pair and its measures by name.
type measureRow struct {
	ID       string
	P, Q     json.RawMessage
	Measures map[string]string
}
