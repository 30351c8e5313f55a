package scores

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// grading shows pictures of both sides with their grades, and ways to cheat.
type grading struct{ in *frame.Input }

func newGrading(in *frame.Input, _ *frame.Outcome) frame.Act { return &grading{in} }

// Work implements frame.Act.
func (*grading) Work() bool { return false }

// honest are made pictures as good as the real ones.
var honest = []string{"drop=0", "blur=0", "noise=0", "sameness=0"}

// Do implements frame.Act.
func (a *grading) Do(e view.Event) []string {
	kinds, _, err := pictures(a.in)
	if err != nil {
		return nil
	}
	list := func(of func(i int) float64) string {
		out := make([]string, len(kinds.Mix))
		for i := range out {
			out[i] = strconv.FormatFloat(of(i), 'g', 6, 64)
		}
		return strings.Join(out, ", ")
	}
	mean, m := kinds.Mix.Mean(), kinds.Mix
	weights := "made_weights=" + list(func(i int) float64 { return m[i].Weight })
	means := "made_means=" + list(func(i int) float64 { return m[i].Mean })
	sds := "made_sds=" + list(func(i int) float64 { return math.Sqrt(m[i].Var) })
	switch e.Act + " " + e.Arg {
	case "act.case copy":
		return append(honest, weights, means, sds)
	case "act.case hump":
		return append(honest, "made_weights=1", "made_means="+frame.Short(mean), "made_sds="+frame.Short(math.Sqrt(m.Variance())))
	case "act.case drop":
		return append(honest[1:], weights, means, sds, "drop=1")
	case "act.case caricature": // three times as far out, and always the same
		far := "made_means=" + list(func(i int) float64 { return mean + 3*(m[i].Mean-mean) })
		return append(honest[:3:3], weights, far, sds, "sameness=0.9")
	case "act.more ":
		return []string{"seed=" + strconv.Itoa(a.in.Whole("seed")+1)}
	}
	return nil
}

// Draw implements frame.Act.
func (a *grading) Draw(d frame.Drawing) ([]frame.Picture, string) {
	a.in = d.In
	w := wordsOf(d.Lang)
	kinds, made, err := pictures(d.In)
	if err != nil {
		return nil, ""
	}
	n := func(name string) string { return text.Number(d.Lang, d.Out.Get(name).(float64)) }
	var m view.Markup
	m.Put(`<div class="opts">`)
	m.Button("plain", "act.more", "", w.more)
	m.Put(`</div><table class="identity"><caption>%s</caption><tbody>`, w.grades)
	for _, row := range [...]struct{ name, value string }{
		{w.score, n("inception_score")}, {w.scoreReal, n("inception_score_real")}, {w.information, n("information_bits")}, {w.frechet, n("frechet")},
		{w.missing, n("kl_real_made")}, {w.invented, n("kl_made_real")},
	} {
		m.Put(`<tr><th scope="row">%s</th><td class="num">%s</td></tr>`, row.name, row.value)
	}
	m.Put(`</tbody></table><p class="said">%s</p><p>%s</p><div class="opts" role="group" aria-label="%s">`, view.Escape(a.Said(d)), w.cheat, w.cheat)
	for i, id := range [...]string{"copy", "hump", "drop", "caricature"} {
		m.Button("opt", "act.case", id, w.cases[i])
	}
	m.Put(`</div>`)
	return frame.Still(faces(d, w, kinds, made)), m.String()
}

// Said implements frame.Act: what the grades see now, and what they do not.
func (a *grading) Said(d frame.Drawing) string {
	w := wordsOf(d.Lang)
	x := func(name string) float64 { return d.Out.Get(name).(float64) }
	kl := max(x("kl_real_made"), x("kl_made_real"))
	s := w.seen
	switch {
	case kl < 1e-9:
		s = w.same
	case x("frechet") < 1e-6:
		s = w.blind
	case x("inception_score") > x("inception_score_real")+1e-6:
		s = w.flattered
	case math.Abs(x("inception_score")-x("inception_score_real")) < 0.005:
		s = w.unmoved
	}
	n := func(x float64) string { return text.Number(d.Lang, x) }
	return strings.NewReplacer("{is}", n(x("inception_score")), "{isReal}", n(x("inception_score_real")), "{frechet}", n(x("frechet")), "{missing}", n(x("kl_real_made")), "{invented}", n(x("kl_made_real"))).Replace(s)
}
