package view

// Session is an open view with what the page already shows of it.
type Session struct {
	View View
	sent map[string]string
}

// NewSession is a view of which the page shows nothing yet.
func NewSession(v View) *Session { return &Session{View: v, sent: map[string]string{}} }

// Changed draws the view and returns the regions that differ from what the page
// shows.
func (s *Session) Changed() []Region {
	var out []Region
	for _, r := range s.View.Regions() {
		if old, ok := s.sent[r.ID]; ok && old == r.HTML {
			continue
		}
		s.sent[r.ID] = r.HTML
		out = append(out, r)
	}
	return out
}

// Paced reports whether each part of the work is to be drawn.
func (s *Session) Paced() bool {
	p, ok := s.View.(Paced)
	return ok && p.Paced()
}

// Work lets a view that computes go on, and reports whether there was something to do.
func (s *Session) Work() bool {
	w, ok := s.View.(Worker)
	return ok && w.Work()
}
