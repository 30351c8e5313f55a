package chart

import "strings"

// Words are the phrases inside pictures. {p} and {q} stand for the two names,
// {log} for the unit's logarithm, {unit} for its name, {name} for an outcome,
// {n} for a number; what stands between asterisks is set in italics.
type Words struct {
	Decimal     string // the decimal sign
	Never       string // over an outcome that Q rules out
	WorldTitle  string
	WorldFrom   string // at the left end of P's world
	WorldTo     string // at its right end
	CostTitle   string
	Costs       string // beside what is paid
	Earns       string // beside what is earned back
	CostsShort  string // the same where there is little room
	EarnsShort  string
	Net         string // beside the net block
	Beyond      string // where a height is cut off but finite
	Forever     string // where it runs to infinity
	ForeverDown string
	Together    string // how many outcomes are drawn together
	Price       string // the number of a standalone picture, in words
}

// English are the words of the English catalogue; a zero Words means them.
var English = Words{
	Decimal:     ".",
	Never:       "{q}: never",
	WorldTitle:  "In {p}’s world: width is how often, height is {log} *p/q*, area is what it costs",
	WorldFrom:   "0",
	WorldTo:     "1 (all of {p})",
	CostTitle:   "What each *x* costs: *p* {log} *p/q*, in {unit}",
	Costs:       "{q} expects this too seldom: costs",
	Earns:       "{q} expects this too often: earns some back",
	CostsShort:  "costs",
	EarnsShort:  "earns back",
	Net:         "together {n} {unit}",
	Beyond:      "up to {n}",
	Forever:     "on to ∞",
	ForeverDown: "on to −∞",
	Together:    "{n} outcomes in each bar",
	Price:       "the price, in {p}’s world, of believing {q}",
}

// Names are what the reader calls the two distributions. Letters stay P and Q.
type Names struct{ P, Q string }

// Unit is the unit of information that a picture speaks in.
type Unit struct {
	Name   string  // "bits"
	Log    string  // "log₂"
	PerNat float64 // how many there are in a nat
}

// Bits, Nats and Bans are the three units.
var (
	Bits = Unit{"bits", "log₂", 1.4426950408889634}  // 1/ln 2
	Nats = Unit{"nats", "ln", 1}                     //
	Bans = Unit{"bans", "log₁₀", 0.4342944819032518} // 1/ln 10
)

// voice is what every chart needs to speak: words, names, unit, defaults put in.
type voice struct {
	Words
	names Names
	unit  Unit
}

func voiced(w Words, n Names, u Unit) *voice {
	if w == (Words{}) {
		w = English
	}
	if n.P == "" {
		n.P = "P"
	}
	if n.Q == "" {
		n.Q = "Q"
	}
	if u.PerNat == 0 {
		u = Bits
	}
	n.P, n.Q = strings.ReplaceAll(n.P, "*", "∗"), strings.ReplaceAll(n.Q, "*", "∗") // no markup in names
	return &voice{w, n, u}
}

// fill puts the names, the unit and further pairs ("name", "Rain") into a phrase.
func (v *voice) fill(phrase string, pairs ...string) string {
	if !strings.Contains(phrase, "{") {
		return phrase
	}
	phrase = strings.ReplaceAll(phrase, "{log}", v.unit.Log)
	phrase = strings.ReplaceAll(phrase, "{unit}", v.unit.Name)
	for i := 0; i+1 < len(pairs); i += 2 {
		phrase = strings.ReplaceAll(phrase, "{"+pairs[i]+"}", pairs[i+1])
	}
	// Names last: a name with braces in it is not a phrase.
	return strings.NewReplacer("{p}", v.names.P, "{q}", v.names.Q).Replace(phrase)
}
