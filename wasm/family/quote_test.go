package family

import (
	"encoding/json"
	"strings"
	"testing"
)

// What a JSON library reads and writes is the reference for ours.
func FuzzQuote(f *testing.F) {
	for _, s := range []string{"", "light snow", `a"b\c/`, "\x00\x1f\b\f\n\r\t", "Regen ☂ 😀", "\xff\xfe", "\u2028\u2029", `😀`, `\ud83dx`, `\u12g4`, `\`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var back string
		if err := json.Unmarshal([]byte(Quote(s)), &back); err != nil || back != strings.ToValidUTF8(s, "\ufffd") && !strings.Contains(back, "\ufffd") {
			t.Fatalf("Quote(%q) = %s, which reads as %q, %v", s, Quote(s), back, err)
		}
		if got, ok := unquote(Quote(s)); !ok || got != back {
			t.Fatalf("unquote(Quote(%q)) = %q, %v", s, got, ok)
		}
		text := `"` + s + `"`
		var want string
		err := json.Unmarshal([]byte(text), &want)
		got, ok := unquote(text)
		if ok != (err == nil) || ok && got != want {
			t.Fatalf("unquote(%s) = %q, %v; want %q, %v", text, got, ok, want, err)
		}
	})
}
