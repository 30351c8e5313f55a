// Package models lists the lessons about diffusion and other generative models.
package models

import (
	bound "klviz/web/lesson/diffusion-bound"
	noise "klviz/web/lesson/diffusion-noise"
	training "klviz/web/lesson/diffusion-training"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/guidance"
	scores "klviz/web/lesson/image-scores"
	latent "klviz/web/lesson/latent-space"
	comparison "klviz/web/lesson/model-comparison"
	inference "klviz/web/lesson/variational-inference"
)

// Lessons in the order in which they are read.
var Lessons = []*frame.Lesson{
	&noise.Lesson,
	&bound.Lesson,
	&training.Lesson,
	&latent.Lesson,
	&inference.Lesson,
	&comparison.Lesson,
	&guidance.Lesson,
	&scores.Lesson,
}
