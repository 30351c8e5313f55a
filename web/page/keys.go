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
func stepOf(k Key, w way) (state.Step, bool) {
	name := k.Name
	if w == either {
		switch name {
		case "ArrowRight":
			name = "ArrowUp"
		case "ArrowLeft":
			name = "ArrowDown"
		}
	}
	switch name {
	case "ArrowUp":
		if k.Shift {
			return state.FineUp, true
		}
		return state.Up, true
	case "ArrowDown":
		if k.Shift {
			return state.FineDown, true
		}
		return state.Down, true
	case "PageUp":
		return state.BigUp, true
	case "PageDown":
		return state.BigDown, true
	case "Home":
		return state.ToMin, true
	case "End":
		return state.ToMax, true
	}
	return 0, false
}
