package fivesteps

import "klviz/web/text"

// words are what stands around the table.
type words struct {
	steps, day, total, show, next string
	names, says                   [sum]string
	replies                       map[string]string // by what came of a cell, or that and the step
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &deWords
	}
	return &enWords
}

var enWords = words{
	steps: "The five steps", day: "day", total: "Sum, bits a day", show: "Show me the cell", next: "Next:",
	names: [sum]string{"Compare", "Ratio", "Log", "Weigh", "Sum"},
	says: [sum]string{
		"Put the two chances of each kind of day side by side.",
		"Divide p by q. One of the cells is yours to fill.",
		"Take the logarithm to base 2 of each ratio: how many halvings she is more surprised by. One cell is yours.",
		"Multiply by p: how often the day really comes. One cell is yours.",
		"Add up the last column. The sum is yours.",
	},
	replies: map[string]string{
		"right":       "Right.",
		"shown":       "There it is. Cover another cell with your hand and try again.",
		"number":      "That is no number. Write it as 1.5, or as 3/2.",
		"other":       "Not yet. Take it from the columns to the left.",
		"inverted":    "You divided q by p. The ratio is p over q: how much more often the day comes than she expects it.",
		"difference":  "You subtracted. Divide instead: p over q.",
		"sign":        "The size is right, the sign is not. Below a ratio of 1 the logarithm is negative, above it positive.",
		"sign 5":      "The size is right, the sign is not: the sum is a price.",
		"nats":        "That is the natural logarithm. To base 2, divide it by 0.693.",
		"ten":         "That is the logarithm to base 10. To base 2, divide it by 0.301.",
		"nolog":       "That is the ratio itself. How often must you double 1 to reach it?",
		"byq":         "You weighed by q. The days come from P: weigh by p.",
		"unweighed 4": "That is the logarithm. It still has to be multiplied by p.",
		"unweighed 5": "You added the logarithms. Add what they are after weighing.",
		"absolute":    "You added sizes and dropped the signs. What is earned back counts as well.",
		"reversed":    "You weighed by q and turned the ratio round: that is D(Q‖P).",
	},
}

var deWords = words{
	steps: "Die fünf Schritte", day: "Tag", total: "Summe, Bit am Tag", show: "Zeig mir die Zelle", next: "Weiter:",
	names: [sum]string{"Vergleichen", "Verhältnis", "Logarithmus", "Wiegen", "Summieren"},
	says: [sum]string{
		"Stell zu jeder Art von Tag die beiden Chancen nebeneinander.",
		"Teile p durch q. Eine der Zellen füllst du.",
		"Nimm von jedem Verhältnis den Logarithmus zur Basis 2: um wie viele Halbierungen sie mehr überrascht ist. Eine Zelle füllst du.",
		"Nimm mit p mal: wie oft der Tag wirklich kommt. Eine Zelle füllst du.",
		"Addiere die letzte Spalte. Die Summe füllst du.",
	},
	replies: map[string]string{
		"right":       "Richtig.",
		"shown":       "Da steht sie. Deck eine andere Zelle mit der Hand zu und versuch es noch einmal.",
		"number":      "Das ist keine Zahl. Schreib sie als 1,5 oder als 3/2.",
		"other":       "Noch nicht. Nimm sie aus den Spalten links davon.",
		"inverted":    "Du hast q durch p geteilt. Das Verhältnis ist p durch q: wie viel öfter der Tag kommt, als sie erwartet.",
		"difference":  "Du hast abgezogen. Teile stattdessen: p durch q.",
		"sign":        "Die Größe stimmt, das Vorzeichen nicht. Unter dem Verhältnis 1 ist der Logarithmus negativ, darüber positiv.",
		"sign 5":      "Die Größe stimmt, das Vorzeichen nicht: die Summe ist ein Preis.",
		"nats":        "Das ist der natürliche Logarithmus. Zur Basis 2 teile ihn durch 0,693.",
		"ten":         "Das ist der Logarithmus zur Basis 10. Zur Basis 2 teile ihn durch 0,301.",
		"nolog":       "Das ist das Verhältnis selbst. Wie oft musst du 1 verdoppeln, um es zu erreichen?",
		"byq":         "Du hast mit q gewogen. Die Tage kommen aus P: wiege mit p.",
		"unweighed 4": "Das ist der Logarithmus. Er muss noch mit p malgenommen werden.",
		"unweighed 5": "Du hast die Logarithmen addiert. Addiere, was nach dem Wiegen aus ihnen wird.",
		"absolute":    "Du hast die Größen addiert und die Vorzeichen weggelassen. Was zurückkommt, zählt auch.",
		"reversed":    "Du hast mit q gewogen und das Verhältnis umgedreht: das ist D(Q‖P).",
	},
}
