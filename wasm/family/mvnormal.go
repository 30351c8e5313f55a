package family

import (
	"math"
	"math/rand/v2"
	"strconv"

	"klviz/wasm/special"
)

// MVNormalFamily is the family of Gaussian vectors.
//
// Mardia, Kent & Bibby, Multivariate Analysis (1979), ch. 3.
var MVNormalFamily = Family{
	ID: "mvnormal", Name: "Multivariate normal", Kind: Vector,
	Formula: "exp(−(x − μ)ᵀ Σ⁻¹ (x − μ)/2) / √|2πΣ|",
	Source:  "Mardia, Kent & Bibby, Multivariate Analysis (1979), ch. 3",
}

// MVNormal is a normal distribution of vectors. Its fields must not be changed.
//
// gonum v0.17.0's mat would be good enough, but it brings 1.06 MB of WebAssembly
// (266 kB compressed; 2026-11-27) for one factor and one set of eigenvalues.
type MVNormal struct {
	Mean []float64
	Cov  [][]float64

	exp  []int    // powers of 2 that bring the variances near 1
	root triangle // Cholesky's of the covariance scaled by them
}

// NewMVNormal makes the distribution with this mean and covariance, which must
// be symmetric and positive definite.
func NewMVNormal(mean []float64, cov [][]float64) (*MVNormal, error) {
	d, fault := newMVNormal(mean, cov)
	if fault != "" {
		return nil, outside(-1, "%s", fault)
	}
	return d, nil
}

func newMVNormal(mean []float64, cov [][]float64) (d *MVNormal, fault string) {
	n := len(mean)
	if n == 0 {
		return nil, "mean is an empty list"
	}
	if len(cov) != n {
		return nil, "cov must have a row for each of " + count(n, "mean") + ", got " + count(len(cov), "row")
	}
	d = &MVNormal{Mean: mean, Cov: cov, exp: make([]int, n)}
	for i, m := range mean {
		if math.IsInf(m, 0) || math.IsNaN(m) {
			return nil, "mean must be finite, got " + formatNumber(m)
		}
		if len(cov[i]) != n {
			return nil, "row " + strconv.Itoa(i+1) + " of cov must have " + count(n, "number") + ", got " + strconv.Itoa(len(cov[i]))
		}
		if v := cov[i][i]; !(v > 0) || math.IsInf(v, 1) {
			return nil, "a variance must be above 0, got " + formatNumber(v)
		}
		_, e := math.Frexp(cov[i][i])
		d.exp[i] = -(e >> 1)
	}
	for i := range cov {
		for j := range i {
			if fault := asymmetry(cov, i, j); fault != "" {
				return nil, fault
			}
		}
	}
	var fails int
	if d.root, fails = cholesky(d.scaled(d.exp)); fails > 0 {
		block := strconv.Itoa(fails)
		return nil, "cov must be positive definite: its first " + block + "×" + block + " block is not"
	}
	return d, ""
}

// asymmetry says where cov is not symmetric beyond rounding, or "".
func asymmetry(cov [][]float64, i, j int) string {
	a, b := cov[i][j], cov[j][i]
	if math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) {
		return ""
	}
	return "cov must be symmetric: row " + strconv.Itoa(i+1) + " has " + formatNumber(a) + " where row " +
		strconv.Itoa(j+1) + " has " + formatNumber(b)
}

// scaled is the covariance of xᵢ 2^expᵢ, its lower half standing for both.
func (d *MVNormal) scaled(exp []int) [][]float64 {
	s := make([][]float64, len(d.Cov))
	for i := range s {
		s[i] = make([]float64, len(d.Cov))
		for j := range i + 1 {
			v := math.Ldexp(d.Cov[i][j], exp[i]+exp[j])
			s[i][j] = v
			s[j][i] = v
		}
	}
	return s
}

// Family returns &MVNormalFamily.
func (d *MVNormal) Family() *Family { return &MVNormalFamily }

// Dimension is the length of the vectors.
func (d *MVNormal) Dimension() int { return len(d.Mean) }

// String is normal([…], [[…], …]).
func (d *MVNormal) String() string {
	b := append([]byte(nil), "normal("...)
	b = appendList(b, d.Mean)
	b = append(b, ", ["...)
	for i, row := range d.Cov {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendList(b, row)
	}
	return string(append(b, "])"...))
}

// halfLogDet is log |Σ| / 2.
func (d *MVNormal) halfLogDet() float64 {
	var sum special.Accumulator
	for i := range d.root {
		sum.Add(special.Log(d.root[i][i].hi))
		sum.Add(-math.Ln2 * float64(d.exp[i]))
	}
	return sum.Value()
}

