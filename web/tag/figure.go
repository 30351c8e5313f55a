// Package tag writes what puts a figure of klviz into somebody else's page: the
// tag <kl-divergence>, its picture and its sentence, in the words of each kind of
// site. The Embed page shows it; the end-to-end tests build real sites from it.
package tag

import (
	"bytes"
	"fmt"
	"html"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/chart"
	"klviz/web/say"
	"klviz/web/state"
	"klviz/web/text"
)

// Parts are what a figure's hide may name; static/frame.js has the same list.
var Parts = []string{"bar", "tabs", "reading", "steps", "panel", "numbers", "paste", "tools", "verdict", "more", "equation"}

// Figure is one figure as its author wants it.
type Figure struct {
	State   state.State
	Hide    []string // of Parts
	Theme   string   // "light", "dark" or "" for the page's own
	Lang    string   // "" for the page's own
	Height  int      // in CSS pixels, 0 for what it needs
	Site    string   // klviz's address, with a slash at its end
	Picture string   // the picture's file, beside the page
}

// widest is the width of a figure's picture.
const widest = 640

// Default is the figure that the Embed page opens with: two normals, and nothing
// around them.
func Default() Figure {
	s, _ := state.Decode("v=1&p=normal(0,1)&q=normal(1.2,1.6)&unit=bits")
	return Figure{State: s, Hide: []string{"tabs", "steps", "panel", "tools", "equation"}, Site: "https://klviz.example/", Picture: "figure.svg"}
}

// Drawn is the figure's picture and what is said of it.
type Drawn struct {
	SVG           []byte
	Width, Height string
	Alt           string // what the picture shows
	Says          string // what it comes to, one sentence
}

var sizeOfSVG = regexp.MustCompile(`<svg[^>]* width="([\d.]+)" height="([\d.]+)"`)

// Draw draws the picture: one file for light and dark, which follows the page
// around it. The error names the part that cannot be drawn.
func (f Figure) Draw() (*Drawn, error) {
	p, q, err := family.ParsePair(f.State.Side(state.P).Spelling, f.State.Side(state.Q).Spelling)
	if err != nil {
		return nil, err
	}
	result, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	var models state.Models
	v := say.Of(f.State, models.Of(f.State))
	unit := map[state.Unit]chart.Unit{state.Bits: chart.Bits, state.Nats: chart.Nats, state.Bans: chart.Bans}[f.State.Unit]
	lang := text.Lang(f.State.Lang)
	d := &Drawn{Says: sentence(v.Price(state.P) + ": " + v.Amount(result.Nats) + ".")}
	d.SVG, err = chart.Standalone(chart.StandaloneInput{
		P: p, Q: q, PQ: result.Nats, QP: math.NaN(), Width: widest, Theme: chart.Host, Unit: unit,
		Names: chart.Names{P: f.State.Side(state.P).Name, Q: f.State.Side(state.Q).Name}, Words: say.Pictures(lang),
	})
	if err != nil {
		return nil, &family.Problem{Text: err.Error(), Field: "p", Domain: true}
	}
	if m := sizeOfSVG.FindSubmatch(d.SVG[:min(len(d.SVG), 1000)]); m != nil {
		d.Width, d.Height = string(m[1]), string(m[2])
	}
	d.Alt = v.Curves()
	if _, ok := chart.Outcomes(p, q); ok {
		d.Alt = v.Bars()
	} else if _, ok := p.(family.Univariate); !ok {
		d.Alt = v.Price(state.P)
	}
	return d, nil
}

// sentence begins with a capital letter.
func sentence(s string) string {
	runes := []rune(s)
	return strings.ToUpper(string(runes[:1])) + string(runes[1:])
}

// attributes are the tag's, in the order of the documentation.
func (f Figure) attributes() [][2]string {
	p, q := f.State.Side(state.P), f.State.Side(state.Q)
	all := [][2]string{{"p", p.Spelling}, {"q", q.Spelling}}
	add := func(name, value string) {
		if value != "" {
			all = append(all, [2]string{name, value})
		}
	}
	add("pn", p.Name)
	add("qn", q.Name)
	if f.State.Unit != state.Bits {
		add("unit", string(f.State.Unit))
	}
	add("hide", f.hidden())
	add("theme", f.Theme)
	add("lang", f.Lang)
	if f.Height > 0 {
		add("height", strconv.Itoa(f.Height))
	}
	return all
}

// hidden are the parts to hide, in the order of Parts.
func (f Figure) hidden() string {
	var names []string
	for _, part := range Parts {
		if slices.Contains(f.Hide, part) {
			names = append(names, part)
		}
	}
	return strings.Join(names, " ")
}

// Opening is the tag's opening.
func (f Figure) Opening() string {
	var b bytes.Buffer
	b.WriteString("<kl-divergence")
	for _, a := range f.attributes() {
		fmt.Fprintf(&b, ` %s="%s"`, a[0], attribute(a[1]))
	}
	b.WriteString(">")
	return b.String()
}

// attribute escapes a value for every kind of markup that the tag stands in: HTML,
// JSX and Markdown.
func attribute(s string) string {
	return strings.ReplaceAll(html.EscapeString(s), "\n", " ")
}

const closing = "</kl-divergence>"

// Script loads the tag's program.
func (f Figure) Script() string {
	return `<script type="module" src="` + attribute(f.Site+"embed.js") + `"></script>`
}

// image is the picture as an element of HTML.
func (f Figure) image(d *Drawn) string {
	return fmt.Sprintf(`<img src="%s" width="%s" height="%s" alt="%s">`, attribute(f.Picture), d.Width, d.Height, attribute(d.Alt))
}

// frame is the address of the frame, for those who use one without the tag.
func (f Figure) frame() string {
	query := "embed=1"
	for _, part := range [][2]string{{"hide", f.hidden()}, {"theme", f.Theme}, {"lang", f.Lang}} {
		if part[1] != "" {
			query += "&" + part[0] + "=" + state.Escape(part[1])
		}
	}
	return f.Site + "embed/?" + query + "#" + state.Encode(f.State)
}

// link opens the figure in the playground.
func (f Figure) link() string { return f.Site + "#" + state.Encode(f.State) }

// markdownSpecial are the characters that Markdown or MDX would read as its own.
var markdownSpecial = strings.NewReplacer("\\", `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
	"{", `\{`, "}", `\}`, "&", "&amp;", "<", "&lt;", ">", "&gt;", "\n", " ")

// markdown escapes a text for Markdown and MDX.
func markdown(s string) string { return markdownSpecial.Replace(s) }

// inline is the tag with its picture and sentence as one line of Markdown, so
// that the site's own generator sees the picture, finds its file and keeps it
// where there is no HTML.
func (f Figure) inline(d *Drawn) string {
	return f.Opening() + "![" + markdown(d.Alt) + "](" + f.Picture + ") " + markdown(d.Says) + closing
}
