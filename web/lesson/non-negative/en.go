package nonnegative

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Never below nothing",
	Asks:  "Some terms are negative. Why is their sum not?",
	Lead: []string{
		"The price of a wrong belief is a sum of shares, one for each thing that can happen. In Seattle {negative_terms} of the five shares are negative: on those days the visitor from New York is *less* surprised than she should be.",
		"Could there be a belief so lucky that the gains outweigh the rest?",
	},
	Guess: frame.Guess{
		Ask: "Choose Q freely. Can you push D(P‖Q) below 0?",
		Options: []frame.Option{
			{Say: "Yes, by gaining on the frequent days", Told: "To gain on rain you must expect more rain. Then you expect less of something else, and lose there, always at least as much."},
			{Say: "No, the best is exactly 0", Right: true, Told: "It is 0 when Q is P, and above 0 for every other Q. All chances together are 1: what you add to one day you take from another."},
			{Say: "Only when the logarithm has a small base", Told: "The base changes the unit, never the sign."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("A line above a curve", "Draw the curve ln x and the line x - 1. They touch at x = 1, and the line is above everywhere else. That is all that is needed.", "At x = {params.x} the line is higher by {gap}."),
		frame.Tell("Lift every share", "Add to each share what the line leaves: p·ln(p/q) - p + q. Each of these is 0 or more, because ln(q/p) ≤ q/p - 1. For sun the share {terms.sun} becomes {lifted_terms.sun} nats."),
		frame.Tell("The lifts add up to nothing", "The lifts are -p + q. Over all outcomes they sum to -1 + 1 = 0. So the sum of the shares is the sum of the lifted ones: {kl} nats, and it cannot be negative. This is Gibbs' inequality."),
		frame.Tell("Where it breaks", "It breaks when a list does not sum to 1. For (0.3, 0.3) against (0.5, 0.5) the formula gives {raw_sum} nats. That is no divergence: the first list sums to {raw_p_sum}. Divide it by its sum first, in the open, and the divergence is {normalised_kl}."),
	},
	Fact: &frame.Fact{Claim: "The logarithm makes KL divergence non-negative.", Verdict: "No, the sums to 1 do.", Why: "Single terms are negative all the time. With lists that do not sum to 1 the whole can be negative as well."},
	Quiz: []frame.Asking{{
		Ask:   "P has heads with chance {p}, Q with {q}. Which share of D(P‖Q) is negative?",
		Words: map[string]string{"heads": "heads", "tails": "tails", "none": "neither"},
		Replies: map[string]string{
			"heads": "Heads: {p} in P, {q} in Q. Its share is negative where P has less than Q.",
			"tails": "Tails: what is left of 1. Its share is negative where P has less than Q.",
			"none":  "One of them must be, unless the coins are equal: where P has more of one side it has less of the other.",
		},
	}},
	First:  "Seattle (P) and New York (Q).",
	Figure: "The line is above the curve, and touches it at 1. Move the knob.",
	Keys:   map[string]string{"p_raw": "A list for P, of any sum", "q_raw": "A list for Q, of any sum", "p": "P", "q": "Q"},
	Guide: frame.Guide{
		Aim: "To prove non-negativity from one picture.", Misconception: "The log makes it positive; all terms are positive.", Minutes: 15,
		Ask: []string{"Where do the line and the curve touch, and what does that say about Q?", "What goes wrong with lists that do not sum to 1?"},
	},
}
