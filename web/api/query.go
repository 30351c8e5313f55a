package api

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"unicode/utf8"

	"klviz/wasm/family"
	"klviz/web/state"
)

// readQuery parses the query; where it cannot be read it answers and returns
// false.
func readQuery(w http.ResponseWriter, r *http.Request) (url.Values, bool) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err == nil {
		for key, values := range query {
			if len(values) > 1 {
				writeProblem(w, problem{Status: http.StatusBadRequest, Text: key + " is given " + strconv.Itoa(len(values)) + " times", Field: key})
				return nil, false
			}
			if !utf8.ValidString(values[0]) {
				writeProblem(w, problem{Status: http.StatusBadRequest, Text: "the text is not UTF-8", Field: key})
				return nil, false
			}
		}
		return query, true
	}
	writeProblem(w, problem{Status: http.StatusBadRequest, Text: "the address cannot be read: " + err.Error()})
	return nil, false
}

// readComparison is the pair and the unit that a request names; where one cannot
// be read it answers and returns false.
func readComparison(w http.ResponseWriter, query url.Values, usual state.Unit) (p, q family.Dist, unit state.Unit, ok bool) {
	if p, q, ok = readPair(w, query); ok {
		unit, ok = readUnit(w, query, usual)
	}
	return p, q, unit, ok
}

func readPair(w http.ResponseWriter, query url.Values) (p, q family.Dist, ok bool) {
	for _, field := range []string{"p", "q"} {
		if !query.Has(field) {
			writeProblem(w, problem{Status: http.StatusBadRequest, Text: field + " is missing", Field: field})
			return nil, nil, false
		}
	}
	p, q, err := family.ParsePairWithin(query.Get("p"), query.Get("q"), budget())
	if err != nil {
		writeError(w, err)
		return nil, nil, false
	}
	return p, q, true
}

// readUnit is the unit asked for, or the usual one.
func readUnit(w http.ResponseWriter, query url.Values, usual state.Unit) (state.Unit, bool) {
	if !query.Has("unit") {
		return usual, true
	}
	unit, err := ParseUnit(query.Get("unit"))
	if err != nil {
		writeProblem(w, problem{Status: http.StatusBadRequest, Text: err.Error(), Field: "unit"})
		return "", false
	}
	return unit, true
}

// ParseUnit reads the name of a unit.
func ParseUnit(s string) (state.Unit, error) {
	for _, unit := range state.Units {
		if s == string(unit) {
			return unit, nil
		}
	}
	return "", errors.New("unit is bits, nats or bans, not " + strconv.Quote(s))
}
