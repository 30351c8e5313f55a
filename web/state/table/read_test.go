package table

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf16"
)

// show writes a table so that it can be compared: a line a column.
func show(t *Table) string {
	var b strings.Builder
	for i := range t.Columns {
		c := &t.Columns[i]
		fmt.Fprintf(&b, "%s:", c.Name)
		for k := range t.Rows {
			if c.IsText() {
				fmt.Fprintf(&b, " %q", c.Text(k))
			} else {
				fmt.Fprintf(&b, " %v", c.Numbers[k])
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func utf16of(s string, big, mark bool) string {
	var b []byte
	units := utf16.Encode([]rune(s))
	if mark {
		units = append([]uint16{0xfeff}, units...)
	}
	for _, u := range units {
		if big {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

var readable = []struct{ name, text, want string }{
	{"lines", "rain 641\nlight snow 26", ": \"rain\" \"light snow\"\n: 641 26\n"},
	{"lines with colons", "rain: 641\nsun = 640", ": \"rain\" \"sun\"\n: 641 640\n"},
	{"lines, two numbers", "rain 641 446\nsun 640 826\n\n", ": \"rain\" \"sun\"\n: 641 640\n: 446 826\n"},
	{"lines, decimal commas", "light snow 0,5\nrain 1,25", ": \"light snow\" \"rain\"\n: 0.5 1.25\n"},
	{"lines, percent", "a 44 %\nb 56%", ": \"a\" \"b\"\n: 0.44 0.56\n"},
	{"a head apart by spaces", "outcome P Q\nlight rain 3 4\nsun 7 6", "outcome: \"light rain\" \"sun\"\nP: 3 7\nQ: 4 6\n"},
	{"two numbers apart by spaces", "0.2 0.3\n0.8 0.7", ": 0.2 0.8\n: 0.3 0.7\n"},
	{"one number a line", "1.5\n2.5\n-3", ": 1.5 2.5 -3\n"},
	{"csv", "rain,641\nsun,640\n", ": \"rain\" \"sun\"\n: 641 640\n"},
	{"csv with header", "weather,Seattle,New York\nrain,641,446\nsun,640,826", "weather: \"rain\" \"sun\"\nSeattle: 641 640\nNew York: 446 826\n"},
	{"numbers with header", "p,q\n0.2,0.3\n0.8,0.7", "p: 0.2 0.8\nq: 0.3 0.7\n"},
	{"quoted", "\"rain, heavy\",\"1,461\"\n\"say \"\"sun\"\"\",640", ": \"rain, heavy\" \"say \\\"sun\\\"\"\n: 1461 640\n"},
	{"a line end in quotes", "\"a\nb\",1\nc,2", ": \"a\\nb\" \"c\"\n: 1 2\n"},
	{"tsv", "rain\t641\r\nsun\t640\r\n", ": \"rain\" \"sun\"\n: 641 640\n"},
	{"old Mac line ends", "rain\t641\rsun\t640\r", ": \"rain\" \"sun\"\n: 641 640\n"},
	{"semicolons and decimal commas", "x;y\n0,5;1,25\n1,5;2", "x: 0.5 1.5\ny: 1.25 2\n"},
	{"German thousands", "a;1.461,5\nb;2", ": \"a\" \"b\"\n: 1461.5 2\n"},
	{"thousands", "a\t1,461\nb\t53", ": \"a\" \"b\"\n: 1461 53\n"},
	{"millions by points", "a\t1.234.567\nb\t53", ": \"a\" \"b\"\n: 1.234567e+06 53\n"},
	{"thin spaces", "a;1\u202f461\nb;2\u00a0000", ": \"a\" \"b\"\n: 1461 2000\n"},
	{"a lone point is a decimal", "a;1.461\nb;2", ": \"a\" \"b\"\n: 1.461 2\n"},
	{"true minus", "a;−2\nb;+3e2", ": \"a\" \"b\"\n: -2 300\n"},
	{"byte order mark", "\xef\xbb\xbfrain,641\nsun,640", ": \"rain\" \"sun\"\n: 641 640\n"},
	{"UTF-16 little", utf16of("rain;641\n☔;640", false, true), ": \"rain\" \"☔\"\n: 641 640\n"},
	{"UTF-16 big", utf16of("rain;641\n🌧;640", true, true), ": \"rain\" \"🌧\"\n: 641 640\n"},
	{"UTF-16 without mark", utf16of("rain;641\nsun;640", false, false), ": \"rain\" \"sun\"\n: 641 640\n"},
	{"Windows-1252", "M\xfcnchen;5\nK\xf6ln;7", ": \"München\" \"Köln\"\n: 5 7\n"},
	{"missing cells", "x,y\n1,\nNA,2\n3,4", "x: 1 NaN 3\ny: NaN 2 4\n"},
	{"words", "rain\nsun\nrain\nrain", ": \"rain\" \"sun\" \"rain\" \"rain\"\n"},
	{"words with header", "weather,city\nrain,S\nsun,N\nrain,S\nrain,N", "weather: \"rain\" \"sun\" \"rain\" \"rain\"\ncity: \"S\" \"N\" \"S\" \"N\"\n"},
	{"JSON object", `{"rain": 641, "sun": 6.4e2}`, ": \"rain\" \"sun\"\n: 641 640\n"},
	{"JSON columns", `{"P": [1, 2], "Q": [3, 4]}`, "P: 1 2\nQ: 3 4\n"},
	{"JSON numbers", `[1, 2.5, -3]`, ": 1 2.5 -3\n"},
	{"JSON rows", `[["rain", 641, 446], ["sun", 640, 826]]`, ": \"rain\" \"sun\"\n: 641 640\n: 446 826\n"},
	{"JSON objects", `[{"w": "rain", "p": 1}, {"p": 2, "w": "sun"}]`, "w: \"rain\" \"sun\"\np: 1 2\n"},
	{"JSON null", `[1, null, 2]`, ": 1 NaN 2\n"},
}

func TestRead(t *testing.T) {
	for _, c := range readable {
		got, p := Read(strings.NewReader(c.text))
		if p != nil {
			t.Errorf("%s: %s", c.name, p.Text)
			continue
		}
		if s := show(got); s != c.want {
			t.Errorf("%s:\n%swant\n%s", c.name, s, c.want)
		}
	}
}

var unreadable = []struct{ name, text, want string }{
	{"empty", "", "there is nothing to read: the text is empty"},
	{"blank", " \n\t\n", "there is nothing to read: the text is empty"},
	{"binary", "PNG\x00\x01\x02\x03x", "line 1: this is no text: it holds the byte 0x00"},
	{"ragged", "rain,641\nsun,640,3\nfog,101", "line 2: it has 3 cells, the lines above have 2"},
	{"ragged lines", "rain 641\nsun\nfog 101", "line 2: it has 1 cell, the lines above have 2"},
	{"a word among numbers", "x\ty\n1\t2\n3\tfour\n5\t6\n7\t8", "line 3, column 2: \"four\" is no number"},
	{"too large", "a,1\nb,1e400", "line 2, column 2: \"1e400\" is too large for a number here (the largest is about 1.8e308)"},
	{"quotes", "a,\"b\" c\nd,e", "line 1: a quotation mark is opened or closed in the wrong place at character 5"},
	{"bare quote", "a,b\"c\nd,e", "line 1: put the cell in quotation marks and write its own ones twice: a quotation mark stands inside it at character 4"},
	{"JSON that ends", "{\"a\": 1,\n\"b\"", "line 2, column 4: the JSON ends too soon"},
	{"JSON in JSON", `[[1, [2]]]`, "line 1, column 2: here stands neither a number nor a word: \"[2]\""},
	{"JSON keys", `[{"a": 1}, {"b": 1}]`, "line 1, column 12: here stands \"b\", which the first object does not have"},
	{"JSON syntax", "{\n \"a\": 1 2}", "line 2, column 9: this is no JSON: invalid character '2' after object key:value pair"},
	{"JSON empty", "[]", "there is nothing to read: the JSON is empty"},
	{"JSON 1e400", `[1, 1e400]`, "line 1, column 1: \"1e400\" is too large for a number here (the largest is about 1.8e308)"},
}

func TestReadProblems(t *testing.T) {
	for _, c := range unreadable {
		got, p := Read(strings.NewReader(c.text))
		if p == nil {
			t.Errorf("%s read as\n%s", c.name, show(got))
			continue
		}
		if p.Text != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, p.Text, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range readable {
		f.Add([]byte(c.text))
	}
	for _, c := range unreadable {
		f.Add([]byte(c.text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, p := Read(strings.NewReader(string(text)))
		if (got == nil) == (p == nil) {
			t.Fatalf("table %v and problem %v", got, p)
		}
		if p != nil {
			if p.Text == "" {
				t.Fatal("a problem without a sentence")
			}
			return
		}
		for i := range got.Columns {
			c := &got.Columns[i]
			if n := len(c.Numbers) + len(c.Codes); n != got.Rows || got.Rows == 0 {
				t.Fatalf("column %d has %d cells of %d", i, n, got.Rows)
			}
			for _, x := range c.Numbers {
				if math.IsInf(x, 0) {
					t.Fatal("an infinite number")
				}
			}
		}
	})
}
