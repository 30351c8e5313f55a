package walk

import "klviz/web/text"

// words are what every lesson says around what is its own.
type words struct {
	run, ran, test, marks, hand, handHelp              string
	copyFrame, copyText, copyLink, copied, forget, qr  string
	guess, before, explain, printed, quiz, another     string
	right, wrong                                       string
	verify, what, number, reference, deviation, source string
	teacher, aim, misconception, minutes, ask          string
	drag                                               string
	first, skipGuess, theAnswer, yourAnswer            string
	round                                              string
	myGuess, seeAnswer, drawHelp, typeIt, inNumbers    string
	glossary, dock                                     string
	class, classHelp, steps, allSteps, bare, lineUp    string
	lined, slide, hands, clicker, end, nextStep        string
	guessed, tooLow, tooHigh, drew, noNumber           string
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
	run: "Run the checks again, here", ran: "Run {0} times in this browser: {1} of {2} agree.", test: "Put it to the test",
	marks: "{0} right of {1} answered, {2} asked.", hand: "Hand it in", handHelp: "This is what your teacher sees: each lesson, your guess, and for each question its variant and your answer.",
	copyFrame: "Copy a frame for your page", copyText: "Copy the text", copyLink: "Copy the link", copied: "Copied.", forget: "Forget all my answers", qr: "The link as a QR code",
	guess: "Your guess", before: "Before you look:", explain: "You have guessed? Then see why", printed: "Often printed, not true",
	quiz: "Try it", another: "Another one", right: "Right.", wrong: "Not quite.",
	verify: "Verify this page", what: "what", number: "number", reference: "reference", deviation: "deviation", source: "source",
	teacher: "For teachers", aim: "Aim", misconception: "What learners often think", minutes: "Minutes", ask: "Ask",
	drag:  "Drag it in the playground",
	first: "The explanation opens once you have guessed.", skipGuess: "Show it without a guess",
	theAnswer: "the answer", yourAnswer: "your answer", guessedRight: "your guess, and the answer", reset: "Back to the start values",
	round:   "Another round",
	myGuess: "This is my guess", seeAnswer: "See the answer", drawHelp: "Draw with a finger or the mouse, or move each point by the arrow keys.", typeIt: "Type it instead", inNumbers: "In numbers",
	class: "A link for a class", classHelp: "It opens this lesson as it stands now.", steps: "Steps of the explanation that show at once", allSteps: "all, after the guess",
	bare: "Without the fields", lineUp: "Line it up for a talk", lined: "{0} lined up", slide: "{0} of {1}", hands: "A show of hands", clicker: "Page Down, Page Up, Escape", end: "End", nextStep: "Next step",
	glossary: "All terms",
	dock:     "Keep the picture in view",
	guessed:  "You guessed {0}. The answer is {1}.", tooLow: "You were {0} too low.", tooHigh: "You were {0} too high.",
	drew: "On average you are {0} off, and most at {1}: your guess there was {2}, the answer is {3}.", noNumber: "“{0}” is not a number.",
}

var german = words{
	run: "Hier noch einmal nachrechnen", ran: "{0}-mal in diesem Browser gerechnet: {1} von {2} stimmen.", test: "Auf die Probe stellen",
	marks: "{0} richtig von {1} beantworteten, {2} gestellt.", hand: "Abgeben", handHelp: "Das sieht deine Lehrkraft: jede Lektion, deine Vermutung und zu jeder Frage die Variante und deine Antwort.",
	copyFrame: "Rahmen für deine Seite kopieren", copyText: "Text kopieren", copyLink: "Link kopieren", copied: "Kopiert.", forget: "Alle meine Antworten vergessen", qr: "Der Link als QR-Code",
	guess: "Deine Vermutung", before: "Bevor du hinsiehst:", explain: "Geraten? Dann sieh, warum", printed: "Oft gedruckt, nicht wahr",
	quiz: "Probier es", another: "Noch eine", right: "Richtig.", wrong: "Nicht ganz.",
	verify: "Diese Seite nachrechnen", what: "was", number: "Zahl", reference: "Vergleich", deviation: "Abweichung", source: "Quelle",
	teacher: "Für Lehrende", aim: "Ziel", misconception: "Was Lernende oft denken", minutes: "Minuten", ask: "Fragen",
	drag:  "Auf dem Spielplatz ziehen",
	first: "Die Erklärung öffnet sich, sobald du geraten hast.", skipGuess: "Ohne Vermutung zeigen",
	theAnswer: "die Antwort", yourAnswer: "deine Antwort", guessedRight: "deine Vermutung und die Antwort", reset: "Zurück zu den Anfangswerten",
	round:   "Noch eine Runde",
	myGuess: "Das ist meine Vermutung", seeAnswer: "Die Antwort ansehen", drawHelp: "Zeichne mit Finger oder Maus, oder schieb jeden Punkt mit den Pfeiltasten.", typeIt: "Lieber tippen", inNumbers: "In Zahlen",
	class: "Ein Link für die Klasse", classHelp: "Er öffnet diese Lektion, wie sie jetzt ist.", steps: "Schritte der Erklärung, die gleich zu sehen sind", allSteps: "alle, nach der Vermutung",
	bare: "Ohne die Felder", lineUp: "Für einen Vortrag aufreihen", lined: "{0} aufgereiht", slide: "{0} von {1}", hands: "Hände hoch", clicker: "Bild ab, Bild auf, Escape", end: "Ende", nextStep: "Nächster Schritt",
	glossary: "Alle Begriffe",
	dock:     "Das Bild im Blick behalten",
	guessed:  "Deine Vermutung war {0}. Die Antwort ist {1}.", tooLow: "Du lagst um {0} zu niedrig.", tooHigh: "Du lagst um {0} zu hoch.",
	drew: "Im Mittel liegst du um {0} daneben, am weitesten bei {1}: dort war deine Vermutung {2}, die Antwort ist {3}.", noNumber: "„{0}“ ist keine Zahl.",
}
