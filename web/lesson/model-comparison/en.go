package comparison

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Which model is better?",
	Asks:  "Do fewer bits mean better pictures?",
	Lead: []string{
		"Six diffusion models of the same data: two noise schedules, three choices of the spread. One judge counts the bits that each needs to describe the data. Another looks at what each draws.",
	},
	Guess: frame.Guess{
		Ask: "The model that needs the fewest bits: does it also draw the best samples?",
		Options: []frame.Option{
			{Say: "Yes, always", Told: "By bits \"{ranked_by_bits.0}\" wins, by samples \"{ranked_by_samples.0}\"."},
			{Say: "Not always", Right: true, Told: "By bits \"{ranked_by_bits.0}\" wins, by samples \"{ranked_by_samples.0}\". The judges ask different questions."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("What bits see", "Bits are D(data‖model) on top of the entropy, {entropy_bits} bits: a price in the data's world. They punish a model for what it forgets."),
		frame.Tell("What they do not see", "Take a perfect model and let it draw pure noise in 99 of 100 cases. It loses at most {diluted_most_bits} bits, in however many dimensions; here {diluted_lost_bits}. Spread over thousands of pixels nobody would notice, but nearly every picture is noise."),
		frame.Tell("What samples do not see", "A model that repeats one good picture draws well and forgets everything else. Only bits tell."),
	},
	Fact: &frame.Fact{Claim: "KL divergence tells which model captures the data best.", Verdict: "One direction of it, and not what samples look like.", Why: "Likelihood and sample quality are nearly independent in many dimensions (Theis 2016)."},
	Guide: frame.Guide{Aim: "To ask which judge a ranking used.", Misconception: "One number ranks models.", Minutes: 15,
		Ask: []string{"Which judge would you use for compression? For art?", "How would each judge treat a model that copies the training set?"}},
}
