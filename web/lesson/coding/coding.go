// Package coding is the lesson on what a bit of divergence costs: texts are
// really coded, and the bytes are counted.
package coding

import (
	"bytes"
	"errors"
	"klviz/web/text"
	"math"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/wasm/model/coding"
	"klviz/wasm/model/outcomes"
	"klviz/web/lesson/directions"
	"klviz/web/lesson/frame"
)

// Lesson is the lesson. With a text, its UTF-8 bytes are coded: by q where every
// byte of the text is an outcome of a q that was given, such as {a: 0.5, b: 0.5},
// else by the text's own frequencies.
var Lesson = frame.Lesson{
	ID:      "coding",
	Section: "works",
	Keys: []frame.Key{
		{ID: "p", Kind: frame.Discrete, Default: "{0.5, 0.25, 0.125, 0.125}"},
		{ID: "q", Kind: frame.Discrete, Default: "{0.125, 0.5, 0.25, 0.125}"},
		{ID: "text", Kind: frame.FreeText},
	},
	Compute: compute,
	Texts:   map[text.Lang]*frame.Text{text.English: &english, text.German: &german},
	Figure:  directions.Figure,
	Act:     newPacker, ActKeys: []string{"text"},
	Estimate: &digits, Questions: []frame.Question{directions.Coin},
	Sources: []string{
		"Cover & Thomas, Elements of Information Theory, 2nd ed., chapter 5",
		"Huffman 1952, Proc. IRE 40:1098",
		"Martin 1979, Range encoding: an algorithm for removing redundancy from a digitised message",
	},
}

func compute(in *frame.Input) (*frame.Outcome, error) {
	p, q := in.Dist("p"), in.Dist("q")
	t, err := outcomes.New(p, q)
	if err != nil {
		return nil, err
	}
	kl, err := measure.KL(p, q)
	if err != nil {
		return nil, err
	}
	forP, err := coding.Huffman(t.P)
	if err != nil {
		return nil, err
	}
	forQ, err := coding.Huffman(t.Q)
	if err != nil {
		return nil, err
	}
	entropy, cross := outcomes.Entropy(t.P), t.CrossEntropy()
	out := &frame.Outcome{}
	out.Add("entropy_bits", directions.Bits(entropy))
	out.Add("cross_entropy_bits", directions.Bits(cross))
	out.Add("kl_bits", directions.Bits(kl.Nats))
	out.Add("huffman_p_bits", forP.Mean(t.P))
	out.Add("huffman_q_bits", forQ.Mean(t.P))
	out.Add("outcomes", t.Names)
	out.Add("words_p", forP.Words)
	out.Add("words_q", forQ.Words)
	out.Add("kraft_p", forP.Kraft())
	out.Add("kraft_q", forQ.Kraft())
	if !math.IsInf(cross, 1) {
		out.Check("H(P,Q) - H(P) - D(P‖Q), bits", directions.Bits(cross-entropy-kl.Nats), 0, 1e-12*(1+directions.Bits(cross)),
			"H(P,Q) = H(P) + D(P‖Q): Cover & Thomas, theorem 5.4.3")
	}
	if in.Has("text") {
		if err := code(in, out, q); err != nil {
			return nil, err
		}
	}
	return out, example(out)
}

// code spends real bytes on the text.
func code(in *frame.Input, out *frame.Outcome, q family.Dist) error {
	text := []byte(in.Word("text"))
	weights, by := coding.Count(text), "the text's own frequencies"
	if c, ok := q.(*family.Categorical); ok && in.Given("q") {
		if w := byteWeights(c); covers(w, text) {
			weights, by = w, "q"
		}
	}
	if len(text) == 0 {
		return &family.Problem{Text: "text is empty: there is nothing to code", Field: "text"}
	}
	table, err := coding.NewTable(weights)
	if err != nil {
		return err
	}
	coded, err := table.Encode(text)
	if err != nil {
		return err
	}
	if !bytes.Equal(table.Decode(coded, len(text)), text) {
		return errors.New("the decoder did not give the text back")
	}
	ideal := coding.Ideal(text, weights)
	out.Add("text_bytes", len(text))
	out.Add("coded_by", by)
	out.Add("coded_bytes", len(coded))
	out.Add("ideal_bits", ideal)
	out.Add("decoded", true)
	out.Check("bytes of the coded text", float64(len(coded)), ideal/8, 0.001*ideal/8+4,
		"n·H(P,Q)/8, with P the text's frequencies: within 0.1 % and 4 bytes")
	return nil
}

// byteWeights is q over bytes: outcomes whose name is one byte.
func byteWeights(q *family.Categorical) *[256]float64 {
	var w [256]float64
	for i, p := range q.Probs() {
		if name := q.Name(i); len(name) == 1 {
			w[name[0]] = p
		}
	}
	return &w
}

func covers(weights *[256]float64, text []byte) bool {
	for _, b := range text {
		if weights[b] <= 0 {
			return false
		}
	}
	return true
}

// example adds the numbers of the lesson's prose, computed anew.
func example(out *frame.Outcome) error {
	const source = "worked by hand"
	p, q := []float64{.7, .2, .1}, []float64{.1, .2, .7}
	forP, err := coding.Huffman(p)
	if err != nil {
		return err
	}
	forQ, err := coding.Huffman(q)
	if err != nil {
		return err
	}
	out.Check("digits a symbol of (.7, .2, .1), own Huffman code", forP.Mean(p), 1.3, 1e-12, source)
	out.Check("digits a symbol of (.7, .2, .1), the reversed table's Huffman code", forQ.Mean(p), 1.9, 1e-12, source)
	return nil
}
