package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// chrome finds the browser: $CHROME, or one of the usual names on PATH.
func chrome() (string, error) {
	if path := os.Getenv("CHROME"); path != "" {
		return path, nil
	}
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("no Chromium: set $CHROME, or run make test, which installs Debian's")
}

// start starts the one browser that all tests share.
var start = sync.OnceValues(func() (context.Context, error) {
	path, err := chrome()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox,
		chromedp.WindowSize(1440, 1000), chromedp.Flag("touch-events", "enabled"))
	browser, stop := chromedp.NewExecAllocator(context.Background(), options...)
	first, cancel := chromedp.NewContext(browser)
	atEnd(func() { cancel(); stop() })
	return first, chromedp.Run(first)
})

// Screen is what a tab is shown on.
type Screen struct {
	Width, Height int64
	Dark          bool
	Touch         bool
	NoScript      bool
	Reduced       bool // prefers-reduced-motion
}

var desk = Screen{Width: 1440, Height: 1000}

// Tab is one page open in the browser, in a profile of its own. A console
// error, an exception, a broken policy or a request to another host fails its
// test when the test ends.
type Tab struct {
	t      *testing.T
	host   string // another site that the tab may ask, where klviz is in a frame
	ctx    context.Context
	mu     sync.Mutex
	faults []string
}

// open opens the path of the site on a screen and waits until the page lives.
func open(t *testing.T, path string, s Screen) *Tab {
	t.Helper()
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
	first, err := start()
	if err != nil {
		t.Fatal(err)
	}
	profile, id, err := profileTab(first)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(first, chromedp.WithTargetID(id))
	ctx, timeout := context.WithTimeout(ctx, 90*time.Second)
	tab := &Tab{t: t, ctx: ctx}
	t.Cleanup(func() {
		timeout()
		cancel()
		_ = target.DisposeBrowserContext(profile).Do(cdp.WithExecutor(first, chromedp.FromContext(first).Browser))
		tab.mu.Lock()
		defer tab.mu.Unlock()
		for _, f := range tab.faults {
			t.Error(f)
		}
	})
	chromedp.ListenTarget(ctx, tab.hear)
	media := []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: map[bool]string{true: "dark", false: "light"}[s.Dark]},
		{Name: "prefers-reduced-motion", Value: map[bool]string{true: "reduce", false: "no-preference"}[s.Reduced]},
	}
	tab.run(cdplog.Enable(), audits.Enable(), network.Enable(),
		emulation.SetDeviceMetricsOverride(s.Width, s.Height, 1, s.Touch),
		emulation.SetTouchEmulationEnabled(s.Touch),
		emulation.SetEmulatedMedia().WithFeatures(media),
		emulation.SetScriptExecutionDisabled(s.NoScript))
	return tab
}

// profileTab opens a tab in a profile of its own, in a window of its own, since a
// profile without a window has no tabs.
func profileTab(first context.Context) (profile cdp.BrowserContextID, id target.ID, err error) {
	err = chromedp.Run(first, chromedp.ActionFunc(func(ctx context.Context) error {
		ctx = cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Browser)
		var err error
		if profile, err = target.CreateBrowserContext().Do(ctx); err != nil {
			return err
		}
		id, err = target.CreateTarget("about:blank").WithBrowserContextID(profile).WithNewWindow(true).Do(ctx)
		return err
	}))
	return profile, id, err
}

// hear keeps what must not happen on a page.
func (tab *Tab) hear(event any) {
	fault := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		fault = "exception: " + e.ExceptionDetails.Error()
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeAssert || e.Type == runtime.APITypeWarning {
			var words []string
			for _, a := range e.Args {
				words = append(words, string(a.Value)+a.Description)
			}
			fault = "console: " + strings.Join(words, " ")
		} else if len(e.Args) > 0 && strings.Contains(string(e.Args[0].Value), "klviz:") {
			fault = "program: " + string(e.Args[0].Value) // what Go writes to stderr
		}
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.LevelError {
			fault = "log: " + e.Entry.Text + " " + e.Entry.URL
		}
	case *audits.EventIssueAdded:
		if e.Issue.Details.ContentSecurityPolicyIssueDetails != nil {
			b, _ := json.Marshal(e.Issue.Details.ContentSecurityPolicyIssueDetails)
			fault = "policy: " + string(b)
		}
	case *network.EventRequestWillBeSent:
		u := e.Request.URL
		if !strings.HasPrefix(u, origin()) && (tab.host == "" || !strings.HasPrefix(u, tab.host)) && !strings.HasPrefix(u, "data:") && !strings.HasPrefix(u, "blob:") && !strings.HasPrefix(u, "file:") && u != "about:blank" {
			fault = "request to " + u
		}
	}
	if fault != "" {
		tab.mu.Lock()
		tab.faults = append(tab.faults, fault)
		tab.mu.Unlock()
	}
}

func (tab *Tab) run(actions ...chromedp.Action) {
	tab.t.Helper()
	if err := chromedp.Run(tab.ctx, actions...); err != nil {
		tab.t.Fatal(err)
	}
}

// visit goes to a path of the site.
func (tab *Tab) visit(path string) {
	tab.t.Helper()
	if _, err := site(); err != nil {
		tab.t.Fatal(err)
	}
	tab.run(chromedp.Navigate(origin() + path))
}

// js evaluates an expression, waiting where it is a promise, and decodes it.
func js[T any](tab *Tab, expression string) T {
	tab.t.Helper()
	var v T
	err := chromedp.Run(tab.ctx, chromedp.Evaluate(expression, &v, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true)
	}))
	if err != nil {
		tab.t.Fatalf("%s: %v", expression, err)
	}
	return v
}

// wait waits until the expression is true.
func (tab *Tab) wait(expression string) {
	tab.t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if js[bool](tab, "!!("+expression+")") {
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

// before runs a script in every page of the tab before its own.
func (tab *Tab) before(script string) {
	tab.t.Helper()
	tab.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
}

// slow makes the processor so many times slower.
func (tab *Tab) slow(times float64) {
	tab.t.Helper()
	tab.run(emulation.SetCPUThrottlingRate(times))
}
