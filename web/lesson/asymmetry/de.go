package asymmetry

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Zwei Richtungen, zwei Wünsche",
	Asks:  "Warum ist es wichtig, in welcher Richtung du anpasst?",
	Lead: []string{
		"P hat zwei Hügel, weit auseinander. Du musst es mit einer einzigen Glocke beschreiben, Q: einer Normalverteilung mit einem Mittel und einer Breite. Keine Glocke stimmt. Welche ist am wenigsten falsch?",
	},
	Guess: frame.Guess{
		Ask: "Du machst D(P‖Q) so klein wie möglich. Wohin geht die Glocke?",
		Options: []frame.Option{
			{Say: "Über beide Hügel, breit", Right: true, Told: "Mittel {forward_mean}, Standardabweichung {forward_sd}, zum Preis von {forward_kl} Nat. In der Welt von P ist eine Stelle teuer, die Q vergisst; also deckt Q alles zu."},
			{Say: "Auf einen Hügel, schmal", Told: "Das will D(Q‖P): Mittel {reverse.1.mean}, Standardabweichung {reverse.1.sd}. Für D(P‖Q) wäre der vergessene Hügel teuer."},
			{Say: "Zwischen die Hügel, schmal", Told: "Dort hat P fast nichts. Keine der beiden Richtungen mag das."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("In der Welt von P: alles zudecken", "D(P‖Q) wird dort gezahlt, wohin die Züge aus P fallen. Wo Q fast nichts hat, P aber schon, kostet jeder Zug viel. Die beste Glocke hat das Mittel und die Varianz von P selbst: {forward_mean} und 4,25. Ihr Preis ist {forward_kl} Nat."),
		frame.Tell("In der Welt von Q: nichts Falsches sagen", "D(Q‖P) wird dort gezahlt, wohin die Züge aus Q fallen. Wo Q etwas hat, P aber fast nichts, kostet jeder Zug viel. Die beste Glocke sitzt auf einem Hügel: Mittel {reverse.1.mean}, Standardabweichung {reverse.1.sd}, {reverse.1.kl} Nat. Der andere Hügel ist ebenso gut, bei {reverse.0.mean}."),
		frame.Tell("Ein drittes Tal", "Zwischen den Hügeln hat der zweite Preis noch ein flaches Tal, bei {reverse_shallow.0.kl} Nat. Wer breit anfängt, bleibt darin hängen. Es ist ein Minimum, aber ein schlechtes: versuch mehrere Anfänge."),
		frame.Tell("Nicht immer ein Hügel", "Lass die Hügel zusammenrücken. Dann ist eine Glocke über beiden in beiden Richtungen am besten. Die Regel „diese Richtung wählt einen Hügel“ gilt nur, solange sie weit auseinander sind."),
	},
	Fact: &frame.Fact{Claim: "Die umgekehrte KL-Divergenz wählt immer einen Hügel.", Verdict: "Nicht, wenn die Hügel zusammenkommen.", Why: "Bei Hügeln in ±0,6 mit Standardabweichung 1 gibt es ein Tal, und es deckt beide zu."},
	Quiz: []frame.Asking{{
		Ask: "P hat zwei Hügel gleichen Gewichts bei -{a} und {a}, jeder mit Standardabweichung {s}. Die Glocke mit der kleinsten D(P‖Q): wie groß ist ihre Varianz?",
		Replies: map[string]string{
			"right":  "Sie nimmt die Varianz von P: die eines Hügels und die der Stellen, an denen die Hügel stehen.",
			"hump":   "Das ist ein Hügel. D(Q‖P) hätte ihn gern; D(P‖Q) muss beide bedecken.",
			"places": "Die Hügel haben selbst eine Breite. Addiere ihr Quadrat.",
			"sum":    "Varianzen addieren sich, Standardabweichungen nicht: erst quadrieren, dann addieren.",
		},
	}},
	First:  "P: zwei Hügel mit je halbem Gewicht bei -2 und 2, Standardabweichung ½; daneben ein erster Versuch, Q.",
	Figure: "Die Glocken, die am wenigsten falsch sind: durchgezogen für D(P‖Q), gepunktet für D(Q‖P). Zieh die Hügel von P, bis sie sich treffen.",
	Keys:   map[string]string{"p": "P, was zu beschreiben ist", "start_mean": "Start: Mittel von Q", "start_sd": "Start: Standardabweichung von Q"},
	Guide: frame.Guide{
		Aim: "Voraussehen, was jede Richtung von Q will, und sagen, warum.", Misconception: "Die Richtungen unterscheiden sich nur in der Zahl; die umgekehrte wählt immer einen Hügel.", Minutes: 25,
		Ask: []string{"Wer zahlt für einen vergessenen Hügel?", "Welche Richtung für eine Vorhersage? Welche für eine Steuerung, die nichts Törichtes tun darf?", "Was geschieht, wenn die Hügel zusammenrücken?"},
	},
}
