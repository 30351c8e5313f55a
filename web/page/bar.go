package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// tabNames are the tabs' names.
var tabNames = map[state.Tab]text.Key{state.Discrete: text.TabDiscrete, state.Continuous: text.TabContinuous, state.Data: text.TabData}

// Tabs lists the tabs.
func (c *Bar) Tabs() []choice {
	var all []choice
	for _, t := range state.Tabs {
		all = append(all, choice{string(t), c.Play.T(tabNames[t]), c.Play.State().Tab == t})
	}
	return all
}

// Tab goes to a tab.
func (c *Bar) Tab(id string) {
	defer mend()
	c.Play.Do(state.SetTab{Tab: state.Tab(id)})
}

// Key goes from tab to tab by arrow keys.
func (c *Bar) Key(e vugu.DOMEvent) {
	defer mend()
	tabs := c.Tabs()
	now := 0
	for i, t := range tabs {
		if t.On {
			now = i
		}
	}
	switch e.PropString("key") {
	case "ArrowRight":
		now++
	case "ArrowLeft":
		now += len(tabs) - 1
	case "Home":
		now = 0
	case "End":
		now = len(tabs) - 1
	default:
		return
	}
	e.PreventDefault()
	id := tabs[now%len(tabs)].ID
	c.Play.Do(state.SetTab{Tab: state.Tab(id)})
	c.Play.Host.Focus("#tab-" + id)
}

// Undo takes the last step back.
func (c *Bar) Undo() {
	defer mend()
	c.Play.History.Undo()
	c.Play.Moved()
}

// Redo takes an undo back.
func (c *Bar) Redo() {
	defer mend()
	c.Play.History.Redo()
	c.Play.Moved()
}

// Reset brings the first P and Q back.
func (c *Bar) Reset() {
	defer mend()
	c.Play.Do(state.Reset{})
}
