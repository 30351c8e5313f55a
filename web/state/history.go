package state

import "klviz/wasm/family"

// History is a State with its past and future. The zero value is not ready; see
// [NewHistory].
type History struct {
	now    State
	past   []State
	future []State
	last   string // key of the newest entry, "" when the next event starts a new one
	held   bool
	start  State // at the start of the drag, while held
}

// most is how many steps back are kept; a State is a few hundred bytes and
// shares its strings.
const most = 1000

// NewHistory starts at s, with nothing to undo.
func NewHistory(s State) *History { return &History{now: s} }

// Now is the state that shows.
func (h *History) Now() State { return h.now }

// Do applies the event and remembers it. Between [History.Grab] and
// [History.Drop] all events make one entry.
func (h *History) Do(e Event) *family.Problem {
	from := h.now
	if h.held {
		from = h.start
	}
	next, problem := e.apply(h.now, from)
	if next == h.now {
		return problem
	}
	key := e.key()
	if !h.held && key != "-" {
		if key == "" || key != h.last {
			h.push(h.now)
		}
		h.last, h.future = key, nil
	}
	h.now = next
	return problem
}

// Open shows the state of another address; it can be undone as one step.
func (h *History) Open(s State) {
	h.Drop()
	if s.Lang, s.Theme = h.now.Lang, h.now.Theme; s == h.now {
		return
	}
	h.push(h.now)
	h.future = nil
	h.turn(s)
}

// Beside is the state of an address, which spells one tab, with what the other
// tabs of now hold.
func (s State) Beside(now State) State {
	for i := range s.Pairs {
		if i != s.Tab.index() {
			s.Pairs[i] = now.Pairs[i]
		}
	}
	return s
}

// Preview shows a state while a hand elsewhere moves something. All until the
// next [History.Open] can be undone as one step.
func (h *History) Preview(s State) {
	h.Grab()
	s.Lang, s.Theme, s.held = h.now.Lang, h.now.Theme, h.now.held
	h.now = s
}

// Grab starts a drag.
func (h *History) Grab() {
	if !h.held {
		h.held, h.start = true, h.now
		h.now.held = h.now.Axis()
	}
}

// Held reports whether a drag is going on.
func (h *History) Held() bool { return h.held }

// Drop ends a drag; it can be undone as one step.
func (h *History) Drop() {
	if !h.held {
		return
	}
	h.held, h.last = false, ""
	h.now.held = Axis{}
	before := h.start
	before.Probe = h.now.Probe
	if before != h.now {
		h.push(h.start)
		h.future = nil
	}
}

// Cancel ends a drag and takes it back, as Escape does.
func (h *History) Cancel() {
	if h.held {
		h.held, h.now = false, h.start
	}
}

// Pause ends a run of keys, so that the next key is undone on its own. The page
// calls it when the keys have rested.
func (h *History) Pause() { h.last = "" }

// CanUndo and CanRedo report whether there is a step to take.
func (h *History) CanUndo() bool { return len(h.past) > 0 }

// CanRedo: see [History.CanUndo].
func (h *History) CanRedo() bool { return len(h.future) > 0 }

// Undo goes one step back.
func (h *History) Undo() bool {
	h.Drop()
	if len(h.past) == 0 {
		return false
	}
	h.future = append(h.future, h.now)
	h.turn(h.past[len(h.past)-1])
	h.past = h.past[:len(h.past)-1]
	return true
}

// Redo takes one undo back.
func (h *History) Redo() bool {
	h.Drop()
	if len(h.future) == 0 {
		return false
	}
	h.past = append(h.past, h.now)
	h.turn(h.future[len(h.future)-1])
	h.future = h.future[:len(h.future)-1]
	return true
}

// turn shows a remembered state in today's language and theme.
func (h *History) turn(s State) {
	s.Lang, s.Theme, s.Probe = h.now.Lang, h.now.Theme, Probe{}
	h.now, h.last = s, ""
}

func (h *History) push(s State) {
	if len(h.past) == most {
		h.past = append(h.past[:0], h.past[1:]...)
	}
	h.past = append(h.past, s)
}
