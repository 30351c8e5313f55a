package page

import (
	"github.com/vugu/vugu"

	"klviz/web/state"
)

// kept spares a component that has nothing new to say. Vugu builds and sends
// every component after every event; of one whose key is as it was, kept sends
// the root element alone, with an attribute that tells the reader in the browser
// to leave all of it as it is.
//
// What a component shows must follow from its key.
type kept struct {
	play *Play
	of   vugu.Builder
	key  func() any

	last any
	root *vugu.VGNode // as it was built last
}

func keep(p *Play, of vugu.Builder, key func() any) *kept { return &kept{play: p, of: of, key: key} }

// Build implements vugu.Builder.
func (c *kept) Build(in *vugu.BuildIn) *vugu.BuildOut {
	key := c.key()
	if c.root != nil && c.play.Live && key == c.last {
		root := &vugu.VGNode{Type: c.root.Type, Namespace: c.root.Namespace, Data: c.root.Data}
		root.Attr = []vugu.VGAttribute{{Key: "vg-keep"}}
		return &vugu.BuildOut{Out: []*vugu.VGNode{root}}
	}
	out := c.of.Build(in)
	c.last, c.root = key, out.Out[0]
	return out
}

// shown is what the numbers and sentences about them depend on.
type shown struct {
	pair state.Pair
	unit state.Unit
	lang string
	held bool // a coarser number may do
}

func (p *Play) shown() shown {
	s := p.State()
	return shown{s.Pair(), s.Unit, s.Lang, p.History.Held()}
}
