package scores

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Noten für Bilder",
	Asks:  "Was sehen die beiden üblichen Noten, und was nicht?",
	Lead: []string{
		"Niemand kann eine Million erzeugter Bilder ansehen. Also bekommen sie eine Zahl als Note. Der Inception Score fragt: Erkennt ein Klassifikator jedes Bild, und sieht er viele Arten? Der Fréchet-Abstand vergleicht Mittel und Breiten.",
		"Hier ist ein Bild eine Zahl: wie sich ein Mund biegt. Es gibt traurige Gesichter und fröhliche, und du siehst alles, was die Noten nicht sehen.",
	},
	Guess: frame.Guess{
		Ask: "Ersetze zwei Hügel durch einen mit demselben Mittel und derselben Breite. Was sagt der Fréchet-Abstand?",
		Options: []frame.Option{
			{Say: "Ein großer Abstand", Told: "Er sieht nur Mittel und Breite, und beide sind gleich: 0."},
			{Say: "Ein kleiner: Ein Hügel ist fast so gut", Told: "Er ist genau 0, und nicht, weil der Hügel gut wäre: Er sieht nur Mittel und Breite."},
			{Say: "0", Right: true, Told: "Mittel und Breite sind gleich, und mehr sieht er nicht. Die KL-Divergenz sieht, dass Hügel fehlen."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Inception Score", "Er ist die Exponentialfunktion einer Transinformation: wie viel ein Bild über seine Art sagt. Hier ist er {inception_score}, von höchstens {classes}."),
		frame.Tell("Was er nicht sieht", "Ein perfektes Bild jeder Art, für immer wiederholt, bekommt die beste Note. Die echten Bilder sieht er gar nicht an."),
		frame.Tell("Fréchet-Abstand", "Er vergleicht mit den echten, hier {frechet}, aber nur in zwei Momenten. Was sonst verschieden ist, bleibt ihm unsichtbar."),
	},
	Fact: &frame.Fact{Claim: "Ein kleinerer Fréchet-Abstand heißt bessere Bilder.", Verdict: "So nicht.", Why: "Er vergleicht zwei Momente. Arten können fehlen und nie Dagewesenes kann erfunden sein, beim Abstand 0; die beiden Richtungen der KL-Divergenz halten beides auseinander."},
	Quiz: []frame.Asking{{
		Ask:     "Jedes Bild wird sicher erkannt: {a} % sind von der Art A, der Rest von der Art B. Wie groß ist der Inception Score?",
		Replies: map[string]string{"right": "Die Exponentialfunktion der Entropie der Arten: Bei keinem Bild bleibt ein Zweifel.", "kinds": "Nur wenn beide Arten gleich oft vorkommen.", "bits": "Das ist die Information in Bit; der Score ist die Exponentialfunktion davon in Nat.", "nats": "Das ist die Information in Nat; der Score ist die Exponentialfunktion davon."},
	}, {
		Ask:     "Echte Bilder haben Mittel {m} und Standardabweichung {s}, gemachte {m2} und {s2}. Wie groß ist der Fréchet-Abstand?",
		Replies: map[string]string{"right": "Der Abstand der Mittel im Quadrat plus der der Standardabweichungen im Quadrat.", "means": "Auch die Breiten sind verschieden.", "plain": "Beide Abstände stehen im Quadrat.", "variances": "Quadriert wird der Abstand der Standardabweichungen, es ist nicht der Abstand der Varianzen."},
	}},
	Keys: map[string]string{"drop": "letzte Art fehlt zu", "blur": "Unschärfe", "noise": "Rauschen", "sameness": "Gleichheit in einer Art", "means": "Mittel der Arten", "sds": "Breiten", "weights": "Anteile",
		"made_means": "gemacht: Mittel", "made_sds": "gemacht: Breiten", "made_weights": "gemacht: Anteile"},
	First: "Zwei Arten echter Bilder (P) und gemachte (Q).", Figure: "Bilder beider Seiten, nach dem Startwert gezogen.",
	Guide: frame.Guide{Aim: "Eine Note als das lesen, was sie misst.", Misconception: "Eine bessere Note heißt bessere Bilder.", Minutes: 15,
		Ask: []string{"Wie würdest du bei jeder Note schummeln?", "Welche KL-Richtung bemerkt eine fehlende Art?"}},
}
