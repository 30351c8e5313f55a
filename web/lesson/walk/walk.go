// Package walk is a reader's way through a lesson: what is guessed, set, played
// and answered, and what the page says then. The same code writes the document
// that arrives, where what must not be seen before the guess waits in a closed
// <details>, and runs in the browser, where it is not there at all.
package walk

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"klviz/wasm/family"
	"klviz/web/lesson/frame"
	"klviz/web/lesson/talk"
	"klviz/web/say"
	"klviz/web/text"
	"klviz/web/view"
)

// Walk is one reader in one lesson.
type Walk struct {
	Lesson *frame.Lesson
	host   view.Host
	lang   text.Lang
	live   bool // a reader is there; else it is the document that arrives
	calm   bool // no motion is wanted
	width  float64
	root   string // the way to the site's root

	data    fs.FS
	typed   map[string]string // what was set, by key, as it was written
	in      *frame.Input      // the last that could be computed
	out     *frame.Outcome
	problem *family.Problem // about what was typed after that

	computed string // what the outcome was computed for
	seen     seen   // what the figures were drawn for
	drawn    []frame.Picture

	act     frame.Act
	acts    string   // what the act was made for
	guess   int      // the option chosen, from 1; 0 before, -1 where none was wanted
	stage   stage    // what a teacher's link adds
	est     estimate // of a guess that is set and not chosen
	answers []answered
	drag    *drag

	store         map[string]string // what was remembered when the lesson opened
	link          string            // the page's address
	known         map[string]bool   // terms that this drawing has explained
	stops         map[string]int    // of a paragraph's numbers, the one in the tab order
	grabbed, from float64           // a number that is dragged: what it was, and where
	verified      int               // how often the checks were run by the reader
	tested        bool              // the claim often printed was put to the test
	afloat        bool              // no picture stays in view: it scrolls with the page
	handing       bool              // the summary is unfolded
}

// drag is a handle that a hand holds.
type drag struct {
	grip frame.Grip   // as it was gripped
	args []string     // what was set then, to take it back
	in   *frame.Input // what was computed from then
	at   float64      // where it was gripped, in pixels along its way
	x, y float64      // and in the plane
}

// answered is a question as it stands: its variant, and the answer's key.
type answered struct {
	seed uint64
	key  string
}

// Shelf is what a program holds of the lessons.
type Shelf []*frame.Lesson

func (of Shelf) byID(id string) *frame.Lesson {
	for _, l := range of {
		if l.ID == id {
			return l
		}
	}
	return nil
}

// Serve opens lessons of the shelf for the pages of a browser.
func (of Shelf) Serve(kind string) error {
	return view.Serve(map[string]view.Opener{kind: {Files: of.files, Open: of.Open}})
}

// Open opens a lesson in the browser.
func (of Shelf) Open(id string, s view.Setting, h view.Host) (view.View, error) {
	l := of.byID(id)
	if l == nil {
		return nil, fmt.Errorf("there is no lesson %q", id)
	}
	w := begin(l, s.Lang, h, s.Data)
	w.live, w.calm, w.width, w.root = true, s.Calm, s.Width, "../../"
	if s.Lang != text.English {
		w.root = "../" + w.root
	}
	w.typed = parameters(l, s.Address)
	w.link = s.Link
	w.stage.talk = talk.Read(s.Store[talk.Key], nil)
	w.staged(s.Address)
	if w.stage.slide > 0 { // a class guesses anew
		h.Present(true)
	} else {
		w.recall(s.Store)
	}
	if err := w.compute(); err != nil {
		w.problem = problemOf(err)
		w.typed = map[string]string{}
		if err := w.compute(); err != nil {
			return nil, err
		}
	}
	w.made()
	return w, nil
}

// files are the data that a lesson reads.
func (of Shelf) files(id string) []string {
	if l := of.byID(id); l != nil {
		return l.Files
	}
	return nil
}

// Paper is a lesson as its document has it: in its start state, with no reader.
func Paper(l *frame.Lesson, lang text.Lang, data fs.FS, root string) (*Walk, error) {
	w := begin(l, lang, &view.Paper{}, data)
	w.root, w.width = root, 520
	return w, w.compute()
}

func begin(l *frame.Lesson, lang text.Lang, h view.Host, data fs.FS) *Walk {
	w := &Walk{Lesson: l, host: h, lang: lang, data: data, typed: map[string]string{}, stage: stage{reveal: -1}, known: map[string]bool{}, answers: make([]answered, len(l.Questions))}
	for i := range w.answers {
		w.answers[i].seed = 1
	}
	return w
}

// parameters are the lesson's keys in an address.
func parameters(l *frame.Lesson, address string) map[string]string {
	typed := map[string]string{}
	for part := range strings.SplitSeq(address, "&") {
		id, value, ok := strings.Cut(part, "=")
		if !ok || l.Key(id) == nil {
			continue
		}
		if value, err := url.QueryUnescape(value); err == nil {
			typed[id] = value
		}
	}
	return typed
}

// address is what is set, as it stands in the address.
func (w *Walk) address() string {
	return strings.Join(append(w.keyParts(), w.stage.parts()...), "&")
}

func (w *Walk) keyParts() []string {
	var parts []string
	for _, k := range w.Lesson.Keys {
		if v, ok := w.typed[k.ID]; ok && v != k.Default {
			parts = append(parts, k.ID+"="+strings.ReplaceAll(url.QueryEscape(v), "+", "%20"))
		}
	}
	return parts
}

