package points

import "klviz/web/text"

type words struct {
	density, point, points, add, remove, how, onward string
	ways                                             [3]string // in the order of lessons
	shapes                                           map[string]string
}

func wordsOf(l text.Lang) *words {
	if l == text.German {
		return &german
	}
	return &english
}

var english = words{
	density: "density", point: "point", points: "Points", add: "Add a point", remove: "Take away point",
	how:    "Press anywhere in the picture to put a point there. Drag points, or move them with the arrow keys; Delete takes one away.",
	onward: "Take these points on:",
	ways:   [3]string{"watch them turn into noise", "see what a model of them must lose", "train a model on them"},
	shapes: map[string]string{"line": "three on a line", "ring": "a ring in the plane", "spiral": "a spiral of 64"},
}

var german = words{
	density: "Dichte", point: "Punkt", points: "Punkte", add: "Punkt dazu", remove: "Weg mit Punkt",
	how:    "Drück irgendwo ins Bild, um dort einen Punkt zu setzen. Zieh Punkte, oder bewege sie mit den Pfeiltasten; Entf nimmt einen weg.",
	onward: "Nimm diese Punkte mit:",
	ways:   [3]string{"sieh, wie sie zu Rauschen werden", "sieh, was ein Modell von ihnen verlieren muss", "trainiere ein Modell darauf"},
	shapes: map[string]string{"line": "drei auf einer Linie", "ring": "ein Ring in der Ebene", "spiral": "eine Spirale aus 64"},
}
