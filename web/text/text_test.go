package text

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// names are the keys as keys.go spells them, in order.
func names(t *testing.T) []string {
	t.Helper()
	src, err := os.ReadFile("keys.go")
	if err != nil {
		t.Fatal(err)
	}
	_, block, _ := strings.Cut(string(src), "const (")
	var out []string
	for _, m := range regexp.MustCompile(`(?m)^\t([A-Z]\w*)`).FindAllStringSubmatch(block, -1) {
		out = append(out, m[1])
	}
	if len(out) != int(keys) {
		t.Fatalf("read %d keys from keys.go, there are %d", len(out), keys)
	}
	return out
}

var place = regexp.MustCompile(`\{(\d)\}`)

func places(s string) []string {
	var out []string
	for _, m := range place.FindAllStringSubmatch(s, -1) {
		if !slices.Contains(out, m[1]) {
			out = append(out, m[1])
		}
	}
	slices.Sort(out)
	return out
}

func TestEveryLanguageHasEveryKey(t *testing.T) {
	for _, l := range Languages {
		for k, name := range names(t) {
			word, first := l.words[k], english[k]
			if word == "" {
				t.Errorf("%s lacks %s", l.ID, name)
				continue
			}
			if strings.Contains(word, "|") != strings.Contains(first, "|") {
				t.Errorf("%s: %s has other forms than the English", l.ID, name)
			}
			if got, want := places(word), places(first); !slices.Equal(got, want) {
				t.Errorf("%s: %s fills %v, the English fills %v", l.ID, name, got, want)
			}
			if rest := place.ReplaceAllString(word, ""); strings.ContainsAny(rest, "{}") {
				t.Errorf("%s: %s has a broken place: %q", l.ID, name, word)
			}
			if strings.ContainsAny(word, "!'\"") || strings.Contains(word, "...") || strings.Contains(word, "simply") {
				t.Errorf("%s: %s is out of voice or has typewriter quotes: %q", l.ID, name, word)
			}
		}
	}
}

// Places are {0} to {n-1} without a gap, so that an argument too many shows.
func TestPlacesHaveNoGap(t *testing.T) {
	for k, name := range names(t) {
		for i, p := range places(english[k]) {
			if p != string(rune('0'+i)) {
				t.Errorf("%s fills %v", name, places(english[k]))
				break
			}
		}
	}
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		l    Lang
		n    float64
		want string
	}{
		{English, 1, "1 day"}, {English, 34, "34 days"}, {English, 0, "0 days"},
		{German, 1, "1 Tag"}, {German, 34, "34 Tagen"},
	} {
		if got := N(c.l, SampleDays, c.n, Digits(c.l, c.n, 3)); got[:1] != c.want[:1] || !strings.HasSuffix(got, c.want[strings.IndexByte(c.want, ' '):]) {
			t.Errorf("%s %g: %q, want %q", c.l, c.n, got, c.want)
		}
	}
}
