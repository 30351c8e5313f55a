package binning

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Sorted into bins",
	Asks:  "Is the divergence of two histograms the divergence of what they show?",
	Lead: []string{
		"Two bells, P and Q, a step of 1 apart. Their divergence is {kl} nats. Now sort their values into bins of width {params.width}, as a histogram does, and compare only how full the bins are.",
	},
	Guess: frame.Guess{
		Ask: "What does sorting into bins do to the divergence?",
		Options: []frame.Option{
			{Say: "It stays {kl}", Told: "It falls to {kl_binned}: where in its bin a value fell is forgotten, and that told P from Q as well."},
			{Say: "It falls", Right: true, Told: "To {kl_binned} nats at width {params.width}. If only the sign of each value is kept, {kl_sign} nats are left."},
			{Say: "It rises, bins are steps", Told: "Forgetting never helps to tell two things apart. It falls to {kl_binned}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Coarser and coarser", "Bins of width 2 leave 0.379 nats, of width 1 0.462, of ½ 0.490, of 0.1 0.4996. The finer the bins, the nearer to {kl}; never above."),
		frame.Tell("Merging two bins", "Merge two bins, and what they said apart is replaced by what they say together. This can only lose. It is called the data-processing inequality, and holds for every way of forgetting."),
		frame.Tell("With real data there is a catch", "Fine bins hold few values each, and their shares jump about by chance. Then the estimate is too *large*: about (K - 1)/2n nats for K bins and n values. Coarse bins lose, fine bins make up."),
	},
	Fact: &frame.Fact{Claim: "The histograms' divergence is the divergence.", Verdict: "It is a lower bound, when the shares are exact.", Why: "From few data it can also be too large. Say the width and the number of values."},
	Quiz: []frame.Asking{{
		Ask: "P and Q are the same. You estimate their divergence from {n} values of P in {k} bins whose shares under Q you know. By about how many nats is it too large?",
		Replies: map[string]string{
			"right":  "(K - 1)/2n: one half for each bin that is free, shared among the values.",
			"whole":  "Half of that: the rule is (K - 1)/2n.",
			"turned": "You exchanged bins and values: more values make it smaller.",
			"none":   "Exact shares would give 0. Counted shares jump about, and every jump counts as a difference.",
		},
	}},
	First: "The two bells.", Figure: "The same in bins, and what is left at each width: never more than the densities have. Move the knob.",
	Keys: map[string]string{"p": "P, a normal", "q": "Q, a normal", "width": "Width of the bins"},
	Guide: frame.Guide{
		Aim: "To see that binning only loses, and when estimates gain by chance.", Misconception: "The histogram's KL is the KL.", Minutes: 15,
		Ask: []string{"Which single cut at one place keeps most?", "How could you notice that bins are too fine for your data?"},
	},
}
