package view

import "testing"

type counter struct{ n int }

func (c *counter) Do(Event) { c.n++ }
func (c *counter) Regions() []Region {
	return []Region{{"still", "<p>here</p>"}, {"count", string(rune('0' + c.n))}}
}

// Only what changed is sent, and all of it at first.
func TestChanged(t *testing.T) {
	s := NewSession(&counter{})
	if got := s.Changed(); len(got) != 2 {
		t.Errorf("at first %d regions are sent, want 2", len(got))
	}
	if got := s.Changed(); len(got) != 0 {
		t.Errorf("with nothing new %v is sent", got)
	}
	s.View.Do(Event{})
	if got := s.Changed(); len(got) != 1 || got[0] != (Region{"count", "1"}) {
		t.Errorf("after a change %v is sent, want the count alone", got)
	}
	if s.Work() {
		t.Error("a view that does not compute wants to go on")
	}
}
