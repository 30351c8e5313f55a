// Package convexity is the lesson on mixing two pairs of distributions: the
// divergence of the mixtures is never above the mixture of the divergences.
package convexity

import (
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson.
var Lesson = frame.Lesson{
	ID:      "convexity",
	Section: "why",
	Keys: []frame.Key{
		{ID: "p1", Kind: frame.Discrete, Default: "{0.9, 0.1}"},
		{ID: "q1", Kind: frame.Discrete, Default: "{0.5, 0.5}"},
		{ID: "p2", Kind: frame.Discrete, Default: "{0.2, 0.8}"},
		{ID: "q2", Kind: frame.Discrete, Default: "{0.6, 0.4}"},
		// Where on the way from pair 1 to pair 2 the mixtures sit.
		{ID: "at", Kind: frame.Number, Hi: 1, Default: "0.5", Slide: frame.Slide{From: 0, To: 1, By: 0.01}},
	},
	Compute:   compute,
	Texts:     map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:    figure,
	Act:       newMixing,
	Estimate:  &curve,
	Questions: []frame.Question{most},
	Sources: []string{
		"Cover & Thomas, Elements of Information Theory, 2nd ed., theorem 2.7.2",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	p1, q1, p2, q2 := in.Dist("p1"), in.Dist("q1"), in.Dist("p2"), in.Dist("q2")
	var kl [2]float64
	for i, pair := range [2][2]family.Dist{{p1, q1}, {p2, q2}} {
		r, err := measure.KL(pair[0], pair[1])
		if err != nil {
			return nil, err
		}
		kl[i] = r.Nats
	}
	mid, err := between(p1, p2, q1, q2, 0.5)
	if err != nil {
		return nil, err
	}
	at := in.Number("at")
	here, err := between(p1, p2, q1, q2, at)
	if err != nil {
		return nil, err
	}
	out := &frame.Outcome{}
	out.Add("kl1", kl[0])
	out.Add("kl2", kl[1])
	out.Add("kl_mid", mid)
	out.Add("chord_mid", chord(kl, 0.5))
	out.Add("kl_at", here)
	out.Add("chord_at", chord(kl, at))
	if !math.IsInf(chord(kl, 0.5), 1) {
		out.Check("how far the middle pokes above the chord, nats", max(0, mid-chord(kl, 0.5)), 0, 1e-14,
			"D is convex in the pair: Cover & Thomas, Elements of Information Theory, theorem 2.7.2")
	}
	example, err := exampleChord()
	if err != nil {
		return nil, err
	}
	out.Check("middle of the chord between (.9, .1 | .5, .5) and (.2, .8 | .6, .4), nats", example, 0.351430, 5e-7,
		"two independent programs")
	return out, nil
}

// chord is the value on the straight line between the two divergences.
func chord(kl [2]float64, at float64) float64 {
	switch { // 0·∞ is no number: an end that is not mixed in does not count
	case at <= 0:
		return kl[0]
	case at >= 1:
		return kl[1]
	}
	return float64((1-at)*kl[0]) + float64(at*kl[1])
}

// exampleChord is the chord's middle for the lesson's own pairs.
func exampleChord() (float64, error) {
	var kl [2]float64
	for i, s := range [2][2]string{{"{0.9, 0.1}", "{0.5, 0.5}"}, {"{0.2, 0.8}", "{0.6, 0.4}"}} {
		p, q, err := family.ParsePair(s[0], s[1])
		if err != nil {
			return 0, err
		}
		r, err := measure.KL(p, q)
		if err != nil {
			return 0, err
		}
		kl[i] = r.Nats
	}
	return chord(kl, 0.5), nil
}

// between is D of the mixtures (1-at)·p1 + at·p2 ‖ (1-at)·q1 + at·q2, in nats.
func between(p1, p2, q1, q2 family.Dist, at float64) (float64, error) {
	p, err := mix(p1, p2, at)
	if err != nil {
		return 0, err
	}
	q, err := mix(q1, q2, at)
	if err != nil {
		return 0, err
	}
	if err := family.Compare(p, q); err != nil {
		return 0, err
	}
	r, err := measure.KL(p, q)
	return math.Max(0, r.Nats), err
}