// args are the parameters as the command line takes them.
func (w *Walk) args() []string {
	var args []string
	for _, k := range w.Lesson.Keys {
		// One that may be absent is absent where its field was emptied.
		if v, ok := w.typed[k.ID]; ok && (v != "" || k.Default != "" || k.Kind == frame.FreeText) {
			args = append(args, k.ID+"="+v)
		}
	}
	return args
}

// anew is what no keys are set to.
const anew = "anew"

// compute answers for what is typed; where it cannot, all stays as it was.
func (w *Walk) compute() error {
	in, err := w.Lesson.Read(w.args(), w.data)
	if err != nil {
		return err
	}
	in.Live = w.live
	about := w.about(func(k *frame.Key) bool { return !k.Look })
	if w.out != nil && about == w.computed {
		w.in = in
		return nil
	}
	out, err := w.Lesson.Compute(in)
	if err != nil {
		return err
	}
	w.in, w.out, w.computed = in, out, about
	if w.Lesson.Act != nil && !w.goesOn() {
		w.act = w.Lesson.Act(in, out)
	}
	return nil
}

// goesOn reports whether the act is still about what is set.
func (w *Walk) goesOn() bool {
	about := w.about(func(k *frame.Key) bool { return w.Lesson.ActKeys == nil || slices.Contains(w.Lesson.ActKeys, k.ID) })
	same := w.act != nil && w.Lesson.ActKeys != nil && about == w.acts
	w.acts = about
	return same
}

// about is what some of the keys are set to.
func (w *Walk) about(takes func(k *frame.Key) bool) string {
	var b strings.Builder
	for i := range w.Lesson.Keys {
		if k := &w.Lesson.Keys[i]; takes(k) {
			b.WriteString(w.shown(k))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// set takes key=value and computes anew; a value that does not go stays typed,
// beside the last good picture.
func (w *Walk) set(args ...string) {
	for _, a := range args {
		id, value, _ := strings.Cut(a, "=")
		w.typed[id] = value
	}
	w.problem = nil
	if err := w.compute(); err != nil {
		w.problem = problemOf(err)
		return
	}
	w.host.Address(w.address())
}

func problemOf(err error) *family.Problem {
	var p *family.Problem
	if errors.As(err, &p) {
		return p
	}
	return &family.Problem{Text: err.Error()}
}

// Work implements view.Worker.
func (w *Walk) Work() bool { return w.act != nil && w.act.Work() }

// Paced implements view.Paced: a reader who wants no motion sees where it ends.
func (w *Walk) Paced() bool {
	p, ok := w.act.(frame.Paced)
	return ok && !w.calm && p.Paced()
}

// open reports whether the guess is made, or there is none to make.
func (w *Walk) open() bool {
	return w.guess != 0 || w.live && w.stage.reveal > 0 || len(w.text().Guess.Options) == 0 && w.Lesson.Estimate == nil
}

func (w *Walk) text() *frame.Text {
	if t := w.Lesson.Texts[w.lang]; t != nil {
		return t
	}
	return w.Lesson.Texts[text.English]
}

func (w *Walk) drawing() frame.Drawing {
	d := frame.Drawing{In: w.in, Out: w.out, Width: w.width, Lang: w.lang, Words: say.Pictures(w.lang), Title: w.text().Title, Open: w.open()}
	if w.drag != nil {
		d.Held = w.drag.in
	}
	return d
}

// Do implements view.View.
func (w *Walk) Do(e view.Event) {
	switch e.Kind {
	case view.Resize:
		w.width = e.Width
		return
	case view.Address:
		w.typed = parameters(w.Lesson, e.Value)
		w.staged(e.Value)
		if w.stage.slide > 0 {
			w.guess, w.est = 0, estimate{}
			w.host.Present(true)
		}
		w.set()
		return
	}
	switch act, how, _ := strings.Cut(e.Act, "."); act {
	case "guess":
		w.guess, _ = strconv.Atoi(e.Arg)
		w.made()
		w.remember()
		if w.guess < 0 { // the button is gone
			w.host.Focus("#told-1")
		}
	case "set":
		w.setEvent(e)
	case "answer", "another":
		w.answer(e)
	case "round":
		w.nextRound()
	case "key":
		if how == "log" {
			x, _ := strconv.ParseFloat(e.Value, 64)
			e.Value = strconv.FormatFloat(math.Pow(10, x), 'g', 3, 64)
		}
		w.set(e.Arg + "=" + e.Value)
		w.say()
	case "grip":
		w.grip(e)
	case "scrub":
		w.scrubEvent(e)
	case "present":
		w.stageEvent(e, how)
	case "dock":
		w.afloat = !w.afloat
	case "verify":
		w.again()
	case "test":
		w.tested = true
		w.host.Focus(".trials")
	case "hand":
		w.hand(how)
	case "reset":
		w.typed, w.problem = map[string]string{}, nil
		w.set()
		w.host.Focus(".dials [data-act]")
	case "act":
		if w.act == nil {
			return
		}
		if args := w.act.Do(e); len(args) > 0 {
			w.set(args...)
		}
		if said := w.act.Said(w.drawing()); said != "" {
			w.host.Say(said)
		}
	}
}

// say reads out what a change came to.
func (w *Walk) say() {
	if w.problem != nil {
		words, _ := text.AnyProblem(w.lang, w.problem.Text)
		w.host.Say(words)
		return
	}
	if pictures := w.pictures(); len(pictures) > 0 && pictures[0].Desc != "" {
		w.host.Say(pictures[0].Desc)
	} else if w.act != nil {
		if said := w.act.Said(w.drawing()); said != "" {
			w.host.Say(said)
		}
	}
}
