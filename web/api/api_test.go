package api

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"klviz/web/page"
	"klviz/web/script"
	"klviz/web/state"
)

// native is the handler as server.go sets it up, without a built site.
func native() *Handler {
	return New(Config{Draw: func(s state.State) ([]byte, error) { return page.HTML(s, nil) }})
}

// edge is the handler as the worker sets it up: it draws no page.
func edge(t *testing.T) *Handler {
	index, err := page.HTML(state.Default(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return New(Config{Page: func(name string) ([]byte, bool) { return index, name == "index.html" }})
}

func TestAnswers(t *testing.T) {
	for name, h := range map[string]*Handler{"native": native(), "edge": edge(t)} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(h)
			defer server.Close()
			script.Test(t, server.URL, "testdata/api.txt")
		})
	}
}

func TestTooLong(t *testing.T) {
	h := native()
	for _, c := range []struct{ bytes, code int }{{MaxQuery - 1, http.StatusBadRequest}, {MaxQuery, http.StatusBadRequest}, {MaxQuery + 1, http.StatusRequestEntityTooLarge}} {
		w := httptest.NewRecorder()
		query := "p=" + strings.Repeat("x", c.bytes-2)
		h.ServeHTTP(w, httptest.NewRequest("GET", "/chart.svg?"+query, nil))
		if w.Code != c.code {
			t.Errorf("%d bytes: %d %s, want %d", c.bytes, w.Code, w.Body, c.code)
		}
	}
}

// More evaluations than one request may have: 1,500 parts. A page that would cost
// as much is as it was built.
func TestSpent(t *testing.T) {
	var p strings.Builder
	p.WriteString("normalize(1*cauchy(0,1)")
	for i := range 1500 {
		fmt.Fprintf(&p, "+1*normal(%d,1)", i)
	}
	query := "p=" + strings.ReplaceAll(p.String(), "+", "%2B") + ")" + "&q=cauchy(0,1000)"
	for name, h := range map[string]*Handler{"native": native(), "edge": edge(t)} {
		ask := func(path string) *httptest.ResponseRecorder {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest("GET", path+"?"+query, nil))
			return w
		}
		for _, path := range []string{"/api/kl", "/chart.svg"} {
			w := ask(path)
			if w.Code != http.StatusServiceUnavailable || w.Header().Get("Content-Type") != "application/problem+json" ||
				w.Header().Get("Cache-Control") != "no-store" || !strings.Contains(w.Body.String(), "klviz kl") {
				t.Errorf("%s: %s answers %d, %v: %.200s", name, path, w.Code, w.Header(), w.Body)
			}
		}
		if w := ask("/"); w.Code != http.StatusOK && w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "fault") {
			t.Errorf("%s: the page answers %d: %.200s", name, w.Code, w.Body)
		}
	}
}

// The page is revalidated: a client that has it is told so.
func TestThePageIsRevalidated(t *testing.T) {
	h := native()
	first := httptest.NewRecorder()
	h.ServeHTTP(first, httptest.NewRequest("GET", "/?p=normal(0,1)&q=normal(1,2)", nil))
	again := httptest.NewRequest("GET", "/?p=normal(0,1)&q=normal(1,2)", nil)
	again.Header.Set("If-None-Match", first.Header().Get("ETag"))
	second := httptest.NewRecorder()
	h.ServeHTTP(second, again)
	if first.Code != http.StatusOK || second.Code != http.StatusNotModified || second.Body.Len() != 0 {
		t.Errorf("%d, then %d with %d bytes; want 200, 304 with none", first.Code, second.Code, second.Body.Len())
	}
}

// What is long to draw is left to the browser: the page as it was built, at once.
func TestALongStateIsNotDrawn(t *testing.T) {
	h := edge(t)
	h.config.Draw = func(state.State) ([]byte, error) {
		t.Error("a state of 9 kB is drawn")
		return nil, nil
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/?q={a:1,b:2}&p={a:"+strings.Repeat("1", 9<<10)+",b:2}", nil))
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "<title>") {
		t.Errorf("%d %.200s", w.Code, w.Body)
	}
}

func TestWithoutASite(t *testing.T) {
	w := httptest.NewRecorder()
	New(Config{}).ServeHTTP(w, httptest.NewRequest("GET", "/?p=normal(0,1)", nil))
	if w.Code != http.StatusServiceUnavailable {
		t.Errorf("without a site the page is answered with %d", w.Code)
	}
}
