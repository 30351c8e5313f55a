package keep

// words are what the tool says in one language.
type words struct {
	lead, saved, copied, copy                  string
	picture, pictureHas, noPicture             string
	theme, light, dark, width                  string
	numbers, numbersHave, formula, formulaHas  string
	paper, paperHas, print                     string
	link, linkHas, qr, qrName, saveQR, tooLong string
}

var english = words{
	lead: "Take along what shows. All of it is made here, in the page, and carries its build, the licence and a link back.", saved: "Saved as {0}", copied: "Copied", copy: "Copy",
	picture: "Picture", pictureHas: "A file of its own with its words and numbers, for slides and print. PNG at twice the width.", noPicture: "There is no picture of this pair.",
	theme: "Colours of the picture", light: "Light", dark: "Dark", width: "Width",
	numbers: "Numbers", numbersHave: "CSV: every term, or the curves at 401 places. JSON: both directions with method and error, and all measures.",
	formula: "Formula", formulaHas: "Both directions step by step, with these numbers.",
	paper: "Paper", paperHas: "The page as it shows, without its controls.", print: "Print",
	link: "Link", linkHas: "Opens exactly this. What stands behind the # never reaches a server.",
	qr: "QR code", qrName: "QR code of the link", saveQR: "Save as SVG", tooLong: "This link is too long for a QR code. Name fewer outcomes, or share the link.",
}

var german = words{
	lead: "Nimm mit, was zu sehen ist. Alles entsteht hier in der Seite und trägt Stand, Lizenz und einen Link zurück.", saved: "Gespeichert als {0}", copied: "Kopiert", copy: "Kopieren",
	picture: "Bild", pictureHas: "Eine eigene Datei mit Worten und Zahlen, für Folien und Druck. PNG in doppelter Breite.", noPicture: "Von diesem Paar gibt es kein Bild.",
	theme: "Farben des Bilds", light: "Hell", dark: "Dunkel", width: "Breite",
	numbers: "Zahlen", numbersHave: "CSV: jeder Summand, oder die Kurven an 401 Stellen. JSON: beide Richtungen mit Verfahren und Fehler, und alle Maße.",
	formula: "Formel", formulaHas: "Beide Richtungen Schritt für Schritt, mit diesen Zahlen.",
	paper: "Papier", paperHas: "Die Seite, wie sie ist, ohne ihre Bedienung.", print: "Drucken",
	link: "Link", linkHas: "Öffnet genau das hier. Was hinter dem # steht, erreicht nie einen Server.",
	qr: "QR-Code", qrName: "QR-Code des Links", saveQR: "Als SVG speichern", tooLong: "Dieser Link ist zu lang für einen QR-Code. Nimm weniger Ausgänge, oder teile den Link.",
}
