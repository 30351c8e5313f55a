package walk

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/chart"
	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/svg"
	"klviz/web/view"
)

// figure is what stands beside the prose: what can be set, the pictures, and what
// goes on. Only the first picture is seen before the guess: the others show what
// it asks for.
func (w *writer) figure(t *frame.Text) {
	pictures := w.pictures()
	docked := w.docked(pictures)
	if len(pictures) > 0 {
		w.draw(pictures[:1], t.First, w.playground(), docked)
		if w.live && w.open() && len(pictures) > 1 {
			w.draw(pictures[1:], t.Figure, "", docked)
		}
	}
	if w.live && w.act != nil && (w.open() || w.Lesson.Opens) {
		more, markup := w.act.Draw(w.drawing())
		more, markup = w.placed(more, markup)
		w.draw(more, "", "", "")
		w.Put("<div class=\"act\">%s</div>", markup)
	}
	if w.live && w.open() && !w.stage.bare {
		w.controls(t)
	}
}

// highest is a picture that may stay in view: the prose needs the rest of a screen.
const highest = 280

// docked is the ID of the picture that stays in view while the reader goes on: the
// last that shows what is told, or else the first; "" where that is too high.
func (w *Walk) docked(pictures []frame.Picture) string {
	if !w.live || w.afloat || len(pictures) == 0 {
		return ""
	}
	if last := pictures[len(pictures)-1]; w.open() && last.Height <= highest {
		return last.ID
	}
	if pictures[0].Height <= highest {
		return pictures[0].ID
	}
	return ""
}

// Emblem is the figure that stands for the lesson; ok is false where it has none.
func (w *Walk) Emblem() (f chart.Figure, ok bool) {
	if w.Lesson.Emblem != nil {
		return w.Lesson.Emblem(w.drawing()), true
	}
	if pictures := w.pictures(); len(pictures) > 0 {
		return pictures[0].Figure, true
	}
	return f, false
}

func (w *Walk) pictures() []frame.Picture {
	if w.Lesson.Figure == nil {
		return nil
	}
	d := w.drawing()
	if is := (seen{d.In, d.Out, d.Held, d.Width, d.Open}); is != w.seen || w.drawn == nil {
		w.seen, w.drawn = is, w.Lesson.Figure(d)
	}
	return w.drawn
}

// seen is what figures are made from: what is asked for again for the same is drawn
// once.
type seen struct {
	in    *frame.Input
	out   *frame.Outcome
	held  *frame.Input
	width float64
	open  bool
}

// draw writes pictures with a caption, and where link is set with the way to the
// playground. The one that is docked stays in view.
func (w *writer) draw(pictures []frame.Picture, caption, link, docked string) {
	if len(pictures) == 0 {
		return
	}
	here := false
	w.Put("<figure class=\"fig\">\n")
	for i := range pictures {
		p := &pictures[i]
		class := "picture"
		if docked != "" && p.ID == docked {
			class, here = "picture docked", true
		}
		w.Put("<div class=\"%s\">%s</div>\n", class, w.picture(p))
		if p.Link != "" {
			w.Put("<p class=\"hint\">")
			w.leads(p.Link)
			w.Put("</p>")
		}
	}
	w.Put("<figcaption>%s", w.say(caption))
	if here || w.afloat {
		w.Put(" <span class=\"dock\">")
		w.Pressed("plain", "dock", "", wordsOf(w.lang).dock, !w.afloat)
		w.Put("</span>")
	}
	if link != "" {
		w.Put(" ")
		w.leads(link)
	}
	w.Put("</figcaption></figure>\n")
}

func (w *Walk) picture(p *frame.Picture) string {
	if w.live && len(p.Grips) > 0 {
		return svg.Inner([]svg.Node{held(p)})
	}
	return svg.Inner([]svg.Node{p.SVG(false)})
}

