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
		frame.Tell("Why they disagree", "For bits the width of the last step belongs to the model: it describes the data's finest detail. Samples are usually drawn without it, as clean pictures. A plan whose last step is coarse, such as the cosine one, can be perfect by bits and yet draw a little too narrow.", "The bound also pays for every step that is too wide or too narrow, by logarithm where it is wide and steeply where it is narrow; in samples such faults may cancel. Send a model with a schedule of your own and the best width, and see where each judge puts it."),
		frame.Tell("What bits see", "Bits are D(data‖model) on top of the entropy, {entropy_bits} bits: a price in the data's world. They punish a model for what it forgets."),
		frame.Tell("What they do not see", "Take a perfect model and let it draw pure noise in 99 of 100 cases. It loses at most {diluted_most_bits} bits, in however many dimensions; here {diluted_lost_bits}. Spread over thousands of pixels nobody would notice, but nearly every picture is noise."),
		frame.Tell("What samples do not see", "A model that repeats one good picture draws well and forgets everything else. Only bits tell."),
	},
	Fact: &frame.Fact{Claim: "KL divergence tells which model captures the data best.", Verdict: "One direction of it, and not what samples look like.", Why: "Likelihood and sample quality are nearly independent in many dimensions (Theis 2016)."},
	Quiz: []frame.Asking{{
		Ask:     "A perfect model draws pure noise instead in {percent} % of cases. How many bits does it lose at most, in however many dimensions?",
		Replies: map[string]string{"right": "log₂ of 1 over the share that is still right: the right part alone gives the data that much chance.", "noise": "That is log₂ of 1 over the share of noise; what counts is the share that is still right.", "nats": "That is in nats.", "many": "What samples look like is no measure of bits: the loss is a logarithm."},
	}, {
		Ask:     "Model A needs {bitsA} bits, and its samples are {klA} nats from the data. Model B needs {bitsB} bits, and its samples are {klB} nats away. Which do you take to compress the data?",
		Words:   map[string]string{"a": "A", "b": "B", "neither": "either, they are alike"},
		Replies: map[string]string{"a": "A file's length is bits: fewer win. What a model draws does not matter for files.", "b": "A file's length is bits: fewer win. What a model draws does not matter for files.", "neither": "They differ in bits, and a file's length is bits."},
	}},
	Names: names(&inEnglish),
	Keys:  map[string]string{"data_var": "variance of the data", "T": "steps *T* of the six", "beta1": "first β (linear)", "betaT": "last β (linear)", "knots": "shares left (my own schedule)", "share": "share of noise (Theis)"},
	First: "The data (P), and what the model that is chosen in the table draws (Q).", Figure: "Both rankings; lines that cross are where the judges disagree.",
	Guide: frame.Guide{Aim: "To ask which judge a ranking used.", Misconception: "One number ranks models.", Minutes: 15,
		Ask: []string{"Which judge would you use for compression? For art?", "How would each judge treat a model that copies the training set?"}},
}
