package comparison

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct {
	title, byBits, judge, caption, model, bound, cost, variance string
	schedule, steps, width, share, add, remove, mine            string
	agree, below, disagree                                      string
	judges, schedules                                           map[string]string
	variances                                                   [3]string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &inGerman
	}
	return &inEnglish
}

var inEnglish = words{
	title: "Two rankings of the same models", byBits: "by bits (bound)", judge: "Samples are judged by",
	caption: "Bits for the data; a name draws its samples above", model: "model", bound: "bound, bits", cost: "true cost, bits", variance: "variance of samples",
	schedule: "schedule", steps: "steps", width: "width", share: "share of the best guess", add: "Send a model of your own", remove: "Take away model", mine: "mine",
	agree:     "Both judges rank all models alike.",
	below:     "Both judges put \"{bits}\" first, but they order {n} of {all} pairs differently.",
	disagree:  "Bits put \"{bits}\" first, samples \"{samples}\"; of {all} pairs they order {n} differently.",
	judges:    map[string]string{"samples": "D(samples‖data), nats", "forgotten": "D(data‖samples), nats", "frechet": "Fréchet distance"},
	schedules: map[string]string{"linear": "linear", "cosine": "cosine", "own": "my own"}, variances: [3]string{"best", "β", "β̃"},
}

var inGerman = words{
	title: "Zwei Ranglisten derselben Modelle", byBits: "nach Bit (Schranke)", judge: "Stichproben werden beurteilt nach",
	caption: "Bit für die Daten; ein Name zeichnet seine Stichproben oben", model: "Modell", bound: "Schranke, Bit", cost: "wahrer Preis, Bit", variance: "Varianz der Stichproben",
	schedule: "Plan", steps: "Schritte", width: "Breite", share: "Anteil der besten Vermutung", add: "Ein eigenes Modell schicken", remove: "Weg mit Modell", mine: "meins",
	agree:     "Beide Richter ordnen alle Modelle gleich.",
	below:     "Beide Richter setzen „{bits}“ an die Spitze, aber {n} von {all} Paaren ordnen sie verschieden.",
	disagree:  "Nach Bit gewinnt „{bits}“, nach Stichproben „{samples}“; von {all} Paaren ordnen sie {n} verschieden.",
	judges:    map[string]string{"samples": "D(Stichproben‖Daten), Nat", "forgotten": "D(Daten‖Stichproben), Nat", "frechet": "Fréchet-Abstand"},
	schedules: map[string]string{"linear": "linear", "cosine": "Kosinus", "own": "mein eigener"}, variances: [3]string{"beste", "β", "β̃"},
}
