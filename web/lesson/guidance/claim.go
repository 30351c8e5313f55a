package guidance

import (
	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// claim compares how well what is drawn fits its word with the divergences that
// there are: none of them goes along with it.
func claim(in *frame.Input, out *frame.Outcome) ([]frame.Trial, error) {
	c, class, err := kinds(in)
	if err != nil {
		return nil, err
	}
	none, word, hard := weigh(c, class, 0), weigh(c, class, 1), weigh(c, class, 4)
	all, err := c.Mix.Dist()
	if err != nil {
		return nil, err
	}
	mean, total := 0.0, 0.0
	means := in.Numbers("means")
	sds, weights := alike(in, "sds", len(means)), alike(in, "weights", len(means))
	for i, m := range means {
		r, err := measure.KL(family.Normal.New([]float64{m, sds[i]}), all)
		if err != nil {
			return nil, err
		}
		mean, total = mean+weights[i]*r.Nats, total+weights[i]
	}
	return []frame.Trial{
		frame.Tried("no push, w = 0: share of what is drawn that fits the word", "kein Druck, w = 0: Anteil des Gezeichneten, der zum Wort passt", none.chance),
		frame.Tried("and D(p_w‖p(·|c)) in nats", "und D(p_w‖p(·|c)) in Nat", none.kl),
		frame.Tried("w = 1: share that fits", "w = 1: Anteil, der passt", word.chance),
		frame.Tried("and D(p_w‖p(·|c))", "und D(p_w‖p(·|c))", word.kl),
		frame.Tried("w = 4: share that fits", "w = 4: Anteil, der passt", hard.chance),
		frame.Tried("and D(p_w‖p(·|c))", "und D(p_w‖p(·|c))", hard.kl),
		frame.Tried("mean of D(p(·|c)‖p) over the words, bits", "Mittel von D(p(·|c)‖p) über die Wörter, Bit", directions.Bits(mean/total)),
		frame.Tried("what a word tells about the thing, I(x;c), bits", "was ein Wort über das Ding sagt, I(x;c), Bit", out.Get("mutual_information_bits").(float64)),
	}, nil
}
