package metric

import (
	"math"
	"strconv"
	"strings"

	"klviz/wasm/model/triangle"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// hunt climbs to the worst triangle, for D and then, with the same steps, for √JSD.
type hunt struct {
	outcomes int
	least    float64
	seed     uint64
	climb    *triangle.Climb // on D
	root     *triangle.Climb // on √JSD
}

func newHunt(in *frame.Input, _ *frame.Outcome) frame.Act {
	return &hunt{outcomes: in.Whole("outcomes"), least: in.Number("least"), seed: uint64(in.Whole("seed"))}
}

// Do implements frame.Act.
func (a *hunt) Do(e view.Event) []string {
	switch e.Act {
	case "act.search":
		a.climb, a.root = triangle.NewClimb(triangle.KL, a.outcomes, searchSteps, a.least, a.seed), nil
	case "act.root":
		a.root = triangle.NewClimb(triangle.RootJensenShannon, a.outcomes, searchSteps, 0, a.seed)
	case "act.other":
		return []string{"seed=" + strconv.FormatUint((a.seed+1)%(1<<30), 10)}
	}
	return nil
}

// atOnce is how many steps are taken between two pictures.
const atOnce = 40

// Work implements frame.Act.
func (a *hunt) Work() bool {
	did := false
	for _, c := range []*triangle.Climb{a.climb, a.root} {
		for range atOnce {
			if c == nil || c.Step >= c.Steps {
				break
			}
			c.Next()
			did = true
		}
	}
	return did
}

// Paced implements frame.Paced.
func (a *hunt) Paced() bool { return true }

// Draw implements frame.Act.
func (a *hunt) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("opt", "act.search", "", w.search)
	m.Button("opt", "act.root", "", w.root)
	m.Button("plain", "act.other", "", w.other)
	m.Put(`</div><p class="said">%s</p>`, view.Escape(a.Said(d)))
	if a.climb == nil {
		return nil, m.String()
	}
	t := a.climb.Best
	m.Put(`<div class="scroll"><table><caption>%s</caption><tbody>`, w.corners)
	for i, name := range []string{"A", "B", "C"} {
		m.Put(`<tr><th scope="row">%s</th>`, name)
		for _, p := range t[i] {
			m.Put(`<td class="num">%s</td>`, text.Number(d.Lang, p))
		}
		m.Put("</tr>")
	}
	m.Put("</tbody></table></div>")
	kl, js := triangle.KL, triangle.RootJensenShannon
	return []frame.Picture{ways(d, "worst", kl(t[0], t[2]), kl(t[0], t[1]), kl(t[1], t[2]), js(t[0], t[2]), js(t[0], t[1]), js(t[1], t[2]))}, m.String()
}

// Said implements frame.Act.
func (a *hunt) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	if a.climb == nil && a.root == nil {
		return w.none
	}
	var s []string
	if c := a.climb; c != nil {
		s = append(s, strings.NewReplacer("{n}", text.Full(d.Lang, float64(c.Step)), "{excess}", text.Number(d.Lang, c.Excess)).Replace(w.found))
	}
	if c := a.root; c != nil {
		found := w.kept
		if c.Excess > 1e-12 {
			found = w.broken
		}
		s = append(s, strings.NewReplacer("{n}", text.Full(d.Lang, float64(c.Step)), "{excess}", text.Number(d.Lang, math.Max(0, c.Excess))).Replace(found))
	}
	return strings.Join(s, " ")
}

type words struct {
	ways, straight, detour, search, root, other, corners, none, found, kept, broken string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			ways: "Der gerade Weg von A nach C und der Umweg über B", straight: "gerade von A nach C", detour: "über B",
			search: "Das schlimmste Dreieck suchen", root: "Dieselbe Suche mit √JSD", other: "Eine andere Suche", corners: "Die Ecken, Chance je Ausgang",
			none:  "Die Suche ändert drei Verteilungen in kleinen Schritten und behält, was die Regel schlimmer bricht.",
			found: "Nach {n} Schritten: Der gerade Weg ist um {excess} Nat länger als der Umweg.",
			kept:  "Mit √JSD nach {n} Schritten: nirgends ist der gerade Weg länger.", broken: "Mit √JSD nach {n} Schritten: {excess} länger.",
		}
	}
	return &words{
		ways: "The straight way from A to C, and the detour by way of B", straight: "straight from A to C", detour: "by way of B",
		search: "Search for the worst triangle", root: "The same search with √JSD", other: "Another search", corners: "The corners, a chance an outcome",
		none:  "The search changes three distributions in small steps, and keeps what breaks the rule worse.",
		found: "After {n} steps: the straight way is longer than the detour by {excess} nats.",
		kept:  "With √JSD after {n} steps: nowhere is the straight way longer.", broken: "With √JSD after {n} steps: longer by {excess}.",
	}
}
