package state

import (
	"os"
	"strings"
	"testing"
)

// Every link that was ever given opens the state that it opened then.
func TestLinks(t *testing.T) {
	list, err := os.ReadFile("testdata/links.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, line := range strings.Split(string(list), "\n") {
		if line == "" || strings.HasPrefix(line, "# ") || line == "#" {
			continue
		}
		part := strings.Split(line, "|")
		if len(part) != 8 {
			t.Fatalf("a line has %d parts: %s", len(part), line)
		}
		for i := range part {
			part[i] = strings.TrimSpace(part[i])
		}
		n++
		s, problems := Decode(part[0])
		var fields []string
		for _, p := range problems {
			fields = append(fields, p.Field)
		}
		got := []string{part[0], string(s.Tab), s.Side(P).Spelling, s.Side(Q).Spelling, string(s.Unit), s.Side(P).Name, s.Side(Q).Name, strings.Join(fields, " ")}
		for i := range got {
			if got[i] != part[i] {
				t.Errorf("%s: part %d is %q, was %q", part[0], i, got[i], part[i])
			}
		}
		for _, w := range []Which{P, Q} {
			if s.Side(w).Problem.Text != "" && s.Side(w).Text() == s.Side(w).Spelling {
				t.Errorf("%s: what was written for %s is lost", part[0], w)
			}
		}
	}
	if n < 20 {
		t.Errorf("only %d links were read", n)
	}
}
