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
		frame.Tell("What a word can say at all", "How much does the word tell about the thing? On average {mutual_information_bits} bits of at most {label_entropy_bits}: a mean of KL divergences, called mutual information. No guidance can add to it. Move the kinds apart, and the word tells more."),
		frame.Tell("The push", "At w = 1 the guided model is the bell of its kind, and the divergence is 0; now, at w = {params.w}, it is {kl_to_conditional}. Move *w* to 3: the mean moves out, and the spread shrinks. More of what is drawn fits the word, and less of what the kind can be is drawn."),
		frame.Tell("Tuned by reward", "Pushed by a reward instead, a model keeps near its base by paying for D(tuned‖base). The best that can be done is known: base chance times exp(reward/β), divided by their sum.", "Four answers have chances and rewards as in the bars. With β = {params.penalty} the best policy earns {tuned_reward}, is {tuned_kl} nats from its base, and keeps {tuned_value}. A small β buys reward until one answer is left; a large one buys nothing."),
	},
	Fact: &frame.Fact{Claim: "KL divergence measures how well an image matches its text.", Verdict: "Not in such a system.", Why: "What is true: mutual information is a mean of KL divergences, and a KL penalty keeps a tuned model near its base."},
	Quiz: []frame.Asking{{
		Ask:     "Two answers have the base chances {other} and {base}, and the rewards 0 and {reward}. Tuned with the penalty β = {beta}, what chance does the second get?",
		Replies: map[string]string{"right": "Its base chance times exp(reward/β), divided by the sum of both.", "baseless": "The base was left out: a rare answer is lifted from where it was.", "same": "That is the base. Reward lifts it.", "always": "Only without a penalty. To give up the other answer costs divergence."},
	}, {
		Ask:     "{n} kinds are equally frequent and never overlap. How many bits does the word tell about the thing?",
		Replies: map[string]string{"right": "As many as it takes to name one of {n}: each kind's D(p(·|c)‖p), and so their mean.", "nats": "That is the same in nats.", "count": "That is the number of kinds. Halve them until one is left, and count.", "summed": "That is the sum over the kinds. Mutual information is the mean."},
	}},
	Keys:  map[string]string{"w": "push *w*", "means": "means of the kinds", "sds": "widths", "weights": "shares", "reference": "base chances", "rewards": "rewards", "penalty": "penalty β"},
	First: "The kinds, and the one that is asked for (P, filled line). After your guess: what the push draws of it (Q, dashed). Move the kinds by their knobs.",
	Guide: frame.Guide{Aim: "To name what guidance gains and what it costs.", Misconception: "KL measures the match of image and text.", Minutes: 20,
		Ask: []string{"Why can w = 1 not be beaten in fidelity to the kind?", "What does a very large w draw?"}},
}
