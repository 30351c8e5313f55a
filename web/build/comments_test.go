package main

import "testing"

func TestCommentsAreLeftOut(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"page.css", "/* ground */\na{b:c} /* d */\n/* Licence: OFL */\ne{f:g}\n", "a{b:c}/* Licence: OFL */\ne{f:g}\n"},
		{"boot.js", "// why\nconst a = \"http://x\"; // stays\n  // how\n\treturn;\n", "const a = \"http://x\"; // stays\n\treturn;\n"},
		{"sw.js", "// the list\n", "// the list\n"},
		{"data/notes.js", "// data\n", "// data\n"},
		{"robots.txt", "// text\n", "// text\n"},
	} {
		if got := string(withoutComments(c.name, []byte(c.in))); got != c.want {
			t.Errorf("%s: %q became %q, want %q", c.name, c.in, got, c.want)
		}
	}
}
