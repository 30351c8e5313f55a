package inference

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct {
	turn, play, pause, begin, before, leans, evidence, turns, nats, balance string
	both, variances, now, reverse, forward, put, said                       string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			turn: "Ein Zug: Koordinate {n}", play: "Alle Züge abspielen", pause: "Anhalten", begin: "Von vorn", before: "Die geneigte Wolke P, und Q, die sich nicht neigen kann.",
			leans: "Korrelation von P", evidence: "Log-Evidenz", turns: "Zug", nats: "Nat", balance: "ELBO und D(Q‖P) nach jedem Zug",
			both: "Beide Richtungen, in Nat", variances: "Varianzen", now: "Q jetzt", reverse: "Beste für D(Q‖P)", forward: "Beste für D(P‖Q)", put: "Q dorthin",
			said: "Zug {n}: Q hat die Varianzen {a} und {b}. ELBO {elbo} + D(Q‖P) {kl} = {whole}, die Log-Evidenz.",
		}
	}
	return &words{
		turn: "One turn: coordinate {n}", play: "Play all turns", pause: "Pause", begin: "From the start", before: "The leaning cloud P, and Q, which cannot lean.",
		leans: "correlation of P", evidence: "log evidence", turns: "turn", nats: "nats", balance: "ELBO and D(Q‖P) after each turn",
		both: "Both directions, in nats", variances: "variances", now: "Q now", reverse: "best for D(Q‖P)", forward: "best for D(P‖Q)", put: "Put Q there",
		said: "Turn {n}: Q has the variances {a} and {b}. ELBO {elbo} + D(Q‖P) {kl} = {whole}, the log evidence.",
	}
}
