package tool

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

// pairs are states that a tool may be opened on.
var pairs = []string{
	"", "tab=continuous", "p=normal(0,1)&q=laplace(0,1)", "p={a:1,b:1}&q={a:1,b:0}", "p=poisson(3)&q=geometric(0.3)",
	"p=studentt(2)&q=normal(0,1)", "p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])",
	"p=dirichlet([1,2])&q=dirichlet([2,3])", "p=0.3*normal(-2,1)%2B0.7*normal(2,0.5)&q=truncate(normal(0,1),-1,3)", "p=normal(0,1)&q=normal(0,1)",
}

// The page offers the tools that there are, in the same order.
func TestToolsOfThePage(t *testing.T) {
	var ids []string
	for _, x := range List {
		if !x.Tab {
			ids = append(ids, x.ID)
		}
	}
	if !slices.Equal(ids, state.Tools) {
		t.Errorf("the tools are %v, the page offers %v", ids, state.Tools)
	}
}

// Every tool draws something for every pair in every language, and never NaN.
func TestToolsDraw(t *testing.T) {
	for _, x := range List {
		for _, lang := range text.Languages {
			for _, query := range pairs {
				v := kit.New(x, view.Setting{Lang: lang.ID, Width: 700, State: query}, &view.Paper{})
				var all strings.Builder
				for _, r := range v.Regions() {
					all.WriteString(r.HTML)
				}
				if all.Len() == 0 || strings.Contains(all.String(), "NaN") || strings.Contains(all.String(), "style=") {
					t.Errorf("%s in %s for %q draws %.200q", x.ID, lang.Name, query, all.String())
				}
				v.Do(view.Event{Kind: view.State, Value: "p=normal(0,2)&q=normal(1,1)"})
				v.Regions()
			}
		}
	}
}

// What a tool says is there in each language, with the same places to fill.
func TestWordsOfTools(t *testing.T) {
	places := regexp.MustCompile(`\{\w\}`)
	for _, x := range List {
		en, de := reflect.ValueOf(x.Words[0]).Elem(), reflect.ValueOf(x.Words[1]).Elem()
		for i := range en.NumField() {
			name := x.ID + "." + en.Type().Field(i).Name
			switch en.Field(i).Kind() {
			case reflect.String:
				a, b := en.Field(i).String(), de.Field(i).String()
				if a == "" || b == "" {
					t.Errorf("%s is %q in English and %q in German", name, a, b)
				}
				in, also := places.FindAllString(a, -1), places.FindAllString(b, -1)
				slices.Sort(in)
				slices.Sort(also)
				if !slices.Equal(slices.Compact(in), slices.Compact(also)) {
					t.Errorf("%s fills %v in English and %v in German", name, in, also)
				}
			case reflect.Slice, reflect.Array:
				if en.Field(i).Len() != de.Field(i).Len() {
					t.Errorf("%s has %d in English and %d in German", name, en.Field(i).Len(), de.Field(i).Len())
				}
			}
		}
	}
}
