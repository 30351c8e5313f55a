package coding

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Was ein Bit davon kostet",
	Asks:  "Um wie viel länger wird dein Text, wenn du ihn mit einem fremden Code packst?",
	Lead: []string{
		"Ein Code gibt jedem Buchstaben ein Wort aus Nullen und Einsen. Kurze Wörter sind knapp: eines mit einer einzigen Ziffer lässt weniger Platz für die anderen. Häufige Buchstaben sollten die kurzen bekommen.",
		"Ein Code, der für P gemacht ist, ist dort so gut wie möglich. Und wenn du den Code einer anderen Sprache nimmst, Q?",
	},
	Guess: frame.Guess{
		Ask: "Ps vier Buchstaben kommen mit den Chancen 1/2, 1/4, 1/8, 1/8. Ihr eigener Code braucht {huffman_p_bits} Ziffern je Buchstabe. Der Code von Q ist für 1/8, 1/2, 1/4, 1/8 gemacht. Wie viele Ziffern je Buchstabe braucht er für Texte von P?",
		Of:  "Ziffern je Buchstabe",
		Replies: map[string]string{
			"right":   "{entropy_bits} davon kann niemand sparen; {kl_bits} kostet der falsche Code. Das ist D(P‖Q).",
			"same":    "Du hast dem Code von Q gegeben, was der eigene Code von P braucht. Dann wäre es gleich, welchen Code man nimmt: aber Q gibt sein kürzestes Wort einem Buchstaben, den P nur jedes vierte Mal hat.",
			"better":  "Unter {huffman_p_bits} kommt kein Code: der eigene von P ist schon der beste, den es gibt.",
			"longest": "So schlimm ist es nicht: kein Wort im Code von Q ist länger als drei Ziffern.",
			"between": "Die Richtung stimmt: mehr als die {huffman_p_bits} des eigenen Codes. Wieg die Länge jedes Wortes von Q damit, wie oft P es braucht.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Der Platz ist begrenzt", "Ein Wort der Länge n verbraucht 1/2ⁿ des Platzes. Die Wörter eines Codes, die man auseinanderhalten kann, verbrauchen zusammen höchstens 1: das ist die Ungleichung von Kraft. Ein Code, der genau 1 verbraucht, verschwendet nichts."),
		frame.Tell("Die beste Länge", "Ein Buchstabe mit der Chance p sollte ein Wort aus -log₂ p Ziffern bekommen: seine Überraschung. Das Mittel ist dann die Entropie, {entropy_bits} Bit, und kein Code ist besser."),
		frame.Tell("Der falsche Code", "Glaubst du Q, so bekommt ein Buchstabe -log₂ q Ziffern. Das Mittel über Texte aus P ist die *Kreuzentropie*, {cross_entropy_bits} Bit. Was du mehr zahlst als die Entropie, ist D(P‖Q) = {kl_bits} Bit je Buchstabe."),
		frame.Tell("Ganze Ziffern sind ein Verlust für sich", "Huffmans Code hat ganze Ziffern und verliert auch dadurch. Bei Chancen von 0,7, 0,2, 0,1 braucht er 1,3 Ziffern, die Entropie ist 1,157. Mit dem Code der umgekehrten Tabelle sind es 1,9: die 0,6 mehr sind *nicht* die Divergenz, die ist 1,684. Ein Bereichscoder rundet nicht und kommt bei einem ganzen Text auf ein Byte an n·H(P,Q) heran."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz ist, um wie viel ein Huffman-Code länger wird.", Verdict: "Nur wenn alle Chancen Potenzen von einem Halben sind.", Why: "Sonst kosten ganze Ziffern noch etwas für sich, und das kann einen Teil der Divergenz verdecken. Arithmetisches Codieren zahlt genau die Divergenz."},
	Quiz: []frame.Asking{{
		Ask: "Texte aus zwei Buchstaben: der erste hat die Chance {p}. Dein Coder glaubt {q}. Wie viele Bit je Buchstabe schreibt er zu viel?",
		Replies: map[string]string{
			"right":    "Die zusätzliche Länge ist D(P‖Q), wie groß die Entropie auch ist.",
			"reversed": "Das würden Texte aus Q mit dem Code von P kosten.",
			"nats":     "Ziffern eines Codes sind Bit, nicht Nat.",
			"half":     "Auch der zweite Buchstabe hat ein Wort.",
		},
	}},
	First:  "Wie oft jeder Buchstabe kommt (P) und wie oft der Code ihn erwartet (Q).",
	Figure: "Die Welt von P: über der Linie Buchstaben, deren Wörter zu lang sind; darunter solche, deren Wörter kürzer sind als nötig.",
	Keys:   map[string]string{"p": "P, wie oft Buchstaben kommen", "q": "Q, wofür der Code gemacht ist"},
	Guide: frame.Guide{
		Aim: "D(P‖Q) ist die zusätzliche Länge je Buchstabe, wenn der Code für Q gemacht ist.", Misconception: "Ein besserer Code schlägt die Entropie; der Mehrverbrauch bei Huffman ist die Divergenz.", Minutes: 20,
		Ask: []string{"Welcher Buchstabe sollte das Wort mit einer Ziffer bekommen?", "Warum können nicht alle Wörter kurz sein?", "Was geschieht mit einem Buchstaben, den Q unmöglich nennt?"},
	},
}
