package svg

import (
	"encoding/xml"
	"io"
	"math"
	"strings"
	"testing"
)

func TestNum(t *testing.T) {
	for x, want := range map[float64]string{
		0: "0", math.Copysign(0, -1): "0", -0.0004: "0", 1: "1", 1.5: "1.5", -1.25: "-1.25",
		0.0005: "0.001", 2.9996: "3", 12.34: "12.34", 0.001: "0.001", 100.05: "100.05",
		1e13: "1e+13", math.Inf(1): "0",
	} {
		if got := Num(x); got != want {
			t.Errorf("Num(%v) = %q, want %q", x, got, want)
		}
	}
	if got := Num(math.NaN()); got != "0" {
		t.Errorf("Num(NaN) = %q", got)
	}
}

func TestPath(t *testing.T) {
	var p Path
	p.L(0, 1).L(2, 3).L(math.NaN(), 3).L(4, math.Inf(1)).H(7).V(1.0004).Q(1, 2, 3, 4).A(1, 2, 0, false, true, 5, 6).Z()
	const want = "M0,1L2,3H7V1Q1,2 3,4A1,2 0 0 1 5,6Z"
	if got := p.String(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := p.Reset().Z().String(); got != "" {
		t.Errorf("an empty path closes to %q", got)
	}
}

func TestWrite(t *testing.T) {
	n := El("g", "class", `a"b&<c>`).With(
		El("linearGradient", "id", "x"),
		El("text").Say("p < q & \u00a0“so”\x01\xff"),
	)
	const want = `<g class="a&quot;b&amp;&lt;c&gt;"><linearGradient id="x"/><text>p &lt; q &amp; ` + "\u00a0“so”\uFFFD\uFFFD" + `</text></g>`
	if got := n.XML(); got != want {
		t.Errorf("XML\n got %s\nwant %s", got, want)
	}
	if got := n.HTML(); got != strings.Replace(want, "/>", "></linearGradient>", 1) {
		t.Errorf("HTML: %s", got)
	}
	if n.Attr("class") != `a"b&<c>` || n.Attr("id") != "" {
		t.Error("Attr")
	}
}

// A node that got children by With is not changed by giving it others.
func TestWithKeepsItsParent(t *testing.T) {
	a := El("g").With(El("a"), El("b"))
	x, y := a.With(El("x")), a.With(El("y"))
	if len(a.Children) != 2 || x.Children[2].Tag != "x" || y.Children[2].Tag != "y" {
		t.Error("With shares its array")
	}
}

func FuzzXMLIsWellFormed(f *testing.F) {
	f.Add("a", "b\x00")
	f.Add("]]>", "\"'&#")
	f.Fuzz(func(t *testing.T, text, value string) {
		d := xml.NewDecoder(strings.NewReader(El("g", "v", value).Say(text).XML()))
		for {
			if _, err := d.Token(); err == io.EOF {
				return
			} else if err != nil {
				t.Fatal(err)
			}
		}
	})
}
