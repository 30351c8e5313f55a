package dimension

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Many dimensions at once",
	Asks:  "Does it still work with hundreds of variables?",
	Lead: []string{
		"Two clouds in the plane, P and Q. Each leans its own way. There is a formula for such clouds, with any number of dimensions: here it says {kl} nats, and {kl_reverse} the other way.",
		"But what if you have no formula, only points?",
	},
	Guess: frame.Guess{
		Ask: "You have a thousand points of each cloud. How well can you tell the divergence from the points alone?",
		Options: []frame.Option{
			{Say: "As well as by the formula", Told: "Not nearly. In the plane the nearest-neighbour estimate is off by about a tenth; in ten dimensions it is off by far more."},
			{Say: "Roughly, and worse with every dimension", Right: true, Told: "Points drift apart as dimensions are added: the nearest neighbour is soon as far as all others. The estimate falls behind."},
			{Say: "Not at all", Told: "In few dimensions it does give a rough value: draw some and compare."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("What the formula needs", "Two means and two tables of variances and covariances. With them the price is exact in a thousand dimensions as in two. Leaning matters: a cloud with correlation 0.8 against a round one costs 0.511 nats, the other way 1.267."),
		frame.Tell("What points can say", "Compare, at each point of P, how far the next point of P is with how far the next point of Q is. The mean logarithm of the ratio estimates the divergence, without any formula. It is biased, and the bias hardly falls."),
		frame.Tell("A limit for everybody", "No method can certify from n points a divergence above about log n. A claim of 50 nats from ten thousand points rests on an assumption, not on the points."),
	},
	Fact: &frame.Fact{Claim: "KL divergence works well in high dimension.", Verdict: "The formula does. Estimates do not.", Why: "From n samples no estimator can certify a lower bound above the order of log n (McAllester & Stratos 2018)."},
	Quiz: []frame.Asking{{
		Ask: "Two clouds have {d} independent coordinates, and each coordinate alone costs {c} nats. What do the clouds cost?",
		Replies: map[string]string{
			"right":  "Independent coordinates add, like surprises.",
			"one":    "That is one coordinate. Each of the others costs as much.",
			"length": "You added them like the sides of a triangle. Prices add as they are.",
			"power":  "Chances multiply; their logarithms, the prices, add.",
		},
	}, {
		Ask: "You have {n} points of each cloud and no formula. Up to about what divergence, in nats, can anybody vouch for from them?",
		Replies: map[string]string{
			"right":  "About log n, whatever the method.",
			"root":   "Not that much: the bound grows with the logarithm of the number of points.",
			"all":    "Far too much. A place that none of n points has shown can still have a chance of about 1/n.",
			"digits": "That is about the chance of a place that none of the points has shown. Its surprise, log n, is the bound.",
		},
	}},
	First: "The two clouds, each by its outlines.",
	Keys:  map[string]string{"p": "P, a normal vector", "q": "Q, a normal vector"},
	Guide: frame.Guide{
		Aim: "To keep exact formulas and estimates from points apart.", Misconception: "More data always settles it.", Minutes: 15,
		Ask: []string{"What happens to the distance to the nearest neighbour as dimensions grow?", "Which assumption stands behind a large divergence from few points?"},
	},
}
