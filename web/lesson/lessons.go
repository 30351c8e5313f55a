package lesson

import (
	"slices"

	"klviz/web/lesson/foundations"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/models"
)

// List holds every lesson in the order in which they are read.
var List = slices.Concat(foundations.Lessons, models.Lessons)

// Section is a part of the map.
type Section struct {
	ID      string
	Lessons []*frame.Lesson
}

// Sections are the map, in the order of the questions that a newcomer asks: every
// lesson says in which of them it stands.
func Sections() []Section {
	sections := []Section{{ID: "is"}, {ID: "needs"}, {ID: "works"}, {ID: "sides"}, {ID: "why"}, {ID: "where"}, {ID: "faq"}}
	for i := range sections {
		for _, l := range List {
			if l.Section == sections[i].ID {
				sections[i].Lessons = append(sections[i].Lessons, l)
			}
		}
	}
	return sections
}
