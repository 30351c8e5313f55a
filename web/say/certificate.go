package say

import (
	"math"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
)

// Certificate says how a divergence is known: "within 2e−16 bits (closed form)"
// where the error is proved, "to about …" where it is estimated.
func (v Voice) Certificate(way state.Way) string {
	r := v.Model.KL(way)
	if math.IsInf(r.Nats, 1) {
		return text.T(v.Lang, text.InfiniteSure)
	}
	method := v.Method(r)
	if r.Error == 0 && r.Kind == measure.Proved {
		return text.T(v.Lang, text.Exactly, method)
	}
	error := text.T(v.Lang, text.WithUnit, text.Rough(v.Lang, v.State.Unit.From(r.Error)), v.Unit())
	if r.Kind == measure.Proved {
		return text.T(v.Lang, text.Within, error, method)
	}
	return text.T(v.Lang, text.About, error, method)
}

// Method is the way in which a result was got, in words.
func (v Voice) Method(r measure.Result) string {
	switch r.Method {
	case measure.ClosedForm:
		return text.T(v.Lang, text.ClosedForm)
	case measure.ExactSum:
		if rows, rest := v.Model.Rows(); len(rows) > 0 && rest == nil {
			return text.N(v.Lang, text.ExactSumOf, float64(len(rows)), text.Full(v.Lang, float64(len(rows))))
		}
		return text.T(v.Lang, text.ExactSum)
	case measure.Quadrature:
		return text.T(v.Lang, text.Quadrature)
	case measure.MonteCarlo:
		return text.T(v.Lang, text.MonteCarlo)
	}
	return text.T(v.Lang, text.Estimate)
}

// Sampling is the other error, that of the data: "As an estimate from this
// sample: about 0.09 to 0.18 bits, if the days are independent". It is empty where
// nothing was counted.
func (v Voice) Sampling(way state.Way) string {
	s := v.Model.KL(way).Sampling
	if s == nil {
		return ""
	}
	assumption := text.AssumeDraws
	if v.Model.Days() {
		assumption = text.AssumeDays
	}
	return text.T(v.Lang, text.AsEstimate, v.Number(s.Lo), v.Amount(s.Hi), text.T(v.Lang, assumption))
}

// Reason says why a divergence is infinite; it is empty where it is not.
func (v Voice) Reason(way state.Way) string {
	r := v.Model.KL(way)
	if !math.IsInf(r.Nats, 1) {
		return ""
	}
	p, q := v.Short(way), v.Short(way.Other())
	if lost := v.Model.Lost(way); len(lost) > 0 {
		if len(lost) == 1 {
			return text.T(v.Lang, text.NoChance, q, lost[0], p)
		}
		return text.T(v.Lang, text.NoChanceMany, q, v.list(lost), p)
	}
	if r.Reason != nil && r.Reason.Kind == measure.BySupport {
		if gaps := v.Model.Gaps(way); len(gaps) > 0 {
			return text.T(v.Lang, text.OutOfRange, q, v.gap(gaps[len(gaps)-1]), p)
		}
		return text.T(v.Lang, text.OutOfPlaces, q, p)
	}
	return text.T(v.Lang, text.LightTail, q, p)
}

func (v Voice) gap(g state.Gap) string {
	switch {
	case math.IsInf(g.Hi, 1):
		return text.T(v.Lang, text.Above, v.value(g.Lo))
	case math.IsInf(g.Lo, -1):
		return text.T(v.Lang, text.Below, v.value(g.Hi))
	}
	return text.T(v.Lang, text.Between, v.value(g.Lo), v.value(g.Hi))
}

// Softened says what the divergence is with a little added to every outcome of
// Q: the way out of infinity.
func (v Voice) Softened(added float64, r measure.Result) string {
	return text.T(v.Lang, text.Smoothed, v.value(added), v.Amount(r.Nats))
}
