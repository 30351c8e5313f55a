package site

import (
	"strconv"
	"strings"
)

// An encoding of content: identity, gzip or br.
type encoding string

const (
	identity encoding = "identity"
	gzipped  encoding = "gzip"
	brotli   encoding = "br"
)

// negotiate chooses among the available encodings the one that the client
// likes best; at equal weight the one that stands first in available, which
// must hold identity. ok is false when the client refuses them all
// (RFC 9110, section 12.5.3).
func negotiate(header string, available ...encoding) (chosen encoding, ok bool) {
	if header == "" {
		return identity, true // no preference: the plain bytes are the safe answer
	}
	best := 0.0
	for _, e := range available {
		if q := weight(header, e); q > best {
			chosen, best = e, q
		}
	}
	return chosen, best > 0
}

// weight is the quality value that an Accept-Encoding header gives an encoding.
func weight(header string, e encoding) float64 {
	named, star := -1.0, -1.0
	for part := range strings.SplitSeq(header, ",") {
		name, params, _ := strings.Cut(part, ";")
		name = strings.ToLower(strings.TrimSpace(name))
		q := quality(params)
		switch {
		case name == string(e), name == "x-gzip" && e == gzipped:
			named = max(named, q)
		case name == "*":
			star = max(star, q)
		}
	}
	switch {
	case named >= 0:
		return named
	case star >= 0:
		return star
	case e == identity:
		return 0.0005 // always acceptable unless refused, and below the smallest weight a client can write
	}
	return 0
}

// quality reads the q of a list member's parameters; what cannot be read
// counts as refused.
func quality(params string) float64 {
	for param := range strings.SplitSeq(params, ";") {
		key, value, found := strings.Cut(param, "=")
		if !found || !strings.EqualFold(strings.TrimSpace(key), "q") {
			continue
		}
		q, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if err != nil || !(q >= 0 && q <= 1) {
			return 0
		}
		return q
	}
	return 1
}
