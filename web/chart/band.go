package chart

// Band divides the pixels From..To into N equal steps, one an outcome.
type Band struct {
	N        int
	From, To float64
}

// Step is the width of one band in pixels.
func (b Band) Step() float64 { return (b.To - b.From) / float64(max(b.N, 1)) }

// Center is the pixel in the middle of band i.
func (b Band) Center(i int) float64 { return b.From + (float64(i)+0.5)*b.Step() }

// Index is the band at a pixel, the nearest one outside, -1 when there is none.
func (b Band) Index(px float64) int {
	if b.N == 0 {
		return -1
	}
	return min(max(int((px-b.From)/b.Step()), 0), b.N-1)
}
