package nonnegative

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Can it be less than nothing?",
	Asks:  "Some terms are negative. Can their sum be?",
	Lead: []string{
		"The price of a wrong belief is a sum of shares, one for each thing that can happen. In Seattle {negative_terms} of the five shares are negative: on those days the visitor from New York is *less* surprised than she should be.",
		"Could there be a belief so lucky that the gains outweigh the rest?",
	},
	Guess: frame.Guess{
		Ask:    "The visitor learns. Day by day her diary Q moves from New York's (0) to Seattle's own (1), and then she overdoes it and goes on in the same direction. Draw what her belief costs on the way.",
		Of:     "price, nats a day",
		Across: "how far Q has gone towards P",
		Replies: map[string]string{
			"right": "It falls to exactly 0 where Q is P, and rises again behind it. All chances together are 1: what she adds to one day she takes from another, and there she loses at least as much.",
			"below": "You went below 0. To gain on rain she must expect more rain. Then she expects less of something else, and loses there, always at least as much.",
			"late":  "Where Q is P there is nothing left to pay: it is 0 there, and nowhere else.",
			"past":  "Down to 0 is right. But behind Seattle's own diary her belief is wrong again, and wrong beliefs cost: it rises.",
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
