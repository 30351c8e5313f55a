package nonnegative

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Kann sie kleiner als nichts sein?",
	Asks:  "Manche Glieder sind negativ. Kann ihre Summe es auch sein?",
	Lead: []string{
		"Der Preis eines falschen Glaubens ist eine Summe von Anteilen, einer für alles, was geschehen kann. In Seattle sind {negative_terms} der fünf Anteile negativ: an diesen Tagen ist die Besucherin aus New York *weniger* überrascht, als sie sein sollte.",
		"Gibt es einen Glauben mit so viel Glück, dass die Gewinne überwiegen?",
	},
	Guess: frame.Guess{
		Ask:    "Die Besucherin lernt. Tag für Tag rückt ihr Tagebuch Q vom New Yorker (0) zu dem von Seattle (1), und dann übertreibt sie und geht in derselben Richtung weiter. Zeichne, was ihr Glaube unterwegs kostet.",
		Of:     "Preis, Nat am Tag",
		Across: "wie weit Q auf P zugegangen ist",
		Replies: map[string]string{
			"right": "Er fällt auf genau 0, wo Q gleich P ist, und steigt dahinter wieder. Alle Chancen zusammen sind 1: was sie einem Tag gibt, nimmt sie einem anderen, und dort verliert sie mindestens so viel.",
			"below": "Du bist unter 0 gegangen. Um bei Regen zu gewinnen, muss sie mehr Regen erwarten. Dann erwartet sie etwas anderes seltener und verliert dort, immer mindestens so viel.",
			"late":  "Wo Q gleich P ist, gibt es nichts mehr zu zahlen: dort ist er 0, und nirgends sonst.",
			"past":  "Bis auf 0 hinunter ist richtig. Aber hinter Seattles eigenem Tagebuch ist ihr Glaube wieder falsch, und ein falscher Glaube kostet: er steigt.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Eine Gerade über einer Kurve", "Zeichne die Kurve ln x und die Gerade x - 1. Sie berühren sich bei x = 1, sonst liegt die Gerade überall darüber. Mehr braucht es nicht.", "Bei x = {params.x} liegt die Gerade um {gap} höher."),
		frame.Tell("Jeden Anteil heben", "Gib zu jedem Anteil, was die Gerade übrig lässt: p·ln(p/q) - p + q. Jedes davon ist 0 oder mehr, weil ln(q/p) ≤ q/p - 1. Bei Sonne wird aus {terms.sun} so {lifted_terms.sun} Nat."),
		frame.Tell("Was gehoben wurde, hebt sich auf", "Gehoben wurde um -p + q. Über alle Ausgänge ist das -1 + 1 = 0. Die Summe der Anteile ist also die der gehobenen: {kl} Nat, und sie kann nicht negativ sein. Das ist die Ungleichung von Gibbs."),
		frame.Tell("Wo es bricht", "Es bricht, wenn eine Liste nicht 1 ergibt. Für (0,3, 0,3) gegen (0,5, 0,5) gibt die Formel {raw_sum} Nat. Das ist keine Divergenz: die erste Liste ergibt {raw_p_sum}. Teile sie erst durch ihre Summe, offen, dann ist die Divergenz {normalised_kl}."),
	},
	Fact: &frame.Fact{Claim: "Der Logarithmus macht die KL-Divergenz nicht negativ.", Verdict: "Nein, das tun die Summen von 1.", Why: "Einzelne Glieder sind ständig negativ. Bei Listen, die nicht 1 ergeben, kann es auch das Ganze sein."},
	Quiz: []frame.Asking{{
		Ask:   "P hat Kopf mit der Chance {p}, Q mit {q}. Welcher Anteil von D(P‖Q) ist negativ?",
		Words: map[string]string{"heads": "Kopf", "tails": "Zahl", "none": "keiner"},
		Replies: map[string]string{
			"heads": "Kopf: {p} in P, {q} in Q. Der Anteil ist negativ, wo P weniger hat als Q.",
			"tails": "Zahl: was von 1 übrig ist. Der Anteil ist negativ, wo P weniger hat als Q.",
			"none":  "Einer muss es sein, wenn die Münzen nicht gleich sind: hat P von einer Seite mehr, so hat es von der anderen weniger.",
		},
	}},
	First:  "Seattle (P) und New York (Q).",
	Figure: "Die Gerade liegt über der Kurve und berührt sie bei 1. Schieb den Knopf.",
	Keys:   map[string]string{"p_raw": "Eine Liste für P, Summe beliebig", "q_raw": "Eine Liste für Q, Summe beliebig", "p": "P", "q": "Q"},
	Guide: frame.Guide{
		Aim: "Aus einem einzigen Bild beweisen, dass die Divergenz nicht negativ ist.", Misconception: "Der Logarithmus macht sie positiv; alle Glieder sind positiv.", Minutes: 15,
		Ask: []string{"Wo berühren sich Gerade und Kurve, und was sagt das über Q?", "Was geht schief, wenn Listen nicht 1 ergeben?"},
	},
}
