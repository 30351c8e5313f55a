package walk

import (
	"math"
	"strconv"
	"strings"

	"klviz/web/lesson/frame"
	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/view"
)

// A number in the prose that the reader can set, {params.width} of a key with a
// slider, is a slider itself: dragged to the side, or moved by up and down; left
// and right go to the next in its paragraph, which is one stop in the tab order.

// Marks around a key's ID on its way through Inline; no text holds them.
const scrubFrom, scrubTo = "\ue000", "\ue001"

// scrub is the key that a place in a text lets the reader set, or nil.
func (w *writer) scrub(name string) *frame.Key {
	id, ok := strings.CutPrefix(name, "params.")
	if !ok || !w.live {
		return nil
	}
	if k := w.Lesson.Key(id); k != nil && k.Slide.To > k.Slide.From {
		return k
	}
	return nil
}

// scrubbed puts sliders in the place of the marks.
func (w *writer) scrubbed(markup string) string {
	for {
		before, rest, found := strings.Cut(markup, scrubFrom)
		if !found {
			return markup
		}
		id, after, _ := strings.Cut(rest, scrubTo)
		markup = before + w.scrubber(w.Lesson.Key(id)) + after
	}
}

func (w *writer) scrubber(k *frame.Key) string {
	place := w.area + "-" + strconv.Itoa(w.para)
	n := w.scrubs
	w.scrubs++
	stop := "-1"
	if w.stops[place] == n {
		stop = "0"
	}
	x := w.number(k)
	label := k.ID
	if name := w.text().Keys[k.ID]; name != "" {
		label = name
	}
	arg := k.ID + " " + place + " " + strconv.Itoa(n)
	var m view.Markup
	m.Put(`<span class="scrub" role="slider" tabindex="%s" id="scrub-%s-%d" data-act="scrub" data-drag="scrub" data-arg="%s" aria-label="%s" aria-valuemin="%s" aria-valuemax="%s" aria-valuenow="%s" aria-valuetext="%s">%s</span>`,
		stop, place, n, arg, view.Escape(label), plainNumber(k.Slide.From), plainNumber(k.Slide.To), plainNumber(x), text.Full(w.lang, x), text.Full(w.lang, x))
	return m.String()
}

// number is a key's value as it was computed with last.
func (w *Walk) number(k *frame.Key) float64 {
	switch v := w.in.Value(k.ID).(type) {
	case float64:
		return v
	case int:
		return float64(v)
	}
	return k.Slide.From
}

// scrubEvent answers a drag of a number in the prose, and a key on it.
func (w *Walk) scrubEvent(e view.Event) {
	fields := strings.Fields(e.Arg)
	if len(fields) != 3 {
		return
	}
	k := w.Lesson.Key(fields[0])
	if k == nil {
		return
	}
	n, _ := strconv.Atoi(fields[2])
	switch e.Kind {
	case view.Down:
		w.grabbed, w.from = w.number(k), e.X
	case view.Move:
		w.set(k.ID + "=" + k.Moved(w.grabbed, (e.X-w.from)/6))
	case view.Up:
		w.say()
	case view.Cancel:
		w.set(k.ID + "=" + k.Moved(w.grabbed, 0))
	case view.Press:
		switch e.Key {
		case "ArrowLeft", "ArrowRight":
			by := 1
			if e.Key == "ArrowLeft" {
				by = -1
			}
			if n+by < 0 {
				return
			}
			if w.stops == nil {
				w.stops = map[string]int{}
			}
			w.stops[fields[1]] = n + by
			w.host.Focus("#scrub-" + fields[1] + "-" + strconv.Itoa(n+by))
			return
		}
		steps := map[state.Step]float64{state.Up: 1, state.Down: -1, state.FineUp: 0.1, state.FineDown: -0.1, state.BigUp: 10, state.BigDown: -10, state.ToMax: math.Inf(1), state.ToMin: math.Inf(-1)}
		if by, ok := state.StepOf(e.Key, e.Shift, true); ok {
			w.set(k.ID + "=" + k.Moved(w.number(k), steps[by]))
			w.host.Say(text.Full(w.lang, w.number(k)))
			w.say()
		}
	}
}
