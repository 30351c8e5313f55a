package comparison

import (
	"fmt"
	"strconv"
	"strings"

	"klviz/wasm/model/diffusion"
	"klviz/web/lesson/frame"
	"klviz/web/view"
)

// rankings shows both, and lets the reader send models of their own.
type rankings struct {
	in     *frame.Input
	about  string // what the models were rated for
	models []entry
}

func newRanking(in *frame.Input, _ *frame.Outcome) frame.Act {
	a := &rankings{}
	a.follow(in)
	return a
}

func (a *rankings) follow(in *frame.Input) {
	about := fmt.Sprint(in.Value("mine"), in.Number("data_var"), in.Whole("T"), in.Number("beta1"), in.Number("betaT"), in.Numbers("knots"))
	if a.in = in; about == a.about {
		return
	}
	if models, err := entries(in); err == nil {
		a.about, a.models = about, models
	}
}

// Work implements frame.Act.
func (a *rankings) Work() bool { return false }

// own are the reader's contenders.
func (a *rankings) own() []contender {
	var out []contender
	for _, e := range a.models[6:] {
		out = append(out, e.contender)
	}
	return out
}

// Do implements frame.Act.
func (a *rankings) Do(e view.Event) []string {
	own := a.own()
	place, field, _ := strings.Cut(e.Arg, " ")
	i, err := strconv.Atoi(place)
	switch e.Act {
	case "act.judge":
		return []string{"judge=" + e.Arg}
	case "act.model":
		return []string{"model=" + e.Arg}
	case "act.add":
		if len(own) < most {
			own = append(own, contender{"cosine", 2 * a.in.Whole("T"), diffusion.Beta, 1})
			return []string{"mine=" + spell(own), "model=" + strconv.Itoa(6+len(own))}
		}
	case "act.remove":
		if err == nil && i >= 0 && i < len(own) {
			return []string{"mine=" + spell(append(own[:i:i], own[i+1:]...))}
		}
	case "act.mine":
		if err != nil || i < 0 || i >= len(own) {
			return nil
		}
		words := strings.Split(spell(own), "; ")
		f := strings.Fields(words[i])
		at, ok := map[string]int{"schedule": 0, "T": 1, "variance": 2, "share": 3}[field]
		if value := strings.NewReplacer(" ", "", ";", "").Replace(e.Value); ok && value != "" {
			f[at] = value
		}
		words[i] = strings.Join(f, " ")
		return []string{"mine=" + strings.Join(words, "; "), "model=" + strconv.Itoa(7+i)}
	}
	return nil
}
