package bound

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "The loss is a stack of divergences",
	Asks:  "Where does every bit of a diffusion model's loss go?",
	Lead: []string{
		"A diffusion model walks back from noise, one step at a time. At each step there is a right way to go, known when the picture is known, and the model's guess of it. Both are bells. What the guess costs is a KL divergence between two bells.",
		"Here the data are one bell with variance {params.data_var}, there are {params.T} steps, and the model's guesses are the best there are.",
	},
	Guess: frame.Guess{
		Ask: "The guesses are the best possible. Is the total loss 0?",
		Options: []frame.Option{
			{Say: "Yes, a perfect model loses nothing", Told: "The data have an entropy of their own, {entropy} nats. Nobody can describe them with less."},
			{Say: "It is the entropy of the data", Told: "Nearly: {total_optimal} nats against {entropy}. The rest, {kl_end}, is what the last noised picture still lacks to be pure noise."},
			{Say: "It is the entropy and a little more", Right: true, Told: "{total_optimal} = {entropy} + {kl_end}. The little is D(q(x_T)‖noise): walking back starts from pure noise, and the data end just short of it."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("One term a step", "For each step t: the divergence from the right bell, which knows the picture, to the model's bell, which does not. Add them up from t = {params.T} to 1, add what the start from noise costs, and you have the bound."),
		frame.Tell("The choice of the spread", "The model must also choose how wide its bells are. With the best width the total is {total_optimal} nats, with β {total_beta}, with β̃ {total_beta_tilde}. A wrong width is dear where there are few steps, and harmless where there are many."),
		frame.Tell("Nothing else is lost", "For this bell of data the identity is exact: total - entropy = D(q(x_T)‖N(0,1)). The page checks it to the last digits."),
	},
	Fact:  &frame.Fact{Claim: "The KL terms of a diffusion model measure how different two pictures are.", Verdict: "No.", Why: "They compare two bells over the next step: the one that knows the picture and the one that guesses it."},
	Keys:  map[string]string{"data_var": "variance of the data", "T": "steps *T*", "beta1": "first β", "betaT": "last β", "data": "data (a normal or a mixture)"},
	First: "The data (P), and the noise from which the model starts (Q).", Figure: "What each step costs with the best width, in nats, from t = 2 on.",
	Guide: frame.Guide{Aim: "To read the bound as a sum of divergences with nothing unexplained.", Misconception: "Loss 0 means a perfect model.", Minutes: 25,
		Ask: []string{"Which term would grow if T were halved?", "Why does the best width need the data?"}},
}
