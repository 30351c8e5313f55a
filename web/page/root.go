package page

// Root is the page's main part, everything that the program draws.
type Root struct {
	Play *Play

	top     Top
	invite  Invite
	bar     Bar
	price   Price
	figures Figures
	steps   Steps
	panel   Panel
	formula Equation
	reading Reading
	foot    Foot
}

// NewRoot puts the page together.
func NewRoot(p *Play) *Root {
	return &Root{
		Play: p, top: Top{p}, invite: Invite{p}, bar: Bar{p}, price: Price{p}, figures: Figures{Play: p}, steps: Steps{p}, panel: Panel{Play: p}, formula: Equation{p}, reading: Reading{p}, foot: Foot{p},
	}
}
