// Package qr draws links as QR codes (ISO/IEC 18004), for whoever has the page on a
// screen and a telephone in the hand.
package qr

import (
	"errors"

	"rsc.io/qr/coding"

	"klviz/web/svg"
)

// Code is a link as a QR code in pixels.
type Code struct {
	size  int
	black func(x, y int) bool
}

// New encodes a link as bytes (ISO/IEC 18004), with the middle level of correction as
// long as there is room, in the smallest version and with the mask that makes it
// easiest to read.
func New(link string) (*Code, error) {
	text := coding.String(link)
	for _, level := range []coding.Level{coding.M, coding.L} {
		for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
			if text.Bits(v) > v.DataBytes(level)*8 {
				continue
			}
			var best *Code
			least := 0
			for mask := coding.Mask(0); mask < 8; mask++ {
				plan, err := coding.NewPlan(v, level, mask)
				if err != nil {
					return nil, err
				}
				made, err := plan.Encode(text)
				if err != nil {
					return nil, err
				}
				c := &Code{made.Size, made.Black}
				if p := c.penalty(); best == nil || p < least {
					best, least = c, p
				}
			}
			return best, nil
		}
	}
	return nil, errors.New("the link is too long for a QR code")
}

// penalty is how hard a code is to read: runs of one colour, blocks of it, and
// too much of it (section 7.8.3.1, features 1, 2 and 4).
func (c *Code) penalty() int {
	sum, dark := 0, 0
	for i := range c.size {
		runX, runY := 0, 0
		for j := range c.size {
			if c.black(i, j) {
				dark++
			}
			runX, runY = runX+1, runY+1
			if j > 0 && c.black(j, i) != c.black(j-1, i) {
				runX = 1
			}
			if j > 0 && c.black(i, j) != c.black(i, j-1) {
				runY = 1
			}
			for _, run := range [2]int{runX, runY} {
				if run == 5 {
					sum += 3
				} else if run > 5 {
					sum++
				}
			}
			if i > 0 && j > 0 {
				b := c.black(i, j)
				if b == c.black(i-1, j) && b == c.black(i, j-1) && b == c.black(i-1, j-1) {
					sum += 3
				}
			}
		}
	}
	share := dark * 100 / (c.size * c.size)
	return sum + max(share-50, 50-share)/5*10
}

// quiet is the white around a code, in its pixels.
const quiet = 4

// SVG draws the code, black on white in every theme, so that cameras read it.
func (c *Code) SVG(name string, pixels float64) svg.Node {
	var path svg.Path
	for y := range c.size {
		for x := 0; x < c.size; x++ {
			from := x
			for x < c.size && c.black(x, y) {
				x++
			}
			if x > from {
				path.M(float64(from+quiet), float64(y+quiet)).H(float64(x + quiet)).V(float64(y + quiet + 1)).H(float64(from + quiet)).Z()
			}
		}
	}
	side := svg.Num(float64(c.size + 2*quiet))
	return svg.El("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "qr", "width", svg.Num(pixels), "height", svg.Num(pixels), "viewBox", "0 0 "+side+" "+side,
		"role", "img", "aria-label", name, "shape-rendering", "crispEdges").With(
		svg.El("rect", "width", side, "height", side, "fill", "#fff"), svg.El("path", "fill", "#000", "d", path.String()))
}
