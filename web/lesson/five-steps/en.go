package fivesteps

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Where the number comes from",
	Asks:  "Compare, ratio, log, weigh, sum: what does each step do?",
	Lead: []string{
		"Seattle's diary, P, has rain on 44 % of days. A visitor from New York believes in her own diary, Q: rain on 31 %. Every kind of day has its own share in what that belief costs.",
	},
	Guess: frame.Guess{
		Ask: "Which kind of day costs her most?",
		Options: []frame.Option{
			{Say: "Sun", Told: "Sun *earns*: {terms_bits.sun} bits a day. She expects it too often, and is less surprised by it than Seattle's own people."},
			{Say: "Rain", Right: true, Told: "{terms_bits.rain} bits a day. One rainy day surprises her little, but it rains on nearly every second one."},
			{Say: "Fog", Told: "Per foggy day she is far more surprised than on a rainy one. But rain comes six times as often: {terms_bits.rain} bits a day against {terms_bits.fog} for fog."},
			{Say: "Snow", Told: "Snow earns some back, {terms_bits.snow} bits a day: New York has more of it than Seattle."},
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
