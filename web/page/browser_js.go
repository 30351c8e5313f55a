package page

import (
	"strings"
	sjs "syscall/js"
	"time"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// browser is the Host of a living page.
type browser struct {
	window, document sjs.Value
	env              vugu.EventEnv
	timers           map[string]*timer
	focus            string            // selector that waits for the page to be drawn
	written          string            // the fragment that this page wrote last
	addressing       bool              // another will be written soon
	replaying        bool              // gestures made before the program was ready are coming in
	telling          bool              // the site around will be told soon
	told             told              // what it was told last
	open             map[string]string // the tool that is open, by its place
	tidier           tidier
}

type timer struct {
	id   sjs.Value
	f    func()
	call sjs.Func
}

func newBrowser(env vugu.EventEnv) *browser {
	window := sjs.Global()
	return &browser{window: window, document: window.Get("document"), env: env, timers: map[string]*timer{}}
}

// SetAddress implements [Host]. Browsers refuse more than some 100 changes in
// 30 s, so a drag writes a few times a second.
func (b *browser) SetAddress(fragment func() string) {
	if b.addressing {
		return
	}
	b.addressing = true
	b.after("address", 400*time.Millisecond, func() {
		b.addressing = false
		b.written = fragment()
		b.window.Get("history").Call("replaceState", sjs.Null(), "", "#"+b.written)
	})
}

// fragment is what stands after the address's #.
func (b *browser) fragment() string {
	hash := b.window.Get("location").Get("hash").String()
	if hash == "" {
		return ""
	}
	return hash[1:]
}

// After implements [Host].
func (b *browser) After(key string, delay time.Duration, f func()) {
	b.after(key, delay, func() {
		b.env.Lock()
		defer b.env.UnlockRender()
		f()
	})
}

// after is After without drawing.
func (b *browser) after(key string, delay time.Duration, f func()) {
	t := b.timers[key]
	if t == nil {
		t = &timer{id: sjs.Null()}
		t.call = sjs.FuncOf(func(sjs.Value, []sjs.Value) any {
			defer mend()
			t.id = sjs.Null()
			t.f()
			return nil
		})
		b.timers[key] = t
	}
	if !t.id.IsNull() {
		b.window.Call("clearTimeout", t.id)
	}
	t.f = f
	t.id = b.window.Call("setTimeout", t.call, delay.Milliseconds())
}

// Capture implements [Host]. A pointer that is up already cannot be captured.
func (b *browser) Capture(e vugu.DOMEvent) {
	target := sjs.Value(e.JSEventCurrentTarget())
	if target.IsNull() || target.IsUndefined() {
		return
	}
	defer func() {
		if fault := recover(); fault != nil {
			if _, ok := fault.(sjs.Error); !ok {
				panic(fault)
			}
		}
	}()
	target.Call("setPointerCapture", int(e.PropFloat64("pointerId")))
}

// Focus implements [Host].
func (b *browser) Focus(selector string) { b.focus = selector }

// drawn does what waited for the page to be drawn.
func (b *browser) drawn() {
	if b.focus == "" {
		return
	}
	selector := b.focus
	b.focus = ""
	if el := b.document.Call("querySelector", selector); el.Truthy() {
		el.Call("focus")
	}
}

// Link implements [Host].
func (b *browser) Link(fragment string) string {
	here := b.window.Get("location").Get("href").String()
	if i := strings.IndexAny(here, "?#"); i >= 0 {
		here = here[:i]
	}
	return here + "#" + fragment
}

// Copy implements [Host]. Where the clipboard is refused (a frame, a page that is
// not secure) done is never called.
func (b *browser) Copy(text string, done func()) {
	clipboard := b.window.Get("navigator").Get("clipboard")
	if !clipboard.Truthy() {
		return
	}
	var then, fail sjs.Func
	release := func() { then.Release(); fail.Release() }
	then = sjs.FuncOf(func(sjs.Value, []sjs.Value) any {
		defer mend()
		defer release()
		b.env.Lock()
		defer b.env.UnlockRender()
		done()
		return nil
	})
	fail = sjs.FuncOf(func(sjs.Value, []sjs.Value) any { release(); return nil })
	clipboard.Call("writeText", text).Call("then", then, fail)
}

// SetTheme implements [Host]. A frame without storage forgets it.
func (b *browser) SetTheme(theme string) {
	root := b.document.Get("documentElement")
	if theme == "" {
		root.Get("dataset").Delete("theme")
	} else {
		root.Get("dataset").Set("theme", theme)
	}
	b.Remember("theme", theme)
}

// openTools opens the tool that the state names under the picture, and the one of
// the tab for data above it, in a program of their own: boot.js loads it.
func (b *browser) openTools(play *Play) {
	s := play.State()
	data := ""
	if s.Tab == state.Data {
		data = "data"
	}
	b.openTool(play, "tool", s.Tool)
	b.openTool(play, "data", data)
}

func (b *browser) openTool(play *Play, place, id string) {
	if b.open[place] == id {
		return
	}
	if b.open == nil {
		b.open = map[string]string{}
	}
	b.open[place] = id
	detail := map[string]any{"detail": map[string]any{"place": place, "id": id, "state": play.Address()}}
	b.document.Call("dispatchEvent", b.window.Get("CustomEvent").New("klviz-tool", detail))
}

// listened reports whether somebody wants to hear of each new state.
func (b *browser) listened() bool { return b.open["tool"] != "" || b.open["data"] != "" }

// Go implements [Host].
func (b *browser) Go(address string) { b.window.Get("location").Set("href", address) }

// storage is localStorage, or nothing where it is refused: reading it throws then,
// which Get would not survive; only what Call and New throw becomes a panic.
func (b *browser) storage(use func(sjs.Value)) {
	defer func() { _ = recover() }()
	use(b.window.Get("Reflect").Call("get", b.window, "localStorage"))
}

// Remember implements [Host]. A frame without storage forgets it.
func (b *browser) Remember(name, value string) {
	b.storage(func(s sjs.Value) { s.Call("setItem", "klviz."+name, value) })
}

// Remembered implements [Host].
func (b *browser) Remembered(name string) (value string) {
	b.storage(func(s sjs.Value) {
		if v := s.Call("getItem", "klviz."+name); v.Type() == sjs.TypeString {
			value = v.String()
		}
	})
	return value
}
