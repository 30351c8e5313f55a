package api

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"klviz/wasm/family"
)

// problem is what a request is answered with that cannot be met: RFC 9457 with
// the fields that a problem has everywhere in klviz.
type problem struct {
	Type     string `json:"type"`
	Title    string `json:"title"`
	Status   int    `json:"status"`
	Detail   string `json:"detail"`
	Text     string `json:"problem"`
	Field    string `json:"field,omitempty"`
	Position *int   `json:"position,omitempty"`
}

// writeProblem answers with p; the type and the title follow from the status.
func writeProblem(w http.ResponseWriter, p problem) {
	p.Type, p.Title, p.Detail = "about:blank", http.StatusText(p.Status), p.Text
	b, err := json.Marshal(p)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError) // no field of p can bring this about
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Content-Length", strconv.Itoa(len(b)+1))
	if p.Status >= 500 {
		h.Set("Cache-Control", "no-store")
	}
	w.WriteHeader(p.Status)
	w.Write(append(b, '\n'))
}

// writeError answers with a problem of what was written: 400 where it cannot be
// read, 422 where it can but means nothing.
func writeError(w http.ResponseWriter, err error) {
	var written *family.Problem
	if !errors.As(err, &written) {
		writeProblem(w, problem{Status: http.StatusInternalServerError, Text: err.Error()})
		return
	}
	p := problem{Status: http.StatusBadRequest, Text: written.Text, Field: written.Field}
	if written.Domain {
		p.Status = http.StatusUnprocessableEntity
	}
	if written.Position >= 0 {
		p.Position = &written.Position
	}
	writeProblem(w, p)
}
