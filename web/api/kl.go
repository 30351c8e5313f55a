package api

import (
	"errors"
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
	result, ok := divergence(w, p, q)
	if !ok {
		return
	}
	body := append(measure.ResultJSON(p, q, string(unit), result), '\n')
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body)
}

// MaxParts is how many simple densities the two sides of one request may have
// together. Work grows with their square: 60 take about a tenth of a second of
// one core (2026-11-23, two mixtures of 30).
const MaxParts = 60

// divergence is D(p‖q) within what one request may cost; where that does not do
// it answers and returns false.
func divergence(w http.ResponseWriter, p, q family.Dist) (measure.Result, bool) {
	result, err := affordable(p, q)
	if err == nil {
		return result, true
	}
	if errors.Is(err, errSpent) {
		writeProblem(w, problem{Status: http.StatusServiceUnavailable, Text: err.Error()})
	} else {
		writeError(w, err)
	}
	return result, false
}

// errSpent says that a pair needs more evaluations than one request may have.
var errSpent = errors.New("these two need more evaluations of their densities than one request may have: compute them on your own machine, with klviz kl")

// affordable is D(p‖q), or errSpent.
func affordable(p, q family.Dist) (measure.Result, error) {
	if parts(p)+parts(q) > MaxParts {
		return measure.Result{}, errSpent
	}
	result, err := measure.KL(p, q)
	if err == nil && result.Kind == measure.Estimated && result.Error > 1e-3*result.Nats && result.Error > 1e-9 {
		return result, errSpent // the core's own bound came before the first digits
	}
	return result, err
}

// parts is how many simple densities one evaluation needs.
func parts(d family.Dist) int {
	switch d := d.(type) {
	case *family.Mixture:
		n := 0
		for _, part := range d.Parts {
			n += parts(part)
		}
		return n
	case *family.Truncated:
		return parts(d.Of)
	}
	return 1
}
