package sheet

import (
	"klviz/web/chart"
	"klviz/web/text"
)

// words are what every lesson's page says around the lesson.
type words struct {
	skip, pages, playground, lessons, lesson, about    string
	guess, before, explain, printed, quiz, another     string
	right, wrong                                       string
	verify, what, number, reference, deviation, source string
	sources, teacher, aim, misconception, minutes, ask string
	onward, all, drag                                  string
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
	skip: "To the lesson", pages: "Pages", playground: "Playground", lessons: "Lessons", lesson: "Lesson",
	about: "What KL divergence is, how it works, why it has a direction, and where it is used. Guess first, then see, then explain.",
	guess: "Your guess", before: "Before you look:", explain: "You have guessed? Then see why", printed: "Often printed, not true",
	quiz: "Try it", another: "Another one", right: "Right.", wrong: "Not quite.",
	verify: "Verify this page", what: "what", number: "number", reference: "reference", deviation: "deviation", source: "source",
	sources: "Sources", teacher: "For teachers", aim: "Aim", misconception: "What learners often think", minutes: "Minutes", ask: "Ask",
	onward: "Further lessons", all: "All lessons", drag: "Drag it in the playground",
}

var german = words{
	skip: "Zur Lektion", pages: "Seiten", playground: "Spielplatz", lessons: "Lektionen", lesson: "Lektion",
	about: "Was die KL-Divergenz ist, wie sie funktioniert, warum sie eine Richtung hat und wo sie gebraucht wird. Erst raten, dann sehen, dann erklären.",
	guess: "Deine Vermutung", before: "Bevor du hinsiehst:", explain: "Geraten? Dann sieh, warum", printed: "Oft gedruckt, nicht wahr",
	quiz: "Probier es", another: "Noch eine", right: "Richtig.", wrong: "Nicht ganz.",
	verify: "Diese Seite nachrechnen", what: "was", number: "Zahl", reference: "Vergleich", deviation: "Abweichung", source: "Quelle",
	sources: "Quellen", teacher: "Für Lehrende", aim: "Ziel", misconception: "Was Lernende oft denken", minutes: "Minuten", ask: "Fragen",
	onward: "Weitere Lektionen", all: "Alle Lektionen", drag: "Auf dem Spielplatz ziehen",
}

// chartWords are the words inside pictures.
func chartWords(l text.Lang) chart.Words {
	if l != text.German {
		return chart.English
	}
	return chart.Words{
		Decimal: ",", Never: "{q}: nie",
		WorldTitle: "In der Welt von {p}: Breite ist wie oft, Höhe ist {log} *p/q*, Fläche ist, was es kostet",
		WorldFrom:  "0", WorldTo: "1 (alles von {p})",
		CostTitle: "Was jedes *x* kostet: *p* {log} *p/q*, in {unit}",
		Costs:     "{q} erwartet das zu selten: kostet", Earns: "{q} erwartet das zu oft: bringt etwas zurück",
		CostsShort: "kostet", EarnsShort: "bringt zurück", Net: "zusammen {n} {unit}",
		Beyond: "bis {n}", Forever: "weiter bis ∞", ForeverDown: "weiter bis −∞",
		Together: "{n} Ausgänge in jedem Balken", Price: "der Preis in der Welt von {p}, {q} zu glauben",
	}
}
