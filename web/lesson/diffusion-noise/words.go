package noise

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct{ cloud, step, left, kl, play, pause, said, coming, progress string }

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			cloud: "Die Punkte nach Schritt {t}", step: "Schritt", left: "Anteil der Varianz, der bleibt", kl: "D(q(x_t)‖N(0, I)) in Nat",
			play: "Abspielen", pause: "Anhalten", coming: "…",
			said:     "Schritt {t} von {T}: {left} der Varianz sind übrig, zum reinen Rauschen fehlen {kl} Nat.",
			progress: "{n} von {T} Schritten sind berechnet.",
		}
	}
	return &words{
		cloud: "The points after step {t}", step: "step", left: "share of the variance that is left", kl: "D(q(x_t)‖N(0, I)) in nats",
		play: "Play", pause: "Pause", coming: "…",
		said:     "Step {t} of {T}: {left} of the variance is left, {kl} nats are missing to pure noise.",
		progress: "{n} of {T} steps are computed.",
	}
}
