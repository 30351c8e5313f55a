package noise

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Vom Bild zum Rauschen",
	Asks:  "Wie viele Schritte, bis niemand mehr sieht, was da war?",
	Lead: []string{
		"Ein Diffusionsmodell lernt, Rauschen rückgängig zu machen. Zuerst kommt Rauschen dazu: Bei jedem Schritt behält ein Punkt etwas weniger von sich und bekommt etwas mehr Zufall. Nach {params.T} kleinen Schritten ist kaum etwas übrig.",
	},
	Guess: frame.Guess{
		Ask: "Welcher Anteil der Varianz der Daten ist nach {params.T} Schritten übrig?",
		Options: []frame.Option{
			{Say: "Etwa die Hälfte", Told: "Jeder Schritt behält fast alles, aber tausendmal fast alles ist fast nichts: {alpha_bar_T}."},
			{Say: "Etwa vier Hunderttausendstel", Right: true, Told: "{alpha_bar_T}, das Produkt all dessen, was die einzelnen Schritte behalten."},
			{Say: "Genau nichts", Told: "Nie genau: {alpha_bar_T} bleibt. Der Unterschied zum reinen Rauschen ist eine KL-Divergenz und wird später bezahlt."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Ein Schritt", "Mit einer kleinen Zahl β: behalte √(1-β) von deinem Ort und nimm Rauschen der Varianz β dazu. Hier wächst β von {params.beta1} auf {params.betaT}."),
		frame.Tell("Viele Schritte auf einmal", "Rauschen auf Rauschen ist wieder Rauschen. Schritt t lässt sich also in einem Sprung erreichen: x_t = √ᾱ·x₀ + √(1-ᾱ)·ε, wobei ᾱ das Produkt all dessen ist, was behalten wurde. Aus einer Punktwolke wird genau eine Mischung von Glocken."),
		frame.Tell("Wie weit vom Rauschen", "Die KL-Divergenz von dieser Mischung zur Standardglocke fällt mit jedem Schritt. Ein Kosinusplan teilt seine Schritte anders ein und lässt am Ende 2,4·10⁻⁹ übrig."),
	},
	Quiz: []frame.Asking{{
		Ask:     "Zwei Schritte, erst mit β = {a}, dann mit β = {b}. Welcher Anteil der Varianz bleibt?",
		Replies: map[string]string{"right": "Jeder Schritt behält 1 - β von dem, was da war: malnehmen.", "added": "Verluste addieren sich nicht: der zweite Schritt nimmt seinen Anteil von dem, was der erste übrig ließ.", "last": "Auch der erste Schritt hat etwas genommen.", "lost": "Das ist der Anteil des Rauschens, 1 - ᾱ."},
	}},
	Keys: map[string]string{"schedule": "Plan", "schedule.linear": "linear", "schedule.cosine": "Kosinus", "schedule.own": "mein eigener, gezeichnet",
		"T": "Schritte *T*", "beta1": "erstes β (linear)", "betaT": "letztes β (linear)", "knots": "was bleibt (eigener)", "data": "Punkte"},
	First: "Drei Punkte nach einem Viertel der Schritte (P) und reines Rauschen (Q).",
	Guide: frame.Guide{Aim: "Die verrauschten Daten sind bei jedem Schritt genau bekannt.", Misconception: "Rauschen kommt nur beim Training dazu, auf gut Glück.", Minutes: 15,
		Ask: []string{"Warum darf man ᾱ aufmultiplizieren?", "Was gewinnt man mit kleinen Schritten?"}},
}
