package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/state/table"
)

// tablesOf are the tables of AnyProblem, the first ones first.
func tablesOf(l *Language) []string {
	return []string{map[Lang]string{German: germanFurther}[l.ID], l.problems}
}

// pairs are the lines of the tables, the English one first.
func pairs(t *testing.T, tables []string) [][2]string {
	t.Helper()
	var out [][2]string
	for _, table := range tables {
		lines := strings.Split(table, "\n")
		if len(lines)%2 != 0 {
			t.Fatalf("there are %d lines", len(lines))
		}
		for i := 0; i < len(lines); i += 2 {
			out = append(out, [2]string{lines[i], lines[i+1]})
		}
	}
	return out
}

var (
	hole   = regexp.MustCompile(`[%#]`)
	filled = regexp.MustCompile(`\{(\d)\}`)
)

// A sentence that somebody adds to the core or to the page needs a line in every
// language's tables: here it is missed.
func TestEveryProblemHasItsWords(t *testing.T) {
	for _, l := range Languages[1:] {
		tables := tablesOf(l)
		has := map[string]bool{}
		for _, pair := range pairs(t, tables) {
			has[hole.ReplaceAllString(pair[0], "{}")] = true
		}
		heard := 0
		for _, dir := range []string{"wasm", "web/state", "web/tool", "web/tag", "web/lesson"} {
			for _, s := range sentencesOf(t, dir) {
				if heard++; has[s.form] || elsewhere[s.form] {
					continue
				}
				if !sayable(s.form, tables) && !sayable("7 "+s.form, tables) { // the latter is said of a value
					t.Errorf("%s: %q has no words in %s", s.at, s.form, l.Name)
				}
			}
		}
		if heard < 300 {
			t.Errorf("only %d sentences are found", heard)
		}
	}
}

// sayable reports whether a form has words with something in its places.
func sayable(form string, tables []string) bool {
	if !strings.Contains(form, "{}") {
		return otherWords(form, tables...) != ""
	}
	for _, value := range []string{"7", "above 0", "2 numbers", "a list", "array element"} {
		if sayable(strings.Replace(form, "{}", value, 1), tables) {
			return true
		}
	}
	return false
}

// What is said on the command line alone, or of a fault of the program.
var elsewhere = linesOf(`
an object {"id", "p", "q"}
{} is missing
the evaluations are spent
a fault of klviz: {}
a fault of klviz: the value is not a number
unit must be nats, bits or bans, got {}
the decoder did not give the text back
the penguins of this lesson, {}, have not been loaded
the penguins of this lesson are missing: {}
the digits of this lesson, {}, have not been loaded
the digits of this lesson are missing: {}
a lesson's value has the type {}, which has no JSON
a value is not a number
the map's picture of {}: {}
lesson {} in {}: {}
the teacher's page in {}: {}
{} questions have {} texts
a class has the lesson {}
line {} of the penguins has {} cells instead of 7
line {} of the penguins has the species {}
line {} of the penguins: {}
{} is {}
the packed digits are damaged
there are no digits to fit
the eigenvalues did not settle
`)

// Each line fits what it is written for, and no line before it does; what is put
// in is said again.
func TestProblemsAreClear(t *testing.T) {
	// What may stand in <0>.
	phrases := []string{"above 0", "a list", "the sum", "2 rows", "continuous (normal)", "lo must not be above hi", "a keyword argument is missing", "in string literal", "an outcome has no name", "a count", "a schedule", "a variance", "the steps", "a quotation mark is opened or closed in the wrong place"}
	for _, l := range Languages[1:] {
		tables := tablesOf(l)
		for _, pair := range pairs(t, tables) {
			form, words := pair[0], pair[1]
			holes := hole.FindAllString(form, -1)
			said := map[string]bool{}
			for _, m := range filled.FindAllStringSubmatch(words, -1) {
				said[m[1]] = true
			}
			for i := range holes {
				if !said[strconv.Itoa(i)] {
					t.Errorf("%s: %q does not say {%d} again", l.ID, words, i)
				}
			}
			if len(said) != len(holes) {
				t.Errorf("%s: %q has more places than %q", l.ID, words, form)
			}
			if strings.Contains(words, "...") || strings.Contains(words, "!") || strings.TrimSpace(words) != words || words == "" {
				t.Errorf("%s: %q is out of voice", l.ID, words)
			}
			fitted, why := false, ""
			for _, phrase := range phrases {
				sentence, values := form, []string{}
				for i, h := range holes {
					value := strconv.Itoa(70 + i)
					put := value
					if h == "#" {
						value, put = phrase, otherWords(phrase, tables...)
					}
					sentence, values = strings.Replace(sentence, h, value, 1), append(values, put)
				}
				got := otherWords(sentence, tables...)
				if fitted = got == Fill(words, values...); fitted {
					break
				}
				why = strconv.Quote(sentence) + " is taken by another line: " + got
			}
			if !fitted {
				t.Errorf("%s: nothing fits into %q; %s", l.ID, form, why)
			}
		}
	}
}

