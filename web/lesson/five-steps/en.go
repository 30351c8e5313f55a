package fivesteps

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Where the number comes from",
	Asks:  "Compare, ratio, log, weigh, sum: what does each step do?",
	Lead: []string{
		"Seattle's diary, P, has rain on 44 % of days. A visitor from New York believes in her own diary, Q: rain on 31 %. Every kind of day has its own share in what that belief costs.",
	},
	Guess: frame.Guess{
		Ask:    "Draw what each kind of day adds to the price, in bits a day: upwards what it costs her, downwards where it earns something back.",
		Of:     "bits a day",
		Across: "kind of day",
		Replies: map[string]string{
			"right":    "The right signs, and the right day on top: it counts how wrong she is about a day, and how often the day comes.",
			"positive": "You drew nothing below 0. But where she expects a kind of day too often she is less surprised by it than Seattle's own people: those shares are negative. Only the sum is never below 0.",
			"signs":    "A share is above 0 exactly where Seattle has more of a day than she expects, and below 0 where it has less. Compare the two bars of each day.",
			"rare":     "Your signs are right. But the dearest day is not the one that surprises most: a rare day weighs little, however much it surprises.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Compare", "Put the two chances of each kind of day side by side, p and q."),
		frame.Tell("Ratio", "Divide, p by q. Above 1: she expects it too seldom. Below 1: too often. Exactly 1: no difference."),
		frame.Tell("Log", "Take the logarithm to base 2 of the ratio: the count of halvings by which she is more surprised. It is negative where she expects a day too often."),
		frame.Tell("Weigh", "Multiply by p, how often the day really comes. A rare day weighs little, however much it surprises."),
		frame.Tell("Sum", "Add all five: {kl_bits} bits a day. Some shares are negative, their sum never is."),
	},
	Fact: &frame.Fact{Claim: "The logarithm makes the divergence non-negative.", Verdict: "No.", Why: "Three of the five shares above are negative. Their sum, weighed by P, cannot be: try to make it so."},
	Quiz: []frame.Asking{{
		Ask:   "P has heads with chance {p}, Q with {q}. Which share of D(P‖Q) is negative?",
		Words: map[string]string{"heads": "heads", "tails": "tails", "none": "neither: shares are never negative"},
		Replies: map[string]string{
			"heads": "Look at heads: {p} over {q}. The logarithm is negative where P has less than Q.",
			"tails": "Look at tails: P has what {p} leaves of 1, Q what {q} leaves. The logarithm is negative where P has less than Q.",
			"none":  "Single shares can be negative; only their sum cannot. If P has more of one side, it has less of the other.",
		},
	}, {
		Ask: "P has heads with chance {p}, Q with {q}. Do all five steps: what is D(P‖Q) in bits?",
		Replies: map[string]string{
			"right":    "All five steps, in the right direction.",
			"reversed": "You weighed by q and divided by p: that is D(Q‖P).",
			"nats":     "Your logarithm was the natural one. To base 2 it is larger by 1/ln 2.",
			"half":     "You stopped before the sum: this is the share of heads.",
		},
	}},
	First:  "Daily weather 2012 to 2015. Left bar Seattle, right bar New York. Source: vega-datasets, from NOAA.",
	Figure: "The five shares as areas.",
	Keys:   map[string]string{"p": "P, the days that come", "q": "Q, what she believes"},
	Guide: frame.Guide{
		Aim: "To fill any cell of the table, and to say what each step does.", Misconception: "Every term is positive; the log makes it positive.", Minutes: 20,
		Ask: []string{"Cover a cell: what must stand there?", "Which day would you change to make the price double?", "Why weigh by p and not by q?"},
	},
}
