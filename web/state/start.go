package state

// Daily weather of 2012-2015, 1,461 days each (weather.csv of the npm package
// vega-datasets, US government, public domain). The order is the one to teach
// in: what costs most, what earns most back, then the small ones.
const (
	seattle = "{rain: 641, sun: 640, fog: 101, drizzle: 53, snow: 26}"
	newYork = "{rain: 446, sun: 826, fog: 38, drizzle: 58, snow: 93}"
)

// Default is the page that opens without a link.
func Default() State {
	return State{
		Tab: Discrete,
		Pairs: [3]Pair{
			{{Spelling: seattle, Name: "Seattle"}, {Spelling: newYork, Name: "New York"}},
			{{Spelling: "normal(0, 1)"}, {Spelling: "normal(1.2, 1.6)"}},
			{{Spelling: seattle, Name: "Seattle"}, {Spelling: newYork, Name: "New York"}},
		},
		Unit: Bits,
		Lang: "en",
	}
}

// usualName is the name of a side that a link need not spell: the city where
// the counts are the city's, else none.
func usualName(spelling string) string {
	switch spelling {
	case seattle:
		return "Seattle"
	case newYork:
		return "New York"
	}
	return ""
}

// isCity reports whether the name is one that klviz gave.
func isCity(name string) bool { return name == "Seattle" || name == "New York" }
