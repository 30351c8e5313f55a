package e2e

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// prefs keep Firefox from asking its makers anything, let fingers touch, and
// show the light theme whatever the machine has.
const prefs = `user_pref("dom.w3c_touch_events.enabled", 1);
user_pref("layout.css.prefers-color-scheme.content-override", 1);
user_pref("app.update.auto", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("browser.shell.checkDefaultBrowser", false);
`

// firefoxes are the tabs of the one Firefox that all tests share, by the
// protocol's name of their top context and of the frames inside.
var firefoxes = struct {
	sync.Mutex
	tabs map[string]*firefox
}{tabs: map[string]*firefox{}}

// startFirefox starts it: Firefox ESR as Debian has it, through WebDriver BiDi.
var startFirefox = sync.OnceValues(func() (*bidi, error) {
	path, err := onPath("FIREFOX", "firefox-esr", "firefox")
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "klviz-firefox")
	if err != nil {
		return nil, err
	}
	atEnd(func() { os.RemoveAll(profile) })
	if err := os.WriteFile(filepath.Join(profile, "user.js"), []byte(prefs), 0o644); err != nil {
		return nil, err
	}
	program := exec.Command(path, "--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile, "about:blank")
	log, err := program.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := program.Start(); err != nil {
		return nil, err
	}
	atEnd(func() { _ = program.Process.Kill(); _ = program.Wait() })
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		_, address, found := strings.Cut(lines.Text(), "WebDriver BiDi listening on ")
		if !found {
			continue
		}
		go io.Copy(io.Discard, log) // keep it from waiting for a reader
		b, err := dialBiDi(address+"/session", hearFirefox)
		if err != nil {
			return nil, err
		}
		atEnd(func() { _ = b.do("browser.close", object{}, nil) })
		return b, b.do("session.subscribe", object{"events": []string{
			"log.entryAdded", "network.beforeRequestSent", "browsingContext.contextCreated"}}, nil)
	}
	return nil, fmt.Errorf("%s said no address: %v", path, lines.Err())
})

// firefox is a tab of Firefox.
type firefox struct {
	*bidi
	context, profile string
	say              func(fault)
	late             *time.Timer
}

func openFirefox(s Screen, say func(fault)) (*firefox, error) {
	if s.Dark || s.NoScript || s.Reduced {
		return nil, errors.New("Firefox is driven with scripts, in light and with motion only")
	}
	b, err := startFirefox()
	if err != nil {
		return nil, err
	}
	f := &firefox{bidi: b, say: say}
	var made struct{ UserContext, Context string }
	if err := b.do("browser.createUserContext", object{}, &made); err != nil {
		return nil, err
	}
	f.profile = made.UserContext
	if err := b.do("browsingContext.create", object{"type": "tab", "userContext": f.profile}, &made); err != nil {
		return nil, err
	}
	f.context = made.Context
	firefoxes.Lock()
	firefoxes.tabs[f.context] = f
	firefoxes.Unlock()
	// A page that never answers must not hold up all others.
	f.late = time.AfterFunc(90*time.Second, f.close)
	return f, b.do("browsingContext.setViewport", object{"context": f.context, "devicePixelRatio": 1,
		"viewport": object{"width": s.Width, "height": s.Height}}, nil)
}

func (f *firefox) close() {
	f.late.Stop()
	_ = f.do("browser.removeUserContext", object{"userContext": f.profile}, nil)
	firefoxes.Lock()
	defer firefoxes.Unlock()
	for context, tab := range firefoxes.tabs {
		if tab == f {
			delete(firefoxes.tabs, context)
		}
	}
}

// hearFirefox tells a tab what must not happen on its page.
func hearFirefox(method string, params json.RawMessage) {
	var e struct {
		Context, Parent     string
		Type, Level, Method string
		Text                string
		Source              struct{ Context string }
		Request             struct{ URL string }
	}
	if json.Unmarshal(params, &e) != nil {
		return
	}
	firefoxes.Lock()
	defer firefoxes.Unlock()
	switch method {
	case "browsingContext.contextCreated":
		if tab := firefoxes.tabs[e.Parent]; tab != nil {
			firefoxes.tabs[e.Context] = tab
		}
	case "network.beforeRequestSent":
		if tab := firefoxes.tabs[e.Context]; tab != nil {
			tab.say(fault(toAddress + e.Request.URL))
		}
	case "log.entryAdded":
		tab := firefoxes.tabs[e.Source.Context]
		wrong := e.Level == "error" || e.Type == "console" && (e.Level == "warn" || strings.Contains(e.Text, "klviz:"))
		if tab != nil && wrong {
			tab.say(fault(e.Type + ": " + e.Text))
		}
	}
}

