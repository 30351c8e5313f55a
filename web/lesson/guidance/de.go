package guidance

import "klviz/web/lesson/frame"

var german = frame.Text{
	Title: "Zeichnen, was verlangt war",
	Asks:  "Was kostet der Druck auf ein Wort hin?",
	Lead: []string{
		"Dinge kommen in zwei Arten, jede mit ihrem Wort und jede eine Glocke; die Glocken überschneiden sich. Ein Modell, das auf Wunsch die erste Art zeichnet, zieht aus ihrer Glocke. *Guidance* drückt stärker: mit dem Gewicht w zieht sie Dinge vor, die niemand für die andere Art hielte.",
	},
	Guess: frame.Guess{
		Ask: "Drück mit w über 1. Was geschieht mit dem, was gezeichnet wird?",
		Options: []frame.Option{
			{Say: "Es passt besser zum Wort, sonst ändert sich nichts", Told: "Es passt besser, aber es wird auch einförmiger und sieht nicht mehr aus wie diese Art: die Divergenz zu ihrer eigenen Glocke wächst."},
			{Say: "Es passt besser zum Wort und wird einförmiger", Right: true, Told: "Klarer und ähnlicher. Wie weit es von dem weg ist, was verlangt war, ist eine KL-Divergenz: 0 bei w = 1, wachsend mit dem Druck."},
			{Say: "Es wird vielfältiger", Told: "Der Druck schneidet die Seite ab, wo sich die Glocken überschneiden: es bleibt weniger übrig."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Was ein Wort überhaupt sagt", "Wie viel sagt das Wort über das Ding? Im Mittel {mutual_information_bits} Bit von höchstens {label_entropy_bits}: ein Mittel von KL-Divergenzen, die Transinformation. Kein Druck fügt etwas hinzu. Schieb die Arten auseinander, und das Wort sagt mehr."),
		frame.Tell("Der Druck", "Bei w = 1 ist das geführte Modell die Glocke seiner Art, die Divergenz ist 0; jetzt, bei w = {params.w}, ist sie {kl_to_conditional}. Schieb *w* auf 3: das Mittel rückt nach außen, die Breite schrumpft. Mehr vom Gezeichneten passt zum Wort, und weniger von dem, was die Art sein kann, wird gezeichnet."),
		frame.Tell("Nach Belohnung", "Wird ein Modell stattdessen von einer Belohnung gedrückt, so hält es sich nahe an seiner Basis, indem es für D(angepasst‖Basis) zahlt. Das Beste ist bekannt: Chance der Basis mal exp(Belohnung/β), geteilt durch ihre Summe.", "Vier Antworten haben Chancen und Belohnungen wie in den Balken. Mit β = {params.penalty} verdient die beste Strategie {tuned_reward}, ist {tuned_kl} Nat von der Basis entfernt und behält {tuned_value}. Ein kleines β kauft Belohnung, bis eine Antwort übrig ist; ein großes kauft nichts."),
	},
	Fact: &frame.Fact{Claim: "Die KL-Divergenz misst, wie gut ein Bild zu seinem Text passt.", Verdict: "Nicht in einem solchen System.", Why: "Wahr ist: die Transinformation ist ein Mittel von KL-Divergenzen, und eine KL-Strafe hält ein angepasstes Modell nahe bei seinem Ursprung."},
	Quiz: []frame.Asking{{
		Ask:     "Zwei Antworten haben in der Basis die Chancen {other} und {base} und die Belohnungen 0 und {reward}. Mit der Strafe β = {beta} angepasst: welche Chance bekommt die zweite?",
		Replies: map[string]string{"right": "Ihre Chance in der Basis mal exp(Belohnung/β), geteilt durch die Summe von beiden.", "baseless": "Die Basis fehlt: eine seltene Antwort wird von dort gehoben, wo sie war.", "same": "Das ist die Basis. Die Belohnung hebt sie.", "always": "Nur ohne Strafe. Die andere Antwort aufzugeben kostet Divergenz."},
	}, {
		Ask:     "{n} Arten sind gleich häufig und überschneiden sich nie. Wie viele Bit sagt das Wort über das Ding?",
		Replies: map[string]string{"right": "So viele, wie es braucht, um eine von {n} zu nennen: D(p(·|c)‖p) jeder Art, und also ihr Mittel.", "nats": "Das ist dasselbe in Nat.", "count": "Das ist die Zahl der Arten. Halbiere sie, bis eine übrig ist, und zähl mit.", "summed": "Das ist die Summe über die Arten. Die Transinformation ist das Mittel."},
	}},
	Keys:  map[string]string{"w": "Druck *w*", "means": "Mittel der Arten", "sds": "Breiten", "weights": "Anteile", "reference": "Chancen der Basis", "rewards": "Belohnungen", "penalty": "Strafe β"},
	First: "Die Arten, und die verlangte (P, durchgezogen). Nach deiner Vermutung: was der Druck daraus zeichnet (Q, gestrichelt). Schieb die Arten an ihren Knöpfen.",
	Guide: frame.Guide{Aim: "Sagen, was Guidance gewinnt und was sie kostet.", Misconception: "KL misst, wie Bild und Text zusammenpassen.", Minutes: 20,
		Ask: []string{"Warum ist w = 1 an Treue zur Art nicht zu schlagen?", "Was zeichnet ein sehr großes w?"}},
}
