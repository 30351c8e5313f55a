package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// onPath finds a browser: by an environment variable, or by one of its usual names.
func onPath(variable string, names ...string) (string, error) {
	if path := os.Getenv(variable); path != "" {
		return path, nil
	}
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("there is no %s: set $%s, or run make test, which installs Debian's", names[0], variable)
}

// startChromium starts the one Chromium that all tests share.
var startChromium = sync.OnceValues(func() (context.Context, error) {
	path, err := onPath("CHROME", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
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

// chromium is a tab of Chromium.
type chromium struct {
	ctx  context.Context
	done func()
	say  func(fault)
}

func openChromium(s Screen, say func(fault)) (*chromium, error) {
	first, err := startChromium()
	if err != nil {
		return nil, err
	}
	profile, id, err := profileTab(first)
	if err != nil {
		return nil, err
	}
	ctx, cancel := chromedp.NewContext(first, chromedp.WithTargetID(id))
	ctx, timeout := context.WithTimeout(ctx, map[bool]time.Duration{true: 10 * time.Minute, false: 90 * time.Second}[s.Patient])
	c := &chromium{ctx: ctx, say: say, done: func() {
		timeout()
		cancel()
		_ = target.DisposeBrowserContext(profile).Do(cdp.WithExecutor(first, chromedp.FromContext(first).Browser))
	}}
	chromedp.ListenTarget(ctx, c.hear)
	media := []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: map[bool]string{true: "dark", false: "light"}[s.Dark]},
		{Name: "prefers-reduced-motion", Value: map[bool]string{true: "reduce", false: "no-preference"}[s.Reduced]},
	}
	return c, chromedp.Run(ctx, cdplog.Enable(), audits.Enable(), network.Enable(),
		emulation.SetDeviceMetricsOverride(s.Width, s.Height, 1, s.Touch),
		emulation.SetTouchEmulationEnabled(s.Touch),
		emulation.SetEmulatedMedia().WithFeatures(media),
		emulation.SetScriptExecutionDisabled(s.NoScript))
}

func (c *chromium) close() { c.done() }

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

// hear says what must not happen on a page.
func (c *chromium) hear(event any) {
	said := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		said = "exception: " + e.ExceptionDetails.Error()
	case *runtime.EventConsoleAPICalled:
		if e.Type == runtime.APITypeError || e.Type == runtime.APITypeAssert || e.Type == runtime.APITypeWarning {
			var words []string
			for _, a := range e.Args {
				words = append(words, string(a.Value)+a.Description)
			}
			said = "console: " + strings.Join(words, " ")
		} else if len(e.Args) > 0 && strings.Contains(string(e.Args[0].Value), "klviz:") {
			said = "program: " + string(e.Args[0].Value) // what Go writes to stderr
		}
	case *cdplog.EventEntryAdded:
		if e.Entry.Level == cdplog.LevelError {
			said = "log: " + e.Entry.Text + " " + e.Entry.URL
		}
	case *audits.EventIssueAdded:
		if e.Issue.Details.ContentSecurityPolicyIssueDetails != nil {
			b, _ := json.Marshal(e.Issue.Details.ContentSecurityPolicyIssueDetails)
			said = "policy: " + string(b)
		}
	case *network.EventRequestWillBeSent:
		said = toAddress + e.Request.URL
	}
	if said != "" {
		c.say(fault(said))
	}
}

func (c *chromium) navigate(address string) error {
	return chromedp.Run(c.ctx, chromedp.Navigate(address))
}

func (c *chromium) evaluate(expression string) (value []byte, err error) {
	err = chromedp.Run(c.ctx, chromedp.Evaluate(expression, &value, func(p *runtime.EvaluateParams) *runtime.EvaluateParams {
		return p.WithAwaitPromise(true)
	}))
	return value, err
}

func (c *chromium) inFrame(address, expression string) (said string, err error) {
	err = chromedp.Run(c.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		ctx = cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Target)
		tree, err := page.GetFrameTree().Do(ctx)
		if err != nil {
			return err
		}
		at := slices.IndexFunc(tree.ChildFrames, func(f *page.FrameTree) bool { return strings.HasPrefix(f.Frame.URL, address) })
		if at < 0 {
			return fmt.Errorf("there is no frame at %s", address)
		}
		world, err := page.CreateIsolatedWorld(tree.ChildFrames[at].Frame.ID).Do(ctx)
		if err != nil {
			return err
		}
		v, wrong, err := runtime.Evaluate("String(" + expression + ")").WithContextID(world).Do(ctx)
		if err == nil && wrong != nil {
			err = wrong
		}
		if err == nil {
			err = json.Unmarshal(v.Value, &said)
		}
		return err
	}))
	return said, err
}

func (c *chromium) preload(script string) error {
	return chromedp.Run(c.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(script).Do(ctx)
		return err
	}))
}

func (c *chromium) point(kind gesture, x, y float64) error {
	event := input.DispatchMouseEvent(input.MouseMoved, x, y)
	switch kind {
	case presses:
		event = input.DispatchMouseEvent(input.MousePressed, x, y).WithButton(input.Left).WithButtons(1).WithClickCount(1)
	case drags:
		event = event.WithButton(input.Left).WithButtons(1)
	case lifts:
		event = input.DispatchMouseEvent(input.MouseReleased, x, y).WithButton(input.Left).WithClickCount(1)
	}
	return chromedp.Run(c.ctx, event)
}

func (c *chromium) touch(kind gesture, x, y float64) error {
	name := map[gesture]input.TouchType{presses: input.TouchStart, drags: input.TouchMove, lifts: input.TouchEnd}[kind]
	var points []*input.TouchPoint
	if kind != lifts {
		points = []*input.TouchPoint{{X: x, Y: y}}
	}
	return chromedp.Run(c.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		return input.DispatchTouchEvent(name, points).Do(ctx)
	}))
}

var chromiumKeys = map[string]string{
	"Up": kb.ArrowUp, "Down": kb.ArrowDown, "Left": kb.ArrowLeft, "Right": kb.ArrowRight, "Home": kb.Home, "End": kb.End,
	"PageUp": kb.PageUp, "PageDown": kb.PageDown, "Escape": kb.Escape, "Tab": kb.Tab, "Enter": kb.Enter, "Delete": kb.Delete,
}

func (c *chromium) key(name string, shift bool) error {
	key, ok := chromiumKeys[name]
	if !ok {
		key = name
	}
	var options []chromedp.KeyOption
	if shift {
		options = append(options, chromedp.KeyModifiers(input.ModifierShift))
	}
	return chromedp.Run(c.ctx, chromedp.KeyEvent(key, options...))
}

func (c *chromium) insert(words string) error {
	return chromedp.Run(c.ctx, chromedp.ActionFunc(func(ctx context.Context) error {
		return input.InsertText(words).Do(cdp.WithExecutor(ctx, chromedp.FromContext(ctx).Target))
	}))
}

// part is a picture of one element.
func (c *chromium) part(selector string) (png []byte, err error) {
	err = chromedp.Run(c.ctx, chromedp.Screenshot(selector, &png, chromedp.ByQuery))
	return png, err
}

func (c *chromium) picture() (png []byte, err error) {
	err = chromedp.Run(c.ctx, chromedp.FullScreenshot(&png, 100))
	return png, err
}
