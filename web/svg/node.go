// Package svg is a small tree of SVG elements and the two ways to write it: as
// XML for files and as markup for a browser's innerHTML. It knows no chart and
// no browser. What it writes depends on nothing but the tree.
package svg

// Node is an element, or bare text where Tag is empty.
type Node struct {
	Tag      string
	Attrs    []Attr
	Text     string // character data, before the children
	Children []Node
}

// Attr is one attribute. Its Value is plain text; the writers escape it.
type Attr struct{ Name, Value string }

// El makes an element from attribute names and values in turn: El("g", "class", "p").
// A name without a value is ignored.
func El(tag string, namesAndValues ...string) Node {
	n := Node{Tag: tag}
	if len(namesAndValues) >= 2 {
		n.Attrs = make([]Attr, 0, len(namesAndValues)/2)
		for i := 0; i+1 < len(namesAndValues); i += 2 {
			n.Attrs = append(n.Attrs, Attr{namesAndValues[i], namesAndValues[i+1]})
		}
	}
	return n
}

// With returns n with children added.
func (n Node) With(children ...Node) Node {
	n.Children = append(n.Children[:len(n.Children):len(n.Children)], children...)
	return n
}

// Say returns n with its text set.
func (n Node) Say(text string) Node {
	n.Text = text
	return n
}

// Attr returns the value of the named attribute, and "" where there is none.
func (n Node) Attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}
