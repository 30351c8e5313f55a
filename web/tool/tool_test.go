package tool

import (
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
		ids = append(ids, x.ID)
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
