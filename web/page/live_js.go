package page

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	sjs "syscall/js"

	"github.com/vugu/vugu"
	"github.com/vugu/vugu/domrender"

	"klviz/web/state"
)

// TakeOver draws the address's state into the page that arrived, and answers the
// reader from then on. It returns only if the page cannot be drawn at all.
func TakeOver() error {
	// The program's heap is a few MB: it is collected between frames (tidy), and
	// within one only where that came too seldom.
	debug.SetGCPercent(1000)
	runtime.MemProfileRate = 0 // nobody reads a profile of it
	renderer, err := domrender.New("#app")
	if err != nil {
		return err
	}
	env, err := vugu.NewBuildEnv(renderer.EventEnv())
	if err != nil {
		return err
	}
	b := newBrowser(renderer.EventEnv())
	play := NewPlay(b.state(), b)
	play.Widths = []float64{b.figureWidth()}
	play.Live = true
	play.letters = b.Remembered("letters")
	play.Alone = b.document.Get("documentElement").Call("hasAttribute", "data-alone").Bool()
	root := NewRoot(play)
	b.listen(play)
	framed := b.framed()
	b.listenToOthers(play)

	draw := func() (err error) {
		defer func() {
			if fault := recover(); fault != nil {
				err = fmt.Errorf("fault while drawing: %v", fault)
			}
		}()
		built := env.RunBuild(root)
		err = renderer.Render(built)
		for cramped(err) && enlarge(renderer) {
			err = renderer.Render(built) // not built anew: then nothing in it would be new
		}
		return err
	}
	// What a hand holds first; boot.js asks for the rest when that shows.
	play.Early = true
	if err := draw(); err != nil {
		return err
	}
	b.dispatch("klviz-hand")
	for live := false; renderer.EventWait(); {
		if b.replaying {
			continue
		}
		if err := draw(); err != nil {
			if !live && !play.Early {
				return err
			}
			fmt.Fprintln(os.Stderr, "klviz:", err) // the next event may heal it
		}
		if play.Early {
			continue
		}
		if !live {
			live = true
			b.document.Get("documentElement").Get("dataset").Set("klviz", "live")
			b.dispatch("klviz-live")
			if framed {
				b.tell(play)
			}
		}
		b.drawn()
		b.tidy()
		b.openTools(play)
		if framed || b.listened() {
			b.tell(play)
		}
	}
	return nil
}

// dispatch tells the page's other scripts.
func (b *browser) dispatch(event string) {
	b.document.Call("dispatchEvent", b.window.Get("Event").New(event))
}

// state is the state that the address asks for: after the #, else after the ?.
func (b *browser) state() state.State {
	query := b.fragment()
	if query == "" {
		query = b.window.Get("location").Get("search").String()
	}
	return b.decode(query)
}

// decode is the state of an address, in the page's language and theme.
func (b *browser) decode(query string) state.State {
	s, _ := state.Decode(query)
	s.Lang = b.lang()
	s.Theme = b.document.Get("documentElement").Get("dataset").Get("theme").String()
	if s.Theme != "light" && s.Theme != "dark" {
		s.Theme = ""
	}
	return s
}

// figureWidth is the room that figures have, in CSS pixels.
func (b *browser) figureWidth() float64 {
	figures := b.document.Call("getElementById", "figures")
	if !figures.Truthy() {
		return wideFigure
	}
	return figures.Get("clientWidth").Float()
}

// listen answers what happens around the page: a new width, another address.
func (b *browser) listen(play *Play) {
	answer := func(f func()) sjs.Func {
		return sjs.FuncOf(func(sjs.Value, []sjs.Value) any {
			defer mend()
			b.env.Lock()
			defer b.env.UnlockRender()
			f()
			return nil
		})
	}
	b.window.Call("addEventListener", "hashchange", answer(func() {
		if fragment := b.fragment(); fragment != b.written {
			b.written = fragment
			play.Open(b.state())
		}
	}))
	b.document.Call("addEventListener", "klviz-rest", answer(func() { play.Early = false }))
	b.document.Call("addEventListener", "klviz-replay", answer(func() { b.replaying = true }))
	b.document.Call("addEventListener", "klviz-replayed", answer(func() { b.replaying = false }))
	observer := b.window.Get("ResizeObserver").New(answer(func() {
		play.Widths = []float64{b.figureWidth()}
	}))
	observer.Call("observe", b.document.Call("getElementById", "figures"))
}
