package command

import (
	"errors"
	"fmt"
	"io"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/api"
)

// ErrSaid is the error of a command that has said what is wrong on its own.
var ErrSaid = errors.New("said")

// KL computes a divergence: klviz kl P Q, or many with --batch.
func KL(args []string, stdin io.Reader, stdout io.Writer) error {
	flags := Flags{
		Values:   map[string]string{"unit": "nats"},
		Switches: map[string]bool{"json": false, "check": false, "batch": false, "measures": false},
	}
	rest, err := flags.Parse(args)
	if err != nil {
		return err
	}
	if flags.Switches["batch"] {
		if len(rest) > 0 {
			return fmt.Errorf("--batch reads lines from its input, not %q", rest[0])
		}
		return measure.Batch(stdin, stdout, flags.Switches["measures"])
	}
	if len(rest) != 2 {
		return errors.New("klviz kl P Q: which two distributions?")
	}
	unit, err := api.ParseUnit(flags.Values["unit"])
	if err != nil {
		return err
	}
	p, q, result, err := compare(rest[0], rest[1], flags.Switches["check"])
	var written *family.Problem
	if flags.Switches["json"] && errors.As(err, &written) {
		return sayProblem(stdout, written)
	}
	if err != nil {
		return err
	}
	if flags.Switches["json"] {
		_, err = fmt.Fprintf(stdout, "%s\n", measure.ResultJSON(p, q, string(unit), result))
		return err
	}
	return tell(stdout, result, string(unit))
}

// sayProblem prints a problem as JSON.
func sayProblem(stdout io.Writer, written *family.Problem) error {
	if _, err := fmt.Fprintf(stdout, "%s\n", written.JSON()); err != nil {
		return err
	}
	return ErrSaid
}

func compare(ps, qs string, check bool) (p, q family.Dist, r measure.Result, err error) {
	if p, q, err = family.ParsePair(ps, qs); err != nil {
		return nil, nil, r, err
	}
	if r, err = measure.KL(p, q); err == nil && check {
		r.Check = measure.SecondMethod(p, q, r)
	}
	return p, q, r, err
}

// tell prints a result for people: the value and its unit on a line of their
// own, then how it is known.
func tell(w io.Writer, r measure.Result, unit string) error {
	in := func(nats float64) float64 {
		amount, _ := measure.InUnit(nats, unit) // ParseUnit took the unit
		return amount
	}
	how := fmt.Sprintf("within %.1g %s (%s)", in(r.Error), unit, r.Method)
	switch {
	case r.Reason != nil:
		how = r.Reason.Sentence
	case r.Kind == measure.Estimated:
		how = fmt.Sprintf("about: the error is estimated at %.1g %s (%s, %d evaluations)", in(r.Error), unit, r.Method, r.Evaluations)
	}
	_, err := fmt.Fprintf(w, "%v %s\n%s\n", in(r.Nats), unit, how)
	if s := r.Sampling; err == nil && s != nil {
		_, err = fmt.Fprintf(w, "as an estimate from counts %.3g to %.3g %s (%g %%, %s)\n", in(s.Lo), in(s.Hi), unit, 100*s.Level, s.Assumption)
	}
	if c := r.Check; err == nil && c != nil {
		verdict := "which agrees"
		if !c.Agrees {
			verdict = "which does not agree"
		}
		_, err = fmt.Fprintf(w, "checked by %s: %v %s, %s\n", c.Method, in(c.Nats), unit, verdict)
	}
	return err
}
