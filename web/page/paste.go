package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
)

// Paste is the box for counts, tables and spellings from elsewhere.
type Paste struct {
	Play    *Play
	open    bool
	typed   string
	problem string
}

// Expanded is the value of aria-expanded.
func (c *Paste) Expanded() string { return truth(c.open) }

// Invalid is the value of aria-invalid.
func (c *Paste) Invalid() string { return truth(c.problem != "") }

// Toggle opens the box, or closes it; what is typed there stays.
func (c *Paste) Toggle() {
	defer mend()
	c.open = !c.open
	if c.open {
		c.Play.Host.Focus("#pasted")
	} else {
		c.Play.Host.Focus("#paste")
	}
}

// Type keeps what is typed or pasted.
func (c *Paste) Type(e vugu.DOMEvent) {
	defer mend()
	c.typed, c.problem = e.PropString("target", "value"), ""
}

// Problem says what is wrong with it.
func (c *Paste) Problem() string { return c.Play.Wrong(c.problem) }

// Use reads it.
func (c *Paste) Use() {
	defer mend()
	c.problem = ""
	if p := c.Play.Do(state.PasteText{Side: state.P, Text: c.typed}); p != nil {
		c.problem = p.Text
		return
	}
	c.open = false
	c.Play.Host.Focus("#paste")
	c.Play.Rested()
}
