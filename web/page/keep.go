package page

import (
	"time"

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
	play  *Play
	of    vugu.Builder
	key   func() any
	late  bool // in a drag it follows a moment later
	first bool // it is taken over before the others

	last any
	root *vugu.VGNode // as it was built last
}

func keep(p *Play, of vugu.Builder, key func() any) *kept { return &kept{play: p, of: of, key: key} }

// lead is keep for what the reader sees change at once: it is taken over first.
func lead(p *Play, of vugu.Builder, key func() any) *kept {
	return &kept{play: p, of: of, key: key, first: true}
}

// later is what is taken over behind the first picture, and has parts of its own
// that are kept.
type later struct {
	play *Play
	of   vugu.Builder
}

// Build implements vugu.Builder.
func (c later) Build(in *vugu.BuildIn) *vugu.BuildOut {
	if c.play.Early {
		return asItIs()
	}
	return c.of.Build(in)
}

// follow is keep for what is not beside the hand: while the hand moves it is
// drawn some 20 times a second, so that the picture and the numbers under the
// hand come sooner.
func follow(p *Play, of vugu.Builder, key func() any) *kept {
	return &kept{play: p, of: of, key: key, late: true}
}

// keepElement is the element, and the attribute, that tells the reader in the
// browser to leave what stands there.
const keepElement = "vg-keep"

// asItIs leaves the element that arrived.
func asItIs() *vugu.BuildOut {
	return &vugu.BuildOut{Out: []*vugu.VGNode{{Type: vugu.ElementNode, Data: keepElement}}}
}

// Build implements vugu.Builder.
func (c *kept) Build(in *vugu.BuildIn) *vugu.BuildOut {
	if c.root == nil && c.play.Early && !c.first {
		return asItIs()
	}
	if c.root != nil && c.play.Live && c.stays() {
		root := &vugu.VGNode{Type: c.root.Type, Namespace: c.root.Namespace, Data: c.root.Data}
		root.Attr = []vugu.VGAttribute{{Key: keepElement}}
		return &vugu.BuildOut{Out: []*vugu.VGNode{root}}
	}
	out := c.of.Build(in)
	c.last, c.root = c.key(), out.Out[0]
	return out
}

func (c *kept) stays() bool {
	if c.late && c.play.hurried() {
		c.play.catchUp()
		return true
	}
	return c.key() == c.last
}

// behind is how far a follower may be behind the hand.
const behind = 50 * time.Millisecond

// hurried reports whether followers wait.
func (p *Play) hurried() bool { return p.History.Held() && !p.calm }

// catchUp lets the followers draw soon.
func (p *Play) catchUp() {
	if !p.catching {
		p.catching = true
		p.Host.After("follow", behind, func() { p.catching, p.calm = false, true })
	}
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
