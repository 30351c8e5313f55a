package gallery

import (
	"math"
	"strconv"

	"klviz/web/chart"
)

// weather is what the page opens with: days by kind in Seattle and in New York.
var weather = []chart.Outcome{
	{Name: "rain", P: 641. / 1461, Q: 446. / 1461}, {Name: "sun", P: 640. / 1461, Q: 826. / 1461},
	{Name: "fog", P: 101. / 1461, Q: 38. / 1461}, {Name: "drizzle", P: 53. / 1461, Q: 58. / 1461},
	{Name: "snow", P: 26. / 1461, Q: 93. / 1461},
}

// hail is weather with an outcome that Q rules out.
var hail = []chart.Outcome{
	{Name: "rain", P: .40, Q: .30}, {Name: "sun", P: .42, Q: .58}, {Name: "fog", P: .07, Q: .02},
	{Name: "drizzle", P: .04, Q: .04}, {Name: "snow", P: .02, Q: .06}, {Name: "hail", P: .05, Q: 0},
}

var seattle = chart.Names{P: "Seattle", Q: "New York"}

// many makes n outcomes whose two distributions differ, by arithmetic alone: P
// falls like a power, Q like another with a ripple.
func many(n int) []chart.Outcome {
	os := make([]chart.Outcome, n)
	var p, q float64
	for i := range os {
		k := float64(i)
		os[i] = chart.Outcome{Name: strconv.Itoa(i), P: 1 / (k + 3), Q: (1.5 + math.Sin(k)) / (k/2 + 6)}
		if n <= 26 {
			os[i].Name = string(rune('a' + i))
		}
		p += os[i].P
		q += os[i].Q
	}
	for i := range os {
		os[i].P /= p
		os[i].Q /= q
	}
	return os
}
