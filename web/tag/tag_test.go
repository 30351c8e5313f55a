package tag

import (
	"encoding/json"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

const awkward = `{"a<b>": 1, "it's \"*x*\"": 2, "{{y}}": 3}`

// hostile is a figure whose words would break out of careless markup.
func hostile(t *testing.T) (Figure, *Drawn) {
	t.Helper()
	f := Default()
	s, problems := state.Decode("v=1&p=" + state.Escape(awkward) + "&q=" + state.Escape(strings.Replace(awkward, "1", "7", 1)) + "&unit=nats&pn=" + state.Escape("<i>_me_</i>"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	f.State = s
	d, err := f.Draw()
	if err != nil {
		t.Fatal(err)
	}
	return f, d
}

var attributeP = regexp.MustCompile(`<kl-divergence (?:v-pre )?p="([^"]*)" q="[^"]*" pn="([^"]*)" unit="nats"`)

// The tag that is copied says the author's pair, whatever its outcomes are called,
// and nothing of it is markup.
func TestTagHoldsAnyNames(t *testing.T) {
	f, d := hostile(t)
	for _, s := range Sites {
		pieces := s.Pieces(f, d)
		if len(pieces) == 0 {
			t.Errorf("%s: nothing to copy", s.ID)
		}
		for _, piece := range pieces {
			if strings.Contains(piece.Code, "<i>") && !slices.Contains([]string{"hugo", "sphinx", "quarto"}, s.ID) { // whose values are no markup
				t.Errorf("%s lets a name's markup through:\n%s", s.ID, piece.Code)
			}
			if m := attributeP.FindStringSubmatch(piece.Code); m != nil {
				if got := html.UnescapeString(m[1]); got != f.State.Side(state.P).Spelling {
					t.Errorf("%s: p is %s", s.ID, got)
				}
			} else if strings.Contains(piece.Code, "<kl-divergence") && s.ID != "hugo" {
				t.Errorf("%s: no tag with p, q, name and unit in\n%s", s.ID, piece.Code)
			}
		}
	}
}

// A tag is read back by the address that embed.js makes of it.
func TestTagReadsBack(t *testing.T) {
	f, _ := hostile(t)
	query := "v=1"
	for _, a := range f.attributes() {
		query += "&" + a[0] + "=" + state.Escape(a[1])
	}
	back, problems := state.Decode(query)
	if len(problems) > 0 || state.Encode(back) != state.Encode(f.State) {
		t.Errorf("%v\n%s\n%s", problems, state.Encode(back), state.Encode(f.State))
	}
}

// The frame and the page know the same parts, and every language names them, every
// kind of site and every place.
func TestPartsAndWords(t *testing.T) {
	script, err := os.ReadFile("../../static/frame.js")
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`const PARTS = (\[.*\]);`).FindSubmatch(script)
	var parts []string
	if m == nil || json.Unmarshal(m[1], &parts) != nil || !slices.Equal(parts, Parts) {
		t.Errorf("frame.js hides %q, the page offers %q", parts, Parts)
	}
	for _, l := range text.Languages {
		w := wordsOf(l.ID)
		for _, part := range Parts {
			if w.parts[part] == "" {
				t.Errorf("%s has no name for the part %s", l.Name, part)
			}
		}
		for _, s := range Sites {
			if w.notes[s.ID] == "" {
				t.Errorf("%s says nothing of %s", l.Name, s.ID)
			}
		}
		for place := inPage; place <= asCell; place++ {
			if w.where[place] == "" {
				t.Errorf("%s has no words for place %d", l.Name, place)
			}
		}
	}
}

func TestSiteOf(t *testing.T) {
	for page, want := range map[string]string{
		"https://a.example/embed-page/": "https://a.example/", "https://a.example/mode/embed-page/": "https://a.example/mode/",
		"http://h:1/kl/de/embed-page/": "http://h:1/kl/", "": "",
	} {
		if got := siteOf(page); got != want {
			t.Errorf("%q: klviz is at %q, want %q", page, got, want)
		}
	}
}

// What is typed wrong stays in its field with its sentence; the last good figure
// stays to be copied.
func TestBuilder(t *testing.T) {
	paper := &view.Paper{}
	v, err := Open("", view.Setting{Lang: text.English, Link: "https://a.example/embed-page/", Address: "v=1&p=normal(0,1)&q=normal(1,2)&unit=nats"}, paper)
	if err != nil {
		t.Fatal(err)
	}
	b := v.(*builder)
	has := func(region, want string) {
		t.Helper()
		for _, r := range v.Regions() {
			if r.ID == region && strings.Contains(r.HTML, want) {
				return
			}
		}
		t.Errorf("%s does not say %s", region, want)
	}
	input := func(act, arg, value string) { v.Do(view.Event{Kind: view.Input, Act: act, Arg: arg, Value: value}) }
	has("sites", "https://a.example/embed.js")
	has("sites", "p=&#34;normal(0, 1)&#34; q=&#34;normal(1, 2)&#34; unit=&#34;nats&#34;")
	has("preview", "0.443 nats")

	input("q", "", "normal(1, -2)")
	has("fields", `value="normal(1, -2)" aria-invalid="true"`)
	has("fields", "sd must be above 0")
	has("sites", "q=&#34;normal(1, 2)&#34;")
	input("q", "", "laplace(0, 1)")
	has("preview", `q="laplace(0, 1)"`)
	has("sites", "q=&#34;laplace(0, 1)&#34;")
	if !strings.Contains(paper.Fragment, "q=laplace(0%2C%201)") {
		t.Errorf("the address is %s", paper.Fragment)
	}

	for act, value := range map[string]string{"height": "12", "site": "javascript:alert(1)", "picture": "a b.svg"} {
		before := b.figure
		input(act, "", value)
		has("fields", `value="`+value+`" aria-invalid="true"`)
		if b.figure.Height != before.Height || b.figure.Site != before.Site || b.figure.Picture != before.Picture {
			t.Errorf("%s %q was taken", act, value)
		}
	}
	input("height", "", "480")
	input("hide", "bar", "true")
	input("hide", "tabs", "")
	has("sites", "hide=&#34;bar steps panel tools equation&#34; height=&#34;480&#34;")

	// What a hand drags in the preview reaches the fields, and is not said back.
	input("dragged", "", "v=1&p=normal(0.5,1)&q=laplace(0,1)&unit=nats")
	has("fields", `value="normal(0.5, 1)"`)
	has("sites", "p=&#34;normal(0.5, 1)&#34;")
	has("preview", `<kl-divergence p="normal(0, 1)"`)

	v.Do(view.Event{Kind: view.Click, Act: "copy", Arg: "html.1"})
	if !strings.HasPrefix(paper.Copied, `<kl-divergence p="normal(0.5, 1)"`) {
		t.Errorf("copied %q", paper.Copied)
	}
	v.Do(view.Event{Kind: view.Click, Act: "download"})
	if !strings.HasPrefix(string(paper.Files["figure.svg"]), "<svg") {
		t.Errorf("saved %.100q", paper.Files["figure.svg"])
	}
	for _, arg := range []string{"", "html", "html.9", "none.0", "html.-1"} {
		v.Do(view.Event{Kind: view.Click, Act: "copy", Arg: arg})
	}
}
