package surprise

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// most is how many cards can lie on the table to be pointed at.
const most = 64

// game is a hidden card that is found by questions of yes and no. Each question
// is a cut: is the card among the first so many that are left?
type game struct {
	cards  int
	seed   uint64
	hidden int
	lo, hi int // what is left: cards lo up to, not including, hi
	asked  int
	halves float64 // the surprise of the answers so far, in bits
	last   answer
}

// answer is what the last question was and what came of it.
type answer struct {
	cut, of int // of how many cards how many were asked about
	yes     bool
	bits    float64
}

func newGame(in *frame.Input, _ *frame.Outcome) frame.Act {
	g := &game{cards: min(in.Whole("cards"), most), seed: uint64(in.Whole("seed"))}
	g.deal()
	return g
}

func (g *game) deal() {
	r := rand.New(rand.NewPCG(g.seed, 22))
	g.hidden = r.IntN(g.cards)
	g.lo, g.hi, g.asked, g.halves, g.last = 0, g.cards, 0, 0, answer{}
}

func (g *game) left() int { return g.hi - g.lo }

// ask cuts what is left: is it one of the first n?
func (g *game) ask(n int) {
	if n <= 0 || n >= g.left() {
		return
	}
	yes, of := g.hidden < g.lo+n, g.left()
	kept := of - n
	if yes {
		g.hi = g.lo + n
		kept = n
	} else {
		g.lo += n
	}
	g.asked++
	g.last = answer{n, of, yes, bits(float64(kept) / float64(of))}
	g.halves += g.last.bits
}

// Do implements frame.Act.
func (g *game) Do(e view.Event) []string {
	switch e.Act {
	case "act.half":
		g.ask(g.left() / 2)
	case "act.upto": // the card that is pointed at is the last that is asked about
		if card, err := strconv.Atoi(e.Arg); err == nil {
			g.ask(card - g.lo)
		}
	case "act.again":
		g.seed++
		g.deal()
	}
	return nil
}

// Work implements frame.Act.
func (g *game) Work() bool { return false }

// Draw implements frame.Act: the cards are buttons, so that a finger, a mouse and
// a keyboard can ask about any number of them.
func (g *game) Draw(d frame.Drawing) ([]frame.Picture, string) {
	w := wordsOf(d.Lang)
	var m view.Markup
	m.Put(`<p id="cards-ask">%s</p><div class="cards" role="group" aria-labelledby="cards-ask">`, w.point)
	for i := range g.cards {
		face, class, off := strconv.Itoa(i+1), "card", ""
		switch {
		case i < g.lo || i >= g.hi:
			class, off = "card out", ` aria-disabled="true"`
		case g.left() == 1:
			class, off = "card found", ` aria-disabled="true"`
		case i+1 == g.hi: // asking about all that are left tells nothing
			off = ` aria-disabled="true"`
		}
		// They stay buttons, so that the focus stays where it is.
		m.Put(`<button type="button" class="%s" data-act="act.upto" data-arg="%d" aria-label="%s"%s>%s</button>`,
			class, i+1, view.Escape(strings.ReplaceAll(w.upTo, "{n}", face)), off, face)
	}
	m.Put(`</div><div class="opts">`)
	if g.left() > 1 {
		m.Button("opt", "act.half", "", strings.NewReplacer("{n}", strconv.Itoa(g.left()/2), "{of}", strconv.Itoa(g.left())).Replace(w.half))
	}
	if g.asked > 0 {
		m.Button("opt", "act.again", "", w.again)
	}
	m.Put(`</div><p class="said" role="status">%s</p>`, view.Escape(g.Said(d)))
	if g.asked > 0 {
		rows := []chart.StackRow{{Name: w.soFar, Parts: []chart.Part{{Value: g.halves, Class: "pay", Name: text.Number(d.Lang, g.halves)}}}}
		f := chart.Stack(chart.StackInput{ID: "halvings", Width: d.Width, Rows: rows, Most: bits(1/float64(g.cards)) + 0.2, XName: w.unit, Words: d.Words,
			Title: w.soFar, Desc: g.Said(d)})
		return frame.Still(f), m.String()
	}
	return nil, m.String()
}

// Said implements frame.Act.
func (g *game) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	if g.asked == 0 {
		return strings.ReplaceAll(w.start, "{n}", strconv.Itoa(g.cards))
	}
	n := func(x float64) string { return text.Number(d.Lang, x) }
	s := w.no
	if g.last.yes {
		s = w.yes
	}
	s += " " + w.left
	switch {
	case g.left() == 1 && g.asked == 1:
		s += " " + w.luck
	case g.left() == 1:
		s += " " + w.found
	}
	return strings.NewReplacer("{cut}", strconv.Itoa(g.last.cut), "{of}", strconv.Itoa(g.last.of), "{bits}", n(g.last.bits),
		"{left}", strconv.Itoa(g.left()), "{asked}", strconv.Itoa(g.asked), "{sum}", n(g.halves), "{cards}", strconv.Itoa(g.cards),
		"{card}", strconv.Itoa(g.hidden+1)).Replace(s)
}

type words struct {
	chance, curve, point, upTo, half, again, soFar, unit, start, yes, no, left, found, luck string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			chance: "Chance", curve: "Wie viele Halbierungen eine Chance wert ist", point: "Eine dieser Karten ist es. Zeig auf eine: Du fragst dann, ob die gesuchte von links bis dorthin liegt.",
			upTo: "Liegt sie unter den Karten bis {n}?", half: "Frag nach der Hälfte ({n} von {of})", again: "Eine neue Karte",
			soFar: "Halbierungen bisher", unit: "Halbierungen",
			start: "{n} Karten, eine davon gesucht. Noch keine Frage.",
			yes:   "Ja, sie liegt unter den {cut} von {of}. Diese Antwort war {bits} Halbierungen wert.", no: "Nein, sie liegt nicht unter den {cut} von {of}. Diese Antwort war {bits} Halbierungen wert.",
			left:  "Übrig: {left}. Fragen: {asked}, Halbierungen zusammen {sum}.",
			found: "Gefunden, es war Karte {card}. Die Halbierungen ergeben immer dieselbe Summe, wie du auch fragst.",
			luck:  "Gefunden mit einer einzigen Frage: viel Glück, und deshalb eine große Überraschung.",
		}
	}
	return &words{
		chance: "chance", curve: "How many halvings a chance is worth", point: "It is one of these cards. Point at one: you then ask whether the hidden card is among those from the left up to there.",
		upTo: "Is it among the cards up to {n}?", half: "Ask about half of them ({n} of {of})", again: "Another card",
		soFar: "Halvings so far", unit: "halvings",
		start: "{n} cards, one of them hidden. No question yet.",
		yes:   "Yes, it is among the {cut} of {of}. That answer was worth {bits} halvings.", no: "No, it is not among the {cut} of {of}. That answer was worth {bits} halvings.",
		left:  "Left: {left}. Questions: {asked}, halvings together {sum}.",
		found: "Found, it was card {card}. The halvings always add up to the same sum, however you ask.",
		luck:  "Found with a single question: great luck, and so a great surprise.",
	}
}
