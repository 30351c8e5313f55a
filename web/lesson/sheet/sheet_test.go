package sheet

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"klviz/web/lesson"
	"klviz/web/text"
)

func pages(t *testing.T) []Page {
	t.Helper()
	out, err := Pages(os.DirFS("../../../static/data"), func(name string) string { return name })
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Every page is whole: its numbers filled in, its answers closed, its languages
// as many.
func TestPages(t *testing.T) {
	number := regexp.MustCompile(`\{[a-z_]+[a-z_.0-9]*\}`)
	for _, p := range pages(t) {
		doc := string(p.HTML)
		if found := number.FindString(doc); found != "" {
			t.Errorf("%s: %s was not filled in", p.Path, found)
		}
		for _, never := range []string{"NaN", "<details open", "<script>", "style=\""} {
			if strings.Contains(doc, never) {
				t.Errorf("%s holds %q", p.Path, never)
			}
		}
		if strings.Count(doc, "<details") != strings.Count(doc, "</details>") {
			t.Errorf("%s: a <details> is not closed", p.Path)
		}
		if n := strings.Count(doc, "<h1"); n != 1 {
			t.Errorf("%s has %d main headings", p.Path, n)
		}
	}
}

// What must wait for the guess stands after it and inside a <details>.
func TestAnswersHide(t *testing.T) {
	for _, p := range pages(t) {
		doc := string(p.HTML)
		guess, after := strings.Index(doc, `class="guess"`), strings.Index(doc, `class="after"`)
		if guess < 0 {
			continue // the map
		}
		if after < guess {
			t.Errorf("%s explains before it asks", p.Path)
		}
		section := doc[guess:after]
		if strings.Count(section, "<details") < 2 {
			t.Errorf("%s: fewer than two guesses", p.Path)
		}
	}
}

// Texts come in every language, with one right guess or a number to guess, and a reply to each answer
// of each variant; Pages itself fails on a missing reply.
func TestTexts(t *testing.T) {
	for _, l := range lesson.List {
		for _, lang := range text.Languages {
			words := l.Texts[lang.ID]
			if words == nil {
				if l.Texts != nil {
					t.Errorf("%s has no text in %s", l.ID, lang.Name)
				}
				continue
			}
			right := 0
			for _, o := range words.Guess.Options {
				if o.Right {
					right++
				}
			}
			if l.Estimate == nil && right != 1 || l.Estimate != nil && (words.Guess.Of == "" || len(words.Guess.Options) > 0) {
				t.Errorf("%s in %s: %d right guesses", l.ID, lang.Name, right)
			}
			if len(words.Parts) < 2 || len(words.Guide.Ask) == 0 || words.First == "" && l.Figure != nil {
				t.Errorf("%s in %s lacks parts, questions for the class or a caption", l.ID, lang.Name)
			}
		}
		if l.Texts != nil && len(l.Sources) == 0 {
			t.Errorf("%s names no source", l.ID)
		}
	}
}

// The answers of a question can be told apart as they are shown.
func TestAnswersDiffer(t *testing.T) {
	for _, l := range lesson.List {
		for _, q := range l.Questions {
			for seed := uint64(1); seed <= 20; seed++ {
				seen := map[string]string{}
				for _, a := range q.Make(seed).Answers {
					shown := a.Key
					if !a.Word {
						shown = text.Number(text.English, a.Number)
					}
					if other, twice := seen[shown]; twice {
						t.Errorf("%s, question %s, seed %d: %s and %s are both %s", l.ID, q.ID, seed, other, a.Key, shown)
					}
					seen[shown] = a.Key
				}
			}
		}
	}
}