// LogProb is the log density at x.
func (d *MVNormal) LogProb(x []float64) float64 {
	z := make([]doubled, len(x))
	for i := range z {
		z[i] = scaledDifference(x[i], d.Mean[i], d.exp[i])
	}
	d.root.solve(z)
	return -0.5*squares(z) - d.halfLogDet() - float64(len(x))*halfLog2Pi
}

// Entropy is log |2πeΣ| / 2.
func (d *MVNormal) Entropy() float64 {
	return d.halfLogDet() + float64(len(d.Mean))*(0.5+halfLog2Pi)
}

// Rand draws a vector: μ + L z.
func (d *MVNormal) Rand(r *rand.Rand) []float64 {
	n := len(d.Mean)
	z, x := make([]float64, n), make([]float64, n)
	for i := range z {
		z[i] = special.NormalQuantile(openUnit(r))
	}
	for i := range x {
		sum := 0.0
		for k := 0; k <= i; k++ {
			sum += float64(d.root[i][k].hi * z[k])
		}
		x[i] = d.Mean[i] + math.Ldexp(sum, -d.exp[i])
	}
	return x
}

// scaledDifference is (a − b) 2^e without rounding.
func scaledDifference(a, b float64, e int) doubled {
	return exactSum(math.Ldexp(a, e), -math.Ldexp(b, e))
}

func squares(z []doubled) float64 {
	var sum doubled
	for _, x := range z {
		sum = sum.add(x.mul(x))
	}
	return sum.hi
}

// KL is D(d‖q) with a proved bound of its rounding error. With Σ_q = L Lᵀ,
// M = L⁻¹(Σ_p − Σ_q)L⁻ᵀ with eigenvalues eᵢ, φ(e) = e − log(1 + e),
//
//	D = Σ φ(eᵢ)/2 + |L⁻¹(μ_p − μ_q)|²/2,
//
// the difference of the covariances being formed first. Where some |eᵢ| > 1/2,
// Σ φ(eᵢ) = tr M − log|Σ_p| + log|Σ_q|, by the two Cholesky factors (Kullback
// 1959, sec. 9.1, rearranged). All matrices have twice the digits.
func (d *MVNormal) KL(q *MVNormal) (nats, bound float64) {
	n := len(d.Mean)
	shift := make([]doubled, n)
	m := make([][]doubled, n)
	same := true
	pc, qc := d.scaled(q.exp), q.scaled(q.exp)
	for i := range m {
		shift[i] = scaledDifference(d.Mean[i], q.Mean[i], q.exp[i])
		same = same && shift[i].hi == 0
		m[i] = make([]doubled, n)
		for j := range m[i] {
			m[i][j] = exactSum(pc[i][j], -qc[i][j])
			same = same && m[i][j].hi == 0
		}
	}
	if same {
		return 0, 0
	}
	q.root.solve(shift)
	distance := squares(shift)
	m = q.root.conjugate(m)

	var spread, size float64
	if nearly(m) {
		for _, e := range eigenvalues(rounded(m)) {
			spread += special.Phi(e)
		}
		size = spread
	} else {
		var trace doubled
		var logs special.Accumulator
		for i := range m {
			trace = trace.add(m[i][i])
			logs.Add(2 * special.LogRatio(d.root[i][i].hi, q.root[i][i].hi))
			logs.Add(2 * math.Ln2 * float64(q.exp[i]-d.exp[i]))
			size += math.Abs(m[i][i].hi) + math.Abs(special.LogRatio(d.root[i][i].hi, q.root[i][i].hi))
		}
		spread = trace.hi - logs.Value()
	}
	return closed(0.5*spread+0.5*distance, 16+8*float64(n), 0.5*size+0.5*distance)
}

// nearly reports whether all eigenvalues of m are within ±1/2, by Frobenius' norm.
func nearly(m [][]doubled) bool {
	sum := 0.0
	for i := range m {
		for j := range m {
			sum += float64(m[i][j].hi * m[i][j].hi)
		}
	}
	return sum <= 0.25
}

func rounded(m [][]doubled) [][]float64 {
	r := make([][]float64, len(m))
	for i := range m {
		r[i] = make([]float64, len(m))
		for j := range m {
			// The two halves differ in their last roundings only.
			r[i][j] = 0.5 * (m[i][j].hi + m[j][i].hi)
		}
	}
	return r
}
