package bound

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct {
	start, step, stack, stackTitle, entropy, bells, widths string
	width                                                  [3]string
	went, total, minus, gap, end, lost, progress           string
	said, saidFirst, saidStart, data                       string
	nats, bits, fromNoise, between, last, across           string
	kinds                                                  [3]string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			start: "Start", step: "Schritt", stack: "Summe bis hierher, in Nat", stackTitle: "Die Schranke, Glied für Glied", entropy: "Entropie der Daten",
			bells: "Die zwei Glocken des geöffneten Schritts", widths: "Breite der Modellglocken, und was die Schranke damit wird:", width: [3]string{"beste", "β", "β̃"},
			nats: "Nat", bits: "Bit", fromNoise: "Start: E D(q(x<sub>T</sub>|x<sub>0</sub>)‖N(0, 1))", between: "+ die Divergenzen der Schritte T bis 2", last: "+ letzter Schritt: −log p(x<sub>0</sub>|x<sub>1</sub>)",
			across: "Die Glocken liegen in der Ebene; das Bild ist ihr Schnitt durch beide Mitten. Quer dazu unterscheiden sie sich nur in der Breite, das sind weitere {kl} Nat.",
			went:   "Wohin jedes Bit der Schranke geht", total: "= Schranke", minus: "− Entropie der Daten", gap: "= Schranke − Entropie", end: "davon D(q(x<sub>T</sub>)‖N(0, 1))", lost: "davon, was die Schritte selbst verlieren",
			data: "Daten", kinds: [3]string{"eine Glocke", "zwei Hügel", "drei Hügel"},
			progress:  "{n} von {T} Schritten sind berechnet.",
			said:      "Schritt t = {t}: D(q(x_{s} | x_{t}, x_0) ‖ p(x_{s} | x_{t})) kostet {kl} Nat, {share} von allem, was bezahlt wird.",
			saidFirst: "Schritt t = 1 ist keine Divergenz, sondern −log p(x_0 | x_1): {kl} Nat. Unter 0 liegt er, wo die Glocke so schmal ist, dass ihre Dichte über 1 steigt. Das Bild zeigt, was x_1 von x_0 offen lässt (P), und die Glocke des Modells (Q).",
			saidStart: "Der Start: D(q(x_{T} | x_0) ‖ N(0, 1)) kostet {kl} Nat, {share} von allem, was bezahlt wird. Daran kann kein Schritt etwas ändern.",
		}
	}
	return &words{
		start: "start", step: "step", stack: "sum so far, in nats", stackTitle: "The bound, term by term", entropy: "entropy of the data",
		bells: "The two bells of the step that is opened", widths: "Width of the model's bells, and what the bound becomes with it:", width: [3]string{"best", "β", "β̃"},
		nats: "nats", bits: "bits", fromNoise: "start: E D(q(x<sub>T</sub>|x<sub>0</sub>)‖N(0, 1))", between: "+ the divergences of steps T to 2", last: "+ last step: −log p(x<sub>0</sub>|x<sub>1</sub>)",
		across: "The bells stand in the plane; the picture is their cut through both middles. Across it they differ in width alone, another {kl} nats.",
		went:   "Where every bit of the bound goes", total: "= bound", minus: "− entropy of the data", gap: "= bound − entropy", end: "of which D(q(x<sub>T</sub>)‖N(0, 1))", lost: "of which the steps themselves lose",
		data: "data", kinds: [3]string{"one bell", "two humps", "three humps"},
		progress:  "{n} of {T} steps are computed.",
		said:      "Step t = {t}: D(q(x_{s} | x_{t}, x_0) ‖ p(x_{s} | x_{t})) costs {kl} nats, {share} of all that is paid.",
		saidFirst: "Step t = 1 is no divergence but −log p(x_0 | x_1): {kl} nats. It is below 0 where the bell is so narrow that its density rises above 1. The picture shows what x_1 leaves open of x_0 (P), and the model's bell (Q).",
		saidStart: "The start: D(q(x_{T} | x_0) ‖ N(0, 1)) costs {kl} nats, {share} of all that is paid. No step can change it.",
	}
}
