package units

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "Bits, nats, bans",
	Asks:  "Does the base of the logarithm change the answer?",
	Lead: []string{
		"A bit counts halvings. Divide by 2.718… instead of by 2 and you count nats; divide by 10 and you count bans. The length is the same, the ruler is not.",
		"A visitor's belief costs her {kl_bits} bits a day in Seattle. A bit is 0.693 of a nat.",
	},
	Guess: frame.Guess{
		Ask: "A program counts in nats. What does it print for the same {kl_bits} bits a day?",
		Of:  "nats a day",
		Replies: map[string]string{
			"right":    "A nat is the longer ruler, so fewer of them fit: {kl_bits} times 0.693.",
			"same":     "The number stays only when the unit does. A nat is longer than a bit.",
			"inverted": "You divided by 0.693. A nat is longer than a bit, so fewer of them fit: multiply.",
			"more":     "More nats than bits? A nat is longer than a bit, so fewer of them fit.",
			"fewer":    "Fewer than bits is right. The factor is 0.693, the natural logarithm of 2.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("One length, three rulers", "1 nat = 1.4427 bits = 0.4343 bans. In this page's example: {kl_bits} bits, {kl} nats, {kl_bans} bans.", "And the other way round, a Seattle diary in New York: {kl_reverse_bits} bits, {kl_reverse} nats, {kl_reverse_bans} bans. A unit changes both by the same factor: which is larger stays."),
		frame.Tell("Which one to use", "Bits where you think of questions, codes and files. Nats where you differentiate, and in nearly all programs. Bans where you weigh evidence: one ban is ten to one."),
		frame.Tell("Always say which", "A divergence without a unit is half a number: 0.5 nats is 0.72 bits."),
	},
	Quiz: []frame.Asking{{
		Ask: "A program prints {nats}. It counts in nats. How many bits is that?",
		Replies: map[string]string{
			"right":    "A bit is the smaller unit, so there are more of them: divide by ln 2.",
			"inverted": "You multiplied by ln 2. A bit is smaller than a nat, so the number must grow.",
			"same":     "The number stays only when the unit does.",
			"bans":     "Those are bans: the logarithm to base 10.",
		},
	}},
	First:  "The same two diaries: Seattle (P) and New York (Q).",
	Figure: "Change the unit: all heights shrink or grow by one factor, and the picture keeps its form.",
	Keys:   map[string]string{"p": "P, the days that come", "q": "Q, what she believes"},
	Guide: frame.Guide{
		Aim: "To change units without fear, and to always name one.", Misconception: "The base changes which is larger.", Minutes: 10,
		Ask: []string{"How many bits is one ban?", "Does the best Q change with the unit?"},
	},
}
