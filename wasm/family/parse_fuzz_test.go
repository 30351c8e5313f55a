package family

import (
	"errors"
	"testing"
)

// FuzzParse: any text is a distribution or a problem with a place in the text;
// what is read is printed so that it is read back the same, also through JSON.
func FuzzParse(f *testing.F) {
	for _, fam := range List {
		if fam.New != nil {
			f.Add(fam.New(fam.Start).String())
		}
	}
	for _, s := range []string{
		"", "normal", "normal(0, -1)", "N(0,2)", "norm(loc=1, scale=2)", "−1_0*laplace(∞)", "normal(0x1p-2, 1e400)",
		"0.3*normal(-2, 1) + 0.7*laplace(2, 0.5)", "normalize(3*normal(0, 1) + 2*(1*laplace(2, 1)))",
		"{rain: 0.44, \"light snow\": 0.56}", "{0.2, 0.8}", "{a: 44, b: 56}", "normalize({2.5, 1})", "{\"\\u00e9\\ud83d\\ude00\": 1}",
		"categorical(probs=[0.2, 0.8], names=[\"a\", \"b c\"])", "truncate(0.5*normal(0, 1) + 0.5*laplace(), lo=0)",
		"truncate(truncate(cauchy(0, 1), -5, 5), 0, inf)", "piecewise([0, 1, 2], [0, 1, 0])", "samples([1, 2, 2.5])",
		"normal([0, 0], [[1, .5], [.5, 2]])", "dirichlet([1, 2, 0.5])", "((((", "{{{{", "normal(5e-324, 1.7976931348623157e308)",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			var p *Problem
			if !errors.As(err, &p) || p.Text == "" || p.Position < -1 || p.Position > len(s) {
				t.Fatalf("%q: %#v", s, err)
			}
			return
		}
		spelled := d.String()
		again, err := Parse(spelled)
		if err != nil {
			t.Fatalf("%q is printed %q, which is a problem: %v", s, spelled, err)
		}
		if got := again.String(); got != spelled {
			t.Fatalf("%q is printed %q, then %q", s, spelled, got)
		}
		again, err = FromJSON(ToJSON(d))
		if err != nil {
			t.Fatalf("%q: %s: %v", s, ToJSON(d), err)
		}
		if got := again.String(); got != spelled {
			t.Fatalf("%q is printed %q, through JSON %q", s, spelled, got)
		}
	})
}
