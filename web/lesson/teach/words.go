package teach

import "klviz/web/text"

type words struct {
	handedTitle, handedHelp, paste, noSummary, right, wrong, score, lesson, question, answer  string
	tallyTitle, tallyHelp, clear                                                              string
	talkTitle, talkHelp, show, up, drop, present, copyLinks, copied, pasteLinks, noLink, take string
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
	talkTitle: "A talk", talkHelp: "Line up lessons, each in the state to show: by a link for a class, or a whole class at once. A clicker, or Page Down and Page Up, goes from one to the next; hands are counted on the slide; Escape ends it.",
	show: "Show", up: "Move up", drop: "Remove", present: "Present", copyLinks: "Copy the list as links", copied: "Copied.", pasteLinks: "Links to lessons, one a line", noLink: "line {0} is no link to a lesson", take: "Add the links",
}

var german = words{
	handedTitle: "Was abgegeben wurde", handedHelp: "Ein Link, den Lernende schicken, öffnet es hier. Die Fragen werden aus ihren Zahlen neu gemacht und die Antworten geprüft.",
	paste: "Oder füge eine Zusammenfassung oder einen Link ein", noSummary: "das ist keine Zeile einer Zusammenfassung", right: "richtig", wrong: "nicht richtig", score: "{0} richtig von {1} beantworteten.",
	lesson: "Lektion", question: "Frage", answer: "Antwort",
	tallyTitle: "Hände hoch", tallyHelp: "Drück für jede Hand einmal den Buchstaben, bevor etwas gezeigt wird.", clear: "Von vorn",
	talkTitle: "Ein Vortrag", talkHelp: "Reih Lektionen auf, jede in dem Zustand, den du zeigen willst: mit einem Link für die Klasse, oder eine ganze Stunde auf einmal. Ein Klicker, oder Bild ab und Bild auf, geht weiter; Hände werden auf der Folie gezählt; Escape beendet.",
	show: "Zeigen", up: "Nach oben", drop: "Entfernen", present: "Vorführen", copyLinks: "Die Liste als Links kopieren", copied: "Kopiert.", pasteLinks: "Links zu Lektionen, einer je Zeile", noLink: "Zeile {0} ist kein Link zu einer Lektion", take: "Links aufnehmen",
}
