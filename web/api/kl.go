package api

import (
	"net/http"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/state"
)

// kl answers GET /api/kl?p=&q=&unit= with a Result.
func (h *Handler) kl(w http.ResponseWriter, r *http.Request) {
	query, ok := readQuery(w, r)
	if !ok {
		return
	}
	p, q, unit, ok := readComparison(w, query, state.Nats)
	if !ok {
		return
	}
	result, err := measure.KL(p, q)
	if err != nil {
		writeError(w, err)
		return
	}
	body := append(measure.ResultJSON(p, q, string(unit), result), '\n')
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body)
}

// MaxEvaluations is how many evaluations of densities one request may have, an
// evaluation of a mixture counting as one of each part. They take 0.1 to 0.5 s of
// one core natively (2026-11-27, mixtures of seven families, cut off and whole).
const MaxEvaluations = 10_000_000

// budget is what a request has to spend.
func budget() *family.Meter { return &family.Meter{Left: MaxEvaluations} }
