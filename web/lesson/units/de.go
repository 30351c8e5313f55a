package units

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Bit, Nat, Ban",
	Asks:  "Ändert die Basis des Logarithmus die Antwort?",
	Lead: []string{
		"Ein Bit zählt Halbierungen. Teilst du durch 2,718… statt durch 2, so zählst du Nat; teilst du durch 10, so zählst du Ban. Die Länge ist dieselbe, das Lineal nicht.",
		"Der Glaube einer Besucherin kostet sie in Seattle {kl_bits} Bit am Tag. Ein Bit ist 0,693 Nat.",
	},
	Guess: frame.Guess{
		Ask: "Ein Programm zählt in Nat. Was druckt es für dieselben {kl_bits} Bit am Tag?",
		Of:  "Nat am Tag",
		Replies: map[string]string{
			"right":    "Ein Nat ist das längere Lineal, also passen weniger davon hinein: {kl_bits} mal 0,693.",
			"same":     "Die Zahl bleibt nur, wenn die Einheit bleibt. Ein Nat ist länger als ein Bit.",
			"inverted": "Du hast durch 0,693 geteilt. Ein Nat ist länger als ein Bit, also passen weniger hinein: nimm mal.",
			"more":     "Mehr Nat als Bit? Ein Nat ist länger als ein Bit, also passen weniger davon hinein.",
			"fewer":    "Weniger als Bit ist richtig. Der Faktor ist 0,693, der natürliche Logarithmus von 2.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Eine Länge, drei Lineale", "1 Nat = 1,4427 Bit = 0,4343 Ban. Hier im Beispiel: {kl_bits} Bit, {kl} Nat, {kl_bans} Ban.", "Und andersherum, ein Tagebuch aus Seattle in New York: {kl_reverse_bits} Bit, {kl_reverse} Nat, {kl_reverse_bans} Ban. Eine Einheit ändert beide um denselben Faktor: was größer ist, bleibt größer."),
		frame.Tell("Welche wofür", "Bit, wo du an Fragen, Codes und Dateien denkst. Nat, wo du ableitest, und in fast allen Programmen. Ban, wo du Belege wiegst: ein Ban ist zehn zu eins."),
		frame.Tell("Immer dazusagen", "Eine Divergenz ohne Einheit ist eine halbe Zahl: 0,5 Nat sind 0,72 Bit."),
	},
	Quiz: []frame.Asking{{
		Ask: "Ein Programm druckt {nats}. Es zählt in Nat. Wie viele Bit sind das?",
		Replies: map[string]string{
			"right":    "Ein Bit ist die kleinere Einheit, also sind es mehr: teile durch ln 2.",
			"inverted": "Du hast mit ln 2 malgenommen. Ein Bit ist kleiner als ein Nat, die Zahl muss wachsen.",
			"same":     "Die Zahl bleibt nur, wenn die Einheit bleibt.",
			"bans":     "Das sind Ban: der Logarithmus zur Basis 10.",
		},
	}},
	First:  "Dieselben zwei Tagebücher: Seattle (P) und New York (Q).",
	Figure: "Wechsle die Einheit: alle Höhen schrumpfen oder wachsen um einen Faktor, das Bild behält seine Form.",
	Keys:   map[string]string{"p": "P, die Tage, die kommen", "q": "Q, was sie glaubt"},
	Guide: frame.Guide{
		Aim: "Einheiten ohne Angst wechseln und immer eine nennen.", Misconception: "Die Basis ändert, was größer ist.", Minutes: 10,
		Ask: []string{"Wie viele Bit ist ein Ban?", "Ändert sich das beste Q mit der Einheit?"},
	},
}
