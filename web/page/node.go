package page

import (
	"github.com/vugu/vjson"
	"github.com/vugu/vugu"
)

// The generated code builds its trees by these; see compact. They stay calls:
// put in at some 300 places they would be a seventh of the program.

// element is an HTML element with attributes, given as name and value in turn.
//
//go:noinline
func element(tag string, attrs ...string) *vugu.VGNode {
	n := &vugu.VGNode{Type: vugu.ElementNode, Data: tag}
	if len(attrs) > 0 {
		n.Attr = make([]vugu.VGAttribute, 0, len(attrs)/2+4)
		for i := 0; i+1 < len(attrs); i += 2 {
			n.Attr = append(n.Attr, vugu.VGAttribute{Key: attrs[i], Val: attrs[i+1]})
		}
	}
	return n
}

// shape is an SVG element.
//
//go:noinline
func shape(tag string, attrs ...string) *vugu.VGNode {
	n := element(tag, attrs...)
	n.Namespace = "svg"
	return n
}

// words is a text.
//
//go:noinline
func words(s string) *vugu.VGNode { return &vugu.VGNode{Type: vugu.TextNode, Data: s} }

// property sets a property of the element in the browser.
//
//go:noinline
func property(n *vugu.VGNode, name string, value any) {
	b, err := vjson.Marshal(value)
	if err != nil {
		panic(err) // a template's mistake: not a string, number or bool
	}
	n.Prop = append(n.Prop, vugu.VGProperty{Key: name, JSONVal: b})
}

// listen answers an event of the element.
//
//go:noinline
func listen(n *vugu.VGNode, kind string, answer func(vugu.DOMEvent)) {
	n.DOMEventHandlerSpecList = append(n.DOMEventHandlerSpecList, vugu.DOMEventHandlerSpec{EventType: kind, Func: answer})
}

// child puts a node at the end of its parent.
//
//go:noinline
func child(parent, n *vugu.VGNode) { parent.AppendChild(n) }

// attribute sets an attribute as Vugu does: false and nil leave it out.
//
//go:noinline
func attribute(n *vugu.VGNode, name string, value any) { n.AddAttrInterface(name, value) }

// inside sets what is inside of an element, as text or as vugu.HTML.
//
//go:noinline
func inside(n *vugu.VGNode, value any) { n.SetInnerHTML(value) }
