package family

import (
	"math"
	"strconv"
	"strings"
)

// fault says what x must be to lie in the parameter's domain, or "" when it does.
func (p *Param) fault(x float64) string {
	switch {
	case math.IsNaN(x):
		return "a number"
	case p.Role == Count && x != math.Trunc(x):
		return "a whole number"
	case math.IsInf(x, 0):
		if x > 0 && p.Hi < x || x < 0 && p.Lo > x {
			break // the range says it better
		}
		return "finite"
	}
	below := x < p.Lo || p.LoOpen && x <= p.Lo
	above := x > p.Hi || p.HiOpen && x >= p.Hi
	if below || above {
		return p.Domain()
	}
	return ""
}

// Domain says in words where the parameter may lie: "above 0", "between 0 and 1".
func (p *Param) Domain() string {
	lo, hi := !math.IsInf(p.Lo, 0), !math.IsInf(p.Hi, 0)
	switch {
	case lo && hi && !p.LoOpen && !p.HiOpen:
		return "between " + formatNumber(p.Lo) + " and " + formatNumber(p.Hi)
	case lo && hi:
		return p.lower() + " and " + p.upper()
	case lo:
		return p.lower()
	case hi:
		return p.upper()
	}
	return "finite"
}

func (p *Param) lower() string {
	if p.LoOpen {
		return "above " + formatNumber(p.Lo)
	}
	return formatNumber(p.Lo) + " or more"
}

func (p *Param) upper() string {
	if p.HiOpen {
		return "below " + formatNumber(p.Hi)
	}
	return "at most " + formatNumber(p.Hi)
}

// count is "1 parameter", "2 parameters", "3 probabilities".
func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	if stem, ok := strings.CutSuffix(what, "y"); ok {
		what = stem + "ie"
	}
	return strconv.Itoa(n) + " " + what + "s"
}
