package comparison

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/wasm/model/diffusion"
	"klviz/web/lesson/frame"
)

// contender is a model in the competition: how its noise is planned, how wide its
// steps back are, and how much of the best guess it takes.
type contender struct {
	schedule string // one of schedules
	steps    int
	variance diffusion.Variance
	share    float64
}

var (
	schedules = []string{"linear", "cosine", "own"}
	variances = []string{"optimal", "beta", "beta_tilde"}
)

// most is how many contenders a reader can add.
const most = 6

// usual are the six that are always there.
func usual(in *frame.Input) []contender {
	var out []contender
	for _, s := range schedules[:2] {
		for v := range variances {
			out = append(out, contender{s, in.Whole("T"), diffusion.Variance(v), 1})
		}
	}
	return out
}

// mine reads the reader's own: "cosine 40 beta 0.9; own 20 optimal 1".
func mine(in *frame.Input) ([]contender, error) {
	if !in.Has("mine") || strings.TrimSpace(in.Word("mine")) == "" {
		return nil, nil
	}
	var out []contender
	for _, one := range strings.Split(in.Word("mine"), ";") {
		f := strings.Fields(one)
		if len(f) != 4 {
			return nil, wrong("each contender is a schedule, its steps, a variance and a share, such as cosine 40 beta 0.9; got %q", one)
		}
		c := contender{schedule: f[0], variance: diffusion.Variance(slices.Index(variances, f[2]))}
		var err, bad error
		c.steps, err = strconv.Atoi(f[1])
		c.share, bad = strconv.ParseFloat(f[3], 64)
		switch {
		case !slices.Contains(schedules, f[0]):
			return nil, wrong("a schedule must be one of %s, got %q", strings.Join(schedules, ", "), f[0])
		case err != nil || c.steps < 2 || c.steps > 2000:
			return nil, wrong("the steps must be a whole number from 2 to 2000, got %q", f[1])
		case !slices.Contains(variances, f[2]):
			return nil, wrong("a variance must be one of %s, got %q", strings.Join(variances, ", "), f[2])
		case bad != nil || !(c.share >= 0 && c.share <= 2):
			return nil, wrong("the share of the best guess must be from 0 to 2, got %q", f[3])
		}
		out = append(out, c)
	}
	if len(out) > most {
		return nil, wrong("there is room for %d contenders, got %d", most, len(out))
	}
	return out, nil
}

func wrong(format string, args ...any) error {
	return &family.Problem{Text: fmt.Sprintf(format, args...), Field: "mine"}
}

// spell writes contenders as mine reads them.
func spell(list []contender) string {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = c.schedule + " " + strconv.Itoa(c.steps) + " " + variances[c.variance] + " " + frame.Short(c.share)
	}
	return strings.Join(out, "; ")
}

// plan is a contender's schedule.
func (c contender) plan(in *frame.Input) (*diffusion.Schedule, error) {
	switch c.schedule {
	case "cosine":
		return diffusion.Cosine(c.steps)
	case "own":
		s, err := diffusion.Own(c.steps, in.Numbers("knots"))
		if err != nil {
			return nil, &family.Problem{Text: err.Error(), Field: "knots", Domain: true}
		}
		return s, nil
	}
	return diffusion.Linear(c.steps, in.Number("beta1"), in.Number("betaT"))
}
