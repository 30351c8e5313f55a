package metric

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Is it a distance?",
	Asks:  "Can a detour be shorter than the straight way?",
	Lead: []string{
		"A distance is the same there and back. And no detour is shorter than the straight way: this is the triangle rule. Does KL divergence keep these rules?",
		"Take three bells of the same spread, with means 0, 1 and 2. From the first to the second costs {kl_ab} nats, from the second to the third {kl_bc}.",
	},
	Guess: frame.Guess{
		Ask: "What does the straight way cost, from the first bell to the third?",
		Options: []frame.Option{
			{Say: "{detour} nats, the sum", Told: "The price grows with the *square* of the gap. Twice as far is four times as dear: {kl_ac} nats."},
			{Say: "Less than {detour}", Told: "So a distance would have it. Here the straight way costs {kl_ac} nats, more than the detour's {detour}."},
			{Say: "More than {detour}", Right: true, Told: "The price grows with the square of the gap: {kl_ac} nats straight, {detour} by way of the middle."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("The rule fails", "Straight {kl_ac} nats, round {detour}. A search over coins finds worse: an excess of {worst_excess} nats."),
		frame.Tell("There and back", "For bells of equal spread both directions happen to cost the same. Give them different spreads, and they do not."),
		frame.Tell("A distance made from it", "Take the middle M of P and Q, and the mean of D(P‖M) and D(Q‖M). This is the Jensen-Shannon divergence, at most ln 2. Its square root keeps the triangle rule: the same search finds no way to break it."),
	},
	Fact: &frame.Fact{Claim: "KL divergence is a metric.", Verdict: "No.", Why: "It is not symmetric, and the triangle fails: 2 is more than ½ + ½."},
	Quiz: []frame.Asking{{
		Ask: "Two bells of the same spread, one spread apart, cost 0.5 nats. What do two bells cost that are {times} spreads apart?",
		Replies: map[string]string{
			"right":  "The price grows with the square of the gap.",
			"linear": "So a distance would have it. The price grows with the square of the gap.",
			"same":   "The gap counts: the further apart, the dearer.",
			"square": "The square is right. Half of it is the price, since a gap of one costs 0.5.",
		},
	}},
	First:  "The first bell (P) and the third (Q).",
	Figure: "The straight way against the detour, by D and by √JSD. Drag the bells.",
	Keys:   map[string]string{"a": "A, the first corner", "b": "B, on the detour", "c": "C, the last corner", "outcomes": "Outcomes in the search"},
	Guide: frame.Guide{
		Aim: "To show by numbers why it is no distance, and to know what is one.", Misconception: "It is a metric, up to symmetry.", Minutes: 15,
		Ask: []string{"How does the price grow when the gap doubles?", "Does adding both directions make a metric? (No: the triangle still fails.)"},
	},
}
