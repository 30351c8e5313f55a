// Command gowasm is the peers' page in plain Go and syscall/js: the floor for
// any page whose program is Go.
package main

import (
	"math"
	"strconv"
	"syscall/js"
)

const (
	n, lo, hi     = 256, -6.0, 6.0
	sdP, sdQ      = 1.0, 1.4
	width, height = 800.0, 400.0
)

func px(x float64) float64 { return (x - lo) / (hi - lo) * width }
func py(y float64) float64 { return 360 - (y+.15)/.65*340 }

func path(buf []byte, xs, ys *[n]float64, tail string) []byte {
	buf = append(buf[:0], 'M')
	for i, y := range ys {
		if i > 0 {
			buf = append(buf, 'L')
		}
		buf = strconv.AppendFloat(buf, px(xs[i]), 'f', 1, 64)
		buf = append(buf, ' ')
		buf = strconv.AppendFloat(buf, py(y), 'f', 1, 64)
	}
	return append(buf, tail...)
}

func main() {
	document := js.Global().Get("document")
	byID := func(id string) js.Value { return document.Call("getElementById", id) }
	chart := byID("chart")
	chart.Set("innerHTML", `<svg width=800 height=400><path id=cost fill="#f2b84b55"/><path id=p fill=none stroke="#1f5fbf"/><path id=q fill=none stroke="#b02a37"/></svg>`)
	pathP, pathQ, pathCost, number, slider := byID("p"), byID("q"), byID("cost"), byID("kl"), byID("mean")

	var xs, p, q, cost [n]float64
	for i := range xs {
		xs[i] = lo + (hi-lo)*float64(i)/(n-1)
	}
	buf := make([]byte, 0, 8192)
	root, logRatio := math.Sqrt(2*math.Pi), math.Log(sdQ/sdP)
	update := func() {
		mean := slider.Get("valueAsNumber").Float()
		for i, x := range xs {
			a, b := (x-mean)/sdP, x/sdQ
			p[i] = math.Exp(-a*a/2) / (sdP * root)
			q[i] = math.Exp(-b*b/2) / (sdQ * root)
			cost[i] = p[i] * (logRatio - a*a/2 + b*b/2)
		}
		pathP.Call("setAttribute", "d", string(path(buf, &xs, &p, "")))
		pathQ.Call("setAttribute", "d", string(path(buf, &xs, &q, "")))
		pathCost.Call("setAttribute", "d", string(path(buf, &xs, &cost, "L800 281.5L0 281.5Z")))
		kl := logRatio + (sdP*sdP+mean*mean)/(2*sdQ*sdQ) - .5
		number.Set("textContent", strconv.FormatFloat(kl, 'f', 6, 64)+" nats")
	}
	update()
	slider.Call("addEventListener", "input", js.FuncOf(func(js.Value, []js.Value) any { update(); return nil }))
	chart.Call("setAttribute", "data-ready", "")
	select {}
}
