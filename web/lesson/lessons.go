package lesson

import (
	"klviz/web/lesson/asymmetry"
	"klviz/web/lesson/binning"
	"klviz/web/lesson/coding"
	"klviz/web/lesson/convexity"
	crossentropy "klviz/web/lesson/cross-entropy"
	"klviz/web/lesson/definition"
	bound "klviz/web/lesson/diffusion-bound"
	noise "klviz/web/lesson/diffusion-noise"
	training "klviz/web/lesson/diffusion-training"
	"klviz/web/lesson/faq"
	fivesteps "klviz/web/lesson/five-steps"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/guidance"
	dimension "klviz/web/lesson/high-dimension"
	scores "klviz/web/lesson/image-scores"
	latent "klviz/web/lesson/latent-space"
	comparison "klviz/web/lesson/model-comparison"
	nonnegative "klviz/web/lesson/non-negative"
	metric "klviz/web/lesson/not-a-metric"
	"klviz/web/lesson/surprise"
	"klviz/web/lesson/units"
	inference "klviz/web/lesson/variational-inference"
)

// List holds every lesson in the order of the map.
var List = []*frame.Lesson{
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
	&noise.Lesson,
	&bound.Lesson,
	&training.Lesson,
	&latent.Lesson,
	&inference.Lesson,
	&comparison.Lesson,
	&guidance.Lesson,
	&scores.Lesson,
}

// Section is a part of the map, in the order of the questions that a newcomer asks.
type Section struct {
	ID      string
	Lessons []*frame.Lesson
}

// Sections are the map: every lesson stands in one of them.
var Sections = []Section{
	{"is", []*frame.Lesson{&surprise.Lesson, &definition.Lesson}},
	{"needs", []*frame.Lesson{&units.Lesson}},
	{"works", []*frame.Lesson{&fivesteps.Lesson, &coding.Lesson}},
	{"sides", []*frame.Lesson{&asymmetry.Lesson}},
	{"why", []*frame.Lesson{&nonnegative.Lesson, &convexity.Lesson, &metric.Lesson, &crossentropy.Lesson, &binning.Lesson, &dimension.Lesson}},
	{"where", []*frame.Lesson{&noise.Lesson, &bound.Lesson, &training.Lesson, &latent.Lesson, &inference.Lesson, &comparison.Lesson, &guidance.Lesson, &scores.Lesson}},
	{"faq", []*frame.Lesson{&faq.Lesson}},
}
