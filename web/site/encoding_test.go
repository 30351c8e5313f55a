package site

import "testing"

func TestNegotiate(t *testing.T) {
	for _, c := range []struct {
		header string
		want   encoding
	}{
		{"", identity},
		{"gzip, deflate, br, zstd", brotli},
		{"br;q=0.5, gzip", gzipped},
		{"BR", brotli},
		{"x-gzip", gzipped},
		{"br;q=0, gzip;q=0", identity},
		{"br;q=0, *", gzipped},
		{"*", brotli},
		{"*;q=0.2, identity;q=0.9", identity},
		{"gzip;q=0.001", gzipped}, // the smallest weight there is still asks for it
		{"gzip ; Q=0.8 , br ; q=0.801", brotli},
		{"br;q=1.5, gzip", gzipped}, // no weight: refused
		{"br;q=x", identity},
		{"br;q=NaN", identity},
		{"deflate", identity},
		{",,;q=1,br;", brotli},
	} {
		got, ok := negotiate(c.header, brotli, gzipped, identity)
		if got != c.want || !ok {
			t.Errorf("Accept-Encoding: %s gets %s (%v), want %s", c.header, got, ok, c.want)
		}
	}
	for _, header := range []string{"*;q=0", "identity;q=0", "identity;q=0, deflate"} {
		if got, ok := negotiate(header, identity); ok {
			t.Errorf("Accept-Encoding: %s gets %s, want a refusal", header, got)
		}
	}
}

func FuzzNegotiate(f *testing.F) {
	f.Add("gzip;q=0.5, br, *;q=0")
	f.Fuzz(func(t *testing.T, header string) {
		if got, ok := negotiate(header, brotli, gzipped, identity); ok && got == "" {
			t.Errorf("%q gets no encoding", header)
		}
	})
}
