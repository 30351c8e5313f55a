package families

import "klviz/web/text"

type words struct {
	forWhich, search, curves, integers, none, chosen, both string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	forWhich: "Choose for", search: "Search", curves: "Curves", integers: "Whole numbers",
	none: "No family is called {0}.", chosen: "{0} is {1}.", both: "{0} is too, since the two must have the same outcomes.",
}

var german = words{
	forWhich: "Wähle für", search: "Suche", curves: "Kurven", integers: "Ganze Zahlen",
	none: "Keine Familie heißt {0}.", chosen: "{0} ist {1}.", both: "{0} auch, denn beide müssen dieselben Ausgänge haben.",
}
