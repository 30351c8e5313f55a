package present

import "klviz/web/text"

type words struct {
	lead, add, start, end, show, up, drop, copy, copied, paste, take, place, keys, added, noLink, badLink string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	lead: "Line up what you want to show. A clicker, or Page Down and Page Up, goes from one to the next; Escape ends it.",
	add:  "Add what shows now", start: "Present", end: "End", show: "Show", up: "Move up", drop: "Remove",
	copy: "Copy the list as links", copied: "The links are copied.", paste: "Or paste links, one a line", take: "Add the links",
	place: "{0} of {1}", keys: "Page Down, Page Up, Escape", added: "Added as number {0}.",
	noLink: "line {0} is no link with a state", badLink: "line {0}: {1}",
}

var german = words{
	lead: "Reih auf, was du zeigen willst. Ein Klicker, oder Bild ab und Bild auf, geht weiter; Escape beendet.",
	add:  "Nimm auf, was jetzt zu sehen ist", start: "Vorführen", end: "Ende", show: "Zeigen", up: "Nach oben", drop: "Entfernen",
	copy: "Die Liste als Links kopieren", copied: "Die Links sind kopiert.", paste: "Oder füge Links ein, einen je Zeile", take: "Links aufnehmen",
	place: "{0} von {1}", keys: "Bild ab, Bild auf, Escape", added: "Aufgenommen als Nummer {0}.",
	noLink: "Zeile {0} ist kein Link mit einem Zustand", badLink: "Zeile {0}: {1}",
}
