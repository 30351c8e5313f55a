package find

// words are what the tool says in one language.
type words struct {
	lead                                        [2]string // by the direction
	direction, search, computing, before, found string
	title, axis, cut, ends, from, to, use, used string
	itself, vector, noP, endless, noParameter   string
}

var english = words{
	lead: [2]string{
		"The closest {1} to {0}, when every draw of {0} must be paid for: it covers all that {0} does.",
		"The closest {1} to {0}, when every draw of {1} must be paid for: it keeps to where {0} is, be it one part of it."},
	direction: "What is made small", search: "Search from {0} starts", computing: "The map is being computed.", before: "The dots are the starts.",
	found: "{0} is closest: {1} is {2}; with Q as it is, {3}.",
	title: "Walks downhill on {0}", axis: "divergence, {0}", cut: "The map shows Q’s first two parameters, the others as they are now; the walks move all of them.",
	ends: "Where each walk came to; a star marks the deepest", from: "From", to: "To", use: "Use", used: "Used",
	itself: "Among all lists of probabilities the closest Q is P itself, at 0. Choose a family for Q, poisson(3) for outcomes that are numbers, to search in.",
	vector: "This search is for distributions of one dimension.", noP: "P must be a distribution on the line, with a density or masses of its own.",
	endless: "{0} is infinite for every Q of this family that was tried: Q rules out what happens, or falls off too fast.", noParameter: "Q has no parameter to search over.",
}

var german = words{
	lead: [2]string{
		"Das {1}, das {0} am nächsten kommt, wenn jeder Zug aus {0} bezahlt werden muss: Es deckt alles ab, was {0} tut.",
		"Das {1}, das {0} am nächsten kommt, wenn jeder Zug aus {1} bezahlt werden muss: Es bleibt, wo {0} ist, und sei es ein Teil davon."},
	direction: "Was klein werden soll", search: "Von {0} Orten aus suchen", computing: "Die Karte wird gerechnet.", before: "Die Punkte sind die Anfänge.",
	found: "Am nächsten kommt {0}: {1} ist {2}; mit Q, wie es ist, {3}.",
	title: "Wege bergab auf {0}", axis: "Divergenz, {0}", cut: "Die Karte zeigt die ersten zwei Parameter von Q, die anderen wie jetzt; die Wege bewegen alle.",
	ends: "Wohin jeder Weg führte; ein Stern markiert den tiefsten Ort", from: "Von", to: "Nach", use: "Nehmen", used: "Genommen",
	itself: "Unter allen Listen von Wahrscheinlichkeiten ist P selbst am nächsten, bei 0. Wähle eine Familie für Q, poisson(3) für Ausgänge, die Zahlen sind, um in ihr zu suchen.",
	vector: "Gesucht wird in einer Dimension.", noP: "P muss eine Verteilung auf der Zahlengeraden sein, mit eigener Dichte oder eigenen Massen.",
	endless: "{0} ist für jedes versuchte Q dieser Familie unendlich: Q schließt aus, was geschieht, oder fällt zu schnell ab.", noParameter: "Q hat keinen Parameter, über den man suchen kann.",
}