// placed puts pictures where an act's markup wants them, and returns the others.
func (w *Walk) placed(pictures []frame.Picture, markup string) (others []frame.Picture, _ string) {
	for i := range pictures {
		p := &pictures[i]
		before, after, found := strings.Cut(markup, frame.Slot(p.ID))
		if !found {
			others = append(others, *p)
			continue
		}
		markup = before + `<figure class="fig">` + w.picture(p) + `</figure>` + after
	}
	return others, markup
}

// leads writes the way to the playground.
func (w *writer) leads(link string) {
	w.Put("<a href=\"%s%s\">%s</a>", w.root, view.Escape(link), wordsOf(w.lang).drag)
}

// held is a picture with its handles, each a slider.
func held(p *frame.Picture) svg.Node {
	n := p.SVG(false)
	for i := range n.Attrs {
		if n.Attrs[i].Name == "role" {
			n.Attrs[i].Value = "group" // a picture hides what is in it
		}
	}
	for i, h := range p.Handles {
		g := p.Grips[i]
		at := p.ID + " " + strconv.Itoa(i)
		attrs := []string{"class", "grip", "data-act", "grip", "data-arg", at, "data-dist", h.Dist}
		if h.Keys { // shares its place with one that a pointer drags
			attrs = append(attrs, "pointer-events", "none")
		} else {
			attrs = append(attrs, "data-drag", "grip")
		}
		if h.Outcome != "" {
			attrs = append(attrs, "data-outcome", h.Outcome)
		} else {
			attrs = append(attrs, "data-param", h.Param)
		}
		if h.Twin {
			attrs = append(attrs, "aria-hidden", "true")
		} else {
			attrs = append(attrs, "role", "slider", "tabindex", "0", "aria-label", g.Name, "aria-valuetext", g.Value,
				"aria-valuemin", plainNumber(g.Min), "aria-valuemax", plainNumber(g.Max), "aria-valuenow", plainNumber(g.Now))
			if g.Upright {
				attrs = append(attrs, "aria-orientation", "vertical")
			}
		}
		hit := svg.El("rect", "class", "hit", "x", svg.Num(h.Hit.X), "y", svg.Num(h.Hit.Y), "width", svg.Num(h.Hit.W), "height", svg.Num(h.Hit.H))
		n = n.With(svg.El("g", attrs...).With(hit, h.Shape()))
	}
	return n
}

func plainNumber(x float64) string {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		x = 0
	}
	return strconv.FormatFloat(x, 'g', 6, 64)
}

// grip answers a drag of a handle and a key on it.
func (w *Walk) grip(e view.Event) {
	g, h, ok := w.gripOf(e.Arg)
	if !ok {
		return
	}
	along := e.X
	if g.Upright {
		along = e.Y
	}
	switch e.Kind {
	case view.Down:
		w.drag = &drag{grip: g, args: w.args(), in: w.in, at: along - h.At, x: e.X - h.X, y: e.Y - h.Y}
	case view.Move:
		switch d := w.drag; {
		case d == nil:
		case d.grip.Place != nil:
			w.set(d.grip.Place(e.X-d.x, e.Y-d.y)...)
		default:
			w.set(d.grip.To(along - d.at)...)
		}
	case view.Up:
		w.drag = nil
		w.say()
	case view.Cancel:
		if w.drag != nil {
			args := w.drag.args
			w.drag, w.typed = nil, map[string]string{}
			w.set(args...)
		}
	case view.Press:
		if g.Press != nil {
			if args := g.Press(e.Key, e.Shift); len(args) > 0 {
				w.set(args...)
				w.host.Say(g.Name + ": " + w.spoken(e.Arg))
			}
			return
		}
		if by, ok := state.StepOf(e.Key, e.Shift, g.Upright); ok && g.Step != nil {
			w.set(g.Step(by)...)
			w.host.Say(g.Name + ": " + w.spoken(e.Arg))
		}
	}
}

// spoken is a handle's value as it is read out now.
func (w *Walk) spoken(arg string) string {
	g, _, _ := w.gripOf(arg)
	return g.Value
}
