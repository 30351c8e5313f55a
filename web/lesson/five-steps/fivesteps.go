// Package fivesteps is the lesson that takes the formula apart: compare, ratio,
// log, weigh, sum.
package fivesteps

import (
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{ID: "five-steps", Keys: directions.Keys, Compute: compute}

func compute(in *frame.Input) (*frame.Outcome, error) {
	out, err := directions.Compute(in)
	if err != nil {
		return nil, err
	}
	return out, directions.CheckWeather(out)
}
