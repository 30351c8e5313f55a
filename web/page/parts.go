package page

import "klviz/web/text"

// Top is the header: where one is, the link to what shows, the theme.
type Top struct{ Play *Play }

// Invite says in two lines what the page is for.
type Invite struct{ Play *Play }

// Class folds the invitation away where the address asked for a state; the
// page's heading stays for those who hear it.
func (c *Invite) Class() string {
	if c.Play.Linked {
		return "visually-hidden"
	}
	return "invite"
}

// Bar holds the tabs, and the ways back.
type Bar struct{ Play *Play }

// Price is D(P‖Q) and D(Q‖P) side by side, in words, with a swap between them.
type Price struct{ Play *Play }

// Steps is the table of the five steps from p and q to the sum.
type Steps struct{ Play *Play }

// Reading says what stands at the place that is pointed at.
type Reading struct{ Play *Play }

// Text is p, q, their ratio, its log and the cost of that place, or what to do
// to see them.
func (c *Reading) Text() string {
	if s := c.Play.Voice().Probe(); s != "" {
		return s
	}
	return c.Play.T(text.PointHint)
}

// Foot closes the page.
type Foot struct{ Play *Play }
