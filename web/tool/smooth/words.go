package smooth

// words are what the tool says in one language. {0} is whose world it is, {1} the
// side that rules something out.
type words struct {
	finite, direction, where                        string
	examples                                        [3]string
	byOutcome, bySupport, byTail                    string
	counts, shares, truth                           string
	withCounts, withShares, withTruth               string
	noWay, use, title, axisX, axisY, note, tailNote string
}

var english = words{
	finite: "Both directions are finite here. Infinity comes in three kinds; try one.", direction: "Direction", where: "Where it comes from",
	examples:  [3]string{"An outcome ruled out", "A range that ends", "A tail too light"},
	byOutcome: "Sooner or later it happens in {0}’s world, and −log 0 has no end: who rules something out stakes everything on it. How seldom it happens does not matter.",
	bySupport: "A draw of {0} can fall where {1} has nothing, and −log 0 has no end. How much of {0} lies there does not matter.",
	byTail:    "{1} rules nothing out. But far out it falls so fast that −log q grows faster than {0}’s draws there get rare: their price, weighed by how often they happen, adds up without end.",
	counts:    "Added to each count of {0}", shares: "Added to each probability of {0}", truth: "Share of the truth that {0} is told",
	withCounts: "With {0} added to each count of {1}: {2}.", withShares: "With {0} added to each probability of {1}, and all divided by their sum: {2}.",
	withTruth: "With {0} of {2} mixed into {1}: {3}.",
	noWay:     "There is no way here to soften it.", use: "Make {0} so", title: "How the divergence comes down", axisX: "power of ten of what is added", axisY: "divergence, {0}",
	note:     "Each power of ten less costs the same again: the price grows like the logarithm of what was withheld. ½ or 1 added to counts are Krichevsky and Trofimov’s and Laplace’s rules.",
	tailNote: "However small the share, the price is finite: at most −log of it.",
}

var german = words{
	finite: "Beide Richtungen sind hier endlich. Unendlich wird es auf drei Arten; probier eine.", direction: "Richtung", where: "Woher es kommt",
	examples:  [3]string{"Ein ausgeschlossener Ausgang", "Ein Bereich, der endet", "Ein zu leichtes Ende"},
	byOutcome: "Früher oder später geschieht es in der Welt von {0}, und −log 0 hat kein Ende: Wer etwas ausschließt, setzt alles darauf. Wie selten es geschieht, ist gleich.",
	bySupport: "Ein Zug aus {0} kann dorthin fallen, wo {1} nichts hat, und −log 0 hat kein Ende. Wie viel von {0} dort liegt, ist gleich.",
	byTail:    "{1} schließt nichts aus. Aber weit draußen fällt es so schnell, dass −log q schneller wächst, als die Züge aus {0} dort selten werden: Ihr Preis, gewogen danach, wie oft sie fallen, summiert sich ohne Ende.",
	counts:    "Zu jeder Zahl von {0} addiert", shares: "Zu jeder Wahrscheinlichkeit von {0} addiert", truth: "Anteil der Wahrheit, der {0} gesagt wird",
	withCounts: "Mit {0} zu jeder Zahl von {1} addiert: {2}.", withShares: "Mit {0} zu jeder Wahrscheinlichkeit von {1} addiert, alles durch die Summe geteilt: {2}.",
	withTruth: "Mit {0} von {2} in {1} gemischt: {3}.",
	noWay:     "Hier lässt es sich nicht mildern.", use: "{0} so machen", title: "Wie die Divergenz herunterkommt", axisX: "Zehnerpotenz dessen, was addiert wird", axisY: "Divergenz, {0}",
	note:     "Jede Zehnerpotenz weniger kostet noch einmal dasselbe: Der Preis wächst wie der Logarithmus dessen, was vorenthalten wurde. ½ oder 1 zu Zählungen zu addieren sind die Regeln von Krichevsky und Trofimov und von Laplace.",
	tailNote: "Wie klein der Anteil auch ist, der Preis ist endlich: höchstens −log davon.",
}
