package certificate

// definition is what a measure is, in a line and in LaTeX. The sums are integrals
// for densities.
type definition struct{ text, latex string }

// definitions of the measures; those of the two divergences are written out.
var definitions = map[string]definition{
	"entropy_p":                 {"H(P) = −Σ p log p", `H(P) = -\sum_x p(x) \log p(x)`},
	"entropy_q":                 {"H(Q) = −Σ q log q", `H(Q) = -\sum_x q(x) \log q(x)`},
	"cross_entropy_pq":          {"H(P, Q) = −Σ p log q = H(P) + D(P‖Q)", `H(P, Q) = -\sum_x p(x) \log q(x)`},
	"perplexity_p":              {"exp H(P)", `\exp H(P)`},
	"perplexity_pq":             {"exp H(P, Q)", `\exp H(P, Q)`},
	"jeffreys":                  {"J(P, Q) = D(P‖Q) + D(Q‖P)", `J(P, Q) = D(P \parallel Q) + D(Q \parallel P)`},
	"js":                        {"JS(P, Q) = ½ D(P‖M) + ½ D(Q‖M), M = ½ (P + Q)", `\mathrm{JS}(P, Q) = \tfrac12 D(P \parallel M) + \tfrac12 D(Q \parallel M),\ M = \tfrac12 (P + Q)`},
	"js_distance":               {"√JS(P, Q)", `\sqrt{\mathrm{JS}(P, Q)}`},
	"tv":                        {"TV(P, Q) = ½ Σ |p − q|", `\mathrm{TV}(P, Q) = \tfrac12 \sum_x |p(x) - q(x)|`},
	"hellinger":                 {"√(1 − Σ √(p q))", `\sqrt{1 - \sum_x \sqrt{p(x)\,q(x)}}`},
	"bhattacharyya_coefficient": {"BC(P, Q) = Σ √(p q)", `\mathrm{BC}(P, Q) = \sum_x \sqrt{p(x)\,q(x)}`},
	"bhattacharyya":             {"−log Σ √(p q)", `-\log \sum_x \sqrt{p(x)\,q(x)}`},
	"renyi_half":                {"D½(P‖Q) = −2 log Σ √(p q)", `D_{1/2}(P \parallel Q) = -2 \log \sum_x \sqrt{p(x)\,q(x)}`},
	"renyi_2":                   {"D₂(P‖Q) = log Σ p²/q", `D_2(P \parallel Q) = \log \sum_x \frac{p(x)^2}{q(x)}`},
	"chernoff":                  {"C(P, Q) = −log min Σ pᵃ q¹⁻ᵃ over a from 0 to 1", `C(P, Q) = -\log \min_{0 \le a \le 1} \sum_x p(x)^a q(x)^{1-a}`},
	"chi2_pq":                   {"χ²(P, Q) = Σ (p − q)²/q", `\chi^2(P, Q) = \sum_x \frac{(p(x) - q(x))^2}{q(x)}`},
	"chi2_qp":                   {"χ²(Q, P) = Σ (q − p)²/p", `\chi^2(Q, P) = \sum_x \frac{(q(x) - p(x))^2}{p(x)}`},
	"wasserstein_1":             {"W₁(P, Q) = ∫ |F_P(x) − F_Q(x)| dx", `W_1(P, Q) = \int |F_P(x) - F_Q(x)| \, dx`},
	"wasserstein_2":             {"W₂(P, Q) = (∫ (F_P⁻¹(u) − F_Q⁻¹(u))² du)^½", `W_2(P, Q) = \left(\int_0^1 (F_P^{-1}(u) - F_Q^{-1}(u))^2 \, du\right)^{1/2}`},
}
