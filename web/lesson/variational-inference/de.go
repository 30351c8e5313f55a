package inference

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Eine Form, die sich nicht neigen kann",
	Asks:  "Was geht verloren, wenn du tust, als hätten zwei Dinge nichts miteinander zu tun?",
	Lead: []string{
		"P ist eine geneigte Wolke: ihre beiden Koordinaten gehen zusammen, mit der Korrelation {params.rho}. Du darfst nur Wolken benutzen, die sich nicht neigen, zwei Glocken nebeneinander. Das heißt *Mean Field*, und so werden viele Modelle angepasst.",
	},
	Guess: frame.Guess{
		Ask: "Pass Q an, indem du D(Q‖P) klein machst. Jede Koordinate von P hat die Varianz 1. Welche wählt Q?",
		Options: []frame.Option{
			{Say: "1, wie P", Told: "Das wählt die andere Richtung. Q zahlt, wohin seine eigenen Punkte fallen: eine breite aufrechte Wolke setzt viele dorthin, wo die geneigte nichts hat."},
			{Say: "Viel weniger als 1", Right: true, Told: "{reverse_var}: was von der Varianz einer Koordinate bleibt, wenn die andere bekannt ist. Q ist sich viel zu sicher."},
			{Say: "Mehr als 1, zur Sicherheit", Told: "Sicherheit kostet in dieser Richtung am meisten. Sie wählt {reverse_var}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Eine Koordinate nach der anderen", "Halt eine Glocke fest, mach die andere so gut wie möglich, und wechsle. Jeder Zug kann nur helfen. Mach sie einzeln, oder schieb Q selbst und versuch, es besser zu machen."),
		frame.Tell("Eine Waage mit zwei Schalen", "Messen lässt sich die ELBO, eine Zahl, für die man nicht wissen muss, wie viel P im Ganzen hat. ELBO + D(Q‖P) ist immer dasselbe: die Log-Evidenz, hier {log_evidence}. Steigt das eine, so fällt das andere."),
		frame.Tell("Zwei Antworten, ein Preis", "Varianz {reverse_var} in der einen Richtung, {forward_var} in der anderen, und bei dieser Wolke kosten beide besten {kl_reverse} Nat. In der anderen Richtung aber ist jede teuer: die breite kostet {kl_reverse_at_forward} Nat in D(Q‖P), die schmale ebenso viel in D(P‖Q)."),
	},
	Fact: &frame.Fact{Claim: "Variationsinferenz gibt die richtige Breite, nur ungefähr.", Verdict: "Sie ist systematisch zu schmal.", Why: "In dieser Richtung darf Q nicht sein, wo P nicht ist. Bei Korrelation 0,9 behält sie 0,19 der Varianz."},
	Quiz: []frame.Asking{{
		Ask:     "Eine geneigte Wolke mit Varianzen 1 und Korrelation {rho}. Welche Varianz bekommt jede Glocke, wenn D(Q‖P) klein gemacht wird?",
		Replies: map[string]string{"right": "1 - ρ²: was von einer Koordinate bleibt, wenn die andere bekannt ist.", "square": "Das ist der Anteil, den die andere Koordinate erklärt, ρ². Übrig ist der Rest von 1.", "rest": "Fast: erklärt wird ρ zum Quadrat, nicht ρ.", "margin": "Das wählt die andere Richtung, D(P‖Q)."},
	}, {
		Ask:     "Die Log-Evidenz ist {whole} Nat, die ELBO einer Anpassung {elbo}. Wie groß ist D(Q‖P)?",
		Replies: map[string]string{"right": "Was der ELBO bis zur Log-Evidenz fehlt.", "turned": "Umgekehrt: eine Divergenz ist nie negativ, und die ELBO nie über der Log-Evidenz.", "added": "ELBO und Divergenz ergeben zusammen die Log-Evidenz; zähl sie nicht noch einmal dazu.", "alone": "Das wäre so, wenn die Log-Evidenz 0 wäre."},
	}},
	Keys:  map[string]string{"rho": "Korrelation", "steps": "Züge"},
	First: "Die geneigte Wolke (P), und wo die Anpassung beginnt (Q).", Figure: "Wo die Anpassung nach zwölf Zügen ist.",
	Guide: frame.Guide{Aim: "Zu große Sicherheit voraussehen und ELBO + KL lesen.", Misconception: "Ein besserer Optimierer würde breiter anpassen.", Minutes: 20,
		Ask: []string{"Bei welcher Korrelation geht nichts verloren?", "Welche Richtung willst du für Fehlerbalken?"}},
}
