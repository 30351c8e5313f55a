package measure

import "klviz/wasm/family"

// Measure is one way of comparing two distributions, as everything outside this
// package derives it from List.
type Measure struct {
	ID      string // as it is spelled in results: "js"
	Name    string // "Jensen-Shannon divergence"
	Symbol  string // "JS(P, Q)"
	GoodFor string // what one reads from it, in a sentence
	// Of computes it. Result.Nats holds the value whatever its unit is.
	Of func(p, q family.Dist) (Result, error)
	// Scale is what its value counts.
	Scale Scale
}

// Scale is what a measure's value counts.
type Scale uint8

const (
	Information Scale = iota // nats: bits and bans are other units of it
	Pure                     // a number without a unit
	Root                     // the root of an amount in nats
	Length                   // in the unit of the outcomes themselves
)

// List holds the measures in teaching order.
var List = []Measure{
	{"kl_pq", "KL divergence", "D(P‖Q)", "The price, in P's world, of believing Q.", KL, Information},
	{"kl_qp", "KL divergence, the other way", "D(Q‖P)", "The price, in Q's world, of believing P.", klBack, Information},
	{"entropy_p", "Entropy of P", "H(P)", "What an outcome of P costs in the best code for P.", entropyOfP, Information},
	{"entropy_q", "Entropy of Q", "H(Q)", "What an outcome of Q costs in the best code for Q.", entropyOfQ, Information},
	{"cross_entropy_pq", "Cross-entropy", "H(P, Q)", "What an outcome of P costs in the code that is best for Q: the loss that classifiers are trained on.", CrossEntropy, Information},
	{"perplexity_p", "Perplexity", "exp H(P)", "How many equally likely outcomes are as uncertain as P.", Perplexity, Pure},
	{"perplexity_pq", "Perplexity of Q on P", "exp H(P, Q)", "The rating of a language model Q on text P.", CrossPerplexity, Pure},
	{"jeffreys", "Jeffreys divergence (PSI)", "J(P, Q)", "Both prices together; watched for drift as the population stability index.", Jeffreys, Information},
	{"js", "Jensen-Shannon divergence", "JS(P, Q)", "Always finite, the same both ways: how well one outcome tells P from Q.", JensenShannon, Information},
	{"js_distance", "Jensen-Shannon distance", "√JS(P, Q)", "A distance: no detour is shorter.", JensenShannonDistance, Root},
	{"tv", "Total variation", "TV(P, Q)", "The largest disagreement about any one event.", TotalVariation, Pure},
	{"hellinger", "Hellinger distance", "H(P, Q)", "A distance between 0 and 1 that forgives outcomes which one side rules out.", Hellinger, Pure},
	{"bhattacharyya_coefficient", "Bhattacharyya coefficient", "BC(P, Q)", "The overlap: 1 for equals, 0 for strangers.", BhattacharyyaCoefficient, Pure},
	{"bhattacharyya", "Bhattacharyya distance", "−log BC(P, Q)", "The overlap on a scale that adds up over independent observations.", Bhattacharyya, Information},
	{"renyi_half", "Rényi divergence of order ½", "D½(P‖Q)", "The one order that treats both sides alike.", RenyiHalf, Information},
	{"renyi_2", "Rényi divergence of order 2", "D₂(P‖Q)", "Weighs the worst surprises more than KL does.", renyiTwo, Information},
	{"chernoff", "Chernoff information", "C(P, Q)", "How fast the best test between P and Q stops erring.", Chernoff, Information},
	{"chi2_pq", "χ² divergence", "χ²(P, Q)", "Pearson's test statistic for an observation of P, tested against Q.", ChiSquared, Pure},
	{"chi2_qp", "χ² divergence, the other way", "χ²(Q, P)", "Neyman's variant.", chiSquaredBack, Pure},
	{"wasserstein_1", "Wasserstein-1 distance", "W₁(P, Q)", "How far probability must be carried, on average; knows how far apart outcomes are.", Wasserstein1, Length},
	{"wasserstein_2", "Wasserstein-2 distance", "W₂(P, Q)", "The root of the mean squared way.", Wasserstein2, Length},
}

// ByID returns the measure that is spelled so, or nil.
func ByID(id string) *Measure {
	for i := range List {
		if List[i].ID == id {
			return &List[i]
		}
	}
	return nil
}

func klBack(p, q family.Dist) (Result, error) {
	r, err := KL(q, p)
	if r.Reason != nil {
		r.Reason = &Reason{r.Reason.Kind, swapNames(r.Reason.Sentence)}
	}
	return r, err
}
