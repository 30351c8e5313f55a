package page

import (
	"time"

	"github.com/vugu/vugu"
)

// Host is what a page asks of the browser around it.
type Host interface {
	// SetAddress shows what stands after the # of the address, soon: it asks for
	// the fragment then.
	SetAddress(fragment func() string)
	// After runs f once the delay has passed without another call for the same
	// key, and draws the page anew.
	After(key string, delay time.Duration, f func())
	// Capture makes all further events of the event's pointer go to its target.
	Capture(e vugu.DOMEvent)
	// Focus moves the focus to the first element that the selector matches, once
	// the page is drawn.
	Focus(selector string)
	// Link is the whole address of a fragment.
	Link(fragment string) string
	// Copy puts text on the clipboard, and calls done once it is there.
	Copy(text string, done func())
	// Go opens another page of the site.
	Go(address string)
	// Remember keeps a preference on this machine; Remembered is it, or "".
	Remember(name, value string)
	Remembered(name string) string
	// SetTheme shows the page in light, dark, or as the system has it ("").
	SetTheme(theme string)
}

// Paper is the host of a page that nobody touches: HTML that is being made, and
// tests. It keeps what was asked of it.
type Paper struct {
	Address, Focused, Copied, Theme, Gone string
	Kept                                  map[string]string
	Captured                              int
	later                                 map[string]func()
}

// SetAddress implements [Host].
func (h *Paper) SetAddress(fragment func() string) { h.Address = fragment() }

// After implements [Host]: f waits for Settle.
func (h *Paper) After(key string, _ time.Duration, f func()) {
	if h.later == nil {
		h.later = map[string]func(){}
	}
	h.later[key] = f
}

// Settle lets all delays pass.
func (h *Paper) Settle() {
	for key, f := range h.later {
		delete(h.later, key)
		f()
	}
}

// Capture implements [Host].
func (h *Paper) Capture(vugu.DOMEvent) { h.Captured++ }

// Focus implements [Host].
func (h *Paper) Focus(selector string) { h.Focused = selector }

// Link implements [Host].
func (h *Paper) Link(fragment string) string { return "https://klviz.example/#" + fragment }

// Copy implements [Host].
func (h *Paper) Copy(text string, done func()) {
	h.Copied = text
	done()
}

// Go implements [Host].
func (h *Paper) Go(address string) { h.Gone = address }

// Remember implements [Host].
func (h *Paper) Remember(name, value string) {
	if h.Kept == nil {
		h.Kept = map[string]string{}
	}
	h.Kept[name] = value
}

// Remembered implements [Host].
func (h *Paper) Remembered(name string) string { return h.Kept[name] }

// SetTheme implements [Host].
func (h *Paper) SetTheme(theme string) { h.Theme = theme }
