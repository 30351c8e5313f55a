package api

import (
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"math"
	"net/http"
	"net/url"
	"strconv"

	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/state"
)

// Width of a picture where none is asked for, in CSS pixels.
const DefaultWidth = 640

// chart answers GET /chart.svg?p=&q=&width=&theme= with a picture. It also takes
// a whole state, of which it reads unit and names.
func (h *Handler) chart(w http.ResponseWriter, r *http.Request) {
	query, ok := readQuery(w, r)
	if !ok {
		return
	}
	p, q, unit, ok := readComparison(w, query, state.Bits)
	if !ok {
		return
	}
	o := PictureOptions{Unit: ChartUnit(unit), Names: chart.Names{P: query.Get("pn"), Q: query.Get("qn")}}
	if o.Width, ok = readWidth(w, query); !ok {
		return
	}
	if o.Theme, ok = readTheme(w, query); !ok {
		return
	}
	result, err := measure.KL(p, q)
	if err != nil {
		writeError(w, err)
		return
	}
	picture, err := Picture(p, q, result, o)
	if err != nil {
		writeError(w, err)
		return
	}
	header := w.Header()
	header.Set("Content-Type", "image/svg+xml")
	header.Set("Content-Length", strconv.Itoa(len(picture)))
	header.Set("Content-Security-Policy", picturePolicy(o.Theme))
	w.Write(picture)
}

// picturePolicy allows a picture that is opened on its own its one style sheet,
// named by its hash, and nothing else.
func picturePolicy(theme chart.Theme) string {
	sum := sha256.Sum256([]byte(chart.Sheet(theme)))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; frame-ancestors *"
}

func readWidth(w http.ResponseWriter, query url.Values) (float64, bool) {
	if !query.Has("width") {
		return DefaultWidth, true
	}
	width, err := ParseWidth(query.Get("width"))
	if err != nil {
		writeProblem(w, problem{Status: http.StatusBadRequest, Text: err.Error(), Field: "width"})
		return 0, false
	}
	return width, true
}

func readTheme(w http.ResponseWriter, query url.Values) (chart.Theme, bool) {
	if !query.Has("theme") {
		return chart.Host, true
	}
	theme, err := ParseTheme(query.Get("theme"))
	if err != nil {
		writeProblem(w, problem{Status: http.StatusBadRequest, Text: err.Error(), Field: "theme"})
		return "", false
	}
	return theme, true
}

// ParseWidth reads a picture's width.
func ParseWidth(s string) (float64, error) {
	width, err := strconv.ParseFloat(s, 64)
	if err != nil || !(width >= chart.MinWidth && width <= chart.MaxWidth) {
		return 0, errors.New("width is a number of pixels from " + strconv.Itoa(chart.MinWidth) + " to " + strconv.Itoa(chart.MaxWidth) + ", not " + strconv.Quote(s))
	}
	return math.Round(width), nil
}

// ParseTheme reads a picture's theme.
func ParseTheme(s string) (chart.Theme, error) {
	for _, theme := range []chart.Theme{chart.Light, chart.Dark, chart.Host} {
		if s == string(theme) {
			return theme, nil
		}
	}
	return "", errors.New("theme is light, dark or host, not " + strconv.Quote(s))
}

// ChartUnit is a unit as a picture writes it.
func ChartUnit(u state.Unit) chart.Unit {
	switch u {
	case state.Bits:
		return chart.Bits
	case state.Bans:
		return chart.Bans
	}
	return chart.Nats
}
