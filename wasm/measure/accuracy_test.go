package measure_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// A row of wasm/testdata/ref_public.jsonl: two distributions and their
// divergence to 20 digits.
type row struct {
	ID     string
	P, Q   json.RawMessage
	Nats   string `json:"kl_nats"`
	Method string
	Tags   []string
}

func (r *row) tag(t string) bool { return slices.Contains(r.Tags, t) }

// readRows reads a file of wasm/testdata, one T a line.
func readRows[T any](t testing.TB, name string) []T {
	t.Helper()
	f, err := os.Open("../testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []T
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var r T
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	return rows
}

// A regime is a line of the table: what is demanded of the rows that fit it and
// no earlier one.
type regime struct {
	name string
	fits func(r *row, p, q string) bool
	must float64 // relative error
}

var vectorLike = []string{"mvnormal", "beta", "dirichlet"}

var regimes = []regime{
	{"equal", func(r *row, _, _ string) bool { return r.Nats == "0" }, 0},
	{"inf", func(r *row, _, _ string) bool { return r.Nats == "inf" }, 0},
	{"illcond", func(r *row, _, _ string) bool { return r.tag("illcond") }, 1e-6},
	{"extreme, quadrature", func(r *row, _, _ string) bool { return r.tag("extreme") && r.Method == "quad" }, 1e-7},
	{"extreme, closed or sum", func(r *row, _, _ string) bool { return r.tag("extreme") }, 1e-12},
	{"near, no closed form", func(r *row, _, _ string) bool { return r.tag("near") && r.Method == "quad" }, 1e-5},
	{"mvnormal, beta, dirichlet", func(_ *row, p, q string) bool {
		return slices.Contains(vectorLike, p) && slices.Contains(vectorLike, q)
	}, 1e-12},
	{"other closed or sum", func(r *row, _, _ string) bool { return r.Method != "quad" }, 1e-13},
	{"other quadrature", func(*row, string, string) bool { return true }, 1e-11},
}

// outcome is how one row went.
type outcome struct {
	id       string
	relative float64 // |value − reference| / reference
	said     float64 // error / reference
	ratio    float64 // |value − reference| / error
	useful   float64 // error / max(|value − reference|, 1e-16·reference)
}

// TestAccuracy prints the table of the reference rows by regime and fails where
// a row misses what its regime demands, lies outside its own error, or is worse
// than it was.
func TestAccuracy(t *testing.T) {
	for _, file := range []string{"ref_public.jsonl", "ref_more.jsonl", "ref_combined.jsonl"} {
		t.Run(file, func(t *testing.T) {
			best := readReached(t, file)
			accuracyTable(t, readRows[row](t, file), best)
			best.write(t)
		})
	}
}

func accuracyTable(t *testing.T, rows []row, best *reached) {
	byRegime := make([][]outcome, len(regimes))
	for i := range rows {
		r := &rows[i]
		p, err := family.FromJSON(r.P)
		if err != nil {
			t.Errorf("%s: p: %v", r.ID, err)
			continue
		}
		q, err := family.FromJSON(r.Q)
		if err != nil {
			t.Errorf("%s: q: %v", r.ID, err)
			continue
		}
		k := slices.IndexFunc(regimes, func(g regime) bool { return g.fits(r, familyID(r.P), familyID(r.Q)) })
		got, err := measure.KL(p, q)
		if err != nil {
			t.Errorf("%s (%s): %v", r.ID, regimes[k].name, err)
			continue
		}
		o, fault := judge(r, got, regimes[k].must)
		if fault != "" {
			t.Errorf("%s (%s): D(%.60s ‖ %.60s): %s", r.ID, regimes[k].name, p, q, fault)
		}
		best.compare(t, o)
		byRegime[k] = append(byRegime[k], o)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n%-26s %5s %8s %8s %15s %14s  %s\n", "rows", "count", "must", "worst", "of said error", "median useful", "worst row")
	for k, os := range byRegime {
		if len(os) == 0 {
			continue
		}
		var relative, ratio float64
		var useful []float64
		worst := ""
		for _, o := range os {
			if o.relative > relative {
				relative, worst = o.relative, o.id
			}
			ratio = max(ratio, o.ratio)
			useful = append(useful, o.useful)
		}
		slices.Sort(useful)
		median := useful[len(useful)/2]
		fmt.Fprintf(&b, "%-26s %5d %8.0e %8.1e %15.2g %14.3g  %s\n", regimes[k].name, len(os), regimes[k].must, relative, ratio, median, worst)
		if median > 1000 {
			t.Errorf("%s: the median error is %.0f times the true one", regimes[k].name, median)
		}
	}
	t.Log(b.String())
}

func familyID(b json.RawMessage) string {
	var d struct{ Family string }
	if json.Unmarshal(b, &d) != nil {
		return ""
	}
	return d.Family
}

// judge compares a result with its row in 200 bits: the reference has more
// digits than a float64.
func judge(r *row, got measure.Result, must float64) (o outcome, fault string) {
	o.id = r.ID
	if r.Nats == "inf" {
		if !math.IsInf(got.Nats, 1) || got.Reason == nil || got.Reason.Sentence == "" {
			return o, fmt.Sprintf("%v, want inf and a reason", got.Nats)
		}
		return o, ""
	}
	if math.IsNaN(got.Nats) || math.IsInf(got.Nats, 0) || !(got.Error >= 0) {
		return o, fmt.Sprintf("%v ± %v, want %s", got.Nats, got.Error, r.Nats)
	}
	want, _, err := big.ParseFloat(r.Nats, 10, 200, big.ToNearestEven)
	if err != nil {
		return o, err.Error()
	}
	value := new(big.Float).SetFloat64(got.Nats)
	diff, _ := value.Sub(value, want).Float64()
	ref, _ := want.Float64()
	ref = math.Abs(ref) // an entropy may be negative
	diff = math.Abs(diff)
	if diff > 0 {
		o.relative = diff / ref
		o.ratio = diff / got.Error
	}
	o.useful = got.Error / max(diff, 1e-16*ref)
	o.said = got.Error / ref
	if ref <= 0 {
		o.relative, o.said, o.useful = diff, got.Error, 1
	}
	switch {
	case o.relative > must:
		fault = fmt.Sprintf("%v, want %s: relative error %.2g above %.0e", got.Nats, r.Nats, o.relative, must)
	case diff > got.Error:
		fault = fmt.Sprintf("%v ± %.3g, want %s: off by %.3g", got.Nats, got.Error, r.Nats, diff)
	}
	return o, fault
}
