package binning

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "In Klassen sortiert",
	Asks:  "Ist die Divergenz zweier Histogramme die Divergenz dessen, was sie zeigen?",
	Lead: []string{
		"Zwei Glocken, P und Q, um 1 versetzt. Ihre Divergenz ist {kl} Nat. Nun sortiere ihre Werte in Klassen der Breite {params.width}, wie ein Histogramm, und vergleiche nur, wie voll die Klassen sind.",
	},
	Guess: frame.Guess{
		Ask: "Was macht das Sortieren in Klassen mit der Divergenz?",
		Options: []frame.Option{
			{Say: "Sie bleibt {kl}", Told: "Sie fällt auf {kl_binned}: wo in seiner Klasse ein Wert lag, ist vergessen, und auch das unterschied P von Q."},
			{Say: "Sie fällt", Right: true, Told: "Auf {kl_binned} Nat bei Breite {params.width}. Bleibt von jedem Wert nur das Vorzeichen, so sind {kl_sign} Nat übrig."},
			{Say: "Sie steigt, Klassen sind Stufen", Told: "Vergessen hilft nie, zwei Dinge zu unterscheiden. Sie fällt auf {kl_binned}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Gröber und gröber", "Klassen der Breite 2 lassen 0,379 Nat übrig, der Breite 1 0,462, ½ 0,490, 0,1 0,4996. Je feiner, desto näher an {kl}; nie darüber."),
		frame.Tell("Zwei Klassen zusammenlegen", "Leg zwei Klassen zusammen, und statt dessen, was sie einzeln sagten, bleibt, was sie gemeinsam sagen. Das kann nur verlieren. Es heißt Datenverarbeitungs-Ungleichung und gilt für jede Art zu vergessen."),
		frame.Tell("Bei echten Daten gibt es einen Haken", "In feinen Klassen liegen je wenige Werte, und ihre Anteile schwanken zufällig. Dann ist die Schätzung zu *groß*: etwa (K - 1)/2n Nat bei K Klassen und n Werten. Grobe Klassen verlieren, feine erfinden."),
	},
	Fact: &frame.Fact{Claim: "Die Divergenz der Histogramme ist die Divergenz.", Verdict: "Sie ist eine untere Schranke, wenn die Anteile genau sind.", Why: "Aus wenigen Daten kann sie auch zu groß sein. Nenn die Breite und die Zahl der Werte."},
	Quiz: []frame.Asking{{
		Ask: "P und Q sind gleich. Du schätzt ihre Divergenz aus {n} Werten von P in {k} Klassen, deren Anteile unter Q du kennst. Um etwa wie viele Nat ist sie zu groß?",
		Replies: map[string]string{
			"right":  "(K - 1)/2n: ein Halbes für jede freie Klasse, geteilt durch die Werte.",
			"whole":  "Die Hälfte davon: die Regel ist (K - 1)/2n.",
			"turned": "Du hast Klassen und Werte vertauscht: mehr Werte machen sie kleiner.",
			"none":   "Genaue Anteile ergäben 0. Gezählte springen umher, und jeder Sprung zählt als Unterschied.",
		},
	}},
	First: "Die beiden Glocken.", Figure: "Dieselben in Klassen, und was bei jeder Breite bleibt: nie mehr, als die Dichten haben. Schieb den Knopf.",
	Keys: map[string]string{"p": "P, eine Normalverteilung", "q": "Q, eine Normalverteilung", "width": "Breite der Klassen"},
	Guide: frame.Guide{
		Aim: "Sehen, dass Klassen nur verlieren, und wann Schätzungen zufällig gewinnen.", Misconception: "Die KL-Divergenz des Histogramms ist die KL-Divergenz.", Minutes: 15,
		Ask: []string{"Welcher einzelne Schnitt behält am meisten?", "Woran merkst du, dass Klassen für deine Daten zu fein sind?"},
	},
}
