package surprise

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "How surprised are you?",
	Asks:  "How do you measure a surprise?",
	Lead: []string{
		"Somebody hides one of {params.cards} cards. You may ask questions that have only two answers, yes or no. Ask well, and each answer halves what is left: eight cards, four, two, one.",
		"So {questions} questions find one card among {params.cards}. A card that you did not expect takes more questions than one that you did.",
	},
	Guess: frame.Guess{
		Ask: "Seattle has rain on 44 % of days and snow on 2 %. Which day tells you more?",
		Options: []frame.Option{
			{Say: "A rainy day", Told: "Rain is nearly an even bet there. Hearing of it is worth about {surprise_bits.rain} questions; snow is worth {surprise_bits.snow}."},
			{Say: "A snowy day", Right: true, Told: "Snow is rare, so hearing of it rules out nearly everything: {surprise_bits.snow} questions' worth, against {surprise_bits.rain} for rain."},
			{Say: "Both the same", Told: "One answer for one day, but not the same news: rain leaves you where you nearly were, {surprise_bits.rain} questions on; snow takes {surprise_bits.snow}."},
		},
	},
	Parts: []frame.Part{
		frame.Tell("Count halvings", "A chance of one half is one halving. One quarter is two, one eighth is three. The number of halvings is the surprise, and its unit is the bit. A chance of {params.chance} is {chance_bits} of them.", "Between the halves it has a value as well: the logarithm to base 2 of one over the chance, written -log₂ p. It is nothing but the count of halvings, made smooth."),
		frame.Tell("Surprises add", "Two things that have nothing to do with each other: a chance of 1/8 and one of 1/4. Both at once have the chance 1/32. Three halvings and two make five. Chances multiply, surprises add."),
		frame.Tell("Their mean has a name", "Live many days in Seattle and write down the surprise of each. Their mean is {entropy_bits} bits a day. This mean is called *entropy*. Real yes/no questions, asked as well as can be, need {mean_questions} a day: never fewer than the entropy."),
	},
	Quiz: []frame.Asking{{
		Ask:   "Something has a chance of {p}. How many bits is its surprise?",
		Words: nil,
		Replies: map[string]string{
			"right":    "You counted the halvings: -log₂ of the chance.",
			"inverse":  "That is one over the chance: how many equal cards there would be. The surprise is how often you halve them.",
			"opposite": "That is the surprise of the thing *not* happening.",
			"nats":     "The right idea with another ruler: this is the natural logarithm. Bits count halvings.",
		},
	}, {
		Ask: "One thing happens once in {a} times, another, which has nothing to do with it, once in {b} times. Both happen at once. How many bits is that surprise?",
		Replies: map[string]string{
			"right":      "Chances multiply, so halvings add.",
			"multiplied": "You multiplied the halvings. The chances multiply: the halvings add.",
			"chances":    "You added the chances. That is the chance of one or the other, and no great surprise.",
			"larger":     "That is the rarer of the two alone. The other one is a surprise on top.",
		},
	}},
	First:  "Four years of days in Seattle, a square a day.",
	Figure: "The rarer, the more halvings: half the chance is one more. The dots are Seattle's kinds of day. Move the knob along the chances.",
	Keys:   map[string]string{"cards": "Cards on the table", "chance": "A chance to look at", "p": "What can happen, and how often"},
	Guide: frame.Guide{
		Aim: "Surprise is a count of halvings; entropy is its mean.", Misconception: "A rare thing is only a little more surprising than a common one.", Minutes: 20,
		Ask: []string{"How many questions for a card among 32? Among 1000?", "When is a day's weather no news at all?", "Which has more entropy, a fair coin or Seattle's sky?"},
	},
}
