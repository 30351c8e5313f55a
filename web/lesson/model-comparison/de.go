package comparison

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Welches Modell ist besser?",
	Asks:  "Heißen weniger Bit bessere Bilder?",
	Lead: []string{
		"Sechs Diffusionsmodelle derselben Daten: zwei Rauschpläne, drei Arten, die Breite zu wählen. Ein Richter zählt die Bit, die jedes braucht, um die Daten zu beschreiben. Ein anderer sieht an, was jedes zeichnet.",
	},
	Guess: frame.Guess{
		Ask: "Das Modell mit den wenigsten Bit: zeichnet es auch die besten Stichproben?",
		Options: []frame.Option{
			{Say: "Ja, immer", Told: "Nach Bit gewinnt „{ranked_by_bits.0}“, nach Stichproben „{ranked_by_samples.0}“."},
			{Say: "Nicht immer", Right: true, Told: "Nach Bit gewinnt „{ranked_by_bits.0}“, nach Stichproben „{ranked_by_samples.0}“. Die Richter fragen Verschiedenes."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Warum sie sich streiten", "Für Bit gehört die Breite des letzten Schritts zum Modell: Sie beschreibt die feinsten Einzelheiten der Daten. Stichproben werden meist ohne sie gezogen, als saubere Bilder. Ein Plan mit grobem letztem Schritt, wie der mit Kosinus, kann nach Bit vollkommen sein und doch ein wenig zu eng zeichnen.", "Die Schranke zahlt außerdem für jeden Schritt, der zu breit oder zu schmal ist, logarithmisch, wo er breit, und steil, wo er schmal ist; in Stichproben können sich solche Fehler aufheben. Schick ein Modell mit eigenem Plan und der besten Breite, und sieh, wohin jeder Richter es setzt."),
		frame.Tell("Was Bit sehen", "Bit sind D(Daten‖Modell) über der Entropie, {entropy_bits} Bit: ein Preis in der Welt der Daten. Sie strafen ein Modell für das, was es vergisst."),
		frame.Tell("Was sie nicht sehen", "Nimm ein perfektes Modell und lass es in 99 von 100 Fällen reines Rauschen zeichnen. Es verliert höchstens {diluted_most_bits} Bit, in wie vielen Dimensionen auch immer; hier {diluted_lost_bits}. Auf Tausende Punkte verteilt fiele das niemandem auf, aber fast jedes Bild ist Rauschen."),
		frame.Tell("Was Stichproben nicht sehen", "Ein Modell, das ein gutes Bild wiederholt, zeichnet schön und vergisst alles andere. Das sagen nur die Bit."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz sagt, welches Modell die Daten am besten trifft.", Verdict: "Eine ihrer Richtungen, und nicht, wie Stichproben aussehen.", Why: "Likelihood und Güte der Stichproben sind in vielen Dimensionen fast unabhängig (Theis 2016)."},
	Quiz: []frame.Asking{{
		Ask:     "Ein perfektes Modell zeichnet in {percent} % der Fälle stattdessen reines Rauschen. Wie viele Bit verliert es höchstens, in wie vielen Dimensionen auch immer?",
		Replies: map[string]string{"right": "log₂ von 1 durch den Anteil, der noch stimmt: Dieser Teil allein gibt den Daten so viel Chance.", "noise": "Das ist log₂ von 1 durch den Anteil des Rauschens; es zählt der Anteil, der noch stimmt.", "nats": "Das ist in Nat.", "many": "Wie Stichproben aussehen, ist kein Maß für Bit: Der Verlust ist ein Logarithmus."},
	}, {
		Ask:     "Modell A braucht {bitsA} Bit, und seine Stichproben liegen {klA} Nat von den Daten. Modell B braucht {bitsB} Bit, und seine liegen {klB} Nat weit. Welches nimmst du, um die Daten zu komprimieren?",
		Words:   map[string]string{"a": "A", "b": "B", "neither": "egal, sie sind gleich"},
		Replies: map[string]string{"a": "Die Länge einer Datei sind Bit: Weniger gewinnt. Was ein Modell zeichnet, ist Dateien gleich.", "b": "Die Länge einer Datei sind Bit: Weniger gewinnt. Was ein Modell zeichnet, ist Dateien gleich.", "neither": "Sie unterscheiden sich in Bit, und die Länge einer Datei sind Bit."},
	}},
	Names: names(&inGerman),
	Keys:  map[string]string{"data_var": "Varianz der Daten", "T": "Schritte *T* der sechs", "beta1": "erstes β (linear)", "betaT": "letztes β (linear)", "knots": "was bleibt (eigener Plan)", "share": "Anteil Rauschen (Theis)"},
	First: "Die Daten (P), und was das in der Tabelle gewählte Modell zeichnet (Q).", Figure: "Beide Ranglisten; wo sich Linien kreuzen, streiten die Richter.",
	Guide: frame.Guide{Aim: "Fragen, welcher Richter eine Rangliste gemacht hat.", Misconception: "Eine Zahl ordnet Modelle.", Minutes: 15,
		Ask: []string{"Welchen Richter für Kompression? Welchen für Kunst?", "Wie urteilt jeder über ein Modell, das die Trainingsdaten kopiert?"}},
}
