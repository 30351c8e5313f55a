package scores

import (
	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
	"math"
)

// figure draws the real pictures beside one hump with their mean and spread.
func figure(d frame.Drawing) []frame.Picture {
	c, err := classes.New(d.In.Numbers("weights"), d.In.Numbers("means"), d.In.Numbers("sds"))
	if err != nil {
		return nil
	}
	all, err := c.Mix.Dist()
	if err != nil {
		return nil
	}
	hump := family.Normal.New([]float64{c.Mix.Mean(), math.Sqrt(c.Mix.Variance())})
	return directions.Curves(d, "scores", all, hump)
}
