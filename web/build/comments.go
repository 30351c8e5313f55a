package main

import (
	"bytes"
	"path"
	"regexp"
)

var styleComment = regexp.MustCompile(`(?s)[ \t]*/\*.*?\*/\n?`)

// withoutComments leaves out what only readers of the source need, 3 kB of a first
// view: in scripts the lines that are comments alone, in style sheets all comments.
// What names a licence stays, and sw.js is whole: the build writes into it.
func withoutComments(name string, text []byte) []byte {
	switch {
	case name == "sw.js" || path.Dir(name) != ".":
		return text
	case path.Ext(name) == ".css":
		return styleComment.ReplaceAllFunc(text, func(comment []byte) []byte {
			if bytes.Contains(bytes.ToLower(comment), []byte("licen")) {
				return comment
			}
			return nil
		})
	case path.Ext(name) == ".js":
		var kept []byte
		for line := range bytes.Lines(text) {
			if !bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte("//")) {
				kept = append(kept, line...)
			}
		}
		return kept
	}
	return text
}
