package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// hashDigits is how much of the hash a name holds: 40 bits keep the few dozen
// files of one site apart, and of its earlier versions too.
const hashDigits = 10

// hashNames gives each hashed file its name and writes the new names wherever
// a text file refers to another one. It changes files in place and returns
// what each file is served as.
//
// A reference is a relative path in quotes or in url(…) that leads to a file
// of the site, so that static/ also works as it stands. A file is named after
// all that it refers to, so that its hash covers theirs.
func hashNames(files map[string][]byte) (names map[string]string, err error) {
	names = map[string]string{}
	var visit func(name string, trail []string) error
	visit = func(name string, trail []string) error {
		if _, done := names[name]; done {
			return nil
		}
		if slices.Contains(trail, name) {
			return fmt.Errorf("files refer to each other in a circle, so that none can hold the other's hash: %s", strings.Join(append(trail, name), " → "))
		}
		trail = append(trail, name)
		var failed error
		if isText(name) {
			files[name] = rewrite(name, files[name], func(target string) (string, bool) {
				if _, ok := files[target]; !ok || target == name {
					return "", false
				}
				if !isHashed(target) {
					return target, true
				}
				if err := visit(target, trail); err != nil && failed == nil {
					failed = err
				}
				return names[target], true
			})
		}
		if failed != nil {
			return failed
		}
		names[name] = name
		if isHashed(name) {
			sum := sha256.Sum256(files[name])
			ext := path.Ext(name)
			names[name] = strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:])[:hashDigits] + ext
		}
		return nil
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := visit(name, nil); err != nil {
			return nil, err
		}
	}
	return names, nil
}

func isText(name string) bool {
	switch path.Ext(name) {
	case ".html", ".css", ".js", ".webmanifest":
		return true
	}
	return false
}

// reference matches a relative path with an ending, in quotes or parentheses.
var reference = regexp.MustCompile(`(["'(])((?:\.{1,2}/)*[\w-][\w./-]*\.\w+)(["')])`)

// rewrite replaces each reference in the text of the file called name by what
// resolve makes of the file that it leads to. A "./" in front is kept, since
// import statements need it.
func rewrite(name string, text []byte, resolve func(target string) (string, bool)) []byte {
	dir := path.Dir(name)
	return reference.ReplaceAllFunc(text, func(match []byte) []byte {
		parts := reference.FindSubmatch(match)
		written := string(parts[2])
		target, ok := resolve(path.Join(dir, written))
		if !ok {
			return match
		}
		slash := strings.LastIndexByte(written, '/') + 1
		return slices.Concat(parts[1], []byte(written[:slash]+path.Base(target)), parts[3])
	})
}