func (f *firefox) navigate(address string) error {
	return f.do("browsingContext.navigate", object{"context": f.context, "url": address, "wait": "complete"}, nil)
}

func (f *firefox) evaluate(expression string) ([]byte, error) {
	return f.evaluateIn(f.context, expression)
}

func (f *firefox) evaluateIn(context, expression string) ([]byte, error) {
	var answer struct {
		Type             string
		Result           remoteValue
		ExceptionDetails struct{ Text string }
	}
	err := f.do("script.evaluate", object{"expression": expression, "awaitPromise": true,
		"target": object{"context": context}, "resultOwnership": "none"}, &answer)
	if err != nil {
		return nil, err
	}
	if answer.Type == "exception" {
		return nil, errors.New(answer.ExceptionDetails.Text)
	}
	if answer.Result.Type == "undefined" {
		return nil, nil
	}
	value, err := answer.Result.plain()
	if err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

func (f *firefox) inFrame(address, expression string) (string, error) {
	var tree struct {
		Contexts []struct {
			Children []struct{ Context, URL string }
		}
	}
	if err := f.do("browsingContext.getTree", object{"root": f.context}, &tree); err != nil {
		return "", err
	}
	for _, child := range tree.Contexts[0].Children {
		if strings.HasPrefix(child.URL, address) {
			b, err := f.evaluateIn(child.Context, "String("+expression+")")
			if err != nil {
				return "", err
			}
			var said string
			return said, json.Unmarshal(b, &said)
		}
	}
	return "", fmt.Errorf("there is no frame at %s", address)
}

func (f *firefox) preload(script string) error {
	return f.do("script.addPreloadScript", object{"functionDeclaration": "()=>{" + script + "}", "contexts": []string{f.context}}, nil)
}

func (f *firefox) point(kind gesture, x, y float64) error { return f.pointer("mouse", kind, x, y) }
func (f *firefox) touch(kind gesture, x, y float64) error { return f.pointer("touch", kind, x, y) }

func (f *firefox) pointer(device string, kind gesture, x, y float64) error {
	acts := []object{{"type": "pointerMove", "x": x, "y": y}}
	switch kind {
	case presses:
		acts = append(acts, object{"type": "pointerDown", "button": 0})
	case lifts:
		acts = append(acts, object{"type": "pointerUp", "button": 0})
	}
	return f.act(object{"type": "pointer", "id": device, "parameters": object{"pointerType": device}, "actions": acts})
}

func (f *firefox) act(source object) error {
	return f.do("input.performActions", object{"context": f.context, "actions": []object{source}}, nil)
}

// The protocol's keys: https://w3c.github.io/webdriver/#keyboard-actions
var firefoxKeys = map[string]string{
	"Up": "\ue013", "Down": "\ue015", "Left": "\ue012", "Right": "\ue014", "Home": "\ue011", "End": "\ue010",
	"PageUp": "\ue00e", "PageDown": "\ue00f", "Escape": "\ue00c", "Tab": "\ue004", "Enter": "\ue007", "Delete": "\ue017",
}

const shiftKey = "\ue008"

func (f *firefox) key(name string, shift bool) error {
	key, ok := firefoxKeys[name]
	if !ok {
		key = name
	}
	acts := []object{{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}}
	if shift {
		acts = append(append([]object{{"type": "keyDown", "value": shiftKey}}, acts...), object{"type": "keyUp", "value": shiftKey})
	}
	return f.act(object{"type": "key", "id": "keys", "actions": acts})
}

func (f *firefox) insert(words string) error {
	var acts []object
	for _, r := range words {
		acts = append(acts, object{"type": "keyDown", "value": string(r)}, object{"type": "keyUp", "value": string(r)})
	}
	return f.act(object{"type": "key", "id": "keys", "actions": acts})
}

func (f *firefox) picture() ([]byte, error) {
	var shot struct{ Data string }
	if err := f.do("browsingContext.captureScreenshot", object{"context": f.context, "origin": "document"}, &shot); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(shot.Data)
}
