package points

import "math"

// shapes are points to begin with.
var shapes = []string{"line", "ring", "spiral"}

func shape(id string) [][]float64 {
	round := func(x float64) float64 { return math.Round(100*x) / 100 }
	var out [][]float64
	switch id {
	case "ring":
		for i := range 12 {
			s, c := math.Sincos(2 * math.Pi * float64(i) / 12)
			out = append(out, []float64{round(1.4 * c), round(1.4 * s)})
		}
	case "spiral":
		for i := range Most {
			turn := 4 * math.Pi * float64(i) / Most
			s, c := math.Sincos(turn)
			r := 0.25 + turn/7
			out = append(out, []float64{round(r * c), round(r * s)})
		}
	default:
		out = [][]float64{{-1}, {0.5}, {2}}
	}
	return out
}
