package compare

// words are what the tool says in one language.
type words struct {
	lead, pin, pinAnew, swap, unpin, done                       string
	same, more, less, bothEndless, cameDown, wentUp             string
	caption, what, then, now, change, looks, unchanged, changed string
	termsCaption, outcome                                       string
}

var english = words{
	lead: "Pin what shows, go on dragging, and read what has changed.", pin: "Pin what shows", pinAnew: "Pin what shows now instead", swap: "Show the pinned one", unpin: "Unpin", done: "Pinned.",
	same: "D(P‖Q) is {0}, as it was.", more: "D(P‖Q) is {0}, was {1}: {2} more.", less: "D(P‖Q) is {0}, was {1}: {2} less.",
	bothEndless: "D(P‖Q) is infinite, as it was.", cameDown: "D(P‖Q) is {0}, was infinite.", wentUp: "D(P‖Q) is infinite, was {0}.",
	caption: "Then and now", what: "What", then: "Pinned", now: "Now", change: "Change", looks: "P and Q", unchanged: "same", changed: "changed",
	termsCaption: "The outcomes whose part of the price has changed most", outcome: "Outcome",
}

var german = words{
	lead: "Hefte an, was zu sehen ist, zieh weiter, und lies, was sich geändert hat.", pin: "Anheften, was zu sehen ist", pinAnew: "Stattdessen das Jetzige anheften", swap: "Das Angeheftete zeigen", unpin: "Lösen", done: "Angeheftet.",
	same: "D(P‖Q) ist {0}, wie zuvor.", more: "D(P‖Q) ist {0}, war {1}: {2} mehr.", less: "D(P‖Q) ist {0}, war {1}: {2} weniger.",
	bothEndless: "D(P‖Q) ist unendlich, wie zuvor.", cameDown: "D(P‖Q) ist {0}, war unendlich.", wentUp: "D(P‖Q) ist unendlich, war {0}.",
	caption: "Damals und jetzt", what: "Was", then: "Angeheftet", now: "Jetzt", change: "Änderung", looks: "P und Q", unchanged: "gleich", changed: "geändert",
	termsCaption: "Die Ausgänge, deren Teil des Preises sich am meisten geändert hat", outcome: "Ausgang",
}
