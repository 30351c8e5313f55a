package faq

import "klviz/web/lesson/frame"

var coin = map[string]string{
	"right": "Both shares, weighed by the coin that is thrown.", "reversed": "The other direction, D(Q‖P).",
	"nats": "The right sum in nats; bits were asked for.", "half": "Only the share of heads.",
}

var english = frame.Text{
	Title: "Often asked",
	Asks:  "Name, sign, distance, unit: can you answer the questions that everybody asks?",
	Lead:  []string{"Nine short questions. Each answer replies to you, and the right ones are counted. \"Another round\" brings other numbers."},
	Guess: frame.Guess{
		Ask: "Which of these can you explain to somebody else already?",
		Options: []frame.Option{
			{Say: "Why D(P‖Q) and D(Q‖P) differ", Right: true, Told: "Then you have the heart of it: each world has its own days to be surprised by, and weighs by them. Any answer here is a good start."},
			{Say: "Not yet any of them", Told: "Then take the questions below as a map: each reply names the idea, and the lessons before this one show it."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("In one sentence", "D(P‖Q) is the price, in P's world, of believing Q: the mean number of bits by which Q is more surprised than need be."),
		frame.Tell("What it is used for", "Training classifiers, variational inference, autoencoders and diffusion models, tests and choosing models, keeping a tuned model near its base, watching data for drift."),
	},
	Quiz: []frame.Asking{
		{Ask: "Whose name does it carry, and since when?",
			Words:   map[string]string{"kullback": "Kullback and Leibler, 1951", "fisher": "Fisher, 1925", "shannon": "Shannon, 1948"},
			Replies: map[string]string{"kullback": "Solomon Kullback and Richard Leibler, \"On information and sufficiency\", 1951.", "fisher": "Fisher's information is its curvature where the two are nearly equal.", "shannon": "Shannon gave entropy its name; the comparison of two distributions came three years later."}},
		{Ask: "Is it a distance?",
			Words:   map[string]string{"neither": "no: neither symmetric nor with the triangle rule", "triangle": "nearly: it only lacks symmetry", "distance": "yes"},
			Replies: map[string]string{"neither": "Both fail. The root of the Jensen-Shannon divergence keeps both.", "triangle": "The triangle fails too: N(0,1), N(1,1), N(2,1) give 2 > ½ + ½.", "distance": "It has a direction: think of a price in one world, not of a length."}},
		{Ask: "Can it be negative?",
			Words:   map[string]string{"never": "no, it is 0 or more", "terms": "no, and none of its terms can", "sometimes": "yes, when Q is better than P"},
			Replies: map[string]string{"never": "Gibbs' inequality. It is 0 only where P and Q agree.", "terms": "Single terms can: where Q expects too much.", "sometimes": "In P's world nothing beats P itself."}},
		{Ask: "You minimise the cross-entropy H(P,Q) over Q. What about D(P‖Q)?",
			Words:   map[string]string{"same": "it has its minimum at the same Q", "sum": "it is lower by what H(P) has fallen", "other": "it needs another Q"},
			Replies: map[string]string{"same": "They differ by H(P), which does not depend on Q.", "sum": "H(P) does not move: it belongs to P.", "other": "They differ only by H(P), which Q cannot change."}},
		{Ask: "Heads with chance {p}, believed {q}: how many bits a throw does the belief cost?", Replies: coin},
		{Ask: "P has heads with chance {p}, Q with {q}. Which share of D(P‖Q) is negative?",
			Words:   map[string]string{"heads": "heads", "tails": "tails", "none": "neither"},
			Replies: map[string]string{"heads": "Negative where P has less than Q: heads is {p} against {q}.", "tails": "Negative where P has less than Q: tails is what {p} and {q} leave of 1.", "none": "One of them must be, unless the coins are equal."}},
		{Ask: "How many bits are {nats} nats?",
			Replies: map[string]string{"right": "Divide by ln 2.", "inverted": "You multiplied by ln 2: bits are smaller, so there are more.", "same": "The number stays only when the unit does.", "bans": "Those are bans."}},
		{Ask: "The cross-entropy is {cross} nats, the entropy {h}. What is the divergence?",
			Replies: map[string]string{"right": "What is paid on top of the entropy.", "added": "You added. The entropy is inside already: take it away.", "loss": "That is the whole loss, entropy and all.", "entropy": "That is the part that no belief can save."}},
		{Ask: "N(0,1) against N(1,1) costs 0.5 nats. What does N(0,1) against N({times},1) cost?",
			Replies: map[string]string{"right": "It grows with the square of the gap: that breaks the triangle rule.", "linear": "So a distance would have it. It grows with the square.", "same": "The gap counts.", "square": "Half of that: a gap of 1 costs 0.5."}},
	},
	Guide: frame.Guide{
		Aim: "A check of what has been understood.", Misconception: "Each wrong answer is one.", Minutes: 10,
		Ask: []string{"Which wrong answer would you have given an hour ago?"},
	},
}
