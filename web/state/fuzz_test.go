package state

import (
	"testing"

	"klviz/wasm/family"
)

// Whatever stands in an address, a pair shows that can be read and compared, and
// the address that is then written opens the same one.
func FuzzDecode(f *testing.F) {
	for _, q := range []string{
		"", "?", "#v=1", "v=2", "p=normal(0,1)", "q={a:1}", "p=%7Ba%3A1%7D&q=%7Ba%3A2%2Cb%3A3%7D&unit=bans&tab=data&view=world&pn=%20x&qn=",
		"p=0.5*normal(0,1)+0.5*normal(1,1)", "p=%zz&q=%", "p=&q=", "tab=continuous&p={1,2}", "p=normal(0,1)&q={a:1}", "unit=nats&unit=bits",
		"p=poisson(3)&q={0:1,1:2}", "p=samples([1,2,3])", "p=1e400", "p=normal([0,0],[[1,0],[0,1]])",
	} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		s, problems := Decode(query)
		for _, p := range problems {
			if p.Text == "" || p.Field == "" {
				t.Fatalf("problem %+v", p)
			}
		}
		if _, _, err := family.ParsePair(s.Side(P).Spelling, s.Side(Q).Spelling); err != nil {
			t.Fatal(err)
		}
		again, problems := Decode(Encode(s))
		if len(problems) > 0 {
			t.Fatalf("%s: %v", Encode(s), problems)
		}
		for _, w := range []Which{P, Q} {
			s = s.with(w, Side{Spelling: s.Side(w).Spelling, Name: s.Side(w).Name}) // what was wrong is not in the address
		}
		if again != s {
			t.Fatalf("%s read as\n%+v, was\n%+v", Encode(s), again, s)
		}
	})
}
