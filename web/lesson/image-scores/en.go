package scores

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Grades for pictures",
	Asks:  "What do the two usual scores see, and what not?",
	Lead: []string{
		"Nobody can look at a million generated pictures. So they are graded by one number. The Inception Score asks: does a classifier recognise each picture, and does it see many kinds? The Fréchet distance compares means and spreads.",
		"Here a picture is one number: how a mouth bends. There are sad faces and happy ones, and you can see everything that the scores cannot.",
	},
	Guess: frame.Guess{
		Ask: "Replace two humps by one hump with the same mean and spread. What does the Fréchet distance say?",
		Options: []frame.Option{
			{Say: "A large distance", Told: "It sees the mean and the spread only, and both are equal: 0."},
			{Say: "A small one: one hump is nearly as good", Told: "It is 0 exactly, and not because the hump is good: it sees the mean and the spread only."},
			{Say: "0", Right: true, Told: "Mean and spread are equal, and it sees nothing else. KL divergence sees the missing humps."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Inception Score", "It is the exponential of a mutual information: how much a picture tells about its kind. Here it is {inception_score}, of at most {classes}."),
		frame.Tell("What it misses", "One perfect picture of each kind, repeated for ever, gets the highest score. It does not look at the real pictures at all."),
		frame.Tell("Fréchet distance", "It compares with the real ones, {frechet} here, but by two moments. Whatever else differs is invisible to it."),
	},
	Fact: &frame.Fact{Claim: "A lower Fréchet distance means better pictures.", Verdict: "Not as such.", Why: "It compares two moments. Kinds can be lost, and pictures invented that never were, at distance 0; the two directions of KL divergence tell both apart."},
	Quiz: []frame.Asking{{
		Ask:     "Every picture is recognised for sure: {a} % are of kind A, the rest of kind B. What is the Inception Score?",
		Replies: map[string]string{"right": "exp of the entropy of the kinds: no doubt is left about any picture.", "kinds": "Only where both kinds come equally often.", "bits": "That is the information in bits; the score is exp of it in nats.", "nats": "That is the information in nats; the score is exp of it."},
	}, {
		Ask:     "Real pictures have mean {m} and standard deviation {s}, made ones {m2} and {s2}. What is the Fréchet distance?",
		Replies: map[string]string{"right": "The gap of the means squared plus the gap of the standard deviations squared.", "means": "The spreads differ as well.", "plain": "Both gaps are squared.", "variances": "It is the gap of the standard deviations that is squared, not the gap of the variances."},
	}},
	Keys: map[string]string{"drop": "last kind dropped", "blur": "blur", "noise": "noise", "sameness": "sameness in a kind", "means": "means of the kinds", "sds": "widths", "weights": "shares",
		"made_means": "made: means", "made_sds": "made: widths", "made_weights": "made: shares"},
	First: "Two kinds of real pictures (P), and made ones (Q).", Figure: "Pictures of both sides, drawn by the seed.",
	Guide: frame.Guide{Aim: "To read a score as what it measures.", Misconception: "A better score means better pictures.", Minutes: 15,
		Ask: []string{"How would you cheat each score?", "Which KL direction notices a missing kind?"}},
}
