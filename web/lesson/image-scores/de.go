package scores

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Noten für Bilder",
	Asks:  "Was sehen die beiden üblichen Noten, und was nicht?",
	Lead: []string{
		"Niemand kann eine Million erzeugter Bilder ansehen. Also bekommen sie eine Zahl als Note. Der Inception Score fragt: Erkennt ein Klassifikator jedes Bild, und sieht er viele Arten? Der Fréchet-Abstand vergleicht Mittel und Breiten.",
		"Hier ist ein Bild eine Zahl auf einer Linie, damit du alles siehst, was die Noten nicht sehen.",
	},
	Guess: frame.Guess{
		Ask: "Ersetze zwei Hügel durch einen mit demselben Mittel und derselben Breite. Was sagt der Fréchet-Abstand?",
		Options: []frame.Option{
			{Say: "Ein großer Abstand", Told: "Er sieht nur Mittel und Breite, und beide sind gleich: 0."},
			{Say: "0", Right: true, Told: "Mittel und Breite sind gleich, und mehr sieht er nicht. Die KL-Divergenz sieht, dass Hügel fehlen."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Inception Score", "Er ist die Exponentialfunktion einer Transinformation: wie viel ein Bild über seine Art sagt. Für die beiden Glocken bei ±1 ist er {inception_score}, von höchstens {classes}."),
		frame.Tell("Was er nicht sieht", "Ein perfektes Bild jeder Art, für immer wiederholt, bekommt die beste Note. Die echten Bilder sieht er gar nicht an."),
		frame.Tell("Fréchet-Abstand", "Er vergleicht mit den echten, hier {frechet}, aber nur in zwei Momenten. Was sonst verschieden ist, bleibt ihm unsichtbar."),
	},
	First: "Zwei Arten von Bildern (P) und ein Hügel mit ihrem Mittel und ihrer Breite (Q).",
	Guide: frame.Guide{Aim: "Eine Note als das lesen, was sie misst.", Misconception: "Eine bessere Note heißt bessere Bilder.", Minutes: 15,
		Ask: []string{"Wie würdest du bei jeder Note schummeln?", "Welche KL-Richtung bemerkt eine fehlende Art?"}},
}
