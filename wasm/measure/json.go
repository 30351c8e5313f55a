package measure

import (
	"math"
	"strconv"

	"klviz/wasm/family"
)

// ResultJSON is the result of comparing p with q as one object, the bytes of
// which are the same from every program for closed forms and exact sums:
//
//	{"p", "q", "kl_nats", "kl", "unit", "error", "error_kind", "method",
//	 "evaluations", "reason", "sampling"}
//
// kl_nats and error are in nats, kl in the unit. reason stands only beside an
// infinite value, sampling only where an input is counts or samples, check only
// where one was asked for. p and q may be nil, where the caller has them in
// another form; they are then left out.
func ResultJSON(p, q family.Dist, unit string, r Result) []byte {
	b := []byte{'{'}
	if p != nil && q != nil {
		b = append(append(b, `"p":`...), family.Quote(p.String())...)
		b = append(append(b, `,"q":`...), family.Quote(q.String())...)
		b = append(b, ',')
	}
	b = appendNumber(append(b, `"kl_nats":`...), r.Nats)
	amount, _ := InUnit(r.Nats, unit)
	b = appendNumber(append(b, `,"kl":`...), amount)
	b = append(append(b, `,"unit":`...), family.Quote(unit)...)
	b = appendError(b, r)
	b = append(append(b, `,"method":`...), family.Quote(string(r.Method))...)
	b = strconv.AppendInt(append(b, `,"evaluations":`...), int64(r.Evaluations), 10)
	b = appendReason(b, r)
	if s := r.Sampling; s != nil {
		b = appendNumber(append(b, `,"sampling":{"interval":[`...), s.Lo)
		b = appendNumber(append(b, ','), s.Hi)
		b = appendNumber(append(b, `],"level":`...), s.Level)
		b = append(append(b, `,"assumption":`...), family.Quote(s.Assumption)...)
		b = append(b, '}')
	}
	if c := r.Check; c != nil {
		b = append(append(b, `,"check":{"method":`...), family.Quote(c.Method)...)
		b = appendNumber(append(b, `,"kl_nats":`...), c.Nats)
		b = appendNumber(append(b, `,"error":`...), c.Error)
		b = strconv.AppendBool(append(b, `,"agrees":`...), c.Agrees)
		b = append(b, '}')
	}
	return append(b, '}')
}

func appendError(b []byte, r Result) []byte {
	b = appendNumber(append(b, `,"error":`...), math.Abs(r.Error))
	return append(append(b, `,"error_kind":`...), family.Quote(string(r.Kind))...)
}

func appendReason(b []byte, r Result) []byte {
	if r.Reason == nil {
		return b
	}
	b = append(append(b, `,"reason":{"kind":`...), family.Quote(string(r.Reason.Kind))...)
	b = append(append(b, `,"sentence":`...), family.Quote(r.Reason.Sentence)...)
	return append(b, '}')
}
