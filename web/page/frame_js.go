package page

import (
	sjs "syscall/js"
	"time"

	"klviz/wasm/measure"
	"klviz/web/state"
	"klviz/web/text"
)

// The page in a frame of another site. static/frame.js talks with that site and
// checks what it says; the program and frame.js talk by events of the document:
//
//	klviz-open   to the program: show the state in detail (a tool says so too)
//	klviz-drag   to the program: the same while a tool's hand moves; klviz-open ends it as one step
//	klviz-lang   to the program: the root's lang has changed
//	klviz-state  from the program: detail is {state, result}, both text

// framed reports whether the page is the one that embed.js shows.
func (b *browser) framed() bool {
	return b.document.Get("documentElement").Call("hasAttribute", "data-embed").Bool()
}

// lang is the language that the page is marked with, or English.
func (b *browser) lang() string {
	lang := b.document.Get("documentElement").Get("lang").String()
	if !text.Known(text.Lang(lang)) {
		return string(text.English)
	}
	return lang
}

// listenToOthers answers what a tool, or the site around a frame, asks for.
func (b *browser) listenToOthers(play *Play) {
	answer := func(kind string, f func(detail sjs.Value)) {
		b.document.Call("addEventListener", kind, sjs.FuncOf(func(_ sjs.Value, args []sjs.Value) any {
			defer mend()
			b.env.Lock()
			defer b.env.UnlockRender()
			f(args[0].Get("detail"))
			return nil
		}))
	}
	answer("klviz-open", func(detail sjs.Value) {
		play.Open(b.decode(detail.String()).Beside(play.State()))
		play.Moved()
	})
	answer("klviz-drag", func(detail sjs.Value) {
		play.History.Preview(b.decode(detail.String()).Beside(play.State()))
		play.Moved()
	})
	answer("klviz-lang", func(sjs.Value) { play.Do(state.SetLang{Lang: b.lang()}) })
}

// often is how long a change waits to be told, so that a drag is told some ten
// times a second.
const often = 100 * time.Millisecond

// tell says soon, outside, what shows and what it comes to.
func (b *browser) tell(play *Play) {
	if b.telling {
		return
	}
	b.telling = true
	soon := time.Duration(0) // a click in a tool may follow at once
	if play.History.Held() {
		soon = often
	}
	b.after("tell", soon, func() {
		b.telling = false
		m := play.Model()
		now := told{play.Address(), string(measure.ResultJSON(m.P, m.Q, string(play.State().Unit), m.KL(state.P)))}
		if now == b.told {
			return
		}
		b.told = now
		detail := map[string]any{"detail": map[string]any{"state": now.state, "result": now.result}}
		b.document.Call("dispatchEvent", b.window.Get("CustomEvent").New("klviz-state", detail))
	})
}

type told struct{ state, result string }
