package state

import (
	"fmt"
	"strings"
	"testing"

	"klviz/wasm/family"
)

func TestPaste(t *testing.T) {
	var million strings.Builder
	for i := range 1_000_000 {
		fmt.Fprintf(&million, "o%d %d\n", i, i%7)
	}
	for _, c := range []struct {
		name, text string
		tab        Tab
		want       string // P | Q | name of P | name of Q
		problem    string
	}{
		{"lines", "rain 641\nlight snow 26\n", Discrete, `{rain: 641, "light snow": 26} | | | `, ""},
		{"csv with names", "weather,Seattle,New York\nrain,641,446\nsun,640,826", Discrete, "{rain: 641, sun: 640} | {rain: 446, sun: 826} | Seattle | New York", ""},
		{"two columns", "p;q\n0,2;0,5\n0,8;0,5", Discrete, "{0.2, 0.8} | {0.5, 0.5} | | ", ""},
		{"outcomes by number", "0 10\n1 20\n2 30", Discrete, "{0: 10, 1: 20, 2: 30} | | | ", ""},
		{"percent", "a\t43.9\nb\t56.2", Discrete, "normalize({a: 43.9, b: 56.2}) | | | ", ""},
		{"a spelling", "normal(0, 2)", Discrete, "normal(0, 2) | | | ", ""},
		{"named", `{"rain": 641, "sun": 640}`, Continuous, "{rain: 641, sun: 640} | | | ", ""},
		{"JSON of a distribution", `{"family": "normal", "params": {"mean": 1, "sd": 2}}`, Discrete, "normal(1, 2) | | | ", ""},
		{"JSON of a pair", `{"p": "normal(0, 1)", "q": {"family": "normal", "params": {"mean": 1, "sd": 2}}}`, Discrete, "normal(0, 1) | normal(1, 2) | | ", ""},
		{"JSON columns", `{"Seattle": [1, 2], "Tacoma": [3, 4]}`, Discrete, "{1, 2} | {3, 4} | Seattle | Tacoma", ""},
		{"words", "rain\nsun\nrain", Discrete, "{rain: 2, sun: 1} | | | ", ""},
		{"samples", "1.5\n2.5\n4", Data, "samples([1.5, 2.5, 4]) | | | ", ""},
		{"two samples", "before,after\n1.5,2\n2.5,3\n4,NA", Data, "samples([1.5, 2.5, 4]) | samples([2, 3]) | before | after", ""},

		{"empty", "  \n", Discrete, "", "there is nothing to read: the text is empty"},
		{"negative", "rain 5\nsun -5", Discrete, "", "line 2, column 2: a count or probability must be 0 or more, got -5"},
		{"twice", "rain,5\nsun,3\nrain,1", Discrete, "", "line 3, column 1: the outcome “rain” stands twice"},
		{"missing", "rain,5\nsun,", Discrete, "", "line 2, column 2: a number is missing here"},
		{"too large", "rain,5\nsun,1e400", Discrete, "", "line 2, column 2: \"1e400\" is too large"},
		{"one word", "hello", Discrete, "", "is one word"},
		{"three columns", "a,1,2,3\nb,4,5,6", Discrete, "", "there are 3 columns of numbers"},
		{"an unfinished spelling", "normal(0, ", Discrete, "", "expected"},
		{"a wrong one", "{a: 0.5, b: 0.7}", Discrete, "", "probabilities must sum to 1"},
		{"all zero", "a 0\nb 0", Discrete, "", "all outcomes are 0"},
		{"a million outcomes", million.String(), Discrete, "", "there are 1000000 outcomes"},
		{"binary", "\x89PNG\r\n\x1a\n\x00", Discrete, "", "this is no text"},
	} {
		got, p := ReadPaste(c.text, c.tab)
		if c.problem != "" {
			if p == nil || !strings.Contains(p.Text, c.problem) || p.Field != "paste" {
				t.Errorf("%s: problem %+v, want %s", c.name, p, c.problem)
			}
			continue
		}
		if p != nil {
			t.Errorf("%s: %s", c.name, p.Text)
			continue
		}
		q := ""
		if got.Q != nil {
			q = got.Q.String() + " "
		}
		if s := fmt.Sprintf("%s | %s| %s | %s", got.P, q, got.NameP, got.NameQ); strings.ReplaceAll(s, "|  |", "| |") != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, s, c.want)
		}
	}
}

func TestPasteEvent(t *testing.T) {
	s, p := Apply(Default(), PasteText{P, "weather,Rome,Oslo\nrain,5,9\nsun,9,5"})
	if p != nil || s.Side(P).Name != "Rome" || s.Side(Q).Spelling != "{rain: 9, sun: 5}" {
		t.Errorf("a pair: %+v, %v", s.Pair(), p)
	}
	// One side of another world waits for the other.
	s, p = Apply(Default(), PasteText{P, "a 1\nb 2"})
	if p == nil || s.Side(P).Spelling != seattle || s.Side(P).Text() != "{a: 1, b: 2}" {
		t.Errorf("one side: %+v, %v", s.Side(P), p)
	}
	s, p = Apply(s, PasteText{Q, "b 5\na 1"})
	if p != nil || s.Side(P).Spelling != "{a: 1, b: 2}" || s.Side(Q).Spelling != "{b: 5, a: 1}" || s.Side(P).Name != "" {
		t.Errorf("both sides: %+v, %v", s.Pair(), p)
	}
	link := "https://example.org/klviz/#" + Encode(pairOf(t, "normal(3, 1)", "normal(1, 1)"))
	if s, p = Apply(Default(), PasteText{P, link}); p != nil || s.Tab != Continuous || s.Side(P).Spelling != "normal(3, 1)" {
		t.Errorf("a link: %+v, %v", s.Pair(), p)
	}
}

func FuzzPaste(f *testing.F) {
	for _, text := range []string{"rain 641\nsun 640", "p,q\n0.2,0.5\n0.8,0.5", `{"a": 1}`, `[[1, 2], [3, 4]]`, "normal(0, 1)", "a;1,5\nb;2", "0 1\n1 2\n2 3", "#v=1&p=normal(0,1)", "x\nx\ny", "\xff\xfe1\x00", "a 1e400"} {
		f.Add(text, 0)
		f.Add(text, 2)
	}
	f.Fuzz(func(t *testing.T, text string, tab int) {
		start, _ := Apply(Default(), SetTab{Tabs[uint(tab)%3]})
		s, p := Apply(start, PasteText{P, text})
		if p != nil && p.Text == "" {
			t.Fatal("a problem without a sentence")
		}
		if _, _, err := family.ParsePair(s.Side(P).Spelling, s.Side(Q).Spelling); err != nil {
			t.Fatal(err)
		}
	})
}
