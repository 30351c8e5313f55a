package chart

// trail holds samples in pixels, computed once for all that is drawn from them.
type trail struct {
	x       []float64
	p, q    []float64 // heights of the densities
	cost    []float64
	samples []sample
}

func (f *CurvesFigure) trail(ss []sample) *trail {
	n := len(ss)
	all := make([]float64, 4*n)
	t := &trail{all[:n:n], all[n : 2*n : 2*n], all[2*n : 3*n : 3*n], all[3*n:], ss}
	for i := range ss {
		t.x[i] = f.X.Px(ss[i].x)
		t.p[i] = f.Y.Inside(ss[i].p)
		t.q[i] = f.Y.Inside(ss[i].q)
		t.cost[i] = f.costPx(ss[i].cost)
	}
	return t
}
