package latent

import (
	"math"

	"klviz/wasm/special"
	"klviz/web/lesson/frame"
)

// forced opens by hand the first number that is closed: what it comes to, and
// where an optimiser goes that begins there.
func forced(in *frame.Input, out *frame.Outcome) ([]frame.Trial, error) {
	f, err := fit(in.Data)
	if err != nil {
		return nil, err
	}
	noise := in.Number("sigma2") * in.Number("beta")
	open := out.Get("active_units").(int)
	closed := f.model.Variances[min(open, len(f.model.Variances)-1)]
	last := f.model.Variances[max(open-1, 0)]
	return []frame.Trial{
		frame.Tried("noise β·σ²", "Rauschen β·σ²", noise),
		frame.Tried("variance of the first closed number", "Varianz der ersten geschlossenen Zahl", closed),
		frame.Tried("opened by a gain of 0.1, what it brings in nats", "mit Verstärkung 0,1 geöffnet, was sie bringt, in Nat", worth(0.1, closed, noise)),
		frame.Tried("opened by a gain of 0.3", "mit Verstärkung 0,3 geöffnet", worth(0.3, closed, noise)),
		frame.Tried("the gain to which an optimiser takes it, from 0.3", "die Verstärkung, zu der ein Optimierer sie bringt, von 0,3 aus", climb(0.3, closed, noise)),
		frame.Tried("the same for the last open number", "dasselbe für die letzte offene Zahl", climb(0.3, last, noise)),
		frame.Tried("what that one brings in nats", "was diese bringt, in Nat", worth(climb(0.3, last, noise), last, noise)),
	}, nil
}

// worth is what a number brings that decodes with gain g along a direction of
// variance v: what it saves less its rent, with the best answer for that gain, in
// nats over β: λ/2·(1/n - 1/(n + g²)) - ½·ln(1 + g²/n).
func worth(g, v, noise float64) float64 {
	g2 := float64(g * g)
	return v*g2/(2*noise*(noise+g2)) - 0.5*special.Log1p(g2/noise)
}

// climb goes uphill on worth from g, in many small steps.
func climb(g, v, noise float64) float64 {
	for range 20_000 {
		n := noise + float64(g*g)
		g = math.Max(g+0.05*float64(g*(v-n))/math.Max(n, v), 0)
	}
	if g < 1e-6 {
		return 0
	}
	return g
}
