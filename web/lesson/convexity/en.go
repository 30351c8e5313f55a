package convexity

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Two worlds mixed",
	Asks:  "What happens to the price when you mix two worlds, and two beliefs with them?",
	Lead: []string{
		"In a first town, rain comes with chance 0.9 and people believe 0.5. In a second it comes with 0.2 and they believe 0.6. Each belief has its price: {kl1} nats in the first town, {kl2} in the second.",
		"Now toss a coin each morning for which town you wake up in. You do not see which. The weather is a mixture, and so is the belief.",
	},
	Guess: frame.Guess{
		Ask:    "Draw the price, from the first town alone (0) to the second alone (1). What does the mixed belief cost in the mixed world in between?",
		Of:     "price, nats",
		Across: "share of the second town",
		Replies: map[string]string{
			"right": "The mixed world has rain with chance 0.55, and the mixed belief says 0.55: in the middle nothing is left to be wrong about.",
			"above": "You let two errors add up, above both prices. Errors of opposite kind cancel: one town has more rain than believed, the other less.",
			"chord": "You drew the straight line between the two prices. The true price hangs below it.",
			"under": "Under the straight line is right. It hangs deeper still: one town has more rain than believed, the other less, and in the middle they cancel.",
			"below": "Under the straight line is right, but you went too deep.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("A curve under its chord", "Slide from the first pair to the second. The price runs along a curve; the straight line between its ends is called a chord. The curve never rises above it. This is what *convex* means.", "With a share of {params.at} for the second town the mixture costs {kl_at} nats; the chord is at {chord_at}."),
		frame.Tell("Why", "You know less in the mixture: not which town it is. Forgetting something can make two worlds harder to tell apart, never easier."),
		frame.Tell("What it is good for", "A convex price has no false valleys: walk downhill over all distributions Q and you end at the best one. Fits over a *family* of curves can still have several valleys, because a family is not all of them."),
	},
	Quiz: []frame.Asking{{
		Ask: "In one town the belief costs {a} nats, in another {b}. You wake up in the second on {share} % of days, with the mixed belief. What can it cost you at most, in nats?",
		Replies: map[string]string{
			"right":  "The chord at that place: the mean of the two prices, weighed by how often you are where.",
			"added":  "Prices of two towns do not add up: on a day you are in one of them.",
			"dearer": "True, but there is a tighter bound: you are not always in the dearer town.",
			"even":   "That is the middle of the chord. You are not in both equally often.",
		},
	}},
	First:  "The first town: rain is outcome 0. P is what comes, Q what is believed.",
	Figure: "The second town, and the price on the way from the first pair to the second: the curve hangs under its chord. Move the knob, or drag the bars.",
	Keys:   map[string]string{"p1": "P in the first town", "q1": "Q in the first town", "p2": "P in the second town", "q2": "Q in the second town"},
	Guide: frame.Guide{
		Aim: "To read convexity off a chord.", Misconception: "Two wrong beliefs mixed are twice as wrong.", Minutes: 10,
		Ask: []string{"When does the curve touch its chord all along?", "Why can an optimiser still get caught?"},
	},
}
