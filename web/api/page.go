package api

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"html"
	"net/http"
	"regexp"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/site"
	"klviz/web/state"
)

// maxDrawn is how many bytes of an address are drawn: 5,000 outcomes took 0.9 s
// and 3.7 MB of HTML (2026-11-23). What is longer the browser draws alone.
const maxDrawn = 8 << 10

// drawings is how much more a page's figures evaluate than its two divergences
// take (2026-11-27, mixtures of 2 to 60 parts: about 3 times as much).
const drawings = 4

// page answers /?p=…&q=… with the page of that state: drawn where the program
// around can draw and the pair is affordable, else as it was built, for the
// browser to go on from; either way with a head of its own, so that a link
// unfurls to what it shows.
func (h *Handler) page(w http.ResponseWriter, r *http.Request) {
	s, _ := state.Decode(r.URL.RawQuery)
	about, err := headOf(s, origin(r)+"/")
	body, ok := []byte(nil), false
	if h.config.Draw != nil && err != family.ErrSpent && len(r.URL.RawQuery) <= maxDrawn {
		body, err = h.config.Draw(s)
		ok = err == nil
	}
	if !ok {
		body, ok = h.config.Page("index.html")
	}
	if !ok {
		writeProblem(w, problem{Status: http.StatusServiceUnavailable, Text: site.ErrNotBuilt.Error()})
		return
	}
	body = withHead(body, about)
	site.SetPage(w.Header(), "index.html")
	sum := sha256.Sum256(body)
	tag := `W/"` + hex.EncodeToString(sum[:8]) + `"`
	w.Header().Set("ETag", tag)
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Write(body)
}

// head is what a link says about itself before anybody opens it.
type head struct{ title, description, url, picture string }

// headOf describes a state in the words of the page; of a state that cannot be
// computed within a share of the budget it has nothing to say, and the error.
func headOf(s state.State, base string) (h head, err error) {
	defer func() {
		if fault := recover(); fault == family.ErrSpent {
			h, err = head{}, family.ErrSpent
		} else if fault != nil {
			panic(fault)
		}
	}()
	p, q := s.Side(state.P), s.Side(state.Q)
	pd, qd, err := family.ParsePairWithin(p.Spelling, q.Spelling, &family.Meter{Left: MaxEvaluations / drawings})
	if err != nil {
		return head{}, err
	}
	pq, err := measure.KL(pd, qd)
	if err != nil {
		return head{}, err
	}
	qp, err := measure.KL(qd, pd)
	if err != nil {
		return head{}, err
	}
	pn, qn := nameOr(p.Name, "P"), nameOr(q.Name, "Q")
	size := func(r measure.Result) string { return rounded(s.Unit.From(r.Nats)) + " " + string(s.Unit) }
	query := "?" + state.Encode(s)
	return head{
		title:       "D(" + pn + "‖" + qn + ") = " + size(pq),
		description: "The price, in " + pn + "’s world, of believing " + qn + ": " + size(pq) + ". The other way round: " + size(qp) + ".",
		url:         base + query,
		picture:     base + "chart.svg" + query,
	}, nil
}

func nameOr(name, plain string) string {
	if name == "" {
		return plain
	}
	return name
}

var (
	titleElement       = regexp.MustCompile(`<title>[^<]*</title>`)
	unfurledElement    = regexp.MustCompile(`(?m)^<(?:meta (?:property="og:|name="twitter:)|link rel="(?:canonical|alternate)").*\n`)
	descriptionElement = regexp.MustCompile(`<meta name="description" content="[^"]*">`)
)

// withHead puts the head's words in place of the built page's.
func withHead(page []byte, h head) []byte {
	if h.title == "" {
		return page
	}
	put := func(page []byte, element *regexp.Regexp, markup string) []byte {
		at := element.FindIndex(page)
		if at == nil {
			return page
		}
		return bytes.Join([][]byte{page[:at[0]], []byte(markup), page[at[1]:]}, nil)
	}
	e := html.EscapeString
	page = unfurledElement.ReplaceAll(page, nil) // what the built page says of itself
	page = put(page, titleElement, "<title>"+e(h.title)+" · klviz</title>")
	return put(page, descriptionElement, `<meta name="description" content="`+e(h.description)+`">
<meta property="og:type" content="website">
<meta property="og:title" content="`+e(h.title)+`">
<meta property="og:description" content="`+e(h.description)+`">
<meta property="og:url" content="`+e(h.url)+`">
<meta property="og:image" content="`+e(h.picture)+`">
<meta property="og:image:type" content="image/svg+xml">`)
}

// origin is the scheme and host that the reader asked.
func origin(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil || r.URL.Scheme == "https" || r.Header.Get("X-Forwarded-Proto") == "https" {
		scheme = "https"
	}
	host := r.Host
	if host == "" {
		host = r.URL.Host
	}
	return scheme + "://" + host
}
