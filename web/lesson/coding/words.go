package coding

import "klviz/web/text"

type words struct {
	codes, letter, forP, forQ, mean, best, kraft                          string
	packing, how, own, placeholder, caption, model, perByte, ideal, bytes string
	back, same, differs, said, first                                      string
	models                                                                map[string]string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &deWords
	}
	return &enWords
}

var enWords = words{
	codes: "Two codes for the same letters: one made for P, one made for Q", letter: "letter", forP: "P's code", forQ: "Q's code",
	mean: "digits a letter, in P's texts", best: "least possible: entropy, cross-entropy", kraft: "room that is used (Kraft sum)",
	packing: "Pack a text of your own",
	how:     "Type or paste. A range coder packs it byte by byte, each time with another model of how often each byte comes, and unpacks it again. P is the text itself.",
	own:     "Your text", placeholder: "Empty: the words of this page are packed",
	caption: "{n} bytes, packed with four models", model: "model Q", perByte: "D(P‖Q), bits a byte", ideal: "n·H(P,Q), bytes", bytes: "bytes written", back: "unpacked",
	same: "the same text", differs: "differs",
	said:  "With its own frequencies the text takes {own} bytes of {n}. With the frequencies of German it takes {other}: {more} more, and n·D(P‖Q) is {d}.",
	first: "The first digits with its own model:",
	models: map[string]string{"own": "the text's own frequencies", "en": "learnt from this page in English", "de": "learnt from this page in German",
		"alike": "every byte alike"},
}

var deWords = words{
	codes: "Zwei Codes für dieselben Buchstaben: einer für P gemacht, einer für Q", letter: "Buchstabe", forP: "Code für P", forQ: "Code für Q",
	mean: "Stellen je Buchstabe, in Texten von P", best: "mindestens: Entropie, Kreuzentropie", kraft: "belegter Platz (Kraft-Summe)",
	packing: "Pack einen eigenen Text",
	how:     "Schreib oder füg ein. Ein Bereichscoder packt ihn Byte für Byte, jedes Mal mit einem anderen Modell, wie oft jedes Byte kommt, und packt ihn wieder aus. P ist der Text selbst.",
	own:     "Dein Text", placeholder: "Leer: die Worte dieser Seite werden gepackt",
	caption: "{n} Byte, mit vier Modellen gepackt", model: "Modell Q", perByte: "D(P‖Q), Bit je Byte", ideal: "n·H(P,Q), Byte", bytes: "geschriebene Byte", back: "ausgepackt",
	same: "derselbe Text", differs: "ein anderer",
	said:  "Mit seinen eigenen Häufigkeiten braucht der Text {own} von {n} Byte. Mit denen des Englischen braucht er {other}: {more} mehr, und n·D(P‖Q) ist {d}.",
	first: "Die ersten Stellen mit dem eigenen Modell:",
	models: map[string]string{"own": "die eigenen Häufigkeiten des Textes", "en": "gelernt an dieser Seite auf Englisch", "de": "gelernt an dieser Seite auf Deutsch",
		"alike": "jedes Byte gleich oft"},
}
