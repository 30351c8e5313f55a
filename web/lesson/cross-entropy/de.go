package crossentropy

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Der Verlust, an dem gelernt wird",
	Asks:  "Was macht ein Klassifikator kleiner, wenn er trainiert?",
	Lead: []string{
		"Ein Klassifikator sieht die Insel eines Pinguins und die Länge seiner Flosse und gibt jeder von drei Arten eine Chance. Für die Art, die es wirklich ist, zahlt er die Überraschung. Das Mittel davon ist seine *Kreuzentropie*.",
		"Einen Teil davon kann er nie vermeiden: manche Pinguine sehen hier gleich aus und sind verschiedener Art. Der Rest ist seine eigene Schuld.",
	},
	Guess: frame.Guess{
		Ask: "Training drückt die Kreuzentropie. Wo endet das?",
		Options: []frame.Option{
			{Say: "Bei 0, wenn er lange genug trainiert", Told: "Pinguine, die gleich aussehen, behalten {classifier_entropy} Nat für sich, was der Klassifikator auch tut."},
			{Say: "Bei der Entropie der Art, wenn man weiß, was er sieht", Right: true, Told: "{classifier_entropy} Nat. Training nimmt die Divergenz darüber weg: nach {params.steps} Schritten sind {classifier_kl} Nat übrig."},
			{Say: "Nirgends, sie kann unter 0 gehen", Told: "Die Überraschung über etwas Abzählbares ist nie negativ."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Zwei Teile", "Kreuzentropie ist Entropie plus Divergenz: H(P,Q) = H(P) + D(P‖Q). Nach {params.steps} Schritten: {classifier_cross_entropy} = {classifier_entropy} + {classifier_kl} Nat."),
		frame.Tell("Ein Minimum", "Die Entropie hängt nicht von Q ab. Wer die Kreuzentropie klein macht, macht also mit demselben Q auch die Divergenz klein."),
		frame.Tell("Beim Wetter", "Die Entropie von Seattle ist {entropy} Nat am Tag. Wer dort dem Tagebuch von New York glaubt, zahlt {cross_entropy}. Der Unterschied ist D(P‖Q) = {kl}."),
	},
	Fact: &frame.Fact{Claim: "Kreuzentropie zu minimieren heißt KL-Divergenz plus Entropie zu minimieren, also sinkt auch die Entropie.", Verdict: "Die Summe stimmt, die Folgerung nicht.", Why: "Die Entropie gehört den Daten. Training bewegt nur die Divergenz."},
	Quiz: []frame.Asking{{
		Ask: "Die Kreuzentropie eines Klassifikators ist {cross} Nat, und die Arten behalten eine Entropie von {h} Nat, was er auch tut. Wie viel kann das Training noch sparen, in Nat?",
		Replies: map[string]string{
			"right":   "Die Divergenz: was auf die Entropie obendrauf kommt.",
			"added":   "Du hast die Entropie addiert. Sie steckt schon in der Kreuzentropie: zieh sie ab.",
			"loss":    "Das ist der ganze Verlust. Sein Entropieteil bleibt, wer auch vorhersagt.",
			"entropy": "Das ist der Teil, den niemand sparen kann.",
		},
	}},
	First: "Wie oft jede Art von Tag in Seattle kommt (P) und wie oft das Tagebuch von New York sie erwartet (Q).", Figure: "Was im Ganzen bezahlt wird, in zwei Teilen: die Entropie, die bleibt, und die Divergenz obendrauf.",
	Keys: map[string]string{"p": "P, die Tage, die kommen", "q": "Q, was geglaubt wird", "rate": "Länge eines Trainingsschritts"},
	Guide: frame.Guide{
		Aim: "H(P,Q) = H(P) + D(P‖Q), und welchen Teil Training bewegt.", Misconception: "Ein Verlust über 0 heißt, das Modell hat nicht genug gelernt.", Minutes: 15,
		Ask: []string{"Was müsste der Klassifikator sehen, damit der Entropieteil sinkt?", "Wann ist die Kreuzentropie eines perfekten Modells 0?"},
	},
}
