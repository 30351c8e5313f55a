package training

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Ein Entrauscher lernt",
	Asks:  "Was macht ein Netz kleiner, wenn es lernt, Rauschen zu erraten?",
	Lead: []string{
		"Ein kleines Netz mit {weights} Gewichten sieht einen verrauschten Punkt und errät das Rauschen darin. Es wird hier trainiert, mit {params.batches} Stapeln von je 32 Punkten. Daneben steht der beste Rater, den es gibt, genau aus den Daten berechnet.",
	},
	Guess: frame.Guess{
		Ask: "Sein Verlust ist der quadrierte Fehler des Rauschens. Kann Training ihn auf 0 bringen?",
		Options: []frame.Option{
			{Say: "Ja, mit genug Stapeln", Told: "Auch der genaue Rater irrt im Mittel um {noise_exact}: ein verrauschter Punkt kann von mehreren Orten kommen."},
			{Say: "Nein, nur auf das, was der beste Rater übrig lässt", Right: true, Told: "Der beste lässt {noise_exact}; das Netz ist bei {noise}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Rauschfehler ist eine Divergenz", "Bei jedem Schritt ist der quadrierte Fehler, mal einem bekannten Gewicht, die KL-Divergenz zwischen dem richtigen Schritt zurück und dem des Netzes, plus einer Zahl, die kein Netz ändern kann. Die Seite rechnet beides und findet keinen Unterschied außer Rundung."),
		frame.Tell("Was übrig ist", "Die Lücke zwischen {noise} und {noise_exact} könnten mehr Training oder ein größeres Netz noch schließen."),
	},
	First: "Punkte der Daten (P, gefüllt) und Punkte, die das trainierte Netz zieht (Q, gestrichelt).",
	Guide: frame.Guide{Aim: "Wissen, was der übliche Verlust misst und wo sein Boden ist.", Misconception: "Verlust über 0 heißt schlechtes Training.", Minutes: 20,
		Ask: []string{"Warum ist der Boden nicht 0?", "Welche Schritte sind am schwersten zu erraten?"}},
}
