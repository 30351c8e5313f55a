package points

import (
	"testing"

	"klviz/web/lesson/frame"
	"klviz/web/text"
	"klviz/web/view"
)

// drawn is a surface as it is drawn for points written so, with the key's reading.
func drawn(t *testing.T, s *Surface, spelling string) frame.Picture {
	t.Helper()
	k := frame.Key{ID: "data", Kind: frame.Points}
	v, err := k.Read(spelling)
	if err != nil {
		t.Fatalf("%s: %v", spelling, err)
	}
	return s.Draw(frame.Drawing{Width: 500, Lang: text.English}, v.([][]float64), nil, Layer{Title: "t"})
}

// Points are placed where the hand is, follow it, and go by keys; what the surface
// writes reads back.
func TestSurface(t *testing.T) {
	for _, start := range []string{"-1, 1", "[[0.5, -1]]", "1,2; -1,0.5"} {
		s := &Surface{ID: "s", Key: "data"}
		p := drawn(t, s, start)
		n := len(s.now)
		if len(p.Grips) != n || len(p.Handles) != n {
			t.Fatalf("%s: %d points have %d grips", start, n, len(p.Grips))
		}
		args := s.Do(view.Event{Kind: view.Down, Act: "act.place", X: s.x.Px(0.75), Y: s.y.Px(0.5)})
		drawn(t, s, args[0][len("data="):])
		args = s.Do(view.Event{Kind: view.Move, Act: "act.place", X: s.x.Px(-0.5), Y: s.y.Px(0.25)})
		s.Do(view.Event{Kind: view.Up, Act: "act.place"})
		p = drawn(t, s, args[0][len("data="):])
		if got := s.now[n]; got[0] < -0.51 || got[0] > -0.49 || len(got) == 2 && (got[1] < 0.24 || got[1] > 0.26) {
			t.Errorf("%s: the new point is at %v", start, got)
		}
		drawn(t, s, p.Grips[0].Press("ArrowRight", true)[0][len("data="):])
		p = drawn(t, s, s.grip(text.English, n).Press("Delete", false)[0][len("data="):])
		if len(s.now) != n {
			t.Errorf("%s: %d points after one came and went", start, len(s.now))
		}
		if args := p.Grips[0].Place(s.x.Px(1.5), s.y.Px(1)); Spell(read(t, args[0])) != args[0][len("data="):] {
			t.Errorf("%s: %s does not read back", start, args[0])
		}
	}
	s := &Surface{ID: "s", Key: "data"}
	drawn(t, s, "0.3")
	if args := s.grip(text.English, 0).Press("Delete", false); args != nil {
		t.Errorf("the last point went: %v", args)
	}
	for _, id := range shapes {
		if pts := shape(id); len(pts) > Most || len(read(t, "data="+Spell(pts))) != len(pts) {
			t.Errorf("the shape %s does not read back", id)
		}
	}
}

func read(t *testing.T, arg string) [][]float64 {
	t.Helper()
	k := frame.Key{ID: "data", Kind: frame.Points}
	v, err := k.Read(arg[len("data="):])
	if err != nil {
		t.Fatal(err)
	}
	return v.([][]float64)
}
