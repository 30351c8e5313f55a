package teach

import "klviz/web/text"

type words struct {
	handedTitle, handedHelp, paste, noSummary, right, wrong, score, lesson, question, answer string
	tallyTitle, tallyHelp, clear                                                             string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	handedTitle: "What was handed in", handedHelp: "A link that a learner sends opens it here. The questions are made again from their seeds, and the answers marked.",
	paste: "Or paste a summary or a link", noSummary: "this is no line of a summary", right: "right", wrong: "not right", score: "{0} right of {1} answered.",
	lesson: "Lesson", question: "Question", answer: "Answer",
	tallyTitle: "A show of hands", tallyHelp: "Press a letter once for each hand, before anything is shown.", clear: "Start again",
}

var german = words{
	handedTitle: "Was abgegeben wurde", handedHelp: "Ein Link, den Lernende schicken, öffnet es hier. Die Fragen werden aus ihren Zahlen neu gemacht und die Antworten geprüft.",
	paste: "Oder füge eine Zusammenfassung oder einen Link ein", noSummary: "das ist keine Zeile einer Zusammenfassung", right: "richtig", wrong: "nicht richtig", score: "{0} richtig von {1} beantworteten.",
	lesson: "Lektion", question: "Frage", answer: "Antwort",
	tallyTitle: "Hände hoch", tallyHelp: "Drück für jede Hand einmal den Buchstaben, bevor etwas gezeigt wird.", clear: "Von vorn",
}
