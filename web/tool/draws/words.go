package draws

// words are what the tool says in one language.
type words struct {
	lead, before, data, again, seed, noSeed, enough   string
	buttons                                           [3]string
	costs, earns, never                               string // a draw: its number, name, Q, −log q, P, −log p, the difference
	meanOf, meanWild, meanEndless, meanTowardsEndless string
	pileTitle, pileAxis, pileDesc                     string
	walkTitle, walkX, walkY                           string
}

var english = words{
	lead:    "{0} decides what happens; you believe {1}. Each draw surprises you by −log q where −log p would have been enough.",
	before:  "Nothing has been drawn yet.",
	data:    "Live it needs something to draw from. These are data with an estimated divergence, which no single draw adds up to.",
	buttons: [3]string{"Draw one", "Ten", "A thousand"}, again: "Start again with other luck",
	seed: "Seed", noSeed: "A seed is a whole number from 0 up, got “{0}”.", enough: "That is as many as there are.",
	costs:              "Draw {0} is {1}: a surprise of {3} to whoever believes {2}, of {5} to whoever knows {4}. It costs you {6}.",
	earns:              "Draw {0} is {1}: a surprise of {3} to whoever believes {2}, of {5} to whoever knows {4}. You earn back {6}.",
	never:              "Draw {0} is {1}. {2} ruled it out: no price is high enough.",
	meanOf:             "{0}: {1} on average. D is {2}; of such means 19 in 20 lie between {3} and {4}.",
	meanWild:           "{0}: {1} on average. D is {2}; single draws vary so much that no usual range can be given.",
	meanEndless:        "{0}: infinite on average, as D is, since something happened that was ruled out.",
	meanTowardsEndless: "{0}: {1} on average. D is infinite: the mean never settles.",
	pileTitle:          "Where the draws fell", pileAxis: "draws",
	pileDesc:  "{0} from {1}, in columns. Solid: as many as {1} expects. Dashed: as many as {2} expects. Hatched columns cost, plain ones earn some back.",
	walkTitle: "The mean of what draws cost, on its way to D", walkX: "draws so far", walkY: "mean cost so far, {0}",
}

var german = words{
	lead:    "{0} bestimmt, was geschieht; du glaubst {1}. Jeder Zug überrascht dich um −log q, wo −log p gereicht hätte.",
	before:  "Noch ist nichts gezogen.",
	data:    "Zum Erleben braucht es etwas, woraus man ziehen kann. Das hier sind Daten mit einer geschätzten Divergenz, zu der sich einzelne Züge nicht summieren.",
	buttons: [3]string{"Einmal ziehen", "Zehnmal", "Tausendmal"}, again: "Neu anfangen, mit anderem Glück",
	seed: "Startwert", noSeed: "Ein Startwert ist eine ganze Zahl ab 0, nicht „{0}“.", enough: "Mehr Züge gibt es nicht.",
	costs:              "Zug {0} ist {1}: eine Überraschung von {3} für den, der {2} glaubt, von {5} für den, der {4} kennt. Er kostet dich {6}.",
	earns:              "Zug {0} ist {1}: eine Überraschung von {3} für den, der {2} glaubt, von {5} für den, der {4} kennt. Du bekommst {6} zurück.",
	never:              "Zug {0} ist {1}. {2} hat das ausgeschlossen: Kein Preis ist hoch genug.",
	meanOf:             "{0}: im Mittel {1}. D ist {2}; von solchen Mitteln liegen 19 von 20 zwischen {3} und {4}.",
	meanWild:           "{0}: im Mittel {1}. D ist {2}; einzelne Züge schwanken so sehr, dass sich kein üblicher Bereich angeben lässt.",
	meanEndless:        "{0}: im Mittel unendlich, wie D, denn es geschah etwas, das ausgeschlossen war.",
	meanTowardsEndless: "{0}: im Mittel {1}. D ist unendlich: Das Mittel kommt nie zur Ruhe.",
	pileTitle:          "Wohin die Züge fielen", pileAxis: "Züge",
	pileDesc:  "{0} aus {1}, in Säulen. Durchgezogen: so viele, wie {1} erwartet. Gestrichelt: so viele, wie {2} erwartet. Schraffierte Säulen kosten, glatte bringen etwas zurück.",
	walkTitle: "Das Mittel dessen, was Züge kosten, auf dem Weg zu D", walkX: "Züge bisher", walkY: "mittlere Kosten bisher, {0}",
}
