package latent

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Dimensionen, die sich nicht lohnen, schließen",
	Asks:  "Was tut die KL-Divergenz in einem Autoencoder?",
	Lead: []string{
		"Ein Autoencoder zwängt das Bild einer Ziffer durch ein paar Zahlen und zeichnet es wieder. Ein *variationeller* zahlt Miete für diese Zahlen: die KL-Divergenz von dem, was er über das Bild sagt, zu einer Standardglocke.",
		"Dieser hier ist linear und genau an zehntausend handgeschriebene Ziffern von 14 mal 14 Punkten angepasst. Er könnte alle 196 Zahlen benutzen.",
	},
	Guess: frame.Guess{
		Ask: "Bei einem Rauschen von σ² = 0,1 je Punkt: wie viele der 196 Zahlen benutzt er?",
		Options: []frame.Option{
			{Say: "Alle 196", Told: "Jede Zahl muss mehr sparen als ihre Miete. Das tun nur 23."},
			{Say: "23", Right: true, Told: "23: so viele, wie es Richtungen gibt, in denen die Ziffern stärker schwanken als das Rauschen."},
			{Say: "10, eine für jede Ziffer", Told: "Dass es zehn sind, weiß er nicht. Er kennt Richtungen und ihre Varianzen: 23 liegen über dem Rauschen."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Ein Bild in Zahlen", "Die Antwort jeder Zahl auf ein Bild ist eine Glocke, gezeichnet auf ihrer Schiene mit ihrer Breite; das getönte Band ist die Standardglocke. Schieb einen Knopf: das Bild ändert sich in einer Richtung, und die Zahl zahlt dafür, dass sie das Band verlässt."),
		frame.Tell("Miete und Gewinn", "Eine Zahl, die einer Richtung der Varianz λ folgt, zahlt im Mittel ½·ln(λ/σ²) Nat und spart mehr als das. Eine Richtung mit λ unter dem Rauschen spart weniger, als sie zahlt. Am besten bleibt sie ungenutzt: bei der Standardglocke, mit KL 0."),
		frame.Tell("Eine Treppe", "Mach das Rauschen stärker, und Zahl um Zahl schließt: 82 sind bei σ² = 0,01 offen, 23 bei 0,1, 6 bei 0,5, eine einzige bei 1. Ein Gewicht β auf der Miete wirkt wie mehr Rauschen.", "Jetzt, bei σ² = {params.sigma2} und β = {params.beta}, sind {active_units} offen."),
		frame.Tell("Die erste Zahl", "Sie zahlt {kl_per_unit.0} Nat, die zweite {kl_per_unit.1}. Alle zusammen {kl_total} Nat je Bild."),
	},
	Fact: &frame.Fact{Claim: "Wenn latente Dimensionen zusammenfallen, hat der Optimierer versagt.", Verdict: "Hier nicht.", Why: "Das genaue Optimum selbst schließt sie: eine Dimension mit einer Varianz unter dem Rauschen darf nichts tragen."},
	Quiz: []frame.Asking{{
		Ask:     "Eine Richtung hat die Varianz {variance}, das Rauschen ist {noise}. Welche Miete zahlt ihre Zahl, in Nat?",
		Replies: map[string]string{"right": "Der halbe Logarithmus des Verhältnisses.", "whole": "Das Doppelte: die Hälfte fehlt.", "ratio": "Das ist das Verhältnis; die Miete ist sein halber Logarithmus.", "closed": "Geschlossen wäre sie nur bei einer Varianz unter dem Rauschen."},
	}, {
		Ask:     "Sechs Richtungen haben die Varianzen {v1}, {v2}, {v3}, {v4}, {v5} und {v6}. Das Rauschen ist σ² = {noise}, die Miete hat das Gewicht β = {beta}. Wie viele Zahlen bleiben offen?",
		Replies: map[string]string{"right": "Die mit einer Varianz über β·σ².", "light": "So viele blieben bei β = 1 offen. Ein Gewicht auf der Miete wirkt wie mehr Rauschen.", "closed": "So viele schließen.", "all": "Nur solange jede mehr spart, als sie zahlt: ihre Varianz muss über β·σ² liegen."},
	}},
	Keys:   map[string]string{"sigma2": "Rauschen σ²", "beta": "Gewicht β der Miete"},
	First:  "Eine Ziffer, wie sie geschrieben wurde, was aus ihren Zahlen gezeichnet wird, und was eine Zahl tut: Orange gibt Tinte dazu, Blau nimmt sie weg.",
	Figure: "Die ersten sechs Zahlen mit dem, was jede für dieses Bild zahlt; die mittlere Miete der ersten vierzig; und wie viele offen sind.",
	Guide: frame.Guide{Aim: "Das Zusammenfallen als Optimum sehen.", Misconception: "Es ist ein Fehler des Optimierers.", Minutes: 20,
		Ask: []string{"Was macht β = 2 mit der Treppe?", "Welche Richtungen schließen zuerst?"}},
}
