package text

import (
	"math"
	"testing"
)

func TestNumbers(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		name   string
		got    func(Lang) string
		en, de string
	}{
		{"three digits", func(l Lang) string { return Number(l, 0.128403) }, "0.128", "0,128"},
		{"minus", func(l Lang) string { return Number(l, -0.032722) }, "−0.0327", "−0,0327"},
		{"zeros kept", func(l Lang) string { return Number(l, 0.5) }, "0.500", "0,500"},
		{"carried over", func(l Lang) string { return Number(l, 9.996) }, "10.0", "10,0"},
		{"whole", func(l Lang) string { return Number(l, 1461) }, "1,461", "1461"},
		{"long whole", func(l Lang) string { return Number(l, 123456) }, "123,456", "123.456"},
		{"large", func(l Lang) string { return Number(l, 4.5e9) }, "4.50e9", "4,50e9"},
		{"small", func(l Lang) string { return Number(l, 1e-300) }, "1.00e−300", "1,00e−300"},
		{"infinite", func(l Lang) string { return Number(l, inf) }, "∞", "∞"},
		{"minus infinite", func(l Lang) string { return Number(l, -inf) }, "−∞", "−∞"},
		{"zero", func(l Lang) string { return Number(l, 0) }, "0", "0"},
		{"minus zero", func(l Lang) string { return Number(l, math.Copysign(0, -1)) }, "0", "0"},
		{"rough", func(l Lang) string { return Rough(l, 2.2e-16) }, "2e−16", "2e−16"},
		{"rough carried", func(l Lang) string { return Rough(l, 9.6e-16) }, "1e−15", "1e−15"},
		{"rough near", func(l Lang) string { return Rough(l, 0.0213) }, "0.02", "0,02"},
		{"fixed", func(l Lang) string { return Fixed(l, -0.0047, 3) }, "−0.005", "−0,005"},
		{"fixed to nothing", func(l Lang) string { return Fixed(l, -0.0002, 3) }, "0.000", "0,000"},
		{"fixed zero", func(l Lang) string { return Fixed(l, 0, 3) }, "0.000", "0,000"},
		{"full", func(l Lang) string { return Full(l, 0.30000000000000004) }, "0.30000000000000004", "0,30000000000000004"},
		{"full whole", func(l Lang) string { return Full(l, 1.2) }, "1.2", "1,2"},
		{"full small", func(l Lang) string { return Full(l, 1.5e-8) }, "1.5e−8", "1,5e−8"},
		{"full large", func(l Lang) string { return Full(l, 1e20) }, "1e20", "1e20"},
		{"percent", func(l Lang) string { return Percent(l, 0.43874) }, "43.9 %", "43,9 %"},
		{"percent of all", func(l Lang) string { return Percent(l, 1) }, "100 %", "100 %"},
	} {
		if got := c.got(English); got != c.en {
			t.Errorf("%s: %q, want %q", c.name, got, c.en)
		}
		if got := c.got(German); got != c.de {
			t.Errorf("%s in German: %q, want %q", c.name, got, c.de)
		}
	}
}
