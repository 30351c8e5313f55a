package definition

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "The price of a wrong belief",
	Asks:  "What does D(P‖Q) say, in one sentence?",
	Lead: []string{
		"Seattle keeps a weather diary, P: how often each kind of day comes. Somebody from New York moves there and goes on believing her own diary, Q.",
		"Every morning she is surprised by the day that comes. She is surprised more than somebody who knows Seattle. How much more, on a mean day?",
	},
	Guess: frame.Guess{
		Ask: "Now swap them: a Seattle diary believed in New York. Is the price the same?",
		Options: []frame.Option{
			{Say: "The same, it is the same pair", Told: "It is {kl_bits} bits a day in Seattle and {kl_reverse_bits} in New York. The days that come decide who pays, and other days come there."},
			{Say: "Another price", Right: true, Told: "{kl_bits} bits a day in Seattle, {kl_reverse_bits} in New York. Each world has its own days to be surprised by."},
			{Say: "Nothing, both are weather", Told: "Both know the same kinds of days, but not how often they come. That costs {kl_bits} bits a day in Seattle."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Live a day", "A day comes, drawn from P. She pays its surprise under her belief, -log₂ q. Somebody who knows pays -log₂ p. The difference is log₂ p/q.", "On a foggy day she pays more than needed. On a sunny day she pays *less*: she expected sun too often, and now it is there."),
		frame.Tell("Live a year", "Add the differences and divide by the days. The mean walks about and settles at {kl_bits} bits a day: what each kind of day costs, weighed by how often P has it.", "This is KL divergence: D(P‖Q) = Σ p·log₂(p/q). It is the price, in P's world, of believing Q."),
		frame.Tell("What it needs", "Both must speak of the same events. If P has a kind of day that Q gives no chance, the first such day costs infinitely much, and so does the mean."),
	},
	Fact: &frame.Fact{Claim: "KL divergence is the distance between two distributions.", Verdict: "No distance.", Why: "It has a direction: {kl_bits} bits one way and {kl_reverse_bits} the other. Say it as a price and you will not lose the direction."},
	Quiz: []frame.Asking{{
		Ask: "A coin lands heads with chance {p}. You believe {q}. What does your belief cost, in bits a throw?",
		Replies: map[string]string{
			"right":    "Both terms, weighed by the true coin: D(P‖Q).",
			"reversed": "That is D(Q‖P): the price in the other coin's world. The throws come from the true coin.",
			"nats":     "The right sum with natural logarithms. A bit is a halving: divide by ln 2.",
			"half":     "That is the share of heads alone. Tails have a share too, of the other sign.",
		},
	}},
	First:  "How often each kind of day comes in Seattle (P) and in New York (Q), 2012 to 2015. Source: vega-datasets, from NOAA.",
	Figure: "Seattle’s world: a block is as wide as its days are frequent and as high as log₂ p/q. Its area is what it costs.",
	Keys:   map[string]string{"p": "P, the days that come", "q": "Q, what she believes"},
	Guide: frame.Guide{
		Aim: "To say D(P‖Q) as a price with a direction.", Misconception: "One number for the pair, without direction.", Minutes: 20,
		Ask: []string{"On which days does she gain, and why does that not make up for the rest?", "Who pays when the diaries are swapped?", "What would a day cost that her diary calls impossible?"},
	},
}
