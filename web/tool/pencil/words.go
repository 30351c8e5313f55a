package pencil

import "klviz/web/text"

type words struct {
	forWhich, fit, asDrawn, clear, smooth, typed, sheet, normalised, empty, taken, fewHeights, badHeight string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	forWhich: "Draw", fit: "Take it as", asDrawn: "the line itself", clear: "Clear", smooth: "Smoothing",
	typed: "Or type heights from left to right", sheet: "A sheet to draw a density on, from left to right",
	normalised: "The area under your line is {0}. Its heights are divided by that, so that the whole is 1.",
	empty:      "Draw a line with the pointer. It is smoothed, and divided by the area under it.",
	taken:      "{0} is what you drew.", fewHeights: "type at least two heights, one of them above 0", badHeight: "height {0} must be a number from 0 up, got {1}",
}

var german = words{
	forWhich: "Zeichne", fit: "Nimm es als", asDrawn: "die Linie selbst", clear: "Leeren", smooth: "Glättung",
	typed: "Oder tippe Höhen von links nach rechts", sheet: "Ein Blatt, auf dem du eine Dichte zeichnest, von links nach rechts",
	normalised: "Die Fläche unter deiner Linie ist {0}. Ihre Höhen werden dadurch geteilt, damit das Ganze 1 ist.",
	empty:      "Zieh mit dem Zeiger eine Linie. Sie wird geglättet und durch die Fläche unter ihr geteilt.",
	taken:      "{0} ist, was du gezeichnet hast.", fewHeights: "tippe mindestens zwei Höhen, eine davon über 0", badHeight: "Höhe {0} muss eine Zahl ab 0 sein, nicht {1}",
}
