// Package lesson holds klviz's lessons: each computes what it shows.
package lesson

import (
	"fmt"
	"io/fs"
	"strings"

	"klviz/wasm/family"
	"klviz/web/lesson/frame"
)

// ByID is the lesson with that ID, or nil.
func ByID(id string) *frame.Lesson {
	for _, l := range List {
		if l.ID == id {
			return l
		}
	}
	return nil
}

// IDs names all lessons in a sentence.
func IDs() string {
	ids := make([]string, len(List))
	for i, l := range List {
		ids[i] = l.ID
	}
	return strings.Join(ids, ", ")
}

// Run answers "klviz lesson ID key=value …" with {"id", "params",
// "results", "checks"}. data is the folder static/data, from which some lessons
// read. An error is a *family.Problem when it is about what was written.
func Run(id string, args []string, data fs.FS) ([]byte, error) {
	l, err := find(id)
	if err != nil {
		return nil, err
	}
	return l.Run(args, data)
}

func find(id string) (*frame.Lesson, error) {
	if l := ByID(id); l != nil {
		return l, nil
	}
	return nil, &family.Problem{Text: fmt.Sprintf("there is no lesson %q; there are %s", id, IDs())}
}
