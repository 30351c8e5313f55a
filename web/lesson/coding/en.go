package coding

import "klviz/web/lesson/frame"

var english = frame.Text{
	Title: "What a bit of it costs",
	Asks:  "If you pack your text with somebody else's code, how much longer is it?",
	Lead: []string{
		"A code gives each letter a word of zeros and ones. Short words are scarce: one word of one digit leaves room for fewer others. So frequent letters should get the short ones.",
		"A code made for P is as good as it can be where P rules. What if you use the code of another language, Q?",
	},
	Guess: frame.Guess{
		Ask: "P's four letters come with chances 1/2, 1/4, 1/8, 1/8. Its own code needs {huffman_p_bits} digits a letter. Q's code is made for 1/8, 1/2, 1/4, 1/8. How many digits a letter does it need for P's texts?",
		Of:  "digits a letter",
		Replies: map[string]string{
			"right":   "{entropy_bits} of them nobody can save; {kl_bits} are for the wrong code. That is D(P‖Q).",
			"same":    "You gave Q's code what P's own code needs. Then codes would not matter: but Q gives its shortest word to a letter that P has only every fourth time.",
			"better":  "Below {huffman_p_bits} no code can get: P's own is already the best there is.",
			"longest": "Not that bad: no word of Q's code is longer than three digits.",
			"between": "The right way up: more than P's own {huffman_p_bits}. Weigh the length of each of Q's words by how often P needs it.",
		},
	},
	Parts: []frame.Part{
		frame.Tell("Room is limited", "A word of length n uses up 1/2ⁿ of all the room there is. The words of a code that can be told apart use up at most 1: this is Kraft's inequality. A code that uses exactly 1 wastes nothing."),
		frame.Tell("The best length", "A letter with chance p should get a word of -log₂ p digits: its surprise. The mean is then the entropy, {entropy_bits} bits, and no code does better."),
		frame.Tell("The wrong code", "Believe Q, and a letter gets -log₂ q digits. The mean over P's texts is the *cross-entropy*, {cross_entropy_bits} bits. What is paid on top of the entropy is D(P‖Q) = {kl_bits} bits a letter."),
		frame.Tell("Whole digits are another loss", "Huffman's code has whole digits, and loses by that as well. For chances .7, .2, .1 it needs 1.3 digits where the entropy is 1.157. With the reversed table's code it needs 1.9: the excess of 0.6 is *not* the divergence, which is 1.684. A range coder does not round, and comes within a byte of n·H(P,Q) on a whole text."),
	},
	Fact: &frame.Fact{Claim: "KL divergence is how much longer a Huffman code gets.", Verdict: "Only when all chances are powers of one half.", Why: "Else whole digits add a loss of their own, which can hide part of the divergence. Arithmetic coding pays the divergence exactly."},
	Quiz: []frame.Asking{{
		Ask: "Texts in two letters: the first has chance {p}. Your coder believes {q}. How many bits a letter too many does it write?",
		Replies: map[string]string{
			"right":    "The extra length is D(P‖Q), whatever the entropy is.",
			"reversed": "That is what Q's texts would cost with P's code.",
			"nats":     "Digits of a code are bits, not nats.",
			"half":     "The second letter has words too.",
		},
	}},
	First:  "How often each letter comes (P), and how often the code expects it (Q).",
	Figure: "P's world: above the line, letters whose words are too long; below, letters whose words are shorter than they need be.",
	Keys:   map[string]string{"p": "P, how often letters come", "q": "Q, what the code was made for"},
	Guide: frame.Guide{
		Aim: "D(P‖Q) is the extra length per letter when the code is made for Q.", Misconception: "A better code can beat the entropy; the Huffman excess is the divergence.", Minutes: 20,
		Ask: []string{"Which letter should get the one-digit word?", "Why can not all words be short?", "What happens to a letter that Q calls impossible?"},
	},
}
