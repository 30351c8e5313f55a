package scores

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Grades for pictures",
	Asks:  "What do the two usual scores see, and what not?",
	Lead: []string{
		"Nobody can look at a million generated pictures. So they are graded by one number. The Inception Score asks: does a classifier recognise each picture, and does it see many kinds? The Fréchet distance compares means and spreads.",
		"Here a picture is one number on a line, so that you can see everything that the scores cannot.",
	},
	Guess: frame.Guess{
		Ask: "Replace two humps by one hump with the same mean and spread. What does the Fréchet distance say?",
		Options: []frame.Option{
			{Say: "A large distance", Told: "It sees the mean and the spread only, and both are equal: 0."},
			{Say: "0", Right: true, Told: "Mean and spread are equal, and it sees nothing else. KL divergence sees the missing humps."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Inception Score", "It is the exponential of a mutual information: how much a picture tells about its kind. For the two bells at ±1 it is {inception_score}, of at most {classes}."),
		frame.Tell("What it misses", "One perfect picture of each kind, repeated for ever, gets the highest score. It does not look at the real pictures at all."),
		frame.Tell("Fréchet distance", "It compares with the real ones, {frechet} here, but by two moments. Whatever else differs is invisible to it."),
	},
	First: "Two kinds of pictures (P), and one hump with their mean and spread (Q).",
	Guide: frame.Guide{Aim: "To read a score as what it measures.", Misconception: "A better score means better pictures.", Minutes: 15,
		Ask: []string{"How would you cheat each score?", "Which KL direction notices a missing kind?"}},
}
