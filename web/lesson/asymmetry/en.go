package asymmetry

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Two directions, two wishes",
	Asks:  "Why does it matter which way round you fit?",
	Lead: []string{
		"P has two humps, far apart. You must describe it by a single bell, Q: a normal distribution with one mean and one spread. No bell is right. Which one is least wrong?",
	},
	Guess: frame.Guess{
		Ask: "You make D(P‖Q) as small as it can be. Where does the bell go?",
		Options: []frame.Option{
			{Say: "Over both humps, wide", Right: true, Told: "Mean {forward_mean}, standard deviation {forward_sd}, at a price of {forward_kl} nats. In P's world a place that Q forgets is expensive, so Q covers everything."},
			{Say: "Onto one hump, narrow", Told: "That is what D(Q‖P) wants: mean {reverse.1.mean}, standard deviation {reverse.1.sd}. For D(P‖Q) the forgotten hump would cost dearly."},
			{Say: "Between the humps, narrow", Told: "There P has nearly nothing. Both directions dislike it."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("In P's world: cover everything", "D(P‖Q) is paid where P's draws fall. Where Q has next to nothing but P does not, each draw costs a lot. The best bell has P's own mean and variance: {forward_mean} and 4.25. Its price is {forward_kl} nats."),
		frame.Tell("In Q's world: say nothing wrong", "D(Q‖P) is paid where Q's draws fall. Where Q has something but P has nearly nothing, each draw costs a lot. The best bell sits on one hump: mean {reverse.1.mean}, standard deviation {reverse.1.sd}, {reverse.1.kl} nats. The other hump is as good, at {reverse.0.mean}."),
		frame.Tell("A third valley", "Between the humps the second price has a shallow valley too, at {reverse_shallow.0.kl} nats. A walk that starts wide gets caught in it. It is a minimum, but a bad one: try several starts."),
		frame.Tell("It is not always one hump", "Let the humps meet. Then one bell over both is best in both directions. The rule \"this direction picks one mode\" holds only while the modes are far apart."),
	},
	Fact: &frame.Fact{Claim: "Reverse KL always picks one mode.", Verdict: "Not when the modes meet.", Why: "With humps at ±0.6 and standard deviation 1 there is one valley, and it covers both."},
	Quiz: []frame.Asking{{
		Ask: "P has two humps of equal weight at -{a} and {a}, each with standard deviation {s}. The bell with the least D(P‖Q): what is its variance?",
		Replies: map[string]string{
			"right":  "It takes P's own variance: that of a hump, and that of the places of the humps.",
			"hump":   "That is one hump. D(Q‖P) would like it; D(P‖Q) must cover both.",
			"places": "The humps have a width of their own. Add its square.",
			"sum":    "Variances add, standard deviations do not: square each, then add.",
		},
	}},
	First:  "P: two humps, half of the weight each, at -2 and 2 with standard deviation ½; beside it a first try, Q.",
	Figure: "The bells that are least wrong: solid for D(P‖Q), dotted for D(Q‖P). Drag the humps of P until they meet.",
	Keys:   map[string]string{"p": "P, what is to be described", "start_mean": "Start: mean of Q", "start_sd": "Start: standard deviation of Q"},
	Guide: frame.Guide{
		Aim: "To foresee what each direction wants of Q, and to say why.", Misconception: "The two directions differ only in the number; reverse always picks one mode.", Minutes: 25,
		Ask: []string{"Who pays for a forgotten hump?", "Which direction would you choose for a forecast? For a controller that must do nothing foolish?", "What happens as the humps come together?"},
	},
}
