package state

import (
	"strings"
	"testing"
)

// What is too large to be drawn is refused with a sentence, and the state stays.
func TestTooLarge(t *testing.T) {
	parts := "0.5*normal(0, 1)" + strings.Repeat(" + 0.005*normal(1, 1)", 100)
	for spelling, says := range map[string]string{
		parts: "there are 101 parts; the page shows up to 100, the command line (klviz kl) takes more",
		"{" + strings.Repeat("1, ", 10_000) + "1}":            "there are 10001 outcomes; the page shows up to 10000, the command line (klviz kl) takes more",
		"{" + strings.Repeat("0.0000000001, ", 80_000) + "1}": "this is too long for the page (1120003 bytes, at most 1048576)",
	} {
		before := Default()
		after, p := Apply(before, TypeDist{Side: P, Text: spelling})
		if side := after.Side(P); p == nil || p.Text != says || side.Spelling != before.Side(P).Spelling {
			t.Errorf("%.30s…: %v", spelling, p)
		}
	}
}
