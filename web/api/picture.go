package api

import (
	"math"
	"strconv"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
)

// PictureOptions say how a pair is drawn.
type PictureOptions struct {
	Width float64     // CSS pixels; chart keeps it between its bounds
	Theme chart.Theme // Host follows the system and the page around it
	Unit  chart.Unit
	Names chart.Names
}

// Picture draws two distributions as a file: the number in words, bars and P's
// world for outcomes, curves with the cost below them for densities. The error
// is a *family.Problem where there is no picture of their kind.
func Picture(p, q family.Dist, result measure.Result, o PictureOptions) ([]byte, error) {
	file, err := chart.Standalone(chart.StandaloneInput{
		P: p, Q: q, PQ: result.Nats, QP: math.NaN(), Width: o.Width, Theme: o.Theme, Unit: o.Unit, Names: o.Names,
	})
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "p", Position: 0, Domain: true}
	}
	return file, nil
}

// rounded is a number with three digits that count, as a title says it.
func rounded(x float64) string {
	if math.IsInf(x, 1) {
		return "∞"
	}
	return strconv.FormatFloat(x, 'g', 3, 64)
}
