package certificate

// words are what the tool says in one language.
type words struct {
	number, undefined                               string
	method, error, evaluations, second, sample, why string
	exact, proved, estimated, sure                  string
	checking, noSecond, agrees, differs, plainSum   string
	formula, copyLaTeX, copied                      string
	stepWhat, stepForm, stepNumbers, stepTerms      string
	stepPlaces, share, stepSum, stepUnit, nats      string
	cancels                                         string
	code, language, copyCode                        string
	notes                                           [6]string // by code.Note
}

var english = words{
	number: "The number", undefined: "This measure is not defined for this pair.",
	method: "Method", error: "Error", evaluations: "Densities looked at", second: "By a second method", sample: "As a sample", why: "Why infinite",
	exact: "none: exact", proved: "at most {0}, proved from bounds of rounding and remainders", estimated: "about {0}, as estimated by the method",
	sure: "Decided before any sum.", checking: "being computed", plainSum: "plain sum in the textbook’s order", noSecond: "There is none: the value is decided, or estimated from data.",
	agrees: "{0}: {1}, give or take {2}. Agrees.", differs: "{0}: {1}, give or take {2}. The two differ by more than their errors.",
	formula: "Step by step", copyLaTeX: "Copy as LaTeX", copied: "Copied",
	stepWhat: "What it is", stepForm: "In closed form, {0}", stepNumbers: "With these numbers", stepTerms: "Each part",
	stepPlaces: "Integrated: the mean of the last column, over all places of that world. Five of them:", share: "of {0} below",
	stepSum: "Together", stepUnit: "Together, divided by ln {0}", nats: "nats",
	cancels: "In 64-bit arithmetic this textbook form comes to {0} nats: its parts cancel. klviz adds parts that are never negative instead.",
	code:    "The same number elsewhere", language: "Language", copyCode: "Copy the program",
	notes: [6]string{"", "Needs Gonum: go get gonum.org/v1/gonum", "kl.js and kl.wasm lie beside this page and in its package.", "The command of klviz itself.",
		"PyTorch’s kl_div takes the belief first, and as a logarithm: kl_div(input=log q, target=p) is D(P‖Q).",
		"kl_divergence(p, q) takes P first, other than kl_div(input=log q, target=p)."},
}

var german = words{
	number: "Die Zahl", undefined: "Dieses Maß ist für dieses Paar nicht definiert.",
	method: "Verfahren", error: "Fehler", evaluations: "Angesehene Dichten", second: "Mit einem zweiten Verfahren", sample: "Als Stichprobe", why: "Warum unendlich",
	exact: "keiner: exakt", proved: "höchstens {0}, bewiesen aus Schranken für Rundung und Reste", estimated: "etwa {0}, wie das Verfahren ihn schätzt",
	sure: "Vor jeder Summe entschieden.", checking: "wird gerechnet", plainSum: "einfache Summe in der Reihenfolge des Lehrbuchs", noSecond: "Es gibt keins: Der Wert ist entschieden oder aus Daten geschätzt.",
	agrees: "{0}: {1}, auf {2} genau. Stimmt überein.", differs: "{0}: {1}, auf {2} genau. Beide liegen weiter auseinander als ihre Fehler.",
	formula: "Schritt für Schritt", copyLaTeX: "Als LaTeX kopieren", copied: "Kopiert",
	stepWhat: "Was es ist", stepForm: "In geschlossener Form, {0}", stepNumbers: "Mit diesen Zahlen", stepTerms: "Jeder Teil",
	stepPlaces: "Integriert: das Mittel der letzten Spalte über alle Orte dieser Welt. Fünf davon:", share: "von {0} darunter",
	stepSum: "Zusammen", stepUnit: "Zusammen, geteilt durch ln {0}", nats: "nat",
	cancels: "In 64-Bit-Zahlen ergibt diese Lehrbuchform {0} nat: Ihre Teile löschen einander aus. klviz addiert stattdessen Teile, die nie negativ sind.",
	code:    "Dieselbe Zahl anderswo", language: "Sprache", copyCode: "Programm kopieren",
	notes: [6]string{"", "Braucht Gonum: go get gonum.org/v1/gonum", "kl.js und kl.wasm liegen neben dieser Seite und in ihrem Paket.", "Der Befehl von klviz selbst.",
		"kl_div von PyTorch nimmt den Glauben zuerst, und als Logarithmus: kl_div(input=log q, target=p) ist D(P‖Q).",
		"kl_divergence(p, q) nimmt P zuerst, anders als kl_div(input=log q, target=p)."},
}
