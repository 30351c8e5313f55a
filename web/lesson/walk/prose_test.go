package walk

import "testing"

func TestInline(t *testing.T) {
	for in, want := range map[string]string{
		"pays -log₂ q":      "pays −log₂ q",
		"x - 1":             "x − 1",
		"the KL-Divergenz":  "the KL-Divergenz",
		"Vor- und Nachteil": "Vor- und Nachteil",
		"normal(-2, 1)":     "normal(-2, 1)",
		"in P, not *Q*":     `in <span class="cp">P</span>, not <i><span class="cq">Q</span></i>`,
		"a < b":             "a &lt; b",
	} {
		if got := Inline(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
