package view

import (
	"fmt"
	"runtime"
	"runtime/debug"
	sjs "syscall/js"
	"time"

	"klviz/web/text"
)

// Serve opens views for static/live.js and runs them until the window closes. The
// messages that cross are flat objects:
//
//	to the program    {open, kind, id, …}, {key, event…}, {key, drawn}, {close}
//	from the program  {ready}, {key, files}, {key, done, regions, asks}, {key, fault}
func Serve(openers map[string]Opener) error {
	debug.SetGCPercent(400) // collecting seldom spares drags the pauses
	runtime.MemProfileRate = 0
	s := &server{port: sjs.Global().Get("klvizPort"), openers: openers, open: map[string]*opened{}}
	if !s.port.Truthy() {
		return fmt.Errorf("there is no klvizPort to talk through")
	}
	s.slice = sjs.FuncOf(func(sjs.Value, []sjs.Value) any { s.work(); return nil })
	s.port.Set("onmessage", sjs.FuncOf(func(_ sjs.Value, args []sjs.Value) any {
		s.hear(args[0].Get("data"))
		return nil
	}))
	s.port.Call("postMessage", map[string]any{"ready": true})
	select {}
}

type server struct {
	port    sjs.Value
	openers map[string]Opener
	open    map[string]*opened
	slice   sjs.Func
	waiting bool // a slice of work is on its way
}

// opened is a view in a page.
type opened struct {
	key      string
	session  *Session
	asks     []any // of the host, since the last answer
	busy     bool  // may have more to compute
	works    bool  // did something when it was last asked to
	ahead    bool  // has computed what the page was not sent yet
	inFlight bool  // the page has not drawn the last slice yet
}

func (s *server) hear(m sjs.Value) {
	key := m.Get("key").String()
	o := s.open[key]
	defer func() {
		if fault := recover(); fault != nil {
			s.port.Call("postMessage", map[string]any{"key": key, "done": true, "fault": fmt.Sprint(fault)})
		}
	}()
	switch {
	case m.Get("open").Truthy():
		s.opens(key, m)
	case o == nil:
	case m.Get("close").Truthy():
		delete(s.open, key)
	case m.Get("drawn").Truthy():
		o.inFlight = false
		s.later()
	default:
		e := event(m)
		if e.Body != nil {
			debug.SetGCPercent(25) // a file is coming: memory stays near what is kept of it
		}
		o.session.View.Do(e)
		o.busy = true
		s.answer(o, true)
		s.later()
	}
}

// opens makes a view, once the page has sent the files that it needs.
func (s *server) opens(key string, m sjs.Value) {
	kind, id := m.Get("kind").String(), m.Get("id").String()
	opener, ok := s.openers[kind]
	if !ok {
		panic("this program opens no " + kind)
	}
	data := files{}
	if got := m.Get("files"); got.Truthy() {
		names := sjs.Global().Get("Object").Call("keys", got)
		for i := range names.Length() {
			name := names.Index(i).String()
			data[name] = bytesOf(got.Get(name))
		}
	} else if opener.Files != nil {
		if names := opener.Files(id); len(names) > 0 {
			list := make([]any, len(names))
			for i, n := range names {
				list[i] = n
			}
			s.port.Call("postMessage", map[string]any{"key": key, "files": list})
			return
		}
	}
	o := &opened{key: key}
	store := map[string]string{}
	if kept := m.Get("store"); kept.Truthy() {
		names := sjs.Global().Get("Object").Call("keys", kept)
		for i := range names.Length() {
			name := names.Index(i).String()
			store[name] = kept.Get(name).String()
		}
	}
	v, err := opener.Open(id, Setting{
		Lang: text.Lang(word(m, "lang")), Width: number(m, "width"), Theme: word(m, "theme"), Calm: m.Get("calm").Truthy(),
		State: word(m, "state"), Address: word(m, "address"), Link: word(m, "link"), Build: word(m, "build"), Data: data, Store: store,
	}, host{o})
	if err != nil {
		s.port.Call("postMessage", map[string]any{"key": key, "done": true, "fault": err.Error()})
		return
	}
	o.session, o.busy = NewSession(v), true
	s.open[key] = o
	s.answer(o, true)
	s.later()
}

