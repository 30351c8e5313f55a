package sheet

import "klviz/web/text"

// words are what a document says around its lesson.
type words struct {
	lessons, lesson, about, sources, onward, all string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	lessons: "Lessons", lesson: "Lesson",
	about:   "What KL divergence is, how it works, why it has a direction, and where it is used. Guess first, then see, then explain.",
	sources: "Sources", onward: "Further lessons", all: "All lessons",
}

var german = words{
	lessons: "Lektionen", lesson: "Lektion",
	about:   "Was die KL-Divergenz ist, wie sie funktioniert, warum sie eine Richtung hat und wo sie gebraucht wird. Erst raten, dann sehen, dann erklären.",
	sources: "Quellen", onward: "Weitere Lektionen", all: "Alle Lektionen",
}
