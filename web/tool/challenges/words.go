package challenges

// words are what the tool says in one language.
type words struct {
	lead, progress, now, fresh string
	open, solved, met          string
	hint, begin, forget        string
	tasks                      [5]task // in the order of list
}

// task is one challenge in words.
type task struct {
	title, what string
	hints       []string
}

var english = words{
	lead: "Drag, type, choose: whatever you do above is checked here by the core.", progress: "{0} of {1} solved.",
	now: "Now D(P‖Q) is {0} bits, D(Q‖P) is {1} bits.", fresh: "Solved: {0}",
	open: "open", solved: "solved", met: "solved, and met right now", hint: "Hint {0} of {1}", begin: "Begin from here", forget: "Forget what is solved",
	tasks: [5]task{
		{"One bit", "Make D(P‖Q) 1 bit: between 0.995 and 1.005.", []string{
			"Each time something happens, believing Q costs you one yes-or-no question too many, on average.",
			"If Q gives everything that happens half the chance that P gives it, the price is exactly one bit.",
			"P gives red all, Q gives red one half."}},
		{"A one-way street", "Make one direction infinite and the other finite.", []string{
			"Something must be possible in one world and ruled out in the other.",
			"Only the side that does the ruling out makes the price infinite, and only in the world where it happens.",
			"Take one outcome away from one side, or let a curve end before the other."}},
		{"Both ways the same", "Make both directions cost the same, within a thousandth, with P and Q clearly different: at least 0.05 bits.", []string{
			"The divergence is not symmetric, but pairs can be.",
			"If a mirror turns P into Q and Q into P, it turns one direction into the other.",
			"Exchange two outcomes’ probabilities, or shift a curve without changing its width."}},
		{"Equally uncertain, far apart", "Give P and Q the same entropy, within 0.01 bits, and make D(P‖Q) at least 1 bit.", []string{
			"Entropy says how uncertain a world is, not what happens in it.",
			"A curve that is moved keeps its entropy.",
			"Two normals with equal standard deviation, their means 1.2 of it apart."}},
		{"Cheap here, dear there", "Make one direction less than 0.1 bits and the other more than 10, both finite.", []string{
			"In the cheap world almost nothing may be lost: there Q may hold back a few percent.",
			"In the dear world those few percent must fall where the other side expects next to nothing.",
			"Let Q be P with 5 percent of a narrow curve far away from it, 20 standard deviations off."}},
	},
}

var german = words{
	lead: "Zieh, tippe, wähle: Was du oben tust, prüft hier der Kern.", progress: "{0} von {1} gelöst.",
	now: "Jetzt ist D(P‖Q) {0} Bit und D(Q‖P) {1} Bit.", fresh: "Gelöst: {0}",
	open: "offen", solved: "gelöst", met: "gelöst, und gerade erfüllt", hint: "Hinweis {0} von {1}", begin: "Hier anfangen", forget: "Gelöstes vergessen",
	tasks: [5]task{
		{"Ein Bit", "Mach D(P‖Q) zu 1 Bit: zwischen 0,995 und 1,005.", []string{
			"Bei allem, was geschieht, kostet der Glaube an Q dich im Mittel eine Ja-Nein-Frage zu viel.",
			"Gibt Q allem, was geschieht, halb so viel Chance wie P, ist der Preis genau ein Bit.",
			"P gibt „red“ alles, Q gibt „red“ die Hälfte."}},
		{"Einbahnstraße", "Mach eine Richtung unendlich und die andere endlich.", []string{
			"Etwas muss in der einen Welt möglich und in der anderen ausgeschlossen sein.",
			"Unendlich wird der Preis nur durch die Seite, die ausschließt, und nur in der Welt, in der es geschieht.",
			"Nimm einer Seite einen Ausgang, oder lass eine Kurve vor der anderen enden."}},
		{"Hin wie zurück", "Mach beide Richtungen gleich teuer, auf ein Tausendstel, mit deutlich verschiedenen P und Q: mindestens 0,05 Bit.", []string{
			"Die Divergenz ist nicht symmetrisch, Paare können es sein.",
			"Macht ein Spiegel aus P Q und aus Q P, dann macht er aus der einen Richtung die andere.",
			"Vertausche die Wahrscheinlichkeiten zweier Ausgänge, oder verschieb eine Kurve, ohne ihre Breite zu ändern."}},
		{"Gleich ungewiss, weit entfernt", "Gib P und Q dieselbe Entropie, auf 0,01 Bit, und mach D(P‖Q) mindestens 1 Bit groß.", []string{
			"Entropie sagt, wie ungewiss eine Welt ist, nicht was in ihr geschieht.",
			"Eine Kurve, die man verschiebt, behält ihre Entropie.",
			"Zwei Normalverteilungen mit gleicher Standardabweichung, ihre Mittelwerte 1,2 davon entfernt."}},
		{"Hier billig, dort teuer", "Mach eine Richtung kleiner als 0,1 Bit und die andere größer als 10, beide endlich.", []string{
			"In der billigen Welt darf fast nichts verloren gehen: Dort darf Q ein paar Prozent zurückhalten.",
			"In der teuren Welt müssen diese paar Prozent dorthin fallen, wo die andere Seite so gut wie nichts erwartet.",
			"Lass Q dasselbe sein wie P, mit 5 Prozent einer schmalen Kurve weit weg davon, 20 Standardabweichungen."}},
	},
}
