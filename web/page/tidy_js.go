package page

import (
	"runtime"
	sjs "syscall/js"
)

// tidier collects garbage while nobody waits, so that no step of a drag does.
type tidier struct {
	draws int // since the last time
	asked bool
	call  sjs.Func
}

// untidy is after how many pictures that is worth it: each leaves some 100 kB.
const untidy = 48

// tidy counts a picture that was drawn.
func (b *browser) tidy() {
	t := &b.tidier
	t.draws++
	if t.draws < untidy || t.asked {
		return
	}
	if t.call.IsUndefined() {
		t.call = sjs.FuncOf(func(sjs.Value, []sjs.Value) any {
			t.draws, t.asked = 0, false
			runtime.GC()
			return nil
		})
	}
	if idle := b.window.Get("requestIdleCallback"); idle.Truthy() { // not in Safari
		t.asked = true
		idle.Invoke(t.call)
	}
}
