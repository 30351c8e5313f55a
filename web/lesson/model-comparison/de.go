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
		frame.Tell("Was Bit sehen", "Bit sind D(Daten‖Modell) über der Entropie, {entropy_bits} Bit: ein Preis in der Welt der Daten. Sie strafen ein Modell für das, was es vergisst."),
		frame.Tell("Was sie nicht sehen", "Nimm ein perfektes Modell und lass es in 99 von 100 Fällen reines Rauschen zeichnen. Es verliert höchstens {diluted_most_bits} Bit, in wie vielen Dimensionen auch immer; hier {diluted_lost_bits}. Auf Tausende Punkte verteilt fiele das niemandem auf, aber fast jedes Bild ist Rauschen."),
		frame.Tell("Was Stichproben nicht sehen", "Ein Modell, das ein gutes Bild wiederholt, zeichnet schön und vergisst alles andere. Das sagen nur die Bit."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz sagt, welches Modell die Daten am besten trifft.", Verdict: "Eine ihrer Richtungen, und nicht, wie Stichproben aussehen.", Why: "Likelihood und Güte der Stichproben sind in vielen Dimensionen fast unabhängig (Theis 2016)."},
	Guide: frame.Guide{Aim: "Fragen, welcher Richter eine Rangliste gemacht hat.", Misconception: "Eine Zahl ordnet Modelle.", Minutes: 15,
		Ask: []string{"Welchen Richter für Kompression? Welchen für Kunst?", "Wie urteilt jeder über ein Modell, das die Trainingsdaten kopiert?"}},
}
