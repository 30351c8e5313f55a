package training

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct {
	cloud, train, pause, more, again, batches, step, error, network, exact, perStep string
	equal, noiseSum, weight, weighed, direct                                        string
	none, knowing, learning, drawing, learned, judged                               string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			cloud: "Die Daten, und was das Netz zieht", train: "Trainieren", pause: "Anhalten", more: "Weiter trainieren", again: "Von vorn",
			batches: "Stapel", step: "Schritt", error: "Rauschfehler je Koordinate", network: "Netz", exact: "bester Rater", perStep: "Rauschfehler bei jedem Schritt",
			equal:    "Gewichteter Rauschfehler und Divergenz sind dieselbe Zahl (Nat; das feste Stück der Breite ist dabei)",
			noiseSum: "|ε − Rat|²", weight: "Gewicht", weighed: "gewichtet", direct: "D der zwei Glocken",
			none:     "Das Netz weiß noch nichts. Zeichne Punkte und lass es lernen.",
			knowing:  "Was lässt der beste Rater? {n} von {T} Schritten sind berechnet.",
			learning: "Stapel {n} von {goal}.", drawing: "{n} Stapel gelernt. Jetzt wird bei jedem Schritt gemessen und gezogen: {drawn} von {all} Punkten.",
			learned: "Nach {n} Stapeln irrt das Netz im Mittel um {network}, der beste Rater um {exact}.",
			judged:  "D(gezogen‖Daten) nach nächsten Nachbarn: Netz {kl} ± {off} Nat, bester Rater {klExact} ± {offExact} Nat.",
		}
	}
	return &words{
		cloud: "The data, and what the network draws", train: "Train", pause: "Pause", more: "Train on", again: "Start again",
		batches: "batches", step: "step", error: "noise error a coordinate", network: "network", exact: "best guesser", perStep: "Noise error at every step",
		equal:    "Weighed noise error and divergence are the same number (nats; the fixed piece of the width is in both)",
		noiseSum: "|ε − guess|²", weight: "weight", weighed: "weighed", direct: "D of the two bells",
		none:     "The network knows nothing yet. Draw points and let it learn.",
		knowing:  "What does the best guesser leave? {n} of {T} steps are computed.",
		learning: "Batch {n} of {goal}.", drawing: "{n} batches learned. Now it is measured at every step, and draws: {drawn} of {all} points.",
		learned: "After {n} batches the network errs by {network} on average, the best guesser by {exact}.",
		judged:  "D(drawn‖data) by nearest neighbours: network {kl} ± {off} nats, best guesser {klExact} ± {offExact} nats.",
	}
}
