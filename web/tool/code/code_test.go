package code

import (
	"flag"
	"os"
	"strings"
	"testing"

	"klviz/web/state"
)

var update = flag.Bool("update", false, "write testdata/programs.txt")

// Pairs of every kind: lists, both sorts of families, parts, ends, vectors, an
// infinite one.
var queries = []string{
	"", "tab=continuous", "p=0.3*normal(-2,1)%2B0.7*normal(2,0.5)&q=truncate(laplace(0,3),-9,inf)&unit=nats",
	"p=poisson(4)&q=geometric(0.2)", "p=binomial(10,0.3)&q=binomial(10,0.5)&unit=bans", "p=studentt(4,0,1)&q=cauchy(0,1)",
	"p=pareto(2.5,1)&q=pareto(1.5,0.8)", "p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])",
	"p=dirichlet([1,2])&q=dirichlet([2,3])", "p={a:1,b:1}&q={a:1,b:0}", "p=cauchy(0,1)&q=normal(0,1)",
}

// The programs are those that were run: all of them, with SciPy 1.10.1, PyTorch
// 1.13.1, R 4.2.2 and Gonum 0.17.0, and of each family one pair more, came to the
// core's number within 1e-6 of it (2026-11-27). Whoever changes one runs it again.
func TestPrograms(t *testing.T) {
	var b strings.Builder
	for _, query := range queries {
		s, problems := state.Decode(query)
		if len(problems) > 0 {
			t.Fatal(query, problems)
		}
		var models state.Models
		for _, x := range Of(models.Of(s), state.P, s.Unit) {
			b.WriteString("== " + query + ": " + x.Name + "\n" + x.Code + "\n")
			if strings.ContainsAny(x.Code, "{}") && strings.Contains(x.Code, "{0}") || strings.Contains(x.Code, "%!") {
				t.Errorf("%s for %q has an open place:\n%s", x.Name, query, x.Code)
			}
		}
	}
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("testdata/programs.txt", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile("testdata/programs.txt")
	if err != nil || string(want) != b.String() {
		t.Errorf("the programs differ from those that were run (%v): go test ./web/tool/code -update, and run them", err)
	}
}

// The direction is that of the page: swapping it swaps the lists.
func TestWay(t *testing.T) {
	s, _ := state.Decode("p={a:1,b:3}&q={a:2,b:2}")
	var models state.Models
	m := models.Of(s)
	for way, want := range map[state.Way]string{state.P: "p = [1, 3]\nq = [2, 2]", state.Q: "p = [2, 2]\nq = [1, 3]"} {
		found := false
		for _, x := range Of(m, way, state.Nats) {
			found = found || x.ID == "python" && strings.Contains(x.Code, want)
		}
		if !found {
			t.Errorf("no %q", want)
		}
	}
}
