package certificate

import (
	"regexp"
	"strings"
	"testing"

	"klviz/wasm/measure"
	"klviz/web/text"
	"klviz/web/tool/kit"
	"klviz/web/view"
)

func opened(query string, store map[string]string) (view.View, *view.Paper) {
	paper := &view.Paper{}
	v := kit.New(&Tool, view.Setting{Lang: text.English, Width: 700, State: query, Store: store}, paper)
	v.(view.Worker).Work()
	return v, paper
}

func all(v view.View) string {
	var b strings.Builder
	for _, r := range v.Regions() {
		b.WriteString(r.HTML)
	}
	return b.String()
}

func expect(t *testing.T, query, shown string, want ...string) {
	t.Helper()
	for _, w := range want {
		if !strings.Contains(shown, w) {
			t.Errorf("%q: no %q in %.600s", query, w, shown)
		}
	}
}

func TestCertificates(t *testing.T) {
	for _, c := range []struct {
		query string
		want  []string
	}{
		{"", []string{"0.1284031138851755", "exact sum of 5 terms", "proved from bounds", "Agrees.", "0.0890023 nats = 0.128403 bits", "entropy(p, q, base=2)"}},
		{"tab=continuous", []string{"closed form", "quadrature: 0.644259 bits", "In closed form, Normal", "stats.norm.logpdf(x, 0, 1)"}},
		{"p=laplace(0,1)&q=normal(0.5,1.2)&unit=nats", []string{"Together", " nats", "of P below"}},
		{"p=poisson(3)&q=geometric(0.3)", []string{"⋯", "np.arange"}},
		{"p={a:1,b:1}&q={a:1,b:0}", []string{"Q gives b no chance, P does.", "∞", "infinite"}},
		{"p=normal(0,1)&q=normal(1e-9,1)", []string{"its parts cancel"}},
		{"p=normal([0,0],[[1,.5],[.5,2]])&q=normal([1,-1],[[2,-.3],[-.3,1]])", []string{"Monte Carlo", "np.linalg.solve"}},
	} {
		v, _ := opened(c.query, nil)
		expect(t, c.query, all(v), c.want...)
	}
}

// Every measure has its certificate; a number that another tool asks for is the
// one that opens, once.
func TestEveryMeasure(t *testing.T) {
	v, _ := opened("tab=continuous", nil)
	for i := range measure.List {
		x := &measure.List[i]
		v.Do(view.Event{Kind: view.Change, Act: "of", Value: x.ID})
		shown := all(v)
		expect(t, x.ID, shown, view.Escape(x.Symbol), "<h2>Step by step</h2>", "<pre class=")
		if _, known := definitions[x.ID]; !known && !strings.HasPrefix(x.ID, "kl_") {
			t.Errorf("%s has no definition", x.ID)
		}
	}
	v, paper := opened("", map[string]string{Chosen: "js"})
	expect(t, "js", all(v), "JS(P, Q) = ½ D(P‖M)", "klviz kl --batch --measures")
	if got, ok := paper.Stored[Chosen]; !ok || got != "" {
		t.Error("what was asked for once is kept")
	}
}

func TestCopying(t *testing.T) {
	v, paper := opened("p=normal(0,1)&q=normal(1.2,1.6)", nil)
	v.Do(view.Event{Kind: view.Click, Act: "copy", Arg: "latex"})
	want := `\begin{align*}
D(P \parallel Q) &= \int p(x) \ln \frac{p(x)}{q(x)} \, dx \\
  &= \ln \frac{\sigma_q}{\sigma_p} + \frac{\sigma_p^{2} + \left(\mu_p - \mu_q\right)^{2}}{2 \, \sigma_q^{2}} - \frac{1}{2} \\
  &= \ln \frac{1.6}{1} + \frac{1^{2} + \left(0 - 1.2\right)^{2}}{2 \cdot 1.6^{2}} - \frac{1}{2} \\
  &= 0.470004 + 0.476562 - 0.5 \\
  &= 0.446566 \text{ nats} = 0.644259 \text{ bits}
\end{align*}
`
	if paper.Copied != want {
		t.Errorf("LaTeX is\n%s\nwant\n%s", paper.Copied, want)
	}
	expect(t, "copied", all(v), ">Copied<")
	v.Do(view.Event{Kind: view.Click, Act: "lang", Arg: "torch"})
	expect(t, "torch", all(v), "kl_divergence(p, q) takes P first")
	v.Do(view.Event{Kind: view.Click, Act: "copy", Arg: "torch"})
	expect(t, "torch", paper.Copied, "D.kl_divergence(p, q)")
	v.Do(view.Event{Kind: view.State, Value: ""})
	expect(t, "torch", all(v), "kl_div(input=log q, target=p) is D(P‖Q)", "F.kl_div(input=q.log(), target=p")
}

// The other way round the sides keep their names and colours.
func TestOtherWay(t *testing.T) {
	v, paper := opened("p=exponential(1)&q=exponential(3)", nil)
	v.Do(view.Event{Kind: view.Change, Act: "of", Value: "kl_qp"})
	v.Do(view.Event{Kind: view.Click, Act: "copy", Arg: "latex"})
	expect(t, "kl_qp", paper.Copied, `D(Q \parallel P)`, `\ln \frac{\lambda_q}{\lambda_p} + \frac{\lambda_p}{\lambda_q} - 1`, `\ln \frac{3}{1} + \frac{1}{3} - 1`)
	if n := len(regexp.MustCompile(`class="cq"`).FindAllString(all(v), -1)); n < 4 {
		t.Errorf("Q's colour is seen %d times", n)
	}
}
