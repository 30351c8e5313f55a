package chart

// Linear maps a domain onto pixels From..To; From may lie right of or below To.
type Linear struct {
	Domain   Domain
	From, To float64
}

// Px is the pixel of a value.
func (s Linear) Px(v float64) float64 {
	return s.From + (v-s.Domain.Lo)/(s.Domain.Hi-s.Domain.Lo)*(s.To-s.From)
}

// Value is the inverse of Px.
func (s Linear) Value(px float64) float64 {
	return s.Domain.Lo + (px-s.From)/(s.To-s.From)*(s.Domain.Hi-s.Domain.Lo)
}

// Inside is Px kept within the scale's pixels; NaN goes to From.
func (s Linear) Inside(v float64) float64 {
	px, a, b := s.Px(v), min(s.From, s.To), max(s.From, s.To)
	switch {
	case px <= a:
		return a
	case px >= b:
		return b
	case px != px:
		return s.From
	}
	return px
}
