package guidance

import (
	"klviz/wasm/family"
	"klviz/wasm/model/classes"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// figure draws the class that is asked for beside the mixture of all.
func figure(d frame.Drawing) []frame.Picture {
	means := d.In.Numbers("means")
	c, err := classes.New(alike(d.In, "weights", len(means)), means, alike(d.In, "sds", len(means)))
	if err != nil {
		return nil
	}
	all, err := c.Mix.Dist()
	if err != nil {
		return nil
	}
	class := d.In.Whole("class")
	return directions.Curves(d, "class", family.Normal.New([]float64{means[class], alike(d.In, "sds", len(means))[class]}), all)
}
