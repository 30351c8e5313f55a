package page

import "klviz/web/state"

// Key is a key pressed on a handle.
type Key struct {
	Name  string // as in KeyboardEvent.key
	Shift bool
}

// way is how a handle moves: up and down alone, or along both arrows.
type way bool

const (
	upright way = true // left and right mean something else there
	either  way = false
)

// stepOf is the step that a key asks for.
func stepOf(k Key, w way) (state.Step, bool) { return state.StepOf(k.Name, k.Shift, bool(w)) }
