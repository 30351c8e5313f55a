package talk

import "testing"

func known(id string) bool { return id == "five-steps" || id == "units" || id == "convexity" }

func TestList(t *testing.T) {
	l, wrong := List(nil).Paste("https://k.example/lessons/five-steps/#reveal=1&slide=4\n\nhttps://k.example/de/lessons/units/?unit=nats\nconvexity\n", known)
	if wrong != 0 || l.String() != "five-steps#reveal=1\nunits#unit=nats\nconvexity" {
		t.Fatalf("line %d is wrong, %q", wrong, l)
	}
	l.Up(2)
	l = l.Drop(0)
	if again := Read("surprises\n"+l.String(), known); again.String() != "convexity\nunits#unit=nats" {
		t.Errorf("%q comes back as %q", l, again)
	}
	if link := l.Link(Folder("https://k.example/lessons/teach/"), 1, 2); link != "https://k.example/lessons/units/#unit=nats&slide=2" {
		t.Errorf("the second slide is at %s", link)
	}
	if _, wrong := l.Paste("units\nhttps://k.example/#p={a:1,b:2}", known); wrong != 2 {
		t.Errorf("line %d is wrong, not 2", wrong)
	}
}
