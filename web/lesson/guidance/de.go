package guidance

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Zeichnen, was verlangt war",
	Asks:  "Was kostet der Druck auf ein Wort hin?",
	Lead: []string{
		"Dinge kommen in zwei Arten, jede mit ihrem Wort und jede eine Glocke; die Glocken überschneiden sich. Ein Modell, das auf Wunsch die erste Art zeichnet, zieht aus ihrer Glocke. *Guidance* drückt stärker: mit dem Gewicht w zieht sie Dinge vor, die niemand für die andere Art hielte.",
	},
	Guess: frame.Guess{
		Ask: "Drück mit w über 1. Was geschieht mit dem, was gezeichnet wird?",
		Options: []frame.Option{
			{Say: "Es passt besser zum Wort, sonst ändert sich nichts", Told: "Es passt besser, aber es wird auch einförmiger und sieht nicht mehr aus wie diese Art: die Divergenz zu ihrer eigenen Glocke wächst."},
			{Say: "Es passt besser zum Wort und wird einförmiger", Right: true, Told: "Klarer und ähnlicher. Wie weit es von dem weg ist, was verlangt war, ist eine KL-Divergenz: 0 bei w = 1, wachsend mit dem Druck."},
			{Say: "Es wird vielfältiger", Told: "Der Druck schneidet die Seite ab, wo sich die Glocken überschneiden: es bleibt weniger übrig."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Was ein Wort überhaupt sagt", "Wie viel sagt das Wort über das Ding? Im Mittel {mutual_information_bits} Bit: ein Mittel von KL-Divergenzen, die Transinformation. Kein Druck fügt etwas hinzu."),
		frame.Tell("Der Druck", "Bei w = 1 ist das geführte Modell die Glocke seiner Art, die Divergenz ist 0; jetzt ist sie {kl_to_conditional}. Schieb *w* auf 3: das Mittel rückt nach außen, die Breite schrumpft."),
		frame.Tell("Nach Belohnung", "Wird ein Modell stattdessen von einer Belohnung gedrückt, so hält es sich nahe am Ursprung, indem es für D(angepasst‖Ursprung) zahlt. Vier Antworten mit den Chancen 0,5, 0,3, 0,15, 0,05 und den Belohnungen 0, 1, 2, 4: die beste Strategie verdient {tuned_reward}, zahlt {tuned_kl} Nat und behält {tuned_value}."),
	},
	Fact:   &frame.Fact{Claim: "Die KL-Divergenz misst, wie gut ein Bild zu seinem Text passt.", Verdict: "Nicht in einem solchen System.", Why: "Wahr ist: die Transinformation ist ein Mittel von KL-Divergenzen, und eine KL-Strafe hält ein angepasstes Modell nahe bei seinem Ursprung."},
	Keys:   map[string]string{"w": "Druck *w*", "means": "Mittel der Arten", "sds": "Breiten", "weights": "Anteile", "class": "verlangte Art", "reference": "Chancen der Basis", "rewards": "Belohnungen", "penalty": "Strafe β"},
	Figure: "Die verlangte Art (P, durchgezogen), und was der Druck zeichnet (Q, gestrichelt).",
	First:  "Die verlangte Art (P) und alles, was es gibt (Q).",
	Guide: frame.Guide{Aim: "Sagen, was Guidance gewinnt und was sie kostet.", Misconception: "KL misst, wie Bild und Text zusammenpassen.", Minutes: 20,
		Ask: []string{"Warum ist w = 1 an Treue zur Art nicht zu schlagen?", "Was zeichnet ein sehr großes w?"}},
}
