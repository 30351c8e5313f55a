package page

import "github.com/vugu/vugu"

// Keep spares a component that has nothing new to say. Vugu builds and sends
// every component after every event; of one whose key is as it was, Keep sends
// its root element alone, with an attribute that tells the reader in the browser
// to leave all of it as it is.
//
// What a component shows must follow from its key.
type Keep[K comparable] struct {
	Of   vugu.Builder
	Key  func() K
	Live bool // false in HTML that is being made: nothing is there to be kept yet

	last K
	root *vugu.VGNode // as it was built last
}

// Build implements vugu.Builder.
func (c *Keep[K]) Build(in *vugu.BuildIn) *vugu.BuildOut {
	key := c.Key()
	if c.root != nil && c.Live && key == c.last {
		kept := *c.root
		kept.FirstChild, kept.LastChild, kept.InnerHTML, kept.DOMEventHandlerSpecList, kept.Prop = nil, nil, nil, nil, nil
		kept.Attr = []vugu.VGAttribute{{Key: "vg-keep"}}
		return &vugu.BuildOut{Out: []*vugu.VGNode{&kept}}
	}
	out := c.Of.Build(in)
	c.last, c.root = key, out.Out[0]
	return out
}
