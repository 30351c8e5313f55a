package sweep

// words are what the tool says in one language.
type words struct {
	lead, none, turn, second, noMap, direction, computing string
	now, also, leastPQ, leastQP, meet                     string
	axis, title, mapTitle, mapOf, mapDesc, pq, qp         string
}

var english = words{
	lead: "One number runs through its range, all else stays. Drag the line to set it.",
	none: "This pair has no parameter to turn. Choose families, or outcomes, on both sides.",
	turn: "Turn", second: "And over a second", noMap: "no map", direction: "Direction", computing: "The map is being computed.",
	now: "{0} {1}: D(P‖Q) is {2}, D(Q‖P) is {3}.", also: "{0} {1};",
	leastPQ: "D(P‖Q) is least near {1}: {0}.", leastQP: "D(Q‖P) is least near {1}: {0}.", meet: "Both directions cost the same near {0}.",
	axis: "divergence, {0}", title: "Both directions along the {0}", mapTitle: "A map over two", mapOf: "{0} over the {1} and the {2}",
	mapDesc: "{0} in {1}: the darker, the dearer; levels are written on their lines. Drag the ring.", pq: "D(P‖Q)", qp: "D(Q‖P)",
}

var german = words{
	lead: "Eine Zahl durchläuft ihren Bereich, alles andere bleibt. Zieh die Linie, um sie einzustellen.",
	none: "Dieses Paar hat keinen Parameter, den man drehen kann. Wähle auf beiden Seiten Familien oder Ausgänge.",
	turn: "Drehen", second: "Und über einem zweiten", noMap: "keine Karte", direction: "Richtung", computing: "Die Karte wird gerechnet.",
	now: "{0} {1}: D(P‖Q) ist {2}, D(Q‖P) ist {3}.", also: "{0} {1};",
	leastPQ: "D(P‖Q) ist am kleinsten nahe {1}: {0}.", leastQP: "D(Q‖P) ist am kleinsten nahe {1}: {0}.", meet: "Beide Richtungen kosten gleich viel nahe {0}.",
	axis: "Divergenz, {0}", title: "Beide Richtungen: {0}", mapTitle: "Eine Karte über zweien", mapOf: "{0} über {1} und {2}",
	mapDesc: "{0} in {1}: je dunkler, desto teurer; die Höhen stehen auf ihren Linien. Zieh den Ring.", pq: "D(P‖Q)", qp: "D(Q‖P)",
}
