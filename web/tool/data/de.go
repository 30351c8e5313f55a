package data

import (
	"fmt"
	"strings"

	"klviz/web/text"
)

func deNumber(n int) string { return text.Full(text.German, float64(n)) }

var german = words{
	cancel:  "Anhalten",
	private: "Nichts verlässt diesen Rechner: was du gibst, wird hier in deinem Browser gelesen.",
	ways:    "Was du hast", paste: "Füge eine Tabelle ein: CSV, Tabulatoren, Semikolons, JSON oder zwei Spalten Zahlen", read: "Lesen", pick: "Datei wählen",
	dropHere: "oder hier ablegen", by: "Zähle", logitsHelp: "Die Ausgaben eines Netzes, eine Zeile je Reihe: Logits oder Log-Wahrscheinlichkeiten, beides geht. Mehrere Reihen geben das Mittel, das ein Training meldet.",
	way:    map[string]string{"table": "Eine Tabelle", "texts": "Zwei Texte", "logits": "Logits"},
	byWhat: map[string]string{"letters": "Buchstaben", "words": "Wörter"},
	rules:  map[string]string{"fd": "Freedman und Diaconis", "scott": "Scott", "sturges": "Sturges", "sqrt": "Wurzel"},
	how:    "P und Q sind", columns: "zwei Spalten", splitBy: "Gruppen einer Spalte", values: "Werte in", splitColumn: "Gruppen in",
	as: "Die Werte sind", numbers: "Zahlen", categories: "Namen von Klassen",
	rule: "Breite der Klassen nach", width: "oder diese Breite", answers: "Was die Daten sagen", method: "Wie", known: "Wie gut es bekannt ist",
	bootstrap: "Dasselbe, die Tabellen 200-mal neu gezogen", mayBeNegative: "Eine solche Schätzung kann unter 0 fallen.",
	zeros: "Zähl zu jeder Anzahl offen etwas hinzu, und der Preis ist endlich.", alpha: "Zu jeder Anzahl hinzu",
	badAlpha: "was zu jeder Anzahl hinzukommt, muss eine Zahl ab 0 sein, nicht", badWidth: "die Breite der Klassen muss eine Zahl über 0 sein, nicht",
	noColumn: "wähl eine Spalte für P und eine für Q", oneColumn: "das ist eine Spalte; P und Q brauchen zwei oder eine zweite, die sie in Gruppen teilt", others: "alle übrigen",

	reading:  func(name string) string { return "Liest " + name },
	columnOf: func(side string) string { return side + " ist" },
	group:    func(side string) string { return side + " ist die Gruppe" },
	text:     func(side int) string { return [2]string{"Text P", "Text Q"}[side] },
	logits:   func(side int) string { return [2]string{"Reihen von P", "Reihen von Q"}[side] },
	found: func(rows, columns, blank int) string {
		s := deNumber(rows) + " Zeilen, " + deNumber(columns) + " Spalten."
		if blank > 0 {
			s += " " + deNumber(blank) + " Zellen sind leer und bleiben weg."
		}
		return s
	},
	nearest: func(k int) string { return "Nächste Nachbarn, ohne Klassen (k = " + deNumber(k) + ")" },
	impossible: func(names []string, more int) string {
		s := "P hat " + strings.Join(names, ", ")
		if more > 0 {
			s += " und " + deNumber(more) + " weitere"
		}
		return s + "; Q hat davon nichts."
	},
	exact:      func(n int) string { return "Summe über " + deNumber(n) + " Klassen" },
	meanOfRows: func(n int) string { return "Mittel über " + deNumber(n) + " Reihen" },
	moreRows:   func(n int) string { return deNumber(n) + " Reihen mehr" },
	row:        func(n int) string { return "Reihe " + deNumber(n) },
	drawnTogether: func(n int) string {
		return "Das Bild zeichnet die " + deNumber(n) + " seltensten Klassen zusammen; die Zahlen hier zählen jede."
	},
	exactly: func(n [2]float64) string {
		return "Genau für diese " + text.Full(text.German, n[0]) + " und " + text.Full(text.German, n[1]) + " Werte."
	},
	histogram: func(n int, width string) string { return "Histogramm, " + deNumber(n) + " Klassen der Breite " + width },
	interval: func(lo, hi string) string {
		return "Als Schätzung " + lo + " bis " + hi + " (95 %), falls die Werte unabhängig sind."
	},
	standardError: func(s string) string { return "Standardfehler " + s + "." },
	nothing:       func(a, b string) string { return fmt.Sprintf("%s hat keine Werte: %q ist leer", a, b) },
	twoKinds: func(a, b string) string {
		return fmt.Sprintf("%q und %q sind verschieden: das eine hat Wörter, das andere Zahlen", a, b)
	},
	splitByNumbers: func(c string) string {
		return fmt.Sprintf("%q hat Zahlen; Gruppen brauchen eine Spalte mit Wörtern", c)
	},
	noGroup: func(c string) string { return fmt.Sprintf("%q braucht zwei Gruppen, eine für P und eine für Q", c) },
	bin:     func(lo, hi float64) string { return text.Full(text.German, lo) + " bis " + text.Full(text.German, hi) },
}
