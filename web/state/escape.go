package state

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// part is one value of an address: text with + read as a space, as forms write
// it, and plus with + read as itself, as people write it by hand.
type part struct{ text, plus string }

// parts splits an address into its values. The first of several with one name
// counts, as in the browser's URLSearchParams.
func parts(query string) map[string]part {
	query = strings.TrimLeft(query, "#?")
	given := map[string]part{}
	for _, kv := range strings.Split(query, "&") {
		k, v, _ := strings.Cut(kv, "=")
		k = unescape(k)
		if _, ok := given[k]; ok || k == "" {
			continue
		}
		given[k] = part{text: unescape(strings.ReplaceAll(v, "+", " ")), plus: unescape(v)}
	}
	return given
}

// Escape percent-encodes one part of an address as the browser's
// encodeURIComponent does, so that both write the same link.
func Escape(v string) string {
	const bare = "-_.!~*'()"
	var b strings.Builder
	for i := 0; i < len(v); i++ {
		c := v[i]
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte(bare, c) >= 0 {
			b.WriteByte(c)
			continue
		}
		const hex = "0123456789ABCDEF"
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}

// unescape undoes Escape. A % that starts no code is itself, so that a link
// typed by hand ("100%") still opens; bytes that are no UTF-8 become U+FFFD.
func unescape(v string) string {
	if strings.IndexByte(v, '%') >= 0 {
		var b strings.Builder
		for i := 0; i < len(v); i++ {
			if v[i] == '%' && i+2 < len(v) {
				if c, err := strconv.ParseUint(v[i+1:i+3], 16, 8); err == nil {
					b.WriteByte(byte(c))
					i += 2
					continue
				}
			}
			b.WriteByte(v[i])
		}
		v = b.String()
	}
	if !utf8.ValidString(v) {
		v = strings.ToValidUTF8(v, "\uFFFD")
	}
	return v
}

// quote shows a written part in a problem, cut where it is long.
func quote(v string) string {
	const most = 40
	if utf8.RuneCountInString(v) > most {
		v = string([]rune(v)[:most-1]) + "…"
	}
	return "“" + v + "”"
}

// cleanName is a name as it may stand in a sentence: one line, without control
// characters, of at most 60 characters.
func cleanName(v string) string {
	v = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == utf8.RuneError || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return ' '
		}
		return r
	}, v)), " ")
	const most = 60
	if r := []rune(v); len(r) > most {
		v = strings.TrimSpace(string(r[:most]))
	}
	return v
}
