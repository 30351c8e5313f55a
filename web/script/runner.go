package script

import (
	"net/http"
	"os"
	"testing"
)

// Test runs the script in the file against the server at base, one subtest a
// case. Redirects are not followed and nothing is decompressed.
func Test(t *testing.T, base, file string) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Parse(string(text))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	transport := &http.Transport{DisableCompression: true}
	defer transport.CloseIdleConnections()
	client := &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			failures, err := c.Run(client, base)
			if err != nil {
				t.Fatalf("%s:%d: %v", file, c.Line, err)
			}
			for _, f := range failures {
				t.Errorf("%s %s\n%s: %s", c.Method, c.URL, file, f)
			}
		})
	}
}
