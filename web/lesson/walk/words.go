package walk

import "klviz/web/text"

// words are what every lesson says around what is its own.
type words struct {
	guess, before, explain, printed, quiz, another     string
	right, wrong                                       string
	verify, what, number, reference, deviation, source string
	teacher, aim, misconception, minutes, ask          string
	drag                                               string
	first, skipGuess, theAnswer, yourAnswer            string
	score, round                                       string
	guessedRight, reset                                string
}

func (v *words) mark(right bool) string {
	if right {
		return v.right
	}
	return v.wrong
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	guess: "Your guess", before: "Before you look:", explain: "You have guessed? Then see why", printed: "Often printed, not true",
	quiz: "Try it", another: "Another one", right: "Right.", wrong: "Not quite.",
	verify: "Verify this page", what: "what", number: "number", reference: "reference", deviation: "deviation", source: "source",
	teacher: "For teachers", aim: "Aim", misconception: "What learners often think", minutes: "Minutes", ask: "Ask",
	drag:  "Drag it in the playground",
	first: "The explanation opens once you have guessed.", skipGuess: "Show it without a guess",
	theAnswer: "the answer", yourAnswer: "your answer", guessedRight: "your guess, and the answer", reset: "Back to the start values",
	score: "{right} right of {done} answered, {all} questions in all.", round: "Another round",
}

var german = words{
	guess: "Deine Vermutung", before: "Bevor du hinsiehst:", explain: "Geraten? Dann sieh, warum", printed: "Oft gedruckt, nicht wahr",
	quiz: "Probier es", another: "Noch eine", right: "Richtig.", wrong: "Nicht ganz.",
	verify: "Diese Seite nachrechnen", what: "was", number: "Zahl", reference: "Vergleich", deviation: "Abweichung", source: "Quelle",
	teacher: "Für Lehrende", aim: "Ziel", misconception: "Was Lernende oft denken", minutes: "Minuten", ask: "Fragen",
	drag:  "Auf dem Spielplatz ziehen",
	first: "Die Erklärung öffnet sich, sobald du geraten hast.", skipGuess: "Ohne Vermutung zeigen",
	theAnswer: "die Antwort", yourAnswer: "deine Antwort", guessedRight: "deine Vermutung und die Antwort", reset: "Zurück zu den Anfangswerten",
	score: "{right} richtig von {done} beantworteten, {all} Fragen im Ganzen.", round: "Noch eine Runde",
}
