package scores

import (
	"math"

	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/web/lesson/frame"
)

// pictures are the real ones and the generated ones.
func pictures(in *frame.Input) (realOnes, made *classes.Classes, err error) {
	realOnes, err = classes.New(in.Numbers("weights"), in.Numbers("means"), in.Numbers("sds"))
	if err != nil {
		return nil, nil, &family.Problem{Text: err.Error(), Field: "means", Domain: true}
	}
	pick := func(key string) []float64 {
		if in.Has("made_" + key) {
			return in.Numbers("made_" + key)
		}
		return in.Numbers(key)
	}
	made, err = classes.New(pick("weights"), pick("means"), pick("sds"))
	if err != nil {
		return nil, nil, &family.Problem{Text: err.Error(), Field: "made_means", Domain: true}
	}
	if made, err = worse(made, in); err != nil {
		return nil, nil, &family.Problem{Text: err.Error(), Field: "drop", Domain: true}
	}
	return realOnes, made, nil
}

// worse are pictures after the last kind was dropped for a share drop; all were
// drawn towards their mean by blur, which averages pictures; noise was added; and
// those of a kind became as much the same as sameness says.
func worse(c *classes.Classes, in *frame.Input) (*classes.Classes, error) {
	drop, blur, noise, same := in.Number("drop"), in.Number("blur"), in.Number("noise"), in.Number("sameness")
	mean := c.Mix.Mean()
	var weights, means, sds []float64
	for i, p := range c.Mix {
		if i == len(c.Mix)-1 && i > 0 {
			p.Weight *= 1 - drop
		}
		sd := (1 - blur) * (1 - same) * math.Sqrt(p.Var)
		weights, means = append(weights, p.Weight), append(means, mean+float64((1-blur)*(p.Mean-mean)))
		sds = append(sds, math.Hypot(sd, noise))
	}
	return classes.New(weights, means, sds)
}
