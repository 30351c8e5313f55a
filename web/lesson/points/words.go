package points

import "klviz/web/text"

type words struct {
	density, point, points, add, remove, how string
	shapes                                   map[string]string
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
	shapes: map[string]string{"line": "three on a line", "ring": "a ring in the plane", "spiral": "a spiral of 64"},
}

var german = words{
	density: "Dichte", point: "Punkt", points: "Punkte", add: "Punkt dazu", remove: "Weg mit Punkt",
	how:    "Drück irgendwo ins Bild, um dort einen Punkt zu setzen. Zieh Punkte, oder bewege sie mit den Pfeiltasten; Entf nimmt einen weg.",
	shapes: map[string]string{"line": "drei auf einer Linie", "ring": "ein Ring in der Ebene", "spiral": "eine Spirale aus 64"},
}
