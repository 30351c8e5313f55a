package view

// Paper is the host of a view that nobody looks at: HTML that is being made, and
// tests. It keeps what was asked of it.
type Paper struct {
	Said, Fragment, State, Copied, Focused, Gone string
	Stored                                       map[string]string
	Files                                        map[string][]byte
	Printed                                      int
	Presents                                     bool
}

// Say implements [Host].
func (h *Paper) Say(sentence string) { h.Said = sentence }

// Address implements [Host].
func (h *Paper) Address(fragment string) { h.Fragment = fragment }

// SetState implements [Host].
func (h *Paper) SetState(query string) { h.State = query }

// Drag implements [Host].
func (h *Paper) Drag(query string) { h.State = query }

// Store implements [Host].
func (h *Paper) Store(key, value string) {
	if h.Stored == nil {
		h.Stored = map[string]string{}
	}
	h.Stored[key] = value
}

// Copy implements [Host].
func (h *Paper) Copy(text string) { h.Copied = text }

// Save implements [Host].
func (h *Paper) Save(name, _ string, b []byte) {
	if h.Files == nil {
		h.Files = map[string][]byte{}
	}
	h.Files[name] = b
}

// SavePNG implements [Host]: it keeps the picture.
func (h *Paper) SavePNG(name, picture string, _ int) { h.Save(name, "image/svg+xml", []byte(picture)) }

// Focus implements [Host].
func (h *Paper) Focus(selector string) { h.Focused = selector }

// Print implements [Host].
func (h *Paper) Print() { h.Printed++ }

// Present implements [Host].
func (h *Paper) Present(on bool) { h.Presents = on }

// Go implements [Host].
func (h *Paper) Go(address string) { h.Gone = address }
