package convexity

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Zwei Welten, gemischt",
	Asks:  "Was wird aus dem Preis, wenn du zwei Welten mischst und die beiden Glauben mit ihnen?",
	Lead: []string{
		"In einer ersten Stadt regnet es mit der Chance 0,9, und man glaubt 0,5. In einer zweiten sind es 0,2, und man glaubt 0,6. Jeder Glaube hat seinen Preis: {kl1} Nat in der ersten Stadt, {kl2} in der zweiten.",
		"Nun entscheidet jeden Morgen eine Münze, in welcher Stadt du aufwachst. Du siehst nicht, in welcher. Das Wetter ist gemischt, der Glaube auch.",
	},
	Guess: frame.Guess{
		Ask:    "Zeichne den Preis, von der ersten Stadt allein (0) bis zur zweiten allein (1). Was kostet der gemischte Glaube in der gemischten Welt dazwischen?",
		Of:     "Preis, Nat",
		Across: "Anteil der zweiten Stadt",
		Replies: map[string]string{
			"right": "In der gemischten Welt kommt Regen mit der Chance 0,55, und der gemischte Glaube sagt 0,55: in der Mitte ist nichts mehr falsch.",
			"above": "Du hast zwei Irrtümer addiert, über beide Preise hinaus. Irrtümer entgegengesetzter Art heben sich auf: eine Stadt hat mehr Regen als geglaubt, die andere weniger.",
			"chord": "Du hast die gerade Linie zwischen den beiden Preisen gezeichnet. Der wahre Preis hängt darunter.",
			"under": "Unter der geraden Linie ist richtig. Er hängt noch tiefer: eine Stadt hat mehr Regen als geglaubt, die andere weniger, und in der Mitte heben sie sich auf.",
			"below": "Unter der geraden Linie ist richtig, aber du bist zu tief gegangen.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Eine Kurve unter ihrer Sehne", "Geh vom ersten Paar zum zweiten. Der Preis läuft auf einer Kurve; die gerade Linie zwischen ihren Enden heißt Sehne. Die Kurve steigt nie darüber. Das heißt *konvex*.", "Mit einem Anteil von {params.at} für die zweite Stadt kostet die Mischung {kl_at} Nat; die Sehne steht bei {chord_at}."),
		frame.Tell("Warum", "In der Mischung weißt du weniger: nicht, welche Stadt es ist. Etwas zu vergessen kann zwei Welten schwerer unterscheidbar machen, nie leichter."),
		frame.Tell("Wozu es gut ist", "Ein konvexer Preis hat keine falschen Täler: Geh über alle Verteilungen Q bergab, und du endest bei der besten. Über eine *Familie* von Kurven kann es trotzdem mehrere Täler geben, denn eine Familie sind nicht alle."),
	},
	Quiz: []frame.Asking{{
		Ask: "In einer Stadt kostet der Glaube {a} Nat, in einer anderen {b}. An {share} % der Tage wachst du in der zweiten auf, mit dem gemischten Glauben. Was kann er dich höchstens kosten, in Nat?",
		Replies: map[string]string{
			"right":  "Die Sehne an dieser Stelle: das Mittel der beiden Preise, gewogen damit, wie oft du wo bist.",
			"added":  "Die Preise zweier Städte addieren sich nicht: an einem Tag bist du in einer von ihnen.",
			"dearer": "Wahr, aber es gibt eine engere Schranke: du bist nicht immer in der teureren Stadt.",
			"even":   "Das ist die Mitte der Sehne. Du bist nicht in beiden gleich oft.",
		},
	}},
	First:  "Die erste Stadt: Regen ist Ausgang 0. P ist, was kommt, Q, was geglaubt wird.",
	Figure: "Die zweite Stadt, und der Preis auf dem Weg vom ersten Paar zum zweiten: die Kurve hängt unter ihrer Sehne. Schieb den Knopf oder zieh die Balken.",
	Keys:   map[string]string{"p1": "P in der ersten Stadt", "q1": "Q in der ersten Stadt", "p2": "P in der zweiten Stadt", "q2": "Q in der zweiten Stadt"},
	Guide: frame.Guide{
		Aim: "Konvexität an einer Sehne ablesen.", Misconception: "Zwei falsche Glauben gemischt sind doppelt falsch.", Minutes: 10,
		Ask: []string{"Wann liegt die Kurve ganz auf ihrer Sehne?", "Warum kann ein Optimierer trotzdem hängen bleiben?"},
	},
}
