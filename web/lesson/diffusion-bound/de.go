package bound

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Der Verlust ist ein Stapel von Divergenzen",
	Asks:  "Wohin geht jedes Bit des Verlusts eines Diffusionsmodells?",
	Lead: []string{
		"Ein Diffusionsmodell geht vom Rauschen zurück, Schritt für Schritt. Bei jedem Schritt gibt es einen richtigen Weg, den man kennt, wenn man das Bild kennt, und die Vermutung des Modells. Beides sind Glocken. Was die Vermutung kostet, ist eine KL-Divergenz zwischen zwei Glocken.",
		"Hier haben die Daten die Varianz {data_variance}, es sind {params.T} Schritte, und die Vermutungen des Modells sind die besten, die es gibt.",
	},
	Guess: frame.Guess{
		Ask: "Die Vermutungen sind die bestmöglichen. Ist der Verlust 0?",
		Options: []frame.Option{
			{Say: "Ja, ein perfektes Modell verliert nichts", Told: "Die Daten haben selbst eine Entropie, {entropy} Nat. Mit weniger kann sie niemand beschreiben."},
			{Say: "Er ist die Entropie der Daten", Told: "Fast: {total_optimal} Nat gegen {entropy}. Vom Rest ist {kl_end}, was dem letzten verrauschten Bild noch zum reinen Rauschen fehlt, und {kl_lost} geht an den Schritten verloren."},
			{Say: "Er ist die Entropie und ein wenig mehr", Right: true, Told: "{total_optimal} = {entropy} + {kl_end} + {kl_lost}. Das zweite ist D(q(x_T)‖Rauschen): Der Rückweg beginnt bei reinem Rauschen, und die Daten enden kurz davor. Das dritte geht an den Schritten verloren: 0 für Daten, die eine Glocke sind."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Ein Glied je Schritt", "Zeig auf den Stapel, um einen Schritt zu lesen, wähl einen, um ihn zu öffnen: Die zwei Glocken darunter sind für ein Bild gezeichnet, das so weit von der Vermutung liegt wie im Mittel; ihre Divergenz ist also das Glied des Schritts. *gap* verschiebt das Bild. Zu jedem Schritt t: die Divergenz von der richtigen Glocke, die das Bild kennt, zur Glocke des Modells, die es nicht kennt. Addiere von t = {params.T} bis 1, dazu, was der Anfang beim Rauschen kostet, und du hast die Schranke."),
		frame.Tell("Die Wahl der Breite", "Das Modell muss auch wählen, wie breit seine Glocken sind. Mit der besten Breite ist die Summe {total_optimal} Nat, mit β {total_beta}, mit β̃ {total_beta_tilde}. Eine falsche Breite ist teuer bei wenigen Schritten und harmlos bei vielen."),
		frame.Tell("Sonst geht nichts verloren", "Für eine Glocke gilt genau: Schranke - Entropie = D(q(x_T)‖N(0,1)). Die Tabelle unter dem Stapel zerlegt die Schranke bis aufs letzte Bit.", "Nimm nun zwei Hügel als Daten, und eine weitere Zahl erscheint: was die Schritte selbst verlieren, weil der richtige Rückweg dann keine Glocke einer Breite ist. Mehr Schritte machen sie klein."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Glieder eines Diffusionsmodells messen, wie verschieden zwei Bilder sind.", Verdict: "Nein.", Why: "Sie vergleichen zwei Glocken über dem nächsten Schritt: die, die das Bild kennt, und die, die es errät."},
	Quiz: []frame.Asking{{
		Ask:     "Die Schranke eines Modells ist {bound} Nat, die Entropie der Daten {entropy}, und D(q(x_T)‖Rauschen) ist {end}. Wie viel verlieren die Schritte des Modells selbst?",
		Replies: map[string]string{"right": "Schranke - Entropie - Ende: Der Rest geht an den Schritten verloren.", "gap": "Ein Teil davon ist schon am Ende verloren, was immer die Schritte tun.", "bound": "Das meiste der Schranke ist die Entropie der Daten; die kann niemand sparen.", "end": "Das geht verloren, weil der Rückweg bei reinem Rauschen beginnt; die Schritte kommen dazu."},
	}, {
		Ask:     "Bei einem Schritt hat die richtige Glocke die Varianz {truth}, die des Modells bei gleichem Mittel die Varianz {model}. Was kostet der Schritt, in Nat?",
		Replies: map[string]string{"right": "½·(r - 1 - ln r), r die richtige Varianz durch die des Modells.", "reversed": "Das ist der Preis in der Welt des Modells: Die richtige Glocke steht vorn.", "half": "Doppelt zu viel: Es fehlt die Hälfte der Glocke.", "log": "Das Verhältnis der Breiten zählt zweimal: im Logarithmus und darin, wie weit außen Punkte liegen."},
	}},
	Keys: map[string]string{"data_var": "Varianz der Daten", "T": "Schritte *T*", "beta1": "erstes β", "betaT": "letztes β", "data": "Daten stattdessen (Glocke oder Mischung)", "points": "Punkte stattdessen", "spread": "Breite jedes Punkts",
		"t": "geöffneter Schritt", "gap": "Abstand von Bild und Vermutung"},
	First: "Die Daten (P) und das Rauschen, bei dem das Modell beginnt (Q).", Figure: "Die Schranke als Stapel: was jeder Schritt mit der besten Breite kostet, in Nat.",
	Guide: frame.Guide{Aim: "Die Schranke als Summe von Divergenzen lesen, ohne unerklärten Rest.", Misconception: "Verlust 0 heißt perfektes Modell.", Minutes: 25,
		Ask: []string{"Welches Glied würde wachsen, wenn T halb so groß wäre?", "Warum braucht die beste Breite die Daten?"}},
}
