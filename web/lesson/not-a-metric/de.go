package metric

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Ist sie ein Abstand?",
	Asks:  "Kann ein Umweg kürzer sein als der gerade Weg?",
	Lead: []string{
		"Ein Abstand ist hin und zurück derselbe. Und kein Umweg ist kürzer als der gerade Weg: das ist die Dreiecksregel. Hält sich die KL-Divergenz an diese Regeln?",
		"Nimm drei gleich breite Glocken mit den Mitteln 0, 1 und 2. Von der ersten zur zweiten kostet es {kl_ab} Nat, von der zweiten zur dritten {kl_bc}.",
	},
	Guess: frame.Guess{
		Ask: "Was kostet der gerade Weg, von der ersten Glocke zur dritten?",
		Options: []frame.Option{
			{Say: "{detour} Nat, die Summe", Told: "Der Preis wächst mit dem *Quadrat* der Lücke. Doppelt so weit ist viermal so teuer: {kl_ac} Nat."},
			{Say: "Weniger als {detour}", Told: "So wäre es bei einem Abstand. Hier kostet der gerade Weg {kl_ac} Nat, mehr als der Umweg mit {detour}."},
			{Say: "Mehr als {detour}", Right: true, Told: "Der Preis wächst mit dem Quadrat der Lücke: {kl_ac} Nat geradeaus, {detour} über die Mitte."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Die Regel gilt nicht", "Geradeaus {kl_ac} Nat, außen herum {detour}. Eine Suche über Münzen findet Schlimmeres: {worst_excess} Nat zu viel."),
		frame.Tell("Hin und zurück", "Bei gleich breiten Glocken kosten beide Richtungen zufällig dasselbe. Mach sie verschieden breit, und es stimmt nicht mehr."),
		frame.Tell("Ein Abstand, daraus gemacht", "Nimm die Mitte M von P und Q und das Mittel von D(P‖M) und D(Q‖M). Das ist die Jensen-Shannon-Divergenz, höchstens ln 2. Ihre Wurzel hält die Dreiecksregel: dieselbe Suche findet keinen Weg, sie zu brechen."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz ist eine Metrik.", Verdict: "Nein.", Why: "Sie ist nicht symmetrisch, und das Dreieck bricht: 2 ist mehr als ½ + ½."},
	Quiz: []frame.Asking{{
		Ask: "Zwei Glocken gleicher Breite, eine Standardabweichung auseinander, kosten 0,5 Nat. Was kosten zwei Glocken, die {times} Standardabweichungen auseinander sind?",
		Replies: map[string]string{
			"right":  "Der Preis wächst mit dem Quadrat der Lücke.",
			"linear": "So wäre es bei einem Abstand. Der Preis wächst mit dem Quadrat der Lücke.",
			"same":   "Die Lücke zählt: je weiter, desto teurer.",
			"square": "Das Quadrat stimmt. Der Preis ist die Hälfte davon, denn eine Lücke von eins kostet 0,5.",
		},
	}},
	First:  "Die erste Glocke (P) und die dritte (Q).",
	Figure: "Der gerade Weg gegen den Umweg, mit D und mit √JSD. Zieh die Glocken.",
	Keys:   map[string]string{"a": "A, die erste Ecke", "b": "B, auf dem Umweg", "c": "C, die letzte Ecke", "outcomes": "Ausgänge bei der Suche"},
	Guide: frame.Guide{
		Aim: "Mit Zahlen zeigen, warum es kein Abstand ist, und wissen, was einer ist.", Misconception: "Es ist eine Metrik, bis auf die Symmetrie.", Minutes: 15,
		Ask: []string{"Wie wächst der Preis, wenn sich die Lücke verdoppelt?", "Wird die Summe beider Richtungen eine Metrik? (Nein: das Dreieck bricht weiter.)"},
	},
}
