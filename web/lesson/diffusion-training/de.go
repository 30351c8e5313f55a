package training

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Ein Entrauscher lernt",
	Asks:  "Was macht ein Netz kleiner, wenn es lernt, Rauschen zu erraten?",
	Lead: []string{
		"Ein kleines Netz mit {weights} Gewichten sieht einen verrauschten Punkt und errät das Rauschen darin. Du kannst es hier trainieren, auf Punkten, die du zeichnest, mit je {params.batches} Stapeln von 32. Daneben steht der beste Rater, den es gibt, genau aus den Daten berechnet.",
	},
	Guess: frame.Guess{
		Ask: "Sein Verlust ist der quadrierte Fehler des Rauschens. Kann Training ihn auf 0 bringen?",
		Options: []frame.Option{
			{Say: "Ja, mit genug Stapeln", Told: "Auch der genaue Rater irrt im Mittel um {noise_exact}: ein verrauschter Punkt kann von mehreren Orten kommen."},
			{Say: "Nein, nur auf das, was der beste Rater übrig lässt", Right: true, Told: "Der beste lässt {noise_exact}; mehr kann kein Netz gewinnen."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Rauschfehler ist eine Divergenz", "Bei jedem Schritt ist der quadrierte Fehler, mal einem bekannten Gewicht, die KL-Divergenz zwischen dem richtigen Schritt zurück und dem des Netzes, plus einer Zahl, die kein Netz ändern kann. Die Seite rechnet beides und findet keinen Unterschied außer Rundung."),
		frame.Tell("Was übrig ist", "Trainiere weiter, und der Fehler fällt auf den des besten Raters zu. Die Lücke, die bleibt, könnten mehr Training oder ein größeres Netz noch schließen; was unter der gestrichelten Linie liegt, gewinnt niemand."), frame.Tell("Was es zieht", "Das Netz geht vom Rauschen zu neuen Punkten, und der beste Rater auch. Beide werden mit den Daten verglichen, nach nächsten Nachbarn, einem groben Maß: Achte auf das Intervall dahinter."),
	},
	Quiz: []frame.Asking{{
		Ask:     "Ein Netz irrt um {err} je Koordinate, der beste Rater um {best}. Um wie viel kann mehr Training den Fehler höchstens senken?",
		Replies: map[string]string{"right": "Was über dem Fehler des besten Raters liegt, lässt sich gewinnen, mehr nicht.", "all": "Nicht auf 0: auch der beste Rater irrt.", "floor": "Das bleibt für immer.", "none": "Zum besten Rater ist noch eine Lücke."},
	}, {
		Ask:     "Bei einem Schritt mit β = {beta} und 1-ᾱ = {noise} ist der quadrierte Rauschfehler eines Netzes {err}. Wie viele Nat sind das, mit Varianz β?",
		Replies: map[string]string{"right": "β/(2·(1-β)·(1-ᾱ)) mal der Fehler.", "half": "Doppelt so viel: das Halbe der Glocke fehlt.", "keep": "Das 1-β fehlt: der Schritt lässt den Punkt auch schrumpfen.", "noise": "Das 1-ᾱ fehlt: in wie viel Rauschen geraten wird."},
	}},
	Keys: map[string]string{"data": "Punkte", "spread": "Breite jedes Punkts", "T": "Schritte *T*", "beta1": "erstes β", "betaT": "letztes β",
		"batches": "Stapel auf einmal", "rate": "Schrittgröße", "seed": "Startzahl"},
	First: "Punkte der Daten (P, gefüllt) und Punkte, die das trainierte Netz zieht (Q, gestrichelt).",
	Guide: frame.Guide{Aim: "Wissen, was der übliche Verlust misst und wo sein Boden ist.", Misconception: "Verlust über 0 heißt schlechtes Training.", Minutes: 20,
		Ask: []string{"Warum ist der Boden nicht 0?", "Welche Schritte sind am schwersten zu erraten?"}},
}