// answer sends what has changed; done says that an event was answered.
func (s *server) answer(o *opened, done bool) {
	changed := o.session.Changed()
	if len(changed) == 0 && len(o.asks) == 0 && !done {
		return
	}
	regions := make([]any, len(changed))
	for i, r := range changed {
		regions[i] = []any{r.ID, r.HTML}
	}
	o.inFlight, o.ahead = o.inFlight || len(changed) > 0, false
	s.port.Call("postMessage", map[string]any{"key": o.key, "done": done, "regions": regions, "asks": o.asks})
	o.asks = nil
}

// part is how long views compute before events are answered again.
const part = 12 * time.Millisecond

// later lets the views that compute go on, behind what waits to be answered.
func (s *server) later() {
	if s.waiting {
		return
	}
	for _, o := range s.open {
		if o.busy && !(o.inFlight && o.session.Paced()) {
			s.waiting = true
			sjs.Global().Call("setTimeout", s.slice, 0)
			return
		}
	}
}

func (s *server) work() {
	s.waiting = false
	for _, o := range s.open {
		if !o.busy {
			continue
		}
		func() {
			defer func() {
				if fault := recover(); fault != nil {
					o.busy = false
					s.port.Call("postMessage", map[string]any{"key": o.key, "fault": fmt.Sprint(fault)})
				}
			}()
			paced := o.session.Paced()
			if paced && o.inFlight {
				return
			}
			for end := time.Now().Add(part); o.busy && time.Now().Before(end); {
				was := o.works
				o.busy = o.session.Work()
				o.works = o.busy
				o.ahead = o.ahead || o.busy || was // the call that finds no more may end something
				if paced {
					break
				}
			}
			if o.ahead && (!o.inFlight || !o.busy) || len(o.asks) > 0 {
				s.answer(o, false)
			}
		}()
	}
	s.later()
}

func event(m sjs.Value) Event {
	e := Event{
		Kind: Kind(word(m, "kind")), Act: word(m, "act"), Arg: word(m, "arg"), Value: word(m, "value"),
		Key: word(m, "press"), Shift: m.Get("shift").Truthy(), X: number(m, "x"), Y: number(m, "y"), Width: number(m, "width"),
	}
	e.More, e.Size = m.Get("more").Truthy(), number(m, "size")
	if body := m.Get("body"); body.Truthy() {
		e.Body = bytesOf(body)
		if body.Get("transfer").Truthy() {
			body.Call("transfer", 0) // gives its memory back now, not when it is collected
		}
	}
	return e
}

func word(m sjs.Value, name string) string {
	if v := m.Get(name); v.Type() == sjs.TypeString {
		return v.String()
	}
	return ""
}

func number(m sjs.Value, name string) float64 {
	if v := m.Get(name); v.Type() == sjs.TypeNumber {
		return v.Float()
	}
	return 0
}

func bytesOf(buffer sjs.Value) []byte {
	array := sjs.Global().Get("Uint8Array").New(buffer)
	b := make([]byte, array.Get("length").Int())
	sjs.CopyBytesToGo(b, array)
	return b
}

// host collects what a view asks of the page until the next answer.
type host struct{ o *opened }

func (h host) ask(what string, args ...any) {
	h.o.asks = append(h.o.asks, append([]any{what}, args...))
}

func (h host) Say(sentence string)                    { h.ask("say", sentence) }
func (h host) Address(fragment string)                { h.ask("address", fragment) }
func (h host) SetState(query string)                  { h.ask("state", query) }
func (h host) Drag(query string)                      { h.ask("preview", query) }
func (h host) Store(key, value string)                { h.ask("store", key, value) }
func (h host) Copy(text string)                       { h.ask("copy", text) }
func (h host) Focus(selector string)                  { h.ask("focus", selector) }
func (h host) Go(address string)                      { h.ask("go", address) }
func (h host) Print()                                 { h.ask("print") }
func (h host) Present(on bool)                        { h.ask("present", on) }
func (h host) SavePNG(name, picture string, zoom int) { h.ask("png", name, picture, zoom) }
func (h host) Save(name, contentType string, b []byte) {
	array := sjs.Global().Get("Uint8Array").New(len(b))
	sjs.CopyBytesToJS(array, b)
	h.ask("save", name, contentType, array)
}
