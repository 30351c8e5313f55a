package chart_test

import (
	"regexp"
	"strings"
	"testing"

	"klviz/web/chart"
	"klviz/web/chart/gallery"
)

var classes = regexp.MustCompile(`class="([^"]*)"`)

// Every class that a picture uses has a rule, and no picture carries a style of
// its own, which a strict policy would drop.
func TestEveryClassHasARule(t *testing.T) {
	for _, s := range gallery.Shots() {
		f := s.Draw("x", 760)
		whole := f.SVG(true).XML()
		if strings.Contains(whole, " style=") {
			t.Errorf("%s has a style attribute", s.Name)
		}
		for _, m := range classes.FindAllStringSubmatch(whole, -1) {
			for _, c := range strings.Fields(m[1]) {
				if !strings.Contains(chart.CSS, "."+c+"{") && !strings.Contains(chart.CSS, "."+c+",") && !strings.Contains(chart.CSS, "."+c+".") && !strings.Contains(chart.CSS, "."+c+" ") {
					t.Errorf("%s: no rule for %s", s.Name, c)
				}
			}
		}
	}
}

// A file for one theme holds no custom property, since many converters know none;
// one for its host has a plain value before each.
func TestSheetsResolve(t *testing.T) {
	for _, theme := range []chart.Theme{chart.Light, chart.Dark} {
		if css := chart.Sheet(theme); strings.Contains(css, "var(") {
			t.Errorf("%s: a custom property is left", theme)
		}
	}
	host := chart.Sheet(chart.Host)
	for _, want := range []string{"prefers-color-scheme:dark", "[data-md-color-scheme=slate]", "[data-theme=dark]", "html.dark", "fill:#1c1b1f;fill:var(--ink)"} {
		if !strings.Contains(host, want) {
			t.Errorf("the host's sheet lacks %s", want)
		}
	}
}
