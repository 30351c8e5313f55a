// Package foundations lists the lessons about KL divergence itself. Those of one list share a
// program in the browser, so that a page loads no more than it may need.
package foundations

import (
	"klviz/web/lesson/asymmetry"
	"klviz/web/lesson/binning"
	"klviz/web/lesson/coding"
	"klviz/web/lesson/convexity"
	crossentropy "klviz/web/lesson/cross-entropy"
	"klviz/web/lesson/definition"
	"klviz/web/lesson/faq"
	fivesteps "klviz/web/lesson/five-steps"
	"klviz/web/lesson/frame"
	dimension "klviz/web/lesson/high-dimension"
	nonnegative "klviz/web/lesson/non-negative"
	metric "klviz/web/lesson/not-a-metric"
	"klviz/web/lesson/surprise"
	"klviz/web/lesson/units"
)

// Lessons in the order in which they are read.
var Lessons = []*frame.Lesson{
	&surprise.Lesson,
	&definition.Lesson,
	&fivesteps.Lesson,
	&units.Lesson,
	&coding.Lesson,
	&asymmetry.Lesson,
	&nonnegative.Lesson,
	&convexity.Lesson,
	&metric.Lesson,
	&crossentropy.Lesson,
	&binning.Lesson,
	&dimension.Lesson,
	&faq.Lesson,
}
