package page

import (
	"strconv"

	"github.com/vugu/vugu"

	"klviz/wasm/family"
	"klviz/web/state"
	"klviz/web/text"
)

// Who is one side: what it is called, how it is spelled, its parameters.
type Who struct {
	Play *Play
	Side state.Which
}

func (c *Who) side() state.Side { return c.Play.State().Side(c.Side) }

// Letter is "p" or "q".
func (c *Who) Letter() string { return c.Side.String() }

// Capital is "P" or "Q".
func (c *Who) Capital() string { return [2]string{"P", "Q"}[c.Side] }

// ID is the id of one of the side's elements.
func (c *Who) ID(part string) string { return c.Letter() + "-" + part }

// Name is what the reader calls the side.
func (c *Who) Name() string { return c.Play.draft(c.ID("name"), c.side().Name) }

// Plain is what it is called without that.
func (c *Who) Plain() string { return c.Play.T([2]text.Key{text.TheWorld, text.TheBelief}[c.Side]) }

// Text is the spelling, right or wrong.
func (c *Who) Text() string { return c.Play.draft(c.ID("spelling"), c.side().Text()) }

// Problem says what is wrong with it.
func (c *Who) Problem() string { return c.Play.Wrong(c.side().Problem.Text) }

// where is the text around the place of the problem, the character at fault alone;
// all empty where the problem has no place.
func (c *Who) where() (before, at, after string) {
	s := c.side()
	i := s.Problem.Position
	if s.Problem.Text == "" || i < 0 || i > len(s.Typed) {
		return "", "", ""
	}
	const around = 14
	before, after = s.Typed[:i], s.Typed[i:]
	at = " " // the end of the text
	for _, r := range after {
		at = string(r)
		after = after[len(at):]
		break
	}
	if r := []rune(before); len(r) > around {
		before = "…" + string(r[len(r)-around:])
	}
	if r := []rune(after); len(r) > around {
		after = string(r[:around]) + "…"
	}
	return before, at, after
}

// Before is what stands before the fault.
func (c *Who) Before() string { s, _, _ := c.where(); return s }

// Wrong is the character at fault.
func (c *Who) Wrong() string { _, s, _ := c.where(); return s }

// After is what stands behind it.
func (c *Who) After() string { _, _, s := c.where(); return s }

// Families are first members to complete a spelling with.
func (c *Who) Families() []string {
	var all []string
	kind := c.Play.Model().Dist(c.Side.Other()).Family().Kind
	for _, f := range family.List {
		if f.New != nil && f.Start != nil && (f.Kind == kind || kind == family.Named && f.Kind == family.Integer) {
			all = append(all, f.New(f.Start).String())
		}
	}
	return all
}

// Invalid is the value of aria-invalid.
func (c *Who) Invalid() string { return truth(c.side().Problem.Text != "") }

// TypeName gives the side another name.
func (c *Who) TypeName(e vugu.DOMEvent) {
	defer mend()
	c.Play.typed(c.ID("name"), e)
	c.Play.Do(state.SetName{Side: c.Side, Name: e.PropString("target", "value")})
}

// TypeSpelling reads what is typed for the distribution.
func (c *Who) TypeSpelling(e vugu.DOMEvent) {
	defer mend()
	c.Play.typed(c.ID("spelling"), e)
	c.Play.Do(state.TypeDist{Side: c.Side, Text: e.PropString("target", "value")})
	c.Play.Rested()
}

// Rest shows what a field was understood as, once it is left.
func (c *Who) Rest(vugu.DOMEvent) {
	defer mend()
	c.Play.rested()
}

// Boxes are the parameters' boxes. Named outcomes have theirs in a table.
func (c *Who) Boxes() []box {
	if c.Play.named() {
		return nil
	}
	var all []box
	for _, d := range state.Dials(c.Play.Model().Dist(c.Side)) {
		b := newBox(c.Play, c.Side, d.ID, number(d.Value))
		b.ID = c.ID(d.ID)
		b.Text = c.Play.draft(b.ID, b.Text)
		b.Name, b.Label = text.Term(c.Play.lang(), d.ID), c.Play.Voice().HandleName(c.Side, d)
		b.event = func(typed string) state.Event { return state.TypeParam{Side: c.Side, Param: d.ID, Text: typed} }
		b.step = func(by state.Step) state.Event { return state.StepParam{Side: c.Side, Param: d.ID, By: by} }
		all = append(all, b)
	}
	return all
}

// BoxProblem says what is wrong in one of them.
func (c *Who) BoxProblem() string {
	if b := c.Play.State().Box; b.Wrong() && b.Side == c.Side && !c.Play.named() {
		return c.Play.Wrong(b.Problem.Text)
	}
	return ""
}

// truth is a value of an aria attribute.
func truth(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// Curve reports whether the side is a density on the line.
func (c *Who) Curve() bool {
	d := c.Play.Model().Dist(c.Side)
	_, ok := d.(family.Univariate)
	return ok && d.Family().Kind == family.Real
}

// Parts numbers the parts of a mixture.
func (c *Who) Parts() []string {
	m, ok := c.Play.Model().Dist(c.Side).(*family.Mixture)
	if !ok {
		return nil
	}
	var all []string
	for i := range m.Parts {
		all = append(all, strconv.Itoa(i+1))
	}
	return all
}

// AddPart makes the side a mixture with one part more, where the reader points,
// or beside its middle.
func (c *Who) AddPart() {
	defer mend()
	x := c.Play.State().Probe.X
	if !c.Play.State().Probe.On {
		u, ok := c.Play.Model().Dist(c.Side).(family.Univariate)
		if !ok {
			return
		}
		x = u.Quantile(0.95)
	}
	c.Play.Do(state.AddPart{Side: c.Side, X: x})
	c.Play.Rested()
}

// RemovePart takes a part away.
func (c *Who) RemovePart(n string) {
	defer mend()
	i, err := strconv.Atoi(n)
	if err != nil {
		return
	}
	c.Play.Do(state.RemovePart{Side: c.Side, Part: i})
	c.Play.Rested()
}
