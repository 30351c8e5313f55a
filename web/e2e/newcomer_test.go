package e2e

import "testing"

// A newcomer goes through each lesson of the foundations and some others by keyboard: guesses,
// plays, moves a handle, answers, and finds it all again.
func TestNewcomer(t *testing.T) {
	origin() // the site is built before a tab's time begins to run
	for _, l := range newcomers {
		t.Run(l.id, func(t *testing.T) { l.walk(t, "/lessons/", Screen{Width: 390, Height: 844, Reduced: true}) })
	}
}

// So does one who reads German, and one with Firefox.
func TestNewcomerElsewhere(t *testing.T) {
	origin()
	for _, l := range newcomers {
		switch l.id {
		case "definition", "five-steps", "coding", "convexity":
			if l.id != "definition" && !*every {
				continue
			}
			l.shows = "" // it is in English
			t.Run(l.id+"-de", func(t *testing.T) { l.walk(t, "/de/lessons/", desk) })
			t.Run(l.id+"-Firefox", func(t *testing.T) { l.walk(t, "/de/lessons/", Screen{Width: 1440, Height: 1000, Firefox: true}) })
		}
	}
}

// newcomer is what is done in a lesson.
type newcomer struct {
	id     string
	handle string // an arrow moves it
	act    string // Enter on it plays
	shows  string // what the page then holds
}

var newcomers = []newcomer{
	{"surprise", `[data-param="chance"]`, `[data-act="act.half"]`, "That answer was worth 1.00 halvings."},
	{"definition", bar("p", "rain"), `[data-act="act.year"]`, "Mean after 365 days:"},
	{"five-steps", bar("p", "rain"), `[data-act="act.step"][data-arg="2"]`, "Divide p by q. One of the cells is yours to fill."},
	{"units", bar("q", "sun"), `[data-act="act.unit"][data-arg="nats"]`, "together 0.0"},
	{"coding", bar("p", "0"), "", "bytes of 26."},
	{"asymmetry", dial("p", "1.mean"), `[data-act="act.many"]`, "valleys of D(Q‖P):"},
	{"non-negative", `[data-param="x"]`, `[data-act="act.divide"]`, "Now the divergence is 0 nats."},
	{"convexity", `[data-param="at"]`, `[data-act="act.at"][data-arg="1"]`, "Share of the second town 100 %"},
	{"not-a-metric", dial("p", "mean"), `[data-act="act.search"]`, "After 4,000 steps: the straight way is longer"},
	{"cross-entropy", bar("p", "rain"), `[data-act="act.train"][data-arg="100"]`, "After 100 steps on 342 penguins:"},
	{"binning", `[data-param="width"]`, `[data-act="act.least"]`, "nats were lost."},
	{"high-dimension", dial("p", "mean.1"), `[data-act="act.draw"]`, "2 dimensions, 500 points of each cloud:"},
	{"diffusion-noise", `[data-param="point"]`, `[data-act="act.play"]`, "Step 1000 of 1000:"},
	{"diffusion-bound", `[data-param="t"]`, `[data-act="act.variance"][data-arg="beta"]`, "Step t = 4: D(q(x_3 | x_4, x_0) ‖ p(x_3 | x_4)) costs"},
	{"diffusion-training", `[data-param="point"]`, `[data-act="act.train"]`, "After 600 batches the network errs by"},
	{"model-comparison", "", `[data-act="act.add"]`, "Take away model 1"},
	{"image-scores", "", `[data-act="act.case"][data-arg="hump"]`, "so it sees no difference"},
	{"latent-space", `[data-param="sigma2"]`, `[data-act="act.draw"]`, "Numbers drawn from the standard bell:"},
	{"variational-inference", `[data-param="rho"]`, `[data-act="act.play"]`, "= −2, the log evidence."},
	{"guidance", `[data-param="penalty"]`, `[data-act="act.word"][data-arg="1"]`, "Asked for “cat” with w = 1:"},
	{"faq", "", "", "of 1 answered, 9 asked."},
}

// walk is the way through a lesson by keyboard.
func (l newcomer) walk(t *testing.T, folder string, s Screen) {
	tab := open(t, folder+l.id+"/", s)
	tab.equal(`document.querySelectorAll(".guess .told").length`, 0)
	if slider := `.guess [role="slider"][tabindex="0"], .guess input[type="range"]`; js[bool](tab, "document.querySelector(`"+slider+"`) !== null") {
		tab.focus(slider) // a number or a drawing
		tab.press("Up", "Up")
	}
	tab.focus(".guess [data-act=guess]")
	tab.press("Enter")
	tab.wait(`document.querySelectorAll(".guess .told").length === 1`)
	if l.handle != "" {
		handle := ".fig " + l.handle + `[role="slider"]`
		before := js[string](tab, `document.querySelector('`+handle+`').getAttribute("aria-valuenow")`)
		tab.focus(handle)
		tab.press("Up")
		tab.wait(`document.querySelector('` + handle + `').getAttribute("aria-valuenow") !== "` + before + `"`)
		tab.equal(`document.activeElement.getAttribute("role")`, "slider")
	}
	if l.act != "" {
		tab.focus(".act " + l.act)
		tab.press("Enter")
	} else if l.id == "coding" {
		tab.fill(".act textarea", "Pack me, pack me, pack me.")
	}
	tab.focus(".quiz .opt")
	tab.press("Enter")
	tab.wait(`document.querySelectorAll(".quiz .told").length === 1`)
	tab.wait("document.body.textContent.includes(`" + l.shows + "`)")
	tab.equal(`document.documentElement.scrollWidth <= innerWidth`, true)
	told := js[string](tab, `document.querySelector(".guess .told").textContent`)
	tab.visit(folder + l.id + "/")
	tab.wait(`document.documentElement?.dataset.klviz === "live"`)
	tab.equal(`document.querySelectorAll(".guess .told, .quiz .told").length`, 2)
	if js[bool](tab, `document.querySelector(".guess svg") !== null`) { // what was set comes back
		tab.equal(`document.querySelector(".guess .told").textContent`, told)
	}
}
