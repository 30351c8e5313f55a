package dimension

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Viele Dimensionen zugleich",
	Asks:  "Geht das auch mit Hunderten von Größen?",
	Lead: []string{
		"Zwei Wolken in der Ebene, P und Q. Jede ist auf ihre Weise schief. Für solche Wolken gibt es eine Formel, in beliebig vielen Dimensionen: hier sagt sie {kl} Nat, andersherum {kl_reverse}.",
		"Und wenn du keine Formel hast, nur Punkte?",
	},
	Guess: frame.Guess{
		Ask: "Du hast tausend Punkte aus jeder Wolke. Wie gut lässt sich die Divergenz allein aus den Punkten sagen?",
		Options: []frame.Option{
			{Say: "So gut wie mit der Formel", Told: "Bei weitem nicht. In der Ebene liegt die Schätzung aus nächsten Nachbarn um etwa ein Zehntel daneben, in zehn Dimensionen um viel mehr."},
			{Say: "Ungefähr, und mit jeder Dimension schlechter", Right: true, Told: "Mit jeder Dimension rücken die Punkte auseinander: bald ist der nächste Nachbar so fern wie alle anderen. Die Schätzung bleibt zurück."},
			{Say: "Gar nicht", Told: "In wenigen Dimensionen gibt es durchaus einen ungefähren Wert; gib auf der Kommandozeile n=1000 an und vergleiche."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Was die Formel braucht", "Zwei Mittel und zwei Tabellen aus Varianzen und Kovarianzen. Damit ist der Preis in tausend Dimensionen so genau wie in zweien. Schiefe zählt: eine Wolke mit Korrelation 0,8 gegen eine runde kostet 0,511 Nat, andersherum 1,267."),
		frame.Tell("Was Punkte sagen können", "Vergleiche an jedem Punkt aus P, wie weit der nächste Punkt aus P ist und wie weit der nächste aus Q. Der mittlere Logarithmus des Verhältnisses schätzt die Divergenz, ganz ohne Formel. Er liegt systematisch daneben, und das wird kaum besser."),
		frame.Tell("Eine Grenze für alle", "Kein Verfahren kann aus n Punkten eine Divergenz über etwa log n belegen. Wer aus zehntausend Punkten 50 Nat behauptet, stützt sich auf eine Annahme, nicht auf die Punkte."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz funktioniert gut in hohen Dimensionen.", Verdict: "Die Formel schon. Schätzungen nicht.", Why: "Aus n Stichproben kann kein Schätzer eine untere Schranke über der Ordnung log n belegen (McAllester & Stratos 2018)."},
	Quiz: []frame.Asking{{
		Ask: "Zwei Wolken haben {d} unabhängige Koordinaten, und jede Koordinate allein kostet {c} Nat. Was kosten die Wolken?",
		Replies: map[string]string{
			"right":  "Unabhängige Koordinaten addieren sich, wie Überraschungen.",
			"one":    "Das ist eine Koordinate. Jede der anderen kostet ebenso viel.",
			"length": "Du hast sie addiert wie die Seiten eines Dreiecks. Preise addieren sich, wie sie sind.",
			"power":  "Chancen werden malgenommen; ihre Logarithmen, die Preise, addieren sich.",
		},
	}, {
		Ask: "Du hast {n} Punkte von jeder Wolke und keine Formel. Bis zu welcher Divergenz, in Nat, kann irgendwer damit etwas belegen?",
		Replies: map[string]string{
			"right":  "Etwa log n, mit jedem Verfahren.",
			"root":   "So viel nicht: die Schranke wächst mit dem Logarithmus der Zahl der Punkte.",
			"all":    "Viel zu viel. Eine Stelle, die keiner von n Punkten gezeigt hat, kann immer noch eine Chance von etwa 1/n haben.",
			"digits": "Das ist etwa die Chance einer Stelle, die keiner der Punkte gezeigt hat. Ihre Überraschung, log n, ist die Schranke.",
		},
	}},
	First: "Die beiden Wolken mit ihren Umrissen.",
	Keys:  map[string]string{"p": "P, ein Normalvektor", "q": "Q, ein Normalvektor"},
	Guide: frame.Guide{
		Aim: "Genaue Formeln und Schätzungen aus Punkten auseinanderhalten.", Misconception: "Mehr Daten klären es immer.", Minutes: 15,
		Ask: []string{"Was wird aus dem Abstand zum nächsten Nachbarn, wenn Dimensionen dazukommen?", "Welche Annahme steht hinter einer großen Divergenz aus wenigen Punkten?"},
	},
}
