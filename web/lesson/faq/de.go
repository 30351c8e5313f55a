package faq

import "klviz/web/lesson/frame"

var muenze = map[string]string{
	"right": "Beide Anteile, gewogen mit der Münze, die geworfen wird.", "reversed": "Die andere Richtung, D(Q‖P).",
	"nats": "Die richtige Summe in Nat; gefragt war in Bit.", "half": "Nur der Anteil von Kopf.",
}

var german = frame.Text{
	Title: "Oft gefragt",
	Asks:  "Name, Vorzeichen, Abstand, Einheit: kannst du beantworten, was alle fragen?",
	Lead:  []string{"Neun kurze Fragen. Zu jeder Antwort sagt dir die Seite etwas, und die richtigen werden gezählt. „Noch eine Runde“ bringt andere Zahlen."},
	Guess: frame.Guess{
		Ask: "Was davon kannst du schon jemandem erklären?",
		Options: []frame.Option{
			{Say: "Warum D(P‖Q) und D(Q‖P) verschieden sind", Right: true, Told: "Dann hast du den Kern: jede Welt überrascht mit ihren eigenen Tagen und wiegt mit ihnen. Jede Antwort hier ist ein guter Anfang."},
			{Say: "Noch nichts davon", Told: "Dann nimm die Fragen unten als Karte: jede Antwort nennt den Gedanken, und die Lektionen davor zeigen ihn."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("In einem Satz", "D(P‖Q) ist der Preis, in der Welt von P, Q zu glauben: die mittlere Zahl der Bit, um die Q mehr überrascht ist als nötig."),
		frame.Tell("Wozu man sie braucht", "Klassifikatoren trainieren, Variationsinferenz, Autoencoder und Diffusionsmodelle, Tests und Modellwahl, ein angepasstes Modell nahe bei seinem Ursprung halten, Daten auf Drift beobachten."),
	},
	Quiz: []frame.Asking{
		{Ask: "Wessen Namen trägt sie, und seit wann?",
			Words:   map[string]string{"kullback": "Kullback und Leibler, 1951", "fisher": "Fisher, 1925", "shannon": "Shannon, 1948"},
			Replies: map[string]string{"kullback": "Solomon Kullback und Richard Leibler, „On information and sufficiency“, 1951.", "fisher": "Fishers Information ist ihre Krümmung dort, wo beide fast gleich sind.", "shannon": "Shannon gab der Entropie den Namen; der Vergleich zweier Verteilungen kam drei Jahre später."}},
		{Ask: "Ist sie ein Abstand?",
			Words:   map[string]string{"neither": "nein: weder symmetrisch noch mit Dreiecksregel", "triangle": "fast: nur die Symmetrie fehlt", "distance": "ja"},
			Replies: map[string]string{"neither": "Beides fehlt. Die Wurzel der Jensen-Shannon-Divergenz hat beides.", "triangle": "Auch das Dreieck bricht: N(0,1), N(1,1), N(2,1) geben 2 > ½ + ½.", "distance": "Sie hat eine Richtung: denk an einen Preis in einer Welt, nicht an eine Länge."}},
		{Ask: "Kann sie negativ sein?",
			Words:   map[string]string{"never": "nein, sie ist 0 oder mehr", "terms": "nein, und auch keines ihrer Glieder", "sometimes": "ja, wenn Q besser ist als P"},
			Replies: map[string]string{"never": "Die Ungleichung von Gibbs. 0 ist sie nur, wo P und Q übereinstimmen.", "terms": "Einzelne Glieder schon: wo Q zu viel erwartet.", "sometimes": "In der Welt von P ist nichts besser als P selbst."}},
		{Ask: "Du minimierst die Kreuzentropie H(P,Q) über Q. Was ist mit D(P‖Q)?",
			Words:   map[string]string{"same": "sie hat ihr Minimum beim selben Q", "sum": "sie ist um das kleiner, was H(P) gefallen ist", "other": "sie braucht ein anderes Q"},
			Replies: map[string]string{"same": "Sie unterscheiden sich um H(P), das nicht von Q abhängt.", "sum": "H(P) bewegt sich nicht: es gehört zu P.", "other": "Sie unterscheiden sich nur um H(P), und das kann Q nicht ändern."}},
		{Ask: "Kopf mit der Chance {p}, geglaubt {q}: wie viele Bit je Wurf kostet der Glaube?", Replies: muenze},
		{Ask: "P hat Kopf mit der Chance {p}, Q mit {q}. Welcher Anteil von D(P‖Q) ist negativ?",
			Words:   map[string]string{"heads": "Kopf", "tails": "Zahl", "none": "keiner"},
			Replies: map[string]string{"heads": "Negativ, wo P weniger hat als Q: Kopf ist {p} gegen {q}.", "tails": "Negativ, wo P weniger hat als Q: Zahl ist, was {p} und {q} von 1 übrig lassen.", "none": "Einer muss es sein, wenn die Münzen nicht gleich sind."}},
		{Ask: "Wie viele Bit sind {nats} Nat?",
			Replies: map[string]string{"right": "Teile durch ln 2.", "inverted": "Du hast mit ln 2 malgenommen: Bit sind kleiner, also sind es mehr.", "same": "Die Zahl bleibt nur, wenn die Einheit bleibt.", "bans": "Das sind Ban."}},
		{Ask: "Die Kreuzentropie ist {cross} Nat, die Entropie {h}. Wie groß ist die Divergenz?",
			Replies: map[string]string{"right": "Was auf die Entropie obendrauf kommt.", "added": "Du hast addiert. Die Entropie steckt schon darin: zieh sie ab.", "loss": "Das ist der ganze Verlust, samt Entropie.", "entropy": "Das ist der Teil, den kein Glaube sparen kann."}},
		{Ask: "N(0,1) gegen N(1,1) kostet 0,5 Nat. Was kostet N(0,1) gegen N({times},1)?",
			Replies: map[string]string{"right": "Es wächst mit dem Quadrat der Lücke: das bricht die Dreiecksregel.", "linear": "So wäre es bei einem Abstand. Es wächst mit dem Quadrat.", "same": "Die Lücke zählt.", "square": "Die Hälfte davon: eine Lücke von 1 kostet 0,5."}},
	},
	Guide: frame.Guide{
		Aim: "Prüfen, was verstanden ist.", Misconception: "Jede falsche Antwort ist eine.", Minutes: 10,
		Ask: []string{"Welche falsche Antwort hättest du vor einer Stunde gegeben?"},
	},
}
