package surprise

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Wie überrascht bist du?",
	Asks:  "Wie misst man eine Überraschung?",
	Lead: []string{
		"Jemand versteckt eine von {params.cards} Karten. Du darfst Fragen stellen, auf die es nur zwei Antworten gibt, ja oder nein. Fragst du gut, so halbiert jede Antwort, was übrig ist: acht Karten, vier, zwei, eine.",
		"{questions} Fragen finden also eine Karte unter {params.cards}. Eine Karte, mit der du nicht gerechnet hast, braucht mehr Fragen als eine erwartete.",
	},
	Guess: frame.Guess{
		Ask: "In Seattle regnet es an 44 % der Tage, und es schneit an 2 %. Welcher Tag sagt dir mehr?",
		Options: []frame.Option{
			{Say: "Ein Regentag", Told: "Regen ist dort fast eine Münze. Die Nachricht ist etwa {surprise_bits.rain} Fragen wert, Schnee {surprise_bits.snow}."},
			{Say: "Ein Schneetag", Right: true, Told: "Schnee ist selten, die Nachricht schließt fast alles andere aus: {surprise_bits.snow} Fragen gegen {surprise_bits.rain} bei Regen."},
			{Say: "Beide gleich viel", Told: "Eine Antwort für einen Tag, aber nicht gleich viel Neues: Regen ist {surprise_bits.rain} Fragen wert, Schnee {surprise_bits.snow}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Halbierungen zählen", "Eine Chance von einem Halben ist eine Halbierung. Ein Viertel sind zwei, ein Achtel drei. Die Zahl der Halbierungen ist die Überraschung, ihre Einheit ist das Bit. Eine Chance von {params.chance} ist {chance_bits} davon wert.", "Auch dazwischen hat sie einen Wert: den Logarithmus zur Basis 2 von eins durch die Chance, geschrieben -log₂ p. Er zählt Halbierungen, nur ohne Sprünge."),
		frame.Tell("Überraschungen addieren sich", "Zwei Dinge, die nichts miteinander zu tun haben: eine Chance von 1/8 und eine von 1/4. Beide zugleich haben die Chance 1/32. Drei Halbierungen und zwei sind fünf. Chancen malnehmen heißt Überraschungen addieren."),
		frame.Tell("Ihr Mittel hat einen Namen", "Lebe viele Tage in Seattle und schreib zu jedem die Überraschung auf. Ihr Mittel ist {entropy_bits} Bit am Tag. Dieses Mittel heißt *Entropie*. Wirkliche Ja-Nein-Fragen, so gut es geht gestellt, brauchen {mean_questions} am Tag: nie weniger als die Entropie."),
	},
	Quiz: []frame.Asking{{
		Ask: "Etwas hat die Chance {p}. Wie viele Bit ist seine Überraschung?",
		Replies: map[string]string{
			"right":    "Du hast Halbierungen gezählt: -log₂ der Chance.",
			"inverse":  "Das ist eins durch die Chance: so viele gleiche Karten wären es. Die Überraschung ist, wie oft du sie halbierst.",
			"opposite": "Das ist die Überraschung darüber, dass es *nicht* geschieht.",
			"nats":     "Richtig gedacht, anderes Lineal: das ist der natürliche Logarithmus. Bits zählen Halbierungen.",
		},
	}, {
		Ask: "Etwas geschieht eines von {a} Malen, etwas anderes, das nichts damit zu tun hat, eines von {b} Malen. Nun geschieht beides zugleich. Wie viele Bit ist die Überraschung?",
		Replies: map[string]string{
			"right":      "Chancen malnehmen heißt Halbierungen addieren.",
			"multiplied": "Du hast die Halbierungen malgenommen. Malgenommen werden die Chancen, Halbierungen addieren sich.",
			"chances":    "Du hast die Chancen addiert. Das ist die Chance für eines von beiden, und keine große Überraschung.",
			"larger":     "Das ist nur das Seltenere von beiden. Das andere überrascht dich zusätzlich.",
		},
	}},
	First:  "Vier Jahre in Seattle, ein Kästchen je Tag.",
	Figure: "Je seltener, desto mehr Halbierungen: die halbe Chance ist eine mehr. Die Punkte sind die Arten von Tagen in Seattle. Schieb den Knopf über die Chancen.",
	Keys:   map[string]string{"cards": "Karten auf dem Tisch", "chance": "Eine Chance, die du ansiehst", "p": "Was geschehen kann, und wie oft"},
	Guide: frame.Guide{
		Aim: "Überraschung ist eine Zahl von Halbierungen, Entropie ihr Mittel.", Misconception: "Seltenes überrascht nur wenig mehr als Häufiges.", Minutes: 20,
		Ask: []string{"Wie viele Fragen für eine Karte unter 32? Unter 1000?", "Wann ist das Wetter gar keine Nachricht?", "Was hat mehr Entropie, eine faire Münze oder der Himmel über Seattle?"},
	},
}
