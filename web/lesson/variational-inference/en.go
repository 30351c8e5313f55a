package inference

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "A shape that cannot lean",
	Asks:  "What is lost when you pretend that two things have nothing to do with each other?",
	Lead: []string{
		"P is a cloud that leans: its two coordinates go together, with correlation {params.rho}. You may only use clouds that do not lean, two bells side by side. This is called *mean field*, and it is how many models are fitted.",
	},
	Guess: frame.Guess{
		Ask: "Fit Q by making D(Q‖P) small. Each coordinate of P has variance 1. What variance does Q choose?",
		Options: []frame.Option{
			{Say: "1, as P has it", Told: "That is what the other direction chooses. Q pays where its own points fall: a wide upright cloud puts many of them where the leaning one has nothing."},
			{Say: "Much less than 1", Right: true, Told: "{reverse_var}: what is left of a coordinate's variance when the other is known. Q is far too sure of itself."},
			{Say: "More than 1, to be safe", Told: "Safety costs most in this direction. It chooses {reverse_var}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("One coordinate after the other", "Hold one bell, make the other the best it can be, and change over. Each turn can only help. Take them one at a time, or move Q yourself and try to do better."),
		frame.Tell("A scale with two pans", "What the fit can measure is the ELBO, a number that may be computed without knowing how much P holds in all. ELBO + D(Q‖P) is always the same: the log evidence, here {log_evidence}. As one rises the other falls."),
		frame.Tell("Two answers, one price", "Variance {reverse_var} one way, {forward_var} the other, and for this cloud both best prices are {kl_reverse} nats. But each is dear in the other direction: the wide one costs {kl_reverse_at_forward} nats in D(Q‖P), and so does the narrow one in D(P‖Q)."),
	},
	Fact: &frame.Fact{Claim: "Variational inference gives the right spread, only approximately.", Verdict: "It is systematically too narrow.", Why: "In this direction Q must not be where P is not. With correlation 0.9 it keeps 0.19 of the variance."},
	Quiz: []frame.Asking{{
		Ask:     "A leaning cloud with variances 1 and correlation {rho}. Which variance does each bell get when D(Q‖P) is made small?",
		Replies: map[string]string{"right": "1 - ρ²: what is left of one coordinate when the other is known.", "square": "That is the share that the other coordinate explains, ρ². What is left is the rest of 1.", "rest": "Nearly: the share explained is ρ squared, not ρ.", "margin": "That is the choice of the other direction, D(P‖Q)."},
	}, {
		Ask:     "The log evidence is {whole} nats, the ELBO of a fit is {elbo}. What is D(Q‖P)?",
		Replies: map[string]string{"right": "What is missing from the ELBO to the log evidence.", "turned": "The other way round: a divergence is never negative, and the ELBO never above the log evidence.", "added": "The ELBO and the divergence add up to the log evidence; do not add the log evidence again.", "alone": "That would be so if the log evidence were 0."},
	}},
	Keys:  map[string]string{"rho": "correlation", "steps": "turns"},
	First: "The leaning cloud (P), and where the fit begins (Q).", Figure: "Where the fit is after twelve turns.",
	Guide: frame.Guide{Aim: "To foresee overconfidence, and to read ELBO + KL.", Misconception: "A better optimiser would widen the fit.", Minutes: 20,
		Ask: []string{"At which correlation is nothing lost?", "Which direction would you want for error bars?"}},
}