// Whatever the tests of parser, tables, state and page try: what is wrong is said
// in the reader's language.
func TestWhatTestsTryHasItsWords(t *testing.T) {
	said := map[string]bool{}
	hear := func(err error) {
		var p *family.Problem
		if p, _ = err.(*family.Problem); p != nil {
			said[p.Text] = true
		}
	}
	for _, s := range literals(t, "wasm/family", "web/state", "web/state/table", "web/page", "web/api", "web/command", "web/tag", "web/tool/data") {
		_, err := family.Parse(s)
		hear(err)
		_, err = family.FromJSON([]byte(s))
		hear(err)
		_, _, err = family.ParsePair("normal(0, 1)", s)
		hear(err)
		_, _, err = family.ParsePair("{a: 0.5, b: 0.5}", s)
		hear(err)
		if _, p := table.Read(strings.NewReader(s)); p != nil {
			said[p.Text] = true
		}
		for _, tab := range state.Tabs {
			if _, p := state.ReadPaste(s, tab); p != nil {
				said[p.Text] = true
			}
		}
		_, problems := state.Decode(s)
		for i := range problems {
			said[problems[i].Text] = true
		}
		for _, query := range []string{"", "p=normal(0,1)&q=normal(1,2)", "p={3,5}&q={1,4}", "p=0.5*normal(0,1)%2B0.5*normal(2,1)&q=truncate(normal(1,2),0,3)", "p=poisson(3)&q=poisson(4)"} {
			start, _ := state.Decode(query)
			events := []state.Event{
				state.TypeDist{Side: state.P, Text: s}, state.SetPair{P: s, Q: "normal(0,1)"},
				state.TypeOutcome{Side: state.P, Outcome: "rain", Text: s}, state.AddOutcome{Outcome: s}, state.RemoveOutcome{Outcome: s},
				state.RenameOutcome{From: "rain", To: s}, state.SetFamily{Side: state.P, Family: s}, state.RemovePart{Side: state.P, Part: 9}, state.AddPart{Side: state.P, X: 1},
			}
			for _, param := range []string{"mean", "sd", "rate", "lo", "hi", "w.1", "1.mean", "of.sd", s} {
				events = append(events, state.TypeParam{Side: state.P, Param: param, Text: s}, state.TypeParam{Side: state.Q, Param: param, Text: s})
			}
			for _, e := range events {
				if _, p := state.Apply(start, e); p != nil {
					said[p.Text] = true
				}
			}
		}
	}
	if len(said) < 150 {
		t.Errorf("only %d sentences were heard", len(said))
	}
	for _, l := range Languages[1:] {
		english := 0
		for s := range said {
			if _, in := AnyProblem(l.ID, s); in != l.ID {
				t.Errorf("%s: no words for %q", l.ID, s)
			}
			if _, in := Problem(l.ID, s); in != l.ID {
				english++
			}
		}
		if 2*english > len(said) {
			t.Errorf("%s: the page itself has no words for %d of %d sentences", l.ID, english, len(said))
		}
	}
}

// literals are the short texts in the tests of some packages.
func literals(t *testing.T, dirs ...string) []string {
	t.Helper()
	var out []string
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join("../..", dir, "*_test.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(dir, err)
		}
		for _, path := range files {
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if s, _ := strconv.Unquote(lit.Value); len(s) < 300 {
						out = append(out, s)
					}
				}
				return true
			})
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestProblem(t *testing.T) {
	for _, c := range [][2]string{
		{"sd must be above 0, got -1", "sd muss über 0 liegen, da steht -1"},
		{"a number expected, got \"zwei\"", "eine Zahl wird erwartet, da steht \"zwei\""},
		{"line 2: it has 3 cells, the lines above have 1", "Zeile 2: sie hat 3 Zellen, die Zeilen darüber haben 1"},
		{"p must be between 0 and 1, got 1.5", "p muss zwischen 0 und 1 liegen, da steht 1.5"},
		{"hi must be above lo, got 2 and 1, in uniform(2, 1)", "hi muss über lo liegen, da steht 2 und 1, in uniform(2, 1)"},
		{", or ) expected, but the text ends", "„,“ oder „)“ wird erwartet, doch der Text ist zu Ende"},
	} {
		if got, in := Problem(German, c[0]); got != c[1] || in != German {
			t.Errorf("%q gives %q", c[0], got)
		}
		if got, in := Problem(English, c[0]); got != c[0] || in != English {
			t.Errorf("in English %q gives %q", c[0], got)
		}
	}
	if got, in := Problem(German, "the sky fell"); got != "the sky fell" || in != English {
		t.Errorf("what has no words gives %q in %s", got, in)
	}
	if got, in := Problem(German, ""); got != "" || in != English {
		t.Errorf("nothing gives %q in %s", got, in)
	}
}
