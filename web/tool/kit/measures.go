package kit

import (
	"klviz/wasm/measure"
	"klviz/web/text"
)

// MeasureName is what a measure is called. The measures' own names and uses are
// English in the core; another language has them by ID.
func MeasureName(l text.Lang, x *measure.Measure) string {
	if n, ok := germanMeasures[x.ID]; ok && l == text.German {
		return n[0]
	}
	return x.Name
}

// GoodFor is what one reads from a measure.
func GoodFor(l text.Lang, x *measure.Measure) string {
	if n, ok := germanMeasures[x.ID]; ok && l == text.German {
		return n[1]
	}
	return x.GoodFor
}

var germanMeasures = map[string][2]string{
	"kl_pq":                     {"KL-Divergenz", "Der Preis, in der Welt von P, Q zu glauben."},
	"kl_qp":                     {"KL-Divergenz, andersherum", "Der Preis, in der Welt von Q, P zu glauben."},
	"entropy_p":                 {"Entropie von P", "Was ein Ausgang von P im besten Code für P kostet."},
	"entropy_q":                 {"Entropie von Q", "Was ein Ausgang von Q im besten Code für Q kostet."},
	"cross_entropy_pq":          {"Kreuzentropie", "Was ein Ausgang von P im besten Code für Q kostet: womit Klassifikatoren lernen."},
	"perplexity_p":              {"Perplexität", "Wie viele gleich wahrscheinliche Ausgänge so ungewiss sind wie P."},
	"perplexity_pq":             {"Perplexität von Q auf P", "Die Note eines Sprachmodells Q für Text P."},
	"jeffreys":                  {"Jeffreys-Divergenz (PSI)", "Beide Preise zusammen; als Stabilitätsindex bei Drift beobachtet."},
	"js":                        {"Jensen-Shannon-Divergenz", "Immer endlich, in beiden Richtungen gleich: wie gut ein Ausgang P von Q unterscheidet."},
	"js_distance":               {"Jensen-Shannon-Abstand", "Ein Abstand: kein Umweg ist kürzer."},
	"tv":                        {"Totalvariation", "Die größte Uneinigkeit über irgendein Ereignis."},
	"hellinger":                 {"Hellinger-Abstand", "Ein Abstand zwischen 0 und 1, der Ausgänge verzeiht, die eine Seite ausschließt."},
	"bhattacharyya_coefficient": {"Bhattacharyya-Koeffizient", "Die Überlappung: 1 für Gleiche, 0 für Fremde."},
	"bhattacharyya":             {"Bhattacharyya-Abstand", "Die Überlappung auf einer Skala, die sich über unabhängige Beobachtungen addiert."},
	"renyi_half":                {"Rényi-Divergenz der Ordnung ½", "Die eine Ordnung, die beide Seiten gleich behandelt."},
	"renyi_2":                   {"Rényi-Divergenz der Ordnung 2", "Wiegt die schlimmsten Überraschungen stärker als KL."},
	"chernoff":                  {"Chernoff-Information", "Wie schnell der beste Test zwischen P und Q aufhört zu irren."},
	"chi2_pq":                   {"χ²-Divergenz", "Pearsons Prüfgröße für eine Beobachtung von P, gegen Q geprüft."},
	"chi2_qp":                   {"χ²-Divergenz, andersherum", "Neymans Variante."},
	"wasserstein_1":             {"Wasserstein-1-Abstand", "Wie weit Wahrscheinlichkeit im Mittel getragen werden muss; weiß, wie weit Ausgänge auseinander sind."},
	"wasserstein_2":             {"Wasserstein-2-Abstand", "Die Wurzel des mittleren quadrierten Wegs."},
}
