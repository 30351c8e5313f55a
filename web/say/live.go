package say

import (
	"strings"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// Live is the sentence that is read out when the keys or the hand have rested
// after the event: "mean of Q 1.2; divergence of P from Q 0.644 bits".
func (v Voice) Live(e state.Event) string {
	switch e := e.(type) {
	case state.SetParam:
		return v.liveParam(e.Side, e.Param)
	case state.DragTo:
		return v.liveParam(e.Side, e.Param)
	case state.StepParam:
		return v.liveParam(e.Side, e.Param)
	case state.TypeParam:
		return v.liveParam(e.Side, e.Param)
	case state.SetOutcome:
		return v.liveOutcome(e.Side, e.Outcome)
	case state.StepOutcome:
		return v.liveOutcome(e.Side, e.Outcome)
	case state.TypeOutcome:
		return v.liveOutcome(e.Side, e.Outcome)
	case state.PointAt:
		return v.Probe()
	}
	return text.T(v.Lang, text.LivePair, v.Short(state.P), v.Short(state.Q), v.divergence())
}

func (v Voice) divergence() string { return v.Amount(v.Model.KL(state.P).Nats) }

func (v Voice) liveParam(w state.Which, id string) string {
	d, ok := v.State.Dial(w, id)
	if !ok {
		return v.Live(nil)
	}
	return text.T(v.Lang, text.LiveParam, v.param(d.Param), v.Short(w), v.value(d.Value),
		v.Short(state.P), v.Short(state.Q), v.divergence())
}

func (v Voice) liveOutcome(w state.Which, name string) string {
	r, ok := v.Model.Outcome(name)
	if !ok {
		return v.Live(nil)
	}
	return text.T(v.Lang, text.LiveOutcome, name, v.Short(w), v.share(r, w),
		v.Short(state.P), v.Short(state.Q), v.divergence())
}

// share is an outcome's count, or its probability where nothing was counted.
func (v Voice) share(r state.Row, w state.Which) string {
	if n, ok := r.Count(w); ok {
		return text.Full(v.Lang, n)
	}
	return text.Number(v.Lang, r.Prob(w))
}

// Probe says what stands at the place that is pointed at; it is empty where
// nothing is.
func (v Voice) Probe() string {
	at := v.State.Probe
	if !at.On {
		return ""
	}
	if r, ok := v.Model.Outcome(at.Outcome); ok {
		return v.point(text.ProbeOf, at.Outcome, state.Point{P: r.P, Q: r.Q, Ratio: r.Ratio, Log: r.Log, Cost: r.Term, Never: r.Never})
	}
	if pt, ok := v.Model.At(at.X); ok && v.Model.P.Family().Kind == family.Real {
		return v.point(text.ProbeAt, text.Number(v.Lang, at.X), pt)
	}
	return ""
}

func (v Voice) point(key text.Key, place string, p state.Point) string {
	if p.Never {
		return text.T(v.Lang, text.ProbeNever, place)
	}
	log := text.T(v.Lang, text.WithUnit, v.Number(p.Log), v.Unit())
	return text.T(v.Lang, key, place, text.Number(v.Lang, p.P), text.Number(v.Lang, p.Q),
		text.Number(v.Lang, p.Ratio), log, v.Number(p.Cost))
}

// HandleName is the name of a parameter's handle: "mean of Q, the belief".
func (v Voice) HandleName(w state.Which, d state.Dial) string {
	name := text.T(v.Lang, text.HandleName, v.dial(d), v.letter(w))
	if d.Part > 0 {
		name = text.T(v.Lang, text.HandleOfPart, v.dial(d), text.Full(v.Lang, float64(d.Part)), v.letter(w))
	}
	return name
}

// dial is a parameter's name, with its places in a vector: "correlation 1 2".
func (v Voice) dial(d state.Dial) string {
	name := v.param(d.Param)
	if places, ok := strings.CutPrefix(d.ID, d.Param.ID+"."); ok {
		name += " " + strings.ReplaceAll(places, ".", " ")
	}
	return name
}

// letter is a side with its letter and its name.
func (v Voice) letter(w state.Which) string {
	letter := text.T(v.Lang, text.OfP)
	if w == state.Q {
		letter = text.T(v.Lang, text.OfQ)
	}
	return letter + ", " + v.Name(w)
}

// HandleValue is what a handle says of itself: "mean 1.2; KL 0.644 bits".
func (v Voice) HandleValue(d state.Dial) string {
	return text.T(v.Lang, text.HandleValue, v.dial(d), v.value(d.Value), v.divergence())
}

// BarName is the name of an outcome's handle: "rain in P, Seattle".
func (v Voice) BarName(w state.Which, r state.Row) string {
	return text.T(v.Lang, text.BarName, r.Name, v.letter(w))
}

// BarValue is what an outcome's handle says of itself: "rain 43.9 % in Seattle; KL
// 0.128 bits", with the count where there is one.
func (v Voice) BarValue(w state.Which, r state.Row) string {
	share := text.Percent(v.Lang, r.Prob(w))
	if n, ok := r.Count(w); ok {
		return text.T(v.Lang, text.BarCounted, r.Name, text.Full(v.Lang, n), share, v.Short(w), v.divergence())
	}
	return text.T(v.Lang, text.BarValue, r.Name, share, v.Short(w), v.divergence())
}
