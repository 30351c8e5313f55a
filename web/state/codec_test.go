package state

import "testing"

func TestDefaultReadsBack(t *testing.T) {
	for _, tab := range Tabs {
		s, _ := Apply(Default(), SetTab{tab})
		got, problems := Decode(Encode(s))
		if len(problems) > 0 {
			t.Errorf("%s: %v", Encode(s), problems)
		}
		if got.Pair() != s.Pair() || got.Tab != s.Tab {
			t.Errorf("%s read as %+v, want %+v", Encode(s), got, s)
		}
	}
}

func TestEscape(t *testing.T) {
	for _, c := range []struct{ in, out string }{
		{"0.5*normal(-2, 1) + x", "0.5*normal(-2%2C%201)%20%2B%20x"},
		{`{"é": 1}`, "%7B%22%C3%A9%22%3A%201%7D"},
	} {
		if got := Escape(c.in); got != c.out {
			t.Errorf("Escape(%q) = %q, want %q", c.in, got, c.out)
		}
		if got := unescape(c.out); got != c.in {
			t.Errorf("unescape(%q) = %q, want %q", c.out, got, c.in)
		}
	}
	if got := unescape("100% of %zz"); got != "100% of %zz" {
		t.Errorf("stray percent signs read as %q", got)
	}
}
