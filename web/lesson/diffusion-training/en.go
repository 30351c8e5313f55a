package training

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "A denoiser that learns",
	Asks:  "What does a network minimise when it learns to guess noise?",
	Lead: []string{
		"A small network with {weights} weights looks at a noised point and guesses the noise in it. You can train it here, on points that you draw, by {params.batches} batches of 32 at a time. Beside it stands the best guesser there is, computed exactly from the data.",
	},
	Guess: frame.Guess{
		Ask: "Its loss is the squared error of the noise. Can training bring it to 0?",
		Options: []frame.Option{
			{Say: "Yes, with enough batches", Told: "Even the exact guesser errs by {noise_exact} on average: a noised point could have come from several places."},
			{Say: "No, only to what the best guesser leaves", Right: true, Told: "The best leaves {noise_exact}; more no network can win."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Noise error is a divergence", "At every step the squared error, times a known weight, is the KL divergence between the right step back and the network's, plus a number that no network can change. The page computes both and finds no difference but rounding."),
		frame.Tell("What is left", "Train on, and the error falls towards that of the best guesser. The gap that stays is what more training or a larger network could still win; what is under the dashed line nobody can win."), frame.Tell("What it draws", "The network walks from noise to new points, and so does the best guesser. Both are held against the data by nearest neighbours, a rough measure: mind the interval behind it."),
	},
	Quiz: []frame.Asking{{
		Ask:     "A network errs by {err} a coordinate, the best guesser by {best}. By how much can more training lower the error at most?",
		Replies: map[string]string{"right": "What is above the best guesser's error can be won, no more.", "all": "Not down to 0: even the best guesser errs.", "floor": "That is what stays for ever.", "none": "There is still a gap to the best guesser."},
	}, {
		Ask:     "At a step with β = {beta} and 1-ᾱ = {noise} a network's squared noise error is {err}. How many nats is that, with variance β?",
		Replies: map[string]string{"right": "β/(2·(1-β)·(1-ᾱ)) times the error.", "half": "Twice too much: the half of the bell is missing.", "keep": "The 1-β is missing: the step also shrinks the point.", "noise": "The 1-ᾱ is missing: how much noise there is to guess in."},
	}},
	Keys: map[string]string{"data": "points", "spread": "width of each point", "T": "steps *T*", "beta1": "first β", "betaT": "last β",
		"batches": "batches at a time", "rate": "size of a step", "seed": "seed"},
	First: "Points of the data (P, filled) and points that the trained network draws (Q, dashed).",
	Guide: frame.Guide{Aim: "To know what the usual loss measures, and where its floor is.", Misconception: "A loss above 0 means bad training.", Minutes: 20,
		Ask: []string{"Why is the floor not 0?", "Which steps are hardest to guess?"}},
}
