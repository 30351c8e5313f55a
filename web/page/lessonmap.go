package page

import "github.com/vugu/vugu"

// LessonMap is the map of the lessons under the playground: markup that arrived and
// that the program never looks into.
type LessonMap struct{ Play *Play }

// Build implements vugu.Builder.
func (c *LessonMap) Build(*vugu.BuildIn) *vugu.BuildOut {
	root := element("section", "id", "lessons")
	if c.Play.Live {
		root = element("section", "vg-keep", "")
	} else {
		root.InnerHTML = &c.Play.Lessons
	}
	return &vugu.BuildOut{Out: []*vugu.VGNode{root}}
}
