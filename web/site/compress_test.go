package site

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestCompress(t *testing.T) {
	long := strings.Repeat("what is typed stays on the machine. ", 100)
	for _, c := range []struct {
		name, accept, body string
		status             int
		gzipped            bool
	}{
		{"a long answer", "gzip, br", long, 200, true},
		{"a client without gzip", "br", long, 200, false},
		{"a short answer", "gzip", "ok", 200, false},
		{"a problem", "gzip", long, 422, false},
		{"nothing", "gzip", "", 200, false},
	} {
		h := Compress(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"1"`)
			if c.status != 200 {
				w.WriteHeader(c.status)
			}
			io.WriteString(w, c.body)
		}))
		for range 2 { // the second takes a writer that was used
			r := httptest.NewRequest("GET", "/", nil)
			r.Header.Set("Accept-Encoding", c.accept)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			var body io.Reader = w.Body
			if got := w.Header().Get("Content-Encoding") == "gzip"; got != c.gzipped {
				t.Errorf("%s: gzip is %v", c.name, got)
			} else if got {
				unzipped, err := gzip.NewReader(w.Body)
				if err != nil {
					t.Fatal(err)
				}
				body = unzipped
				if tag := w.Header().Get("ETag"); tag != `W/"1"` {
					t.Errorf("%s: the tag is %s", c.name, tag)
				}
			}
			if got, err := io.ReadAll(body); err != nil || string(got) != c.body || w.Code != c.status || w.Header().Get("Vary") != "Accept-Encoding" {
				t.Errorf("%s: %d, %d bytes, %v", c.name, w.Code, len(got), err)
			}
		}
	}
}
