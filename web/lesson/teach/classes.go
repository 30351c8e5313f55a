package teach

import "klviz/web/text"

// Class is 20 minutes that are ready to be held: lessons with what to do in each.
type Class struct {
	Title map[text.Lang]string
	Steps []Step
}

// Step is a part of a class: so many minutes with one lesson.
type Step struct {
	Lesson  string
	Minutes int
	Do      map[text.Lang]string
}

func both(en, de string) map[text.Lang]string {
	return map[text.Lang]string{text.English: en, text.German: de}
}

// Classes are three, each for its own question.
var Classes = []Class{
	{both("What is it? (20 minutes, no logarithm known)", "Was ist das? (20 Minuten, ohne Logarithmus)"), []Step{
		{"surprise", 6, both("Play the hidden card together: hands up for each cut. Count halvings on the board.", "Spielt die verdeckte Karte gemeinsam: Hände hoch für jeden Schnitt. Zählt die Halbierungen an der Tafel.")},
		{"definition", 8, both("Guess first. Then live a day, ten, a year; ask who is surprised by rain, and how much.", "Erst raten. Dann einen Tag leben, zehn, ein Jahr; fragt, wen der Regen überrascht und wie sehr.")},
		{"five-steps", 6, both("Each row is one volunteer's: compare, ratio, log, weigh. The class adds up.", "Jede Zeile gehört einem Freiwilligen: vergleichen, teilen, Logarithmus, wiegen. Die Klasse addiert.")},
	}},
	{both("Why does it have a direction? (20 minutes)", "Warum hat sie eine Richtung? (20 Minuten)"), []Step{
		{"five-steps", 4, both("Swap P and Q and do the sum again: which row changed most?", "Tauscht P und Q und rechnet noch einmal: welche Zeile hat sich am meisten geändert?")},
		{"asymmetry", 12, both("Show of hands for the guess. Let two walks run, one for each direction. Then let the humps meet.", "Hände hoch für die Vermutung. Lasst zwei Wege laufen, einen je Richtung. Dann lasst die Hügel zusammenkommen.")},
		{"not-a-metric", 4, both("Hunt for the worst triangle; who finds the largest gap?", "Jagt das schlimmste Dreieck; wer findet die größte Lücke?")},
	}},
	{both("What is it for? (20 minutes)", "Wozu ist sie gut? (20 Minuten)"), []Step{
		{"coding", 8, both("Pack a text that the class writes, with its own model and with another language's. Count the bytes.", "Packt einen Text der Klasse, mit seinem eigenen Modell und mit dem einer anderen Sprache. Zählt die Bytes.")},
		{"cross-entropy", 6, both("Train the classifier; ask what of the loss can never go away.", "Trainiert den Klassifikator; fragt, was vom Verlust nie weggehen kann.")},
		{"diffusion-noise", 6, both("Draw points, slide time to the end; ask how a model could walk back.", "Zeichnet Punkte, schiebt die Zeit ans Ende; fragt, wie ein Modell zurückgehen könnte.")},
	}},
}
