package main

import (
	"strings"
	"testing"
)

const generated = `package page

import "fmt"
import "log"
import "github.com/vugu/vugu"

func (c *X) Build(vgin *vugu.BuildIn) (vgout *vugu.BuildOut) {
	vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "", Data: "p", Attr: []vugu.VGAttribute{{Namespace: "", Key: "id", Val: "a\"b"}, vugu.VGAttribute{Namespace: "", Key: "class", Val: "c"}}}
	vgout.Out = append(vgout.Out, vgn)	// root for output
	{
		vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: "\n\t"}
		vgparent.AppendChild(vgn)
		vgn = &vugu.VGNode{Type: vugu.VGNodeType(1), Data: " or "}
		vgparent.AppendChild(vgn)
		vgn.AddAttrInterface("title", fmt.Sprint(1))
		{
			b, err := vjson.Marshal(c.Name())
			if err != nil {
				panic(err)
			}
			vgn.Prop = append(vgn.Prop, vugu.VGProperty{Key: "value", JSONVal: vjson.RawMessage(b)})
		}
		vgn.DOMEventHandlerSpecList = append(vgn.DOMEventHandlerSpecList, vugu.DOMEventHandlerSpec{
			EventType:	"click",
			Func:		func(event vugu.DOMEvent) { c.Click(event) },
			// TODO: implement capture, etc. mostly need to decide syntax
		})
	}
}

// 'fix' unused imports
var _ fmt.Stringer
var _ log.Logger
`

const short = `package page

import "fmt"
import "github.com/vugu/vugu"

func (c *X) Build(vgin *vugu.BuildIn) (vgout *vugu.BuildOut) {
	vgn = element("p", "id", "a\"b", "class", "c")
	vgout.Out = append(vgout.Out, vgn)	// root for output
	{
		vgn = words(" or ")
		child(vgparent, vgn)
		attribute(vgn, "title", fmt.Sprint(1))
		property(vgn, "value", c.Name())
		listen(vgn, "click", func(event vugu.DOMEvent) { c.Click(event) })
	}
}
`

func TestCompact(t *testing.T) {
	got, err := compact(generated)
	if err != nil {
		t.Fatal(err)
	}
	strip := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if strip(got) != strip(short) {
		t.Errorf("got\n%s\nwant\n%s", got, short)
	}
}

// Another form means another vugugen: it must be looked at, not passed on.
func TestCompactRefuses(t *testing.T) {
	for _, line := range []string{
		`vgn = &vugu.VGNode{Type: vugu.VGNodeType(3), Namespace: "svg", Data: "g", Attr: []vugu.VGAttribute{{Namespace: "", Key: "id", Val: "x"}}}`,
		`vgn.DOMEventHandlerSpecList = append(vgn.DOMEventHandlerSpecList, more...)`,
	} {
		if _, err := compact(line); err == nil {
			t.Errorf("%s is passed on", line)
		}
	}
}
