package latent

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Dimensions that do not pay close",
	Asks:  "What does KL divergence do inside an autoencoder?",
	Lead: []string{
		"An autoencoder squeezes a picture of a digit through a few numbers and draws it again. A *variational* one pays rent for these numbers: the KL divergence from what it says about the picture to a standard bell.",
		"This one is linear, and fitted exactly to ten thousand handwritten digits of 14 by 14 pixels. It could use all 196 numbers.",
	},
	Guess: frame.Guess{
		Ask: "At a noise of σ² = 0.1 a pixel, how many of the 196 numbers does it use?",
		Options: []frame.Option{
			{Say: "All 196", Told: "Each number must save more than its rent. Only 23 do."},
			{Say: "23", Right: true, Told: "23: as many as there are directions in which the digits vary more than the noise."},
			{Say: "10, one for each digit", Told: "It does not know that there are ten. It knows directions and their variances: 23 are above the noise."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("A picture in numbers", "Each number's answer for a picture is a bell, drawn on its rail with its spread; the shaded band is the standard bell. Move a knob: the picture changes along one direction, and the number pays for leaving the band."),
		frame.Tell("Rent and gain", "A number that follows a direction with variance λ pays ½·ln(λ/σ²) nats on average, and saves more than that. A direction with λ below the noise saves less than it pays. Its best use is none: the number stays at the standard bell, with KL 0."),
		frame.Tell("A staircase", "Raise the noise, and numbers close one by one: 82 are open at σ² = 0.01, 23 at 0.1, 6 at 0.5, a single one at 1. A weight β on the rent does the same as more noise.", "Now, with σ² = {params.sigma2} and β = {params.beta}, {active_units} are open."),
		frame.Tell("The first number", "It pays {kl_per_unit.0} nats, the second {kl_per_unit.1}. All together {kl_total} nats a picture."),
	},
	Fact: &frame.Fact{Claim: "When latent dimensions collapse, the optimiser has failed.", Verdict: "Not here.", Why: "The exact optimum itself closes them: a dimension whose variance is below the noise must carry nothing."},
	Quiz: []frame.Asking{{
		Ask:     "A direction has variance {variance}, the noise is {noise}. What rent does its number pay, in nats?",
		Replies: map[string]string{"right": "Half the logarithm of their ratio.", "whole": "Twice that: the half is missing.", "ratio": "That is the ratio; the rent is half its logarithm.", "closed": "It would be closed only if its variance were below the noise."},
	}, {
		Ask:     "Six directions have the variances {v1}, {v2}, {v3}, {v4}, {v5} and {v6}. The noise is σ² = {noise}, the rent is weighed by β = {beta}. How many numbers stay open?",
		Replies: map[string]string{"right": "Those with a variance above β·σ².", "light": "So many would stay open at β = 1. A weight on the rent works like more noise.", "closed": "So many close.", "all": "Only as long as each saves more than it pays: its variance must be above β·σ²."},
	}},
	Keys:   map[string]string{"sigma2": "noise σ²", "beta": "weight β of the rent"},
	First:  "A digit as it was written, what is drawn from its numbers, and what one number does: orange adds ink, blue takes it away.",
	Figure: "The first six numbers, with what each pays for this picture; the mean rent of the first forty; and how many are open.",
	Guide: frame.Guide{Aim: "To see collapse as an optimum.", Misconception: "Collapse is a bug of the optimiser.", Minutes: 20,
		Ask: []string{"What does β = 2 do to the staircase?", "Which directions close first?"}},
}
