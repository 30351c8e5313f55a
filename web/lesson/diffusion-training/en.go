package training

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "A denoiser that learns",
	Asks:  "What does a network minimise when it learns to guess noise?",
	Lead: []string{
		"A small network with {weights} weights looks at a noised point and guesses the noise in it. It is trained here, by {params.batches} batches of 32 points each. Beside it stands the best guesser there is, computed exactly from the data.",
	},
	Guess: frame.Guess{
		Ask: "Its loss is the squared error of the noise. Can training bring it to 0?",
		Options: []frame.Option{
			{Say: "Yes, with enough batches", Told: "Even the exact guesser errs by {noise_exact} on average: a noised point could have come from several places."},
			{Say: "No, only to what the best guesser leaves", Right: true, Told: "The best leaves {noise_exact}; the network is at {noise}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Noise error is a divergence", "At every step the squared error, times a known weight, is the KL divergence between the right step back and the network's, plus a number that no network can change. The page computes both and finds no difference but rounding."),
		frame.Tell("What is left", "The gap between {noise} and {noise_exact} is what more training or a larger network could still win."),
	},
	First: "Points of the data (P, filled) and points that the trained network draws (Q, dashed).",
	Guide: frame.Guide{Aim: "To know what the usual loss measures, and where its floor is.", Misconception: "A loss above 0 means bad training.", Minutes: 20,
		Ask: []string{"Why is the floor not 0?", "Which steps are hardest to guess?"}},
}
