package measure

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"testing"

	"klviz/wasm/family"
)

// TestMeasureRows compares every measure with the reference rows.
func TestMeasureRows(t *testing.T) {
	f, err := os.Open("../testdata/ref_measures_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	worst := map[string]float64{}
	count := 0
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<26)
	for s.Scan() {
		var r struct {
			ID       string
			P, Q     json.RawMessage
			Measures map[string]string
		}
		if err := json.Unmarshal(s.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		p, err := family.FromJSON(r.P)
		if err != nil {
			t.Log(r.ID, err)
			continue
		}
		q, err := family.FromJSON(r.Q)
		if err != nil {
			t.Log(r.ID, err)
			continue
		}
		for id, text := range r.Measures {
			if r.ID == "mpub-020" && (id == "kl_qp" || id == "jeffreys") {
				// The file says inf. D(uniform(0, 1) ‖ triangular(0, 1/4, 1)) is
				// ∫ -log q, with q = 8x and 8(1-x)/3: 1 - log 2, finite.
				text = map[string]string{"kl_qp": "0.30685281944005469058", "jeffreys": "0.5"}[id]
			}
			m := ByID(id)
			if m == nil {
				t.Errorf("no measure %s", id)
				continue
			}
			want := math.Inf(1)
			if text != "inf" {
				want, _ = strconv.ParseFloat(text, 64)
			}
			got, err := m.Of(p, q)
			if err != nil {
				t.Errorf("%s %s: %v", r.ID, id, err)
				continue
			}
			count++
			if math.IsInf(want, 1) || math.IsInf(got.Nats, 1) {
				if got.Nats != want || got.Reason == nil {
					t.Errorf("%s %s of %s and %s: got %v, want %v (%v)", r.ID, id, p, q, got.Nats, want, got.Reason)
				}
				continue
			}
			miss := math.Abs(got.Nats - want)
			rel := miss / math.Max(math.Abs(want), 1e-300)
			if want == 0 {
				rel = miss
			}
			worst[id] = math.Max(worst[id], rel)
			if !(miss <= got.Error) {
				t.Errorf("%s %s of %s and %s: %.17g ± %.2g, want %.17g: the error does not hold (%.1e)", r.ID, id, p, q, got.Nats, got.Error, want, miss)
			}
			if !(rel <= 1e-12) {
				t.Errorf("%s %s of %s and %s: %.17g, want %.17g: relative error %.1e", r.ID, id, p, q, got.Nats, want, rel)
			}
		}
	}
	t.Logf("%d values; worst relative errors:", count)
	for _, m := range List {
		if e, ok := worst[m.ID]; ok {
			t.Logf("%-28s %.1e", m.ID, e)
		}
	}
}
