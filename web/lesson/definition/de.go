package definition

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Der Preis eines falschen Glaubens",
	Asks:  "Was sagt D(P‖Q) in einem Satz?",
	Lead: []string{
		"Seattle führt ein Wettertagebuch, P: wie oft jede Art von Tag kommt. Jemand aus New York zieht dorthin und glaubt weiter ihrem eigenen Tagebuch, Q.",
		"Jeden Morgen überrascht sie der Tag, der kommt. Er überrascht sie mehr als jemanden, der Seattle kennt. Wie viel mehr, im Mittel?",
	},
	Guess: frame.Guess{
		Ask: "Jetzt umgekehrt: jemand glaubt Seattles Tagebuch in New York. Ist der Preis derselbe?",
		Options: []frame.Option{
			{Say: "Derselbe, es ist ja dasselbe Paar", Told: "In Seattle sind es {kl_bits} Bit am Tag, in New York {kl_reverse_bits}. Die Tage, die kommen, bestimmen, wer zahlt, und dort kommen andere."},
			{Say: "Ein anderer", Right: true, Told: "{kl_bits} Bit am Tag in Seattle, {kl_reverse_bits} in New York. Jede Welt überrascht mit ihren eigenen Tagen."},
			{Say: "Keiner, beides ist Wetter", Told: "Beide kennen dieselben Arten von Tagen, aber nicht, wie oft sie kommen. Das kostet in Seattle {kl_bits} Bit am Tag."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Einen Tag leben", "Ein Tag kommt, gezogen aus P. Sie zahlt seine Überraschung nach ihrem Glauben, -log₂ q. Wer es weiß, zahlt -log₂ p. Der Unterschied ist log₂ p/q.", "An einem Nebeltag zahlt sie mehr als nötig. An einem Sonnentag zahlt sie *weniger*: Sie hat Sonne zu oft erwartet, und nun ist sie da."),
		frame.Tell("Ein Jahr leben", "Addiere die Unterschiede und teile durch die Tage. Das Mittel wandert und kommt bei {kl_bits} Bit am Tag zur Ruhe: was jede Art von Tag kostet, gewogen damit, wie oft P sie hat.", "Das ist die KL-Divergenz: D(P‖Q) = Σ p·log₂(p/q). Sie ist der Preis, in der Welt von P, Q zu glauben."),
		frame.Tell("Was sie braucht", "Beide müssen von denselben Ereignissen sprechen. Hat P eine Art von Tag, der Q keine Chance gibt, so kostet der erste solche Tag unendlich viel, und das Mittel auch."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz ist der Abstand zweier Verteilungen.", Verdict: "Kein Abstand.", Why: "Sie hat eine Richtung: {kl_bits} Bit hin und {kl_reverse_bits} zurück. Sag sie als Preis, dann geht die Richtung nicht verloren."},
	Quiz: []frame.Asking{{
		Ask: "Eine Münze zeigt Kopf mit der Chance {p}. Du glaubst {q}. Was kostet dein Glaube, in Bit je Wurf?",
		Replies: map[string]string{
			"right":    "Beide Glieder, gewogen mit der wahren Münze: D(P‖Q).",
			"reversed": "Das ist D(Q‖P): der Preis in der Welt der anderen Münze. Die Würfe kommen aber von der wahren.",
			"nats":     "Die richtige Summe mit natürlichen Logarithmen. Ein Bit ist eine Halbierung: teile durch ln 2.",
			"half":     "Das ist nur der Anteil von Kopf. Auch Zahl hat einen, mit anderem Vorzeichen.",
		},
	}},
	First:  "Wie oft jede Art von Tag in Seattle (P) und in New York (Q) kommt, 2012 bis 2015. Quelle: vega-datasets, nach NOAA.",
	Figure: "Die Welt von Seattle: ein Block ist so breit, wie seine Tage häufig sind, und so hoch wie log₂ p/q. Seine Fläche ist, was er kostet.",
	Keys:   map[string]string{"p": "P, die Tage, die kommen", "q": "Q, was sie glaubt"},
	Guide: frame.Guide{
		Aim: "D(P‖Q) als Preis mit einer Richtung sagen.", Misconception: "Eine Zahl für das Paar, ohne Richtung.", Minutes: 20,
		Ask: []string{"An welchen Tagen gewinnt sie, und warum gleicht das den Rest nicht aus?", "Wer zahlt, wenn die Tagebücher getauscht sind?", "Was kostet ein Tag, den ihr Tagebuch unmöglich nennt?"},
	},
}
