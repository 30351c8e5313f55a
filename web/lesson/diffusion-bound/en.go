package bound

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "The loss is a stack of divergences",
	Asks:  "Where does every bit of a diffusion model's loss go?",
	Lead: []string{
		"A diffusion model walks back from noise, one step at a time. At each step there is a right way to go, known when the picture is known, and the model's guess of it. Both are bells. What the guess costs is a KL divergence between two bells.",
		"Here the data have variance {data_variance}, there are {params.T} steps, and the model's guesses are the best there are.",
	},
	Guess: frame.Guess{
		Ask: "The guesses are the best possible. Is the total loss 0?",
		Options: []frame.Option{
			{Say: "Yes, a perfect model loses nothing", Told: "The data have an entropy of their own, {entropy} nats. Nobody can describe them with less."},
			{Say: "It is the entropy of the data", Told: "Nearly: {total_optimal} nats against {entropy}. Of the rest, {kl_end} is what the last noised picture still lacks to be pure noise, and {kl_lost} is lost on the steps."},
			{Say: "It is the entropy and a little more", Right: true, Told: "{total_optimal} = {entropy} + {kl_end} + {kl_lost}. The second is D(q(x_T)‖noise): walking back starts from pure noise, and the data end just short of it. The third is lost on the steps: 0 for data that are one bell."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("One term a step", "Point at the stack to read a step, choose one to open it: the two bells under the stack are drawn for a picture as far from the guess as it is on average, so that their divergence is the step's term; *gap* moves the picture. For each step t: the divergence from the right bell, which knows the picture, to the model's bell, which does not. Add them up from t = {params.T} to 1, add what the start from noise costs, and you have the bound."),
		frame.Tell("The choice of the spread", "The model must also choose how wide its bells are. With the best width the total is {total_optimal} nats, with β {total_beta}, with β̃ {total_beta_tilde}. A wrong width is dear where there are few steps, and harmless where there are many."),
		frame.Tell("Nothing else is lost", "For one bell of data the identity is exact: bound - entropy = D(q(x_T)‖N(0,1)). The table under the stack takes the bound apart to the last bit.", "Now take two humps as data, and another number appears: what the steps themselves lose, because the right way back is then no bell of one width. More steps make it small."),
	},
	Fact: &frame.Fact{Claim: "The KL terms of a diffusion model measure how different two pictures are.", Verdict: "No.", Why: "They compare two bells over the next step: the one that knows the picture and the one that guesses it."},
	Quiz: []frame.Asking{{
		Ask:     "A model's bound is {bound} nats, the data's entropy {entropy}, and D(q(x_T)‖noise) is {end}. How much do the model's own steps lose?",
		Replies: map[string]string{"right": "Bound - entropy - end: what is left is lost at the steps.", "gap": "A part of that is lost at the end already, whatever the steps do.", "bound": "Most of the bound is the data's entropy, which nobody can save.", "end": "That is lost because walking back starts from pure noise; the steps come on top."},
	}, {
		Ask:     "At a step the right bell has variance {truth} and the model's bell, with the same mean, variance {model}. What does the step cost, in nats?",
		Replies: map[string]string{"right": "½·(r - 1 - ln r), r the right variance over the model's.", "reversed": "That is the price in the model's world: the right bell stands first.", "half": "Twice too much: the half of the bell is missing.", "log": "The widths' ratio counts twice: in the logarithm, and in how far points lie out."},
	}},
	Keys: map[string]string{"data_var": "variance of the data", "T": "steps *T*", "beta1": "first β", "betaT": "last β", "data": "data instead (a normal or a mixture)", "points": "points instead", "spread": "width of each point",
		"t": "step that is opened", "gap": "gap of picture and guess"},
	First: "The data (P), and the noise from which the model starts (Q).", Figure: "The bound as a stack: what each step costs with the best width, in nats.",
	Guide: frame.Guide{Aim: "To read the bound as a sum of divergences with nothing unexplained.", Misconception: "Loss 0 means a perfect model.", Minutes: 25,
		Ask: []string{"Which term would grow if T were halved?", "Why does the best width need the data?"}},
}
