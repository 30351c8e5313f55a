package e2e

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// What must not happen on a page is heard, in each browser; else the other tests
// would pass for nothing.
func TestFaultsAreHeard(t *testing.T) {
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self' 'unsafe-inline'; connect-src *")
		fmt.Fprintf(w, `<!doctype html><title>wrong</title><script>console.error("said aloud");setTimeout(()=>{throw Error("thrown")});
			fetch("%s/elsewhere").catch(()=>{})</script><style>p{color:red}</style>`, other.URL)
	}))
	defer server.Close()
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			var mu sync.Mutex
			var heard []string
			say := func(f fault) {
				mu.Lock()
				defer mu.Unlock()
				heard = append(heard, string(f))
			}
			var e engine
			var err error
			if s.Firefox {
				e, err = openFirefox(s, say)
			} else {
				e, err = openChromium(s, say)
			}
			if err != nil {
				t.Fatal(err)
			}
			defer e.close()
			if err := e.navigate(server.URL); err != nil {
				t.Fatal(err)
			}
			for _, want := range []string{"said aloud", "thrown", toAddress + other.URL + "/elsewhere", "style-src-elem"} {
				is := func() bool {
					mu.Lock()
					defer mu.Unlock()
					return slices.ContainsFunc(heard, func(f string) bool { return strings.Contains(f, want) })
				}
				for end := time.Now().Add(3 * time.Second); !is() && time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
				}
				if !is() {
					t.Errorf("%q was not heard in %q", want, heard)
				}
			}
		})
	}
}
