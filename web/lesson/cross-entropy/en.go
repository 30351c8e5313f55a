package crossentropy

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "The loss that learners learn by",
	Asks:  "What does a classifier make smaller when it trains?",
	Lead: []string{
		"A classifier sees a penguin's island and the length of its flipper, and gives each of three species a chance. For the species that it really is, it pays the surprise. The mean of what it pays is its *cross-entropy*.",
		"Part of that it can never avoid: some penguins look alike here, and are of different species. The rest is its own fault.",
	},
	Guess: frame.Guess{
		Ask: "Training drives the cross-entropy down. Where does it end?",
		Options: []frame.Option{
			{Say: "At 0, if it trains long enough", Told: "Penguins that look alike keep {classifier_entropy} nats for themselves, whatever the classifier does."},
			{Say: "At the entropy of the species, given what it sees", Right: true, Told: "{classifier_entropy} nats. What training removes is the divergence on top: {classifier_kl} nats are left after {params.steps} steps."},
			{Say: "It has no end, it may go below 0", Told: "A surprise of something that can be counted is never negative."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Two parts", "Cross-entropy is entropy plus divergence: H(P,Q) = H(P) + D(P‖Q). After {params.steps} steps: {classifier_cross_entropy} = {classifier_entropy} + {classifier_kl} nats."),
		frame.Tell("One minimum", "The entropy does not depend on Q. So whoever makes the cross-entropy small makes the divergence small, by the same Q."),
		frame.Tell("In the weather", "Seattle's entropy is {entropy} nats a day. Who believes New York's diary there pays {cross_entropy}. The difference is D(P‖Q) = {kl}."),
	},
	Fact: &frame.Fact{Claim: "Minimising cross-entropy is minimising KL divergence plus entropy, so it also lowers the entropy.", Verdict: "The sum is right, the conclusion is not.", Why: "The entropy belongs to the data. Training moves the divergence alone."},
	Quiz: []frame.Asking{{
		Ask: "A classifier's cross-entropy is {cross} nats, and the species keep an entropy of {h} nats whatever it does. How much can training still save, in nats?",
		Replies: map[string]string{
			"right":   "The divergence: what is paid on top of the entropy.",
			"added":   "You added the entropy. It is inside the cross-entropy already: take it away.",
			"loss":    "That is the whole loss. Its entropy part stays, whoever predicts.",
			"entropy": "That is the part that nobody can save.",
		},
	}},
	First: "How often each kind of day comes in Seattle (P), and how often New York's diary expects it (Q).", Figure: "What is paid in all, in its two parts: the entropy, which stays, and the divergence on top.",
	Keys: map[string]string{"p": "P, the days that come", "q": "Q, what is believed", "rate": "Length of a training step"},
	Guide: frame.Guide{
		Aim: "H(P,Q) = H(P) + D(P‖Q), and which part training moves.", Misconception: "A loss above 0 means that the model has not learned enough.", Minutes: 15,
		Ask: []string{"What would the classifier need to see to lower the entropy part?", "When is the cross-entropy of a perfect model 0?"},
	},
}
