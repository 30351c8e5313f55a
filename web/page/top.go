package page

import (
	"time"

	"github.com/vugu/vugu"

	"klviz/web/state"
	"klviz/web/text"
)

// choice is one of several things to choose from.
type choice struct {
	ID, Name string
	On       bool
}

// Selected is the value of aria-selected and aria-pressed.
func (c choice) Selected() string {
	if c.On {
		return "true"
	}
	return "false"
}

// Stop is the tabindex of a choice of which a group has one stop.
func (c choice) Stop() string {
	if c.On {
		return "0"
	}
	return "-1"
}

// Home is where the brand leads: to the page's first state. The page that is one
// file has no folder of its own.
func (c *Top) Home() string {
	if c.Play.Alone {
		return "#"
	}
	return "./"
}

// language is another language of the page, and where its page is.
type language struct{ ID, Name, Href string }

// Languages lists the others. Each has its page in a folder of its own, but for the
// first, which has the site's.
func (c *Top) Languages() []language {
	var all []language
	first := text.Languages[0].ID
	for _, l := range text.Languages {
		if l.ID == c.Play.lang() {
			continue
		}
		href := "./"
		if l.ID != first {
			href += string(l.ID) + "/"
		}
		if c.Play.lang() != first {
			href = "." + href
		}
		if c.Play.Alone {
			href = c.Home()
		}
		all = append(all, language{string(l.ID), l.Name, href})
	}
	return all
}

// Go opens the same state in another language. The page that is one file has no
// other page: it changes in place.
func (c *Top) Go(e vugu.DOMEvent, l language) {
	defer mend()
	e.PreventDefault()
	if c.Play.Alone {
		c.Play.Do(state.SetLang{Lang: l.ID})
		return
	}
	c.Play.Host.Go(l.Href + "#" + c.Play.Address())
}

// Themes lists the themes.
func (c *Top) Themes() []choice {
	now := c.Play.State().Theme
	return []choice{
		{"", c.Play.T(text.ThemeSystem), now == ""},
		{"light", c.Play.T(text.ThemeLight), now == "light"},
		{"dark", c.Play.T(text.ThemeDark), now == "dark"},
	}
}

// Theme shows the page in the theme that was chosen.
func (c *Top) Theme(e vugu.DOMEvent) {
	defer mend()
	theme := e.PropString("target", "value")
	c.Play.Do(state.SetTheme{Theme: theme})
	c.Play.Host.SetTheme(theme)
}

// thanks is how long the button says that the link was copied.
const thanks = 2 * time.Second

// Link copies the address of what shows.
func (c *Top) Link() {
	defer mend()
	c.Play.Host.Copy(c.Play.Host.Link(c.Play.Address()), func() {
		c.Play.linkCopied = true
		c.Play.Host.After("link", thanks, func() { c.Play.linkCopied = false })
	})
}

// LinkLabel is what the link's button says.
func (c *Top) LinkLabel() string {
	if c.Play.linkCopied {
		return c.Play.T(text.LinkCopied)
	}
	return c.Play.T(text.CopyLink)
}
