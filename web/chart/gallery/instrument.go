package gallery

import (
	"math"

	"klviz/web/chart"
)

func instrument() []Shot {
	plane := func(p, q chart.Normal2) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			return chart.Plane(chart.PlaneInput{ID: id, Width: w, P: p, Q: q, Title: "Two normals in the plane", Desc: "Ellipses."}).Figure
		}
	}
	// D of two normals, for pictures only: the core's own form is in wasm/family.
	kl := func(m1, s1, m2, s2 float64) float64 {
		return (math.Log(s2/s1) + (s1*s1+(m1-m2)*(m1-m2))/(2*s2*s2) - 0.5) / math.Ln2
	}
	sweep := func(id string, w float64) chart.Figure {
		in := chart.SweepInput{ID: id, Width: w, X: chart.Domain{Lo: 0.2, Hi: 4}, XName: "standard deviation *σ* of Q", YName: "divergence, bits",
			At: 1.6, HasAt: true, Title: "Both ways", Desc: "Two lines."}
		for i := 0; i <= 200; i++ {
			s := 0.2 + 3.8*float64(i)/200
			in.PQ = append(in.PQ, chart.XY{X: s, Y: kl(0, 1, 1.2, s)})
			in.QP = append(in.QP, chart.XY{X: s, Y: kl(1.2, s, 0, 1)})
		}
		return chart.Sweep(in).Figure
	}
	heat := func(endless bool) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			const nx, ny = 49, 41
			in := chart.MapInput{ID: id, Width: w, X: chart.Domain{Lo: -4, Hi: 4}, Y: chart.Domain{Lo: 0.2, Hi: 4},
				XName: "mean *μ* of Q", YName: "standard deviation *σ* of Q", Columns: nx, Now: chart.XY{X: 1.2, Y: 1.6}, HasNow: true,
				Best: chart.XY{X: 0, Y: 1}, HasBest: true, Title: "Map", Desc: "Contours of D(P‖Q)."}
			for j := range ny {
				for i := range nx {
					m, s := -4+8*float64(i)/(nx-1), 0.2+3.8*float64(j)/(ny-1)
					d := kl(0, 1, m, s)
					if endless && m > 2 {
						d = math.Inf(1)
					}
					in.Values = append(in.Values, d)
				}
			}
			in.Path = [][]chart.XY{{{X: 1.2, Y: 1.6}, {X: 0.7, Y: 1.7}, {X: 0.3, Y: 1.4}, {X: 0.1, Y: 1.1}, {X: 0, Y: 1}},
				{{X: -3, Y: 0.6}, {X: -2.5, Y: 2}, {X: -1, Y: 2}, {X: -0.2, Y: 1.3}, {X: 0, Y: 1}}}
			return chart.Map(in).Figure
		}
	}
	histogram := func(n int) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.HistogramInput{ID: id, Width: w, XName: "*x*", YName: "density", Bin: 9, Title: "Histogram", Desc: "Two histograms."}
			for i := 0; i <= n; i++ {
				x := -4 + 8*float64(i)/float64(n)
				in.Edges = append(in.Edges, x)
				if i < n {
					in.P = append(in.P, math.Exp(-x*x/2)*(1+0.15*math.Sin(float64(7*i)))/2.5066)
					in.Q = append(in.Q, math.Exp(-(x-1)*(x-1)/3)*(1+0.1*math.Cos(float64(5*i)))/3.07)
				}
			}
			return chart.Histogram(in).Figure
		}
	}
	walk := func(d float64) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.WalkInput{ID: id, Width: w, Spread: 1.3, D: d, XName: "draws", YName: "mean of log *p/q* so far, bits", Title: "Walk", Desc: "The running mean."}
			for n := 1.0; n <= 1000; n++ {
				in.Means = append(in.Means, chart.XY{X: n, Y: min(d, 0.644) + 1.6*math.Sin(n*n*0.37+1)/math.Sqrt(n)*(0.5+0.5*math.Cos(n/7))})
			}
			return chart.Walk(in)
		}
	}
	pile := func(outcomes []string, draws float64) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			in := chart.PileInput{ID: id, Width: w, Outcomes: outcomes, Draws: draws, YName: "draws", Title: "Draws from P", Desc: "Columns."}
			n := len(outcomes)
			if n == 0 {
				n, in.X, in.XName = 60, chart.Domain{Lo: -4, Hi: 6}, "*x*"
			}
			for i := range n {
				t := float64(i) / float64(n)
				p, q := math.Exp(-18*(t-0.4)*(t-0.4)), math.Exp(-9*(t-0.5)*(t-0.5))
				in.P, in.Q = append(in.P, p*4.2/float64(n)/1.75), append(in.Q, q*3/float64(n)/1.75)
				in.Counts = append(in.Counts, math.Round(draws*in.P[i]*(1+0.3*math.Sin(float64(i*i)))))
			}
			in.Last = n/2 + 1
			return chart.Pile(in)
		}
	}
	a := chart.Normal2{Cov: [2][2]float64{{1, 0.5}, {0.5, 2}}}
	b := chart.Normal2{Mean: [2]float64{1.5, 0.5}, Cov: [2][2]float64{{2, -0.9}, {-0.9, 1}}}
	thin := chart.Normal2{Cov: [2][2]float64{{1, 0.9999}, {0.9999, 1}}}
	return []Shot{
		{"plane", plane(a, b)},
		{"plane-thin", plane(thin, a)},
		{"sweep", sweep},
		{"map", heat(false)},
		{"map-endless", heat(true)},
		{"histogram", histogram(40)},
		{"histogram-5000", histogram(5000)},
		{"pile", pile(nil, 1000)},
		{"pile-outcomes", pile([]string{"rain", "sun", "fog", "drizzle", "snow"}, 37)},
		{"walk", walk(0.644)},
		{"walk-endless", walk(math.Inf(1))},
	}
}
