package e2e

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// Screen is what a tab is shown on.
type Screen struct {
	Width, Height int64
	Dark          bool
	Touch         bool
	NoScript      bool
	Reduced       bool // prefers-reduced-motion
	Keeps         bool // with its service worker, whose 9 MB other tests do without
	Patient       bool // for ten minutes; other tabs have 90 seconds
	Firefox       bool // Firefox in place of Chromium; it has neither Dark, Reduced nor NoScript
}

var desk = Screen{Width: 1440, Height: 1000}

// engine is a browser's tab: Chromium by its own protocol, Firefox by WebDriver
// BiDi.
type engine interface {
	navigate(address string) error
	// evaluate returns the expression's value as JSON, waiting where it is a
	// promise; nothing for undefined.
	evaluate(expression string) ([]byte, error)
	// inFrame evaluates it in the frame whose address starts so, as text.
	inFrame(address, expression string) (string, error)
	preload(script string) error
	point(kind gesture, x, y float64) error
	touch(kind gesture, x, y float64) error
	key(name string, shift bool) error
	insert(words string) error
	picture() ([]byte, error) // PNG of the whole page
	close()
}

// gesture is what a mouse or a finger does.
type gesture int

const (
	hovers gesture = iota
	presses
	drags
	lifts
)

// Tab is one page open in a browser, in a profile of its own. A console error,
// an exception, a broken policy or a request to another host fails its test when
// the test ends.
type Tab struct {
	engine
	t      *testing.T
	host   string // another site that the tab may ask, where klviz is in a frame
	klviz  string // another klviz that is asked
	meant  string // part of a fault that the test brings about
	mu     sync.Mutex
	faults []string
}

// open opens the path of the site on a screen and waits until the page lives.
func open(t *testing.T, path string, s Screen) *Tab {
	t.Helper()
	if _, err := site(); err != nil { // before the tab's time begins
		t.Fatal(err)
	}
	tab := blank(t, s)
	tab.visit(path)
	if !s.NoScript {
		tab.wait(`document.documentElement.dataset.klviz === "live"`)
	}
	return tab
}

// blank opens an empty tab.
func blank(t *testing.T, s Screen) *Tab {
	t.Helper()
	tab := &Tab{t: t}
	var err error
	if s.Firefox {
		tab.engine, err = openFirefox(s, tab.hear)
	} else {
		tab.engine, err = openChromium(s, tab.hear)
	}
	if err != nil {
		t.Fatal(err)
	}
	if !s.Keeps && !s.NoScript {
		tab.before(`Object.defineProperty(Navigator.prototype,"serviceWorker",{value:undefined})`)
	}
	t.Cleanup(func() {
		tab.close()
		tab.mu.Lock()
		defer tab.mu.Unlock()
		for _, f := range tab.faults {
			t.Error(f)
		}
	})
	return tab
}

// fault is something that must not happen on a page; one that starts with
// "request to " is forgiven where its address is the site's.
type fault string

const toAddress = "request to "

// hear keeps what must not happen on a page.
func (tab *Tab) hear(f fault) {
	if address, ok := strings.CutPrefix(string(f), toAddress); ok {
		for _, own := range []string{origin(), tab.host, tab.klviz, "data:", "blob:", "file:", "about:blank"} {
			if own != "" && strings.HasPrefix(address, own) {
				return
			}
		}
	}
	if tab.meant != "" && strings.Contains(string(f), tab.meant) {
		return
	}
	tab.mu.Lock()
	defer tab.mu.Unlock()
	tab.faults = append(tab.faults, string(f))
}

// run does what only Chromium can.
func (tab *Tab) run(actions ...chromedp.Action) {
	tab.t.Helper()
	c, ok := tab.engine.(*chromium)
	if !ok {
		tab.t.Fatal("this is for Chromium alone")
	}
	tab.must(chromedp.Run(c.ctx, actions...))
}

func (tab *Tab) must(err error) {
	tab.t.Helper()
	if err != nil {
		tab.t.Fatal(err)
	}
}

// visit goes to a path of the site.
func (tab *Tab) visit(path string) {
	tab.t.Helper()
	if _, err := site(); err != nil {
		tab.t.Fatal(err)
	}
	tab.must(tab.navigate(origin() + path))
}

// js evaluates an expression, waiting where it is a promise, and decodes it.
func js[T any](tab *Tab, expression string) T {
	tab.t.Helper()
	var v T
	b, err := tab.evaluate(expression)
	if err == nil && len(b) > 0 {
		err = json.Unmarshal(b, &v)
	}
	if err != nil {
		tab.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// wait waits until the expression is true.
func (tab *Tab) wait(expression string) {
	tab.t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		said, err := tab.evaluate("!!(" + expression + ")")
		if err != nil && strings.Contains(err.Error(), "Inspected target navigated") {
			continue // from one page to the next
		}
		if tab.must(err); string(said) == "true" {
			return
		}
		if time.Now().After(end) {
			tab.t.Fatalf("never came true: %s", expression)
		}
	}
}

// expect fails the test where the expression is not true soon.
func (tab *Tab) expect(expression string) {
	tab.t.Helper()
	for end := time.Now().Add(3 * time.Second); !js[bool](tab, "!!("+expression+")"); time.Sleep(15 * time.Millisecond) {
		if time.Now().After(end) {
			tab.t.Errorf("not so: %s", expression)
			return
		}
	}
}

// equal fails the test where the expression has another value.
func (tab *Tab) equal(expression string, want any) {
	tab.t.Helper()
	if got := js[any](tab, expression); fmt.Sprint(got) != fmt.Sprint(want) {
		tab.t.Errorf("%s is %v, want %v", expression, got, want)
	}
}

// before runs a script in every page of the tab before its own.
func (tab *Tab) before(script string) {
	tab.t.Helper()
	tab.must(tab.preload(script))
}

// slow makes the processor so many times slower.
func (tab *Tab) slow(times float64) {
	tab.t.Helper()
	tab.run(emulation.SetCPUThrottlingRate(times))
}
