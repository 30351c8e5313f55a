package measure

import "klviz/wasm/family"

// closedAffinity is -log ∫ √(pq) where it is known in closed form.
func closedAffinity(p, q family.Dist) (Result, bool) { return Result{}, false }

// closedPower is ∫ p^α q^(1-α) - 1 for α > 1 where it is known in closed form.
func closedPower(p, q family.Dist, alpha float64) (Result, bool) { return Result{}, false }
