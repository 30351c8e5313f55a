package main

import (
	"strings"
	"testing"
)

func tree() map[string][]byte {
	return map[string][]byte{
		"index.html":        []byte(`<link rel="stylesheet" href="style.css"><script src="boot.js">"style.css?"</script>`),
		"boot.js":           []byte(`fetch(new URL("./klviz.wasm", import.meta.url)); import("./dom/helper.js"); "boot.js"`),
		"klviz.wasm":        []byte("wasm"),
		"dom/helper.js":     []byte(`import "../klviz.wasm"`),
		"style.css":         []byte(`@font-face{src:url(fonts/serif.woff2)} a{background:url("https://example.org/x.css")}`),
		"fonts/serif.woff2": []byte("font"),
		"data/rain.csv":     []byte("1,2"),
	}
}

func TestReferencesFollowTheNames(t *testing.T) {
	files := tree()
	names, err := hashNames(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, want string }{
		{"index.html", `href="` + names["style.css"] + `"`},
		{"index.html", `src="boot.js"`},
		{"index.html", `"style.css?"`}, // no reference: left alone
		{"boot.js", `"./` + names["klviz.wasm"] + `"`},
		{"boot.js", `import("./` + names["dom/helper.js"] + `")`},
		{"dom/helper.js", `"../` + names["klviz.wasm"] + `"`},
		{"style.css", `url(` + names["fonts/serif.woff2"] + `)`},
		{"style.css", `"https://example.org/x.css"`},
	} {
		if got := string(files[c.file]); !strings.Contains(got, c.want) {
			t.Errorf("%s lacks %s: %s", c.file, c.want, got)
		}
	}
	for _, name := range []string{"index.html", "boot.js", "data/rain.csv"} {
		if names[name] != name {
			t.Errorf("%s became %s: entry points, pages and data keep their names", name, names[name])
		}
	}
	if !strings.HasPrefix(names["fonts/serif.woff2"], "fonts/serif-") {
		t.Errorf("the font became %s", names["fonts/serif.woff2"])
	}
}

// A style sheet's name must change with the font it refers to: it is kept for ever.
func TestANameCoversWhatTheFileRefersTo(t *testing.T) {
	before, err := hashNames(tree())
	if err != nil {
		t.Fatal(err)
	}
	changed := tree()
	changed["fonts/serif.woff2"] = []byte("another font")
	after, err := hashNames(changed)
	if err != nil {
		t.Fatal(err)
	}
	if before["style.css"] == after["style.css"] {
		t.Errorf("style.css is %s with either font", before["style.css"])
	}
	if before["dom/helper.js"] != after["dom/helper.js"] {
		t.Error("a file that has nothing to do with the font got a new name")
	}
}

func TestACircleIsAnError(t *testing.T) {
	_, err := hashNames(map[string][]byte{"a.js": []byte(`import "./b.js"`), "b.js": []byte(`import "./a.js"`)})
	if err == nil || !strings.Contains(err.Error(), "a.js → b.js → a.js") {
		t.Errorf("a.js and b.js import each other: %v", err)
	}
}
