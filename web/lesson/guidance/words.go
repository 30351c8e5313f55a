package guidance

import "klviz/web/text"

// words are those of the figures that are played with.
type words struct {
	ask, own, density, kinds, middle, push, costs, cost, variety, match, said string
	answers, after, base, tuned, reward, paid, penalty, slope, tuning         string
	animals                                                                   []string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			ask: "Verlange:", own: "Eigene Wörter", density: "Dichte", kinds: "Die Arten:", middle: "Mitte von", push: "Druck", costs: "was der Druck bewirkt: Nat; Anteil",
			cost: "D(p_w‖p(·|c))", variety: "Entropie", match: "passt",
			said:    "Verlangt ist „{word}“, mit w = {w}: {chance} des Gezeichneten passen zum Wort. Das kostet {kl} Nat, D(p_w‖p(·|c)); die Breite ist {sd}, die Entropie {entropy} Nat. Ein Wort sagt im Mittel {info} von höchstens {most} Bit.",
			answers: "Antworten, mit Nummer und Belohnung", after: "angepasst", base: "Basis",
			tuned:  "P ist angepasst, Q die Basis. Strafe β = {beta}: mittlere Belohnung {reward}, bezahlt β mal D(angepasst‖Basis) = {kl} Nat, behalten {value}.",
			reward: "mittlere Belohnung", paid: "D(angepasst‖Basis) in Nat", penalty: "Strafe β", slope: "Steigung β", tuning: "Nach Belohnung angepasst",
			animals: []string{"Hund", "Katze", "Fuchs", "Bär", "Maus", "Pferd"},
		}
	}
	return &words{
		ask: "Ask for:", own: "Words of your own", density: "density", kinds: "The kinds:", middle: "middle of", push: "push", costs: "what the push does: nats; share",
		cost: "D(p_w‖p(·|c))", variety: "entropy", match: "fits",
		said:    "Asked for “{word}” with w = {w}: {chance} of what is drawn fits the word. That costs {kl} nats, D(p_w‖p(·|c)); the spread is {sd}, the entropy {entropy} nats. A word tells {info} of at most {most} bits on average.",
		answers: "Answers, with their number and reward", after: "tuned", base: "base",
		tuned:  "P is tuned, Q is the base. Penalty β = {beta}: mean reward {reward}, paid for with β times D(tuned‖base) = {kl} nats, kept {value}.",
		reward: "mean reward", paid: "D(tuned‖base) in nats", penalty: "penalty β", slope: "slope β", tuning: "Tuned by reward",
		animals: []string{"dog", "cat", "fox", "bear", "mouse", "horse"},
	}
}
