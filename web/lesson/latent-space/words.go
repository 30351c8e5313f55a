package latent

import "klviz/web/text"

// words are those of the figures that are played with.
type words struct {
	written, drawn, does, numbers, number, nats, closed, open, rents, stair string
	seen, seenDrawn, seenRent, against, another, draw, back, said           string
	saidDrawn                                                               string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			written: "geschrieben", drawn: "gezeichnet", does: "Zahl {n}", numbers: "Die ersten Zahlen", number: "Zahl", nats: "Nat", closed: "geschlossen",
			open: "Zahlen offen", rents: "mittlere Miete in Nat", stair: "offene Zahlen",
			seen:      "Eine {digit}, und was aus ihren Zahlen gezeichnet wird: ein Bildpunkt liegt um {off} daneben.",
			seenDrawn: "Zahlen aus der Standardglocke, und was aus ihnen gezeichnet wird.", seenRent: "{open} Zahlen sind offen, die Miete ist {rent} Nat.",
			against: "Treppe über", another: "Eine andere Ziffer:", draw: "Zahlen aus der Glocke ziehen", back: "Zurück zu ihren eigenen Zahlen",
			said:      "Diese {digit} zahlt mit ihren Zahlen {rent} Nat Miete, das Mittel über alle Bilder ist {mean}. Ein Bildpunkt liegt um {off} daneben (0 ist Papier, 1 ist Tinte).",
			saidDrawn: "Zahlen, die aus der Standardglocke gezogen sind: so sieht es aus, wenn dieser Autoencoder selbst erfindet. Er kennt Richtungen, aber keine Ziffern.",
		}
	}
	return &words{
		written: "written", drawn: "drawn", does: "number {n}", numbers: "The first numbers", number: "number", nats: "nats", closed: "closed",
		open: "numbers open", rents: "mean rent in nats", stair: "open numbers",
		seen:      "A {digit}, and what is drawn from its numbers: a pixel is off by {off}.",
		seenDrawn: "Numbers from the standard bell, and what is drawn from them.", seenRent: "{open} numbers are open, the rent is {rent} nats.",
		against: "Staircase against", another: "Another digit:", draw: "Draw numbers from the bell", back: "Back to its own numbers",
		said:      "With these numbers this {digit} pays a rent of {rent} nats; the mean over all pictures is {mean}. A pixel is off by {off} (0 is paper, 1 is ink).",
		saidDrawn: "Numbers drawn from the standard bell: this is what the autoencoder makes up by itself. It knows directions, but no digits.",
	}
}
