package scores

import "klviz/web/text"

// words are those of the figure that is played with.
type words struct {
	faces, real, made, more, grades, score, scoreReal, information, frechet, missing, invented, cheat string
	cases                                                                                             [4]string
	same, blind, flattered, unmoved, seen                                                             string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &words{
			faces: "Bilder beider Seiten: die Zahl biegt den Mund", real: "Echte Bilder", made: "Gemachte Bilder (darunter, wofür sie gehalten werden)", more: "Andere Bilder ziehen",
			grades: "Noten der gemachten Bilder, genau", score: "Inception Score", scoreReal: "derselbe für die echten Bilder", information: "I(x;y), Bit: sein Logarithmus", frechet: "Fréchet-Abstand von den echten",
			missing: "D(echt‖gemacht), Nat: was fehlt", invented: "D(gemacht‖echt), Nat: was erfunden ist", cheat: "Versuche, die Noten zu täuschen:",
			cases:     [4]string{"ehrliche Kopie", "ein Hügel statt Arten", "die letzte Art fehlt", "Karikaturen"},
			same:      "Die gemachten Bilder sind verteilt wie die echten: Abstand 0, und der Score ist der der echten.",
			blind:     "Der Fréchet-Abstand ist 0, also sieht er keinen Unterschied; D(echt‖gemacht) ist {missing} Nat.",
			flattered: "Nach dem Inception Score, {is}, sind diese Bilder besser als die echten mit {isReal}. Der Fréchet-Abstand sagt {frechet}, D(gemacht‖echt) {invented} Nat.",
			unmoved:   "Der Inception Score hat sich kaum bewegt; der Fréchet-Abstand sagt {frechet}, D(echt‖gemacht) {missing} Nat.",
			seen:      "Beide Noten bemerken es: Score {is} gegen {isReal}, Abstand {frechet}. Was es ist, sagen sie nicht; D(echt‖gemacht) ist {missing} Nat, D(gemacht‖echt) {invented}.",
		}
	}
	return &words{
		faces: "Pictures of both sides: the number bends the mouth", real: "Real pictures", made: "Made pictures (below each: what it is taken for)", more: "Draw other pictures",
		grades: "Grades of the made pictures, exact", score: "Inception Score", scoreReal: "the same of the real pictures", information: "I(x;y), bits: its logarithm", frechet: "Fréchet distance from the real ones",
		missing: "D(real‖made), nats: what is missing", invented: "D(made‖real), nats: what is invented", cheat: "Try to fool the grades:",
		cases:     [4]string{"honest copy", "one hump for all kinds", "the last kind is missing", "caricatures"},
		same:      "The made pictures are spread like the real ones: distance 0, and the score is that of the real ones.",
		blind:     "The Fréchet distance is 0, so it sees no difference; D(real‖made) is {missing} nats.",
		flattered: "By the Inception Score, {is}, these pictures are better than the real ones with {isReal}. The Fréchet distance says {frechet}, D(made‖real) {invented} nats.",
		unmoved:   "The Inception Score has hardly moved; the Fréchet distance says {frechet}, D(real‖made) {missing} nats.",
		seen:      "Both grades notice: score {is} against {isReal}, distance {frechet}. What it is they do not say; D(real‖made) is {missing} nats, D(made‖real) {invented}.",
	}
}
