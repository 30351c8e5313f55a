// Package main is the divergence core alone, for JavaScript: kl.wasm with kl.js
// and kl.d.ts around it. Natively the same program answers a batch from its
// standard input.
//
// kl.wasm is a WASI reactor, not one of Go's js programs: what goes in and out
// are bytes in its memory, so that no globals are needed, and a Float64Array
// crosses in one piece.
package main

import (
	"bytes"
	"errors"

	"klviz/wasm/family"
	"klviz/wasm/measure"
)

// form says how a distribution was given.
type form int32

const (
	spelled  form = iota // normal(0, 1)
	asJSON               // {"family": "normal", "params": {…}}
	asMasses             // a Float64Array of probabilities or counts
)

// input is one argument: text, or masses, as form says.
type input struct {
	form   form
	text   []byte
	masses []float64
}

func (in input) read(field string) (family.Dist, error) {
	var d family.Dist
	var err error
	switch in.form {
	case asMasses:
		d, err = family.NewCategorical(nil, in.masses, false)
	case asJSON:
		d, err = family.FromJSON(in.text)
	default:
		d, err = family.Parse(string(in.text))
	}
	var p *family.Problem
	if errors.As(err, &p) {
		p.Field = field
	}
	return d, err
}

func readPair(p, q input) (pd, qd family.Dist, err error) {
	if pd, err = p.read("p"); err != nil {
		return nil, nil, err
	}
	if qd, err = q.read("q"); err != nil {
		return nil, nil, err
	}
	return pd, qd, family.Compare(pd, qd)
}

// compare is the Result of p against q as JSON, or a problem.
func compare(p, q input, unit string, check bool) []byte {
	pd, qd, err := readPair(p, q)
	if err != nil {
		return problem(err)
	}
	if _, ok := measure.InUnit(0, unit); !ok {
		return problem(&family.Problem{Text: "unit must be nats, bits or bans, got " + unit, Position: -1})
	}
	r, err := measure.KL(pd, qd)
	if err != nil {
		return problem(err)
	}
	if check {
		r.Check = measure.SecondMethod(pd, qd, r)
	}
	if p.form == asMasses || q.form == asMasses {
		// A million numbers are not spelled out; kl.js puts the arrays themselves.
		return measure.ResultJSON(nil, nil, unit, r)
	}
	return measure.ResultJSON(pd, qd, unit, r)
}

// all is every measure of p and q as JSON, or a problem.
func all(p, q input) []byte {
	pd, qd, err := readPair(p, q)
	if err != nil {
		return problem(err)
	}
	return measure.AllJSON(pd, qd)
}

// describe is a distribution as {"spelling", "family", "params"}, or a problem.
func describe(in input) []byte {
	d, err := in.read("")
	if err != nil {
		return problem(err)
	}
	b := append([]byte(`{"spelling":`), family.Quote(d.String())...)
	return append(append(b, ','), family.ToJSON(d)[1:]...)
}

// batch answers lines; see measure.Batch.
func batch(lines []byte, measures bool) []byte {
	var out bytes.Buffer
	if err := measure.Batch(bytes.NewReader(lines), &out, measures); err != nil {
		return problem(err) // memory is not written to in vain: only for completeness
	}
	return out.Bytes()
}

func problem(err error) []byte {
	var p *family.Problem
	if !errors.As(err, &p) {
		p = &family.Problem{Text: err.Error(), Position: -1}
	}
	return p.JSON()
}
