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
		Ask: "Bei einem Rauschen von σ² = {params.sigma2} je Punkt: wie viele der 196 Zahlen benutzt er?",
		Options: []frame.Option{
			{Say: "Alle 196", Told: "Jede Zahl muss mehr sparen als ihre Miete. Das tun nur {active_units}."},
			{Say: "{active_units}", Right: true, Told: "{active_units}: so viele, wie es Richtungen gibt, in denen die Ziffern stärker schwanken als das Rauschen."},
			{Say: "10, eine für jede Ziffer", Told: "Dass es zehn sind, weiß er nicht. Er kennt Richtungen und ihre Varianzen: {active_units} liegen über dem Rauschen."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Miete und Gewinn", "Eine Zahl, die einer Richtung der Varianz λ folgt, zahlt im Mittel ½·ln(λ/σ²) Nat und spart mehr als das. Eine Richtung mit λ unter dem Rauschen spart weniger, als sie zahlt. Am besten bleibt sie ungenutzt: bei der Standardglocke, mit KL 0."),
		frame.Tell("Eine Treppe", "Mach das Rauschen stärker, und Zahl um Zahl schließt: 82 sind bei σ² = 0,01 offen, 23 bei 0,1, 6 bei 0,5, eine einzige bei 1. Ein Gewicht β auf der Miete wirkt wie mehr Rauschen."),
		frame.Tell("Die erste Zahl", "Sie zahlt {kl_per_unit.0} Nat, die zweite {kl_per_unit.1}. Alle zusammen {kl_total} Nat je Bild."),
	},
	Fact: &frame.Fact{Claim: "Wenn latente Dimensionen zusammenfallen, hat der Optimierer versagt.", Verdict: "Hier nicht.", Why: "Das genaue Optimum selbst schließt sie: eine Dimension mit einer Varianz unter dem Rauschen darf nichts tragen."},
	Quiz: []frame.Asking{{
		Ask:     "Eine Richtung hat die Varianz {variance}, das Rauschen ist {noise}. Welche Miete zahlt ihre Zahl, in Nat?",
		Replies: map[string]string{"right": "Der halbe Logarithmus des Verhältnisses.", "whole": "Das Doppelte: die Hälfte fehlt.", "ratio": "Das ist das Verhältnis; die Miete ist sein halber Logarithmus.", "closed": "Geschlossen wäre sie nur bei einer Varianz unter dem Rauschen."},
	}},
	First: "Die Antwort einer Zahl auf ein Bild (P: Mittel 1, Standardabweichung ½) und die Standardglocke (Q): 0,818 Nat Miete.", Figure: "Die Miete der ersten vierzig Zahlen, in Nat.",
	Guide: frame.Guide{Aim: "Das Zusammenfallen als Optimum sehen.", Misconception: "Es ist ein Fehler des Optimierers.", Minutes: 20,
		Ask: []string{"Was macht β = 2 mit der Treppe?", "Welche Richtungen schließen zuerst?"}},
}
