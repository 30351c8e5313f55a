package state

// StepOf is the step that a key asks for: name as in KeyboardEvent.key. What
// moves up and down alone leaves left and right to its neighbours.
func StepOf(name string, shift, upright bool) (Step, bool) {
	if !upright {
		switch name {
		case "ArrowRight":
			name = "ArrowUp"
		case "ArrowLeft":
			name = "ArrowDown"
		}
	}
	switch name {
	case "ArrowUp":
		if shift {
			return FineUp, true
		}
		return Up, true
	case "ArrowDown":
		if shift {
			return FineDown, true
		}
		return Down, true
	case "PageUp":
		return BigUp, true
	case "PageDown":
		return BigDown, true
	case "Home":
		return ToMin, true
	case "End":
		return ToMax, true
	}
	return 0, false
}
