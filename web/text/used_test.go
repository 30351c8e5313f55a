package text

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

func TestEveryKeyIsUsed(t *testing.T) {
	used := map[string]bool{}
	word := regexp.MustCompile(`\btext\.([A-Z]\w*)`)
	own := regexp.MustCompile(`\b(?:T|N)\(l, ([A-Z]\w*)`)
	err := filepath.WalkDir("../..", func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "static") {
			return filepath.SkipDir
		}
		if ext := filepath.Ext(path); ext != ".go" && ext != ".vugu" || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range word.FindAllSubmatch(src, -1) {
			used[string(m[1])] = true
		}
		if filepath.Dir(path) == "../../web/text" {
			for _, m := range own.FindAllSubmatch(src, -1) {
				used[string(m[1])] = true
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names(t) {
		if !used[name] {
			t.Errorf("%s is in the catalogues and nobody says it", name)
		}
	}
}
