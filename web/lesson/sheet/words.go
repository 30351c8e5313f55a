package sheet

import "klviz/web/text"

// words are what a document says around its lesson.
type words struct {
	lessons, lesson, about, sources, onward, all string

	teach, classes, guides  string
	glossary, glossaryAbout string
	sections                map[string]string // of the map
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
	teach:    "For teachers: guides, three classes, and what learners hand in",
	glossary: "Glossary", glossaryAbout: "What the words of the lessons mean, each in a sentence or two.",
	classes: "Three classes of 20 minutes", guides: "A guide for each lesson",
	sections: map[string]string{"is": "What it is", "needs": "What it needs", "works": "How it works", "sides": "Why it has a direction", "why": "What it can be trusted with", "where": "Where it is used: models that make pictures", "faq": "Questions often asked"},
}

var german = words{
	lessons: "Lektionen", lesson: "Lektion",
	about:   "Was die KL-Divergenz ist, wie sie funktioniert, warum sie eine Richtung hat und wo sie gebraucht wird. Erst raten, dann sehen, dann erklären.",
	sources: "Quellen", onward: "Weitere Lektionen", all: "Alle Lektionen",
	teach:    "Für Lehrende: Leitfäden, drei Stunden, und was Lernende abgeben",
	glossary: "Begriffe", glossaryAbout: "Was die Wörter der Lektionen heißen, jedes in ein, zwei Sätzen.",
	classes: "Drei Stunden von 20 Minuten", guides: "Ein Leitfaden für jede Lektion",
	sections: map[string]string{"is": "Was sie ist", "needs": "Was sie braucht", "works": "Wie sie funktioniert", "sides": "Warum sie eine Richtung hat", "why": "Worauf man sich verlassen kann", "where": "Wo sie gebraucht wird: Modelle, die Bilder machen", "faq": "Oft gefragt"},
}
