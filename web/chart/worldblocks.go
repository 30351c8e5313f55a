package chart

import "math"

// Widths in pixels, and a number: outcomes narrower than a sliver are drawn
// together, and wider ones too where there are more than mostBlocks.
const (
	sliver     = 1.0
	thinBlock  = 4   // narrower blocks have no edge
	mostBlocks = 230 // a path stays below 12 kB
)

// block is one or several outcomes of one sign as a rectangle.
type block struct {
	index int // of the outcome; of the first where several are joined
	count int
	x, w  float64
	logs  float64 // height in the unit, ±Inf where one side never has it
	cost  float64 // p·log p/q in the unit
}

// blocks lays the outcomes side by side. Slivers that share a few pixels are
// added up: those that cost, those that earn and those without end each become
// one block as wide as they are together, so that no area is lost.
func (f *WorldFigure) blocks(os []Outcome, perNat float64) []block {
	bs := make([]block, 0, min(len(os), 4*mostBlocks))
	wide := f.Plot.W
	narrow := sliver
	if len(os) > mostBlocks {
		narrow = max(sliver, wide/mostBlocks)
	}
	x, from := f.Plot.X, f.Plot.X
	var run [3]block // pay, earn, endless
	flush := func() {
		for k, b := range run {
			if b.count == 0 {
				continue
			}
			b.x = from
			from += b.w
			if k < 2 && b.count > 1 {
				b.logs = b.cost / (b.w / wide)
			}
			bs = append(bs, b)
		}
		run = [3]block{}
		from = x
	}
	for i, o := range os {
		if o.P <= 0 {
			continue
		}
		w, l := o.P*wide, o.logRatio()*perNat
		if w >= narrow {
			flush()
			bs = append(bs, block{i, 1, x, w, l, o.P * l})
			x += w
			from = x
			continue
		}
		k := 0
		switch {
		case math.IsInf(l, 1):
			k = 2
		case l < 0:
			k = 1
		}
		if run[k].count == 0 {
			run[k] = block{index: i, logs: l}
		}
		run[k].count++
		run[k].w += w
		run[k].cost += o.P * l
		x += w
		if x-from >= narrow {
			flush()
		}
	}
	flush()
	return bs
}
