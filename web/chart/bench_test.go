package chart_test

import (
	"testing"

	"klviz/wasm/family"
	"klviz/web/chart"
	"klviz/web/svg"
)

// A drag frame: lay out, and write what moved. Aim: 0.2 ms.

func BenchmarkBars(b *testing.B) {
	os := []chart.Outcome{{Name: "rain", P: .44, Q: .31}, {Name: "sun", P: .43, Q: .56}, {Name: "fog", P: .07, Q: .03}, {Name: "drizzle", P: .04, Q: .04}, {Name: "snow", P: .02, Q: .06}}
	b.ReportAllocs()
	for range b.N {
		f := chart.Bars(chart.BarsInput{ID: "b", Width: 780, Outcomes: os})
		w := chart.World(chart.WorldInput{ID: "w", Width: 780, Outcomes: os, Net: 0.13})
		sink = len(svg.Inner(f.Front)) + len(svg.Inner(w.Front))
	}
}

func BenchmarkCurves(b *testing.B) {
	p, q := family.Normal.New([]float64{0, 1}), family.Normal.New([]float64{1.2, 1.6})
	b.ReportAllocs()
	for range b.N {
		f := chart.Curves(chart.CurvesInput{ID: "c", Width: 780, P: p, Q: q})
		sink = len(svg.Inner(f.Front))
	}
	b.ReportMetric(float64(sink), "bytes/figure")
}

func BenchmarkCurveWorld(b *testing.B) {
	p, q := family.Normal.New([]float64{0, 1}), family.Normal.New([]float64{1.2, 1.6})
	b.ReportAllocs()
	for range b.N {
		f := chart.CurveWorld(chart.CurveWorldInput{ID: "c", Width: 780, P: p, Q: q, Net: 0.64})
		sink = len(svg.Inner(f.Front))
	}
}

var sink int
