package bound

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Der Verlust ist ein Stapel von Divergenzen",
	Asks:  "Wohin geht jedes Bit des Verlusts eines Diffusionsmodells?",
	Lead: []string{
		"Ein Diffusionsmodell geht vom Rauschen zurück, Schritt für Schritt. Bei jedem Schritt gibt es einen richtigen Weg, den man kennt, wenn man das Bild kennt, und die Vermutung des Modells. Beides sind Glocken. Was die Vermutung kostet, ist eine KL-Divergenz zwischen zwei Glocken.",
		"Hier sind die Daten eine Glocke der Varianz {params.data_var}, es sind {params.T} Schritte, und die Vermutungen des Modells sind die besten, die es gibt.",
	},
	Guess: frame.Guess{
		Ask: "Die Vermutungen sind die bestmöglichen. Ist der Verlust 0?",
		Options: []frame.Option{
			{Say: "Ja, ein perfektes Modell verliert nichts", Told: "Die Daten haben selbst eine Entropie, {entropy} Nat. Mit weniger kann sie niemand beschreiben."},
			{Say: "Er ist die Entropie der Daten", Told: "Fast: {total_optimal} Nat gegen {entropy}. Der Rest, {kl_end}, ist, was dem letzten verrauschten Bild noch zum reinen Rauschen fehlt."},
			{Say: "Er ist die Entropie und ein wenig mehr", Right: true, Told: "{total_optimal} = {entropy} + {kl_end}. Das Wenige ist D(q(x_T)‖Rauschen): Der Rückweg beginnt bei reinem Rauschen, und die Daten enden kurz davor."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Ein Glied je Schritt", "Zu jedem Schritt t: die Divergenz von der richtigen Glocke, die das Bild kennt, zur Glocke des Modells, die es nicht kennt. Addiere von t = {params.T} bis 1, dazu, was der Anfang beim Rauschen kostet, und du hast die Schranke."),
		frame.Tell("Die Wahl der Breite", "Das Modell muss auch wählen, wie breit seine Glocken sind. Mit der besten Breite ist die Summe {total_optimal} Nat, mit β {total_beta}, mit β̃ {total_beta_tilde}. Eine falsche Breite ist teuer bei wenigen Schritten und harmlos bei vielen."),
		frame.Tell("Sonst geht nichts verloren", "Für diese eine Glocke gilt genau: Summe - Entropie = D(q(x_T)‖N(0,1)). Die Seite prüft es bis zu den letzten Stellen."),
	},
	Fact:  &frame.Fact{Claim: "Die KL-Glieder eines Diffusionsmodells messen, wie verschieden zwei Bilder sind.", Verdict: "Nein.", Why: "Sie vergleichen zwei Glocken über dem nächsten Schritt: die, die das Bild kennt, und die, die es errät."},
	Keys:  map[string]string{"data_var": "Varianz der Daten", "T": "Schritte *T*", "beta1": "erstes β", "betaT": "letztes β", "data": "Daten (Glocke oder Mischung)"},
	First: "Die Daten (P) und das Rauschen, bei dem das Modell beginnt (Q).", Figure: "Was jeder Schritt mit der besten Breite kostet, in Nat, ab t = 2.",
	Guide: frame.Guide{Aim: "Die Schranke als Summe von Divergenzen lesen, ohne unerklärten Rest.", Misconception: "Verlust 0 heißt perfektes Modell.", Minutes: 25,
		Ask: []string{"Welches Glied würde wachsen, wenn T halb so groß wäre?", "Warum braucht die beste Breite die Daten?"}},
}
