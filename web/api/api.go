// Package api is klviz over HTTP: the divergence as JSON, the figure as SVG, and
// the page of a link's state. It is a pure http.Handler: it listens nowhere and
// opens no file, so that the native server and the edge answer with one code.
package api

import (
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"

	"klviz/wasm/family"
	"klviz/web/site"
	"klviz/web/state"
)

// Config is what the handler needs from the program around it.
type Config struct {
	// Page returns a page as it was built, "index.html"; false where there is
	// none. nil: there are none.
	Page func(name string) ([]byte, bool)

	// Draw draws the page of a state; nil where that is left to the browser.
	Draw func(state.State) ([]byte, error)
}

// MaxQuery is how many bytes a request may write, as they stand in its address.
const MaxQuery = 64 << 10

// Handler answers the paths of routes.
type Handler struct{ config Config }

// route is a path with what the table in ARCHITECTURE.md and openapi.json say
// about it.
type route struct {
	path  string
	cache string // Cache-Control of a good answer
	serve func(*Handler, http.ResponseWriter, *http.Request)
}

// routes lists every path that the handler answers.
var routes = []route{
	{"/", site.Revalidate, (*Handler).page},
	{"/api/kl", "public, max-age=86400", (*Handler).kl},
	{"/chart.svg", "public, max-age=86400", (*Handler).chart},
	{"/healthz", "no-store", (*Handler).health},
	{"/api/openapi.json", "public, max-age=86400", (*Handler).openAPI},
}

// New makes the handler.
func New(c Config) *Handler {
	if c.Page == nil {
		c.Page = func(string) ([]byte, bool) { return nil, false }
	}
	return &Handler{c}
}

// find returns the route that answers the request; all else is a file of the
// site. The front page is one of these until its address names a state.
func find(r *http.Request) (route, bool) {
	if r.URL.Path == "/" && r.URL.RawQuery == "" {
		return route{}, false
	}
	i := slices.IndexFunc(routes, func(known route) bool { return known.path == r.URL.Path })
	if i < 0 {
		return route{}, false
	}
	return routes[i], true
}

// Answers says whether the handler has an answer of its own for the request.
func (h *Handler) Answers(r *http.Request) bool {
	_, ok := find(r)
	return ok
}

func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	site.SetHeaders(w.Header())
	defer func() {
		// Nothing has been written by then: every answer is made whole before its
		// first byte.
		switch fault := recover(); fault {
		case nil:
		case family.ErrSpent:
			writeProblem(w, problem{Status: http.StatusServiceUnavailable,
				Text: "these two need more evaluations of their densities than one request may have: compute them on your own machine, with klviz kl"})
		default: // a fault costs one answer
			slog.Error("fault while answering", "path", r.URL.Path, "fault", fault, "stack", string(debug.Stack()))
			writeProblem(w, problem{Status: http.StatusInternalServerError, Text: "klviz has a fault here"})
		}
	}()
	found, ok := find(r)
	switch {
	case !ok:
		writeProblem(w, problem{Status: http.StatusNotFound, Text: "nothing is answered at " + r.URL.Path})
	case r.Method == http.MethodOptions:
		preflight(w)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD, OPTIONS")
		writeProblem(w, problem{Status: http.StatusMethodNotAllowed, Text: "only GET is answered here, not " + r.Method})
	case len(r.URL.RawQuery) > MaxQuery:
		writeProblem(w, problem{Status: http.StatusRequestEntityTooLarge, Text: "a request holds at most 64 kB"})
	default:
		w.Header().Set("Cache-Control", found.cache)
		found.serve(h, w, r)
	}
}

// preflight allows what a browser asks before it reads from another origin.
func preflight(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
	w.Header().Set("Access-Control-Max-Age", "86400")
	w.WriteHeader(http.StatusNoContent)
}

func (h *Handler) health(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write([]byte("ok\n"))
}
