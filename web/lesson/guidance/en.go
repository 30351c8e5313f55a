package guidance

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Drawing what was asked for",
	Asks:  "What does a push towards a word cost?",
	Lead: []string{
		"Things come in two kinds, each with its word and each a bell; the bells overlap. A model that draws the first kind on request draws from its bell. *Guidance* pushes harder: with weight w it prefers things that nobody would take for the other kind.",
	},
	Guess: frame.Guess{
		Ask: "Push with w above 1. What happens to what is drawn?",
		Options: []frame.Option{
			{Say: "It fits the word better, and nothing else changes", Told: "It fits better, but it also varies less, and is no longer what that kind looks like: the divergence to the kind's own bell rises."},
			{Say: "It fits the word better and varies less", Right: true, Told: "Clearer and more alike. How far it is from what was asked for is a KL divergence, 0 at w = 1 and growing with the push."},
			{Say: "It varies more", Told: "The push cuts off the side where the bells overlap: less is left to vary."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("What a word can say at all", "How much does the word tell about the thing? On average {mutual_information_bits} bits: a mean of KL divergences, called mutual information. No guidance can add to it."),
		frame.Tell("The push", "At w = 1 the guided model is the bell of its kind, and the divergence is 0; now it is {kl_to_conditional}. Move *w* to 3: the mean moves out, and the spread shrinks."),
		frame.Tell("Tuned by reward", "Pushed by a reward instead, a model keeps near its base by paying for D(tuned‖base). Four answers with chances .5, .3, .15, .05 and rewards 0, 1, 2, 4: the best policy earns {tuned_reward}, pays {tuned_kl} nats, and keeps {tuned_value}."),
	},
	Fact:   &frame.Fact{Claim: "KL divergence measures how well an image matches its text.", Verdict: "Not in such a system.", Why: "What is true: mutual information is a mean of KL divergences, and a KL penalty keeps a tuned model near its base."},
	Keys:   map[string]string{"w": "push *w*", "means": "means of the kinds", "sds": "widths", "weights": "shares", "class": "kind asked for", "reference": "base chances", "rewards": "rewards", "penalty": "penalty β"},
	Figure: "The kind that is asked for (P, filled line), and what the push draws (Q, dashed).",
	First:  "The kind that is asked for (P), and everything that there is (Q).",
	Guide: frame.Guide{Aim: "To name what guidance gains and what it costs.", Misconception: "KL measures the match of image and text.", Minutes: 20,
		Ask: []string{"Why can w = 1 not be beaten in fidelity to the kind?", "What does a very large w draw?"}},
}
