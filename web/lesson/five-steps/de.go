package fivesteps

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Woher die Zahl kommt",
	Asks:  "Vergleichen, Verhältnis, Logarithmus, wiegen, summieren: was tut jeder Schritt?",
	Lead: []string{
		"In Seattles Tagebuch, P, steht Regen an 44 % der Tage. Eine Besucherin aus New York glaubt ihrem eigenen Tagebuch, Q: Regen an 31 %. Jede Art von Tag hat ihren Anteil an dem, was dieser Glaube kostet.",
	},
	Guess: frame.Guess{
		Ask:    "Zeichne, was jede Art von Tag zum Preis beiträgt, in Bit am Tag: nach oben, was sie kostet, nach unten, wo sie etwas zurückbringt.",
		Of:     "Bit am Tag",
		Across: "Art von Tag",
		Replies: map[string]string{
			"right":    "Die richtigen Vorzeichen und der richtige Tag ganz oben: Es zählt, wie falsch sie bei einem Tag liegt und wie oft der Tag kommt.",
			"positive": "Du hast nichts unter 0 gezeichnet. Wo sie aber eine Art von Tag zu oft erwartet, ist sie weniger überrascht als die Leute in Seattle: diese Anteile sind negativ. Nur die Summe ist nie unter 0.",
			"signs":    "Ein Anteil liegt genau dort über 0, wo Seattle mehr von einem Tag hat, als sie erwartet, und unter 0, wo es weniger hat. Vergleich die beiden Balken jedes Tages.",
			"rare":     "Deine Vorzeichen stimmen. Aber der teuerste Tag ist nicht der, der am meisten überrascht: Ein seltener Tag wiegt wenig, wie sehr er auch überrascht.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Vergleichen", "Stell zu jeder Art von Tag die beiden Chancen nebeneinander, p und q."),
		frame.Tell("Verhältnis", "Teile p durch q. Über 1: Sie erwartet es zu selten. Unter 1: zu oft. Genau 1: kein Unterschied."),
		frame.Tell("Logarithmus", "Nimm den Logarithmus zur Basis 2: die Zahl der Halbierungen, um die sie mehr überrascht ist. Er ist negativ, wo sie einen Tag zu oft erwartet."),
		frame.Tell("Wiegen", "Nimm mit p mal, also damit, wie oft der Tag wirklich kommt. Ein seltener Tag wiegt wenig, wie sehr er auch überrascht."),
		frame.Tell("Summieren", "Addiere alle fünf: {kl_bits} Bit am Tag. Manche Anteile sind negativ, ihre Summe nie."),
	},
	Fact: &frame.Fact{Claim: "Der Logarithmus macht die Divergenz nicht negativ.", Verdict: "Nein.", Why: "Drei der fünf Anteile oben sind negativ. Ihre Summe, mit P gewogen, kann es nicht sein: versuch es."},
	Quiz: []frame.Asking{{
		Ask:   "P hat Kopf mit der Chance {p}, Q mit {q}. Welcher Anteil von D(P‖Q) ist negativ?",
		Words: map[string]string{"heads": "Kopf", "tails": "Zahl", "none": "keiner: Anteile sind nie negativ"},
		Replies: map[string]string{
			"heads": "Sieh auf Kopf: {p} durch {q}. Der Logarithmus ist negativ, wo P weniger hat als Q.",
			"tails": "Sieh auf Zahl: P hat, was {p} von 1 übrig lässt, Q, was {q} übrig lässt. Der Logarithmus ist negativ, wo P weniger hat als Q.",
			"none":  "Einzelne Anteile können negativ sein, nur ihre Summe nicht. Hat P mehr von einer Seite, so hat es weniger von der anderen.",
		},
	}, {
		Ask: "P hat Kopf mit der Chance {p}, Q mit {q}. Geh alle fünf Schritte: was ist D(P‖Q) in Bit?",
		Replies: map[string]string{
			"right":    "Alle fünf Schritte, in der richtigen Richtung.",
			"reversed": "Du hast mit q gewogen und durch p geteilt: das ist D(Q‖P).",
			"nats":     "Dein Logarithmus war der natürliche. Zur Basis 2 ist er um 1/ln 2 größer.",
			"half":     "Du hast vor der Summe aufgehört: das ist der Anteil von Kopf.",
		},
	}},
	First:  "Das Wetter jedes Tages von 2012 bis 2015. Linker Balken Seattle, rechter New York. Quelle: vega-datasets, nach NOAA.",
	Figure: "Die fünf Anteile als Flächen.",
	Keys:   map[string]string{"p": "P, die Tage, die kommen", "q": "Q, was sie glaubt"},
	Guide: frame.Guide{
		Aim: "Jede Zelle der Tabelle füllen und sagen, was jeder Schritt tut.", Misconception: "Jedes Glied ist positiv; der Logarithmus macht es positiv.", Minutes: 20,
		Ask: []string{"Deck eine Zelle zu: was muss dort stehen?", "Welchen Tag würdest du ändern, um den Preis zu verdoppeln?", "Warum mit p wiegen und nicht mit q?"},
	},
}
