package noise

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "From picture to noise",
	Asks:  "How many steps until nobody can see what was there?",
	Lead: []string{
		"A diffusion model learns to undo noise. First, noise is added: at every step a point keeps a little less of itself and gets a little more chance. After {params.T} small steps hardly anything is left.",
	},
	Guess: frame.Guess{
		Ask: "After {params.T} steps, which share of the data's variance is left?",
		Options: []frame.Option{
			{Say: "About one half", Told: "Each step keeps nearly all, but a thousand times nearly all is nearly nothing: {alpha_bar_T}."},
			{Say: "About four in a hundred thousand", Right: true, Told: "{alpha_bar_T}, the product of all that the single steps keep."},
			{Say: "Exactly nothing", Told: "Never exactly: {alpha_bar_T} is left. The difference to pure noise is a KL divergence, and it is paid for later."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("One step", "With a small number β: keep √(1-β) of where you are, and add noise of variance β. Here β grows from {params.beta1} to {params.betaT}."),
		frame.Tell("Many steps at once", "Noise on noise is noise again. So step t can be reached in one jump: x_t = √ᾱ·x₀ + √(1-ᾱ)·ε, where ᾱ is the product of all that was kept. A cloud of points becomes a mixture of bells, exactly."),
		frame.Tell("How far from noise", "The KL divergence from that mixture to the standard bell falls at every step. A cosine schedule spends its steps otherwise, and leaves 2.4·10⁻⁹ in the end."),
	},
	Quiz: []frame.Asking{{
		Ask:     "Two steps, with β = {a} and then β = {b}. Which share of the variance is left?",
		Replies: map[string]string{"right": "Each step keeps 1 - β of what was there: multiply.", "added": "Losses do not add: the second step takes its share of what the first one left.", "last": "The first step took something as well.", "lost": "That is the share of the noise, 1 - ᾱ."},
	}},
	Keys: map[string]string{"schedule": "schedule", "schedule.linear": "linear", "schedule.cosine": "cosine", "schedule.own": "my own, drawn",
		"T": "steps *T*", "beta1": "first β (linear)", "betaT": "last β (linear)", "knots": "shares left (my own)", "data": "points"},
	First: "Three points after a quarter of the steps (P), and pure noise (Q).",
	Guide: frame.Guide{Aim: "The noised data are known exactly at every step.", Misconception: "Noise is added to pictures only in training, by trial.", Minutes: 15,
		Ask: []string{"Why may ᾱ be multiplied up?", "What is gained by small steps?"}},
}
