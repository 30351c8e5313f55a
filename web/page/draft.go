package page

import "github.com/vugu/vugu"

// draft is the text of a field: what somebody is typing there, else what the
// state says. "1." stays "1." while a 5 may follow, though it is read as 1.
func (p *Play) draft(id, text string) string {
	if p.typing == id {
		return p.typingText
	}
	return text
}

// typed says that a field is being typed in.
func (p *Play) typed(id string, e vugu.DOMEvent) {
	p.typing, p.typingText = id, e.PropString("target", "value")
}

// rested says that no field is being typed in any more.
func (p *Play) rested() { p.typing, p.typingText = "", "" }
