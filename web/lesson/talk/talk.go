// Package talk is what a teacher lines up for a class: lessons, each in a state, one
// after the other.
package talk

import (
	"strconv"
	"strings"
)

// Key is what the list is remembered as on this machine.
const Key = "talk"

// List holds slides as "five-steps#reveal=1&p={a: 1, b: 3}".
type List []string

// Read takes back a remembered list; what is no slide is left out, and whose lesson is
// not known. A nil known takes any.
func Read(kept string, known func(id string) bool) List {
	var l List
	for line := range strings.Lines(kept) {
		if slide, ok := slideOf(strings.TrimSpace(line), known); ok {
			l = append(l, slide)
		}
	}
	return l
}

// String is the list as it is remembered: a slide a line.
func (l List) String() string { return strings.Join(l, "\n") }

// Lesson is the ID of a slide's lesson.
func (l List) Lesson(i int) string {
	id, _, _ := strings.Cut(l[i], "#")
	return id
}

// Drop is the list without a slide.
func (l List) Drop(i int) List { return append(l[:i:i], l[i+1:]...) }

// Up exchanges a slide with the one before it.
func (l List) Up(i int) { l[i-1], l[i] = l[i], l[i-1] }

// Link is the address of a slide below the folder of the lessons; as the i-th of a
// talk, from 1, or with 0 on its own.
func (l List) Link(folder string, at, i int) string {
	id, state, _ := strings.Cut(l[at], "#")
	if i > 0 {
		if state != "" {
			state += "&"
		}
		state += "slide=" + strconv.Itoa(i)
	}
	link := folder + id + "/"
	if state != "" {
		link += "#" + state
	}
	return link
}

// Paste adds links to lessons, one a line; wrong is the line that is none.
func (l List) Paste(text string, known func(id string) bool) (out List, wrong int) {
	out = l
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		slide, ok := slideOf(line, known)
		if !ok {
			return l, n
		}
		out = append(out, slide)
	}
	return out, 0
}

// slideOf reads a link to a lesson, or a slide.
func slideOf(link string, known func(id string) bool) (string, bool) {
	path, state, _ := strings.Cut(link, "#")
	path, query, _ := strings.Cut(path, "?")
	if state == "" {
		state = query
	}
	id := strings.TrimSuffix(path, "/")
	id = id[strings.LastIndexByte(id, '/')+1:]
	if id == "" || known != nil && !known(id) {
		return "", false
	}
	var kept []string
	for part := range strings.SplitSeq(state, "&") {
		if part != "" && !strings.HasPrefix(part, "slide=") {
			kept = append(kept, part)
		}
	}
	if len(kept) == 0 {
		return id, true
	}
	return id + "#" + strings.Join(kept, "&"), true
}

// Folder is the folder of the lessons, from the address of a page in it.
func Folder(link string) string {
	return link[:strings.LastIndex(strings.TrimSuffix(link, "/"), "/")+1]
}
