package view

// Clicked is what a key of a clicker asks for while a view is presented: so many
// states on, or the end of the talk. static/live.js lets these keys through.
func Clicked(key string) (by int, over bool) {
	switch key {
	case "PageDown", "ArrowRight":
		return 1, false
	case "PageUp", "ArrowLeft":
		return -1, false
	}
	return 0, key == "Escape"
}
