package e2e

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// behind serves the site on an origin of its own, through what change does to its
// answers.
func behind(t *testing.T, change func(*http.Response)) string {
	t.Helper()
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	to, err := url.Parse(origin())
	if err != nil {
		t.Fatal(err)
	}
	proxy := httputil.NewSingleHostReverseProxy(to)
	proxy.FlushInterval = -1
	proxy.ModifyResponse = func(r *http.Response) error { change(r); return nil }
	server := httptest.NewServer(proxy)
	t.Cleanup(server.Close)
	return server.URL
}

// stalling is a body of which the second half waits.
type stalling struct {
	io.ReadCloser
	first int64
	on    <-chan struct{}
}

func (s *stalling) Read(b []byte) (int, error) {
	if s.first <= 0 {
		<-s.on
		return s.ReadCloser.Read(b)
	}
	n, err := s.ReadCloser.Read(b[:min(int64(len(b)), s.first)])
	s.first -= int64(n)
	return n, err
}

// line makes the tab's network slow: kilobits a second, milliseconds until an answer.
func (tab *Tab) line(kbits, latency float64) {
	tab.t.Helper()
	bytes := kbits * 1000 / 8
	tab.run(chromedp.ActionFunc(func(ctx context.Context) error {
		return cdp.Execute(ctx, "Network.emulateNetworkConditions", map[string]any{
			"offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes,
		}, nil)
	}))
}

// leave goes to an address and does not wait for what loads there.
func (tab *Tab) leave(address string) {
	tab.t.Helper()
	tab.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, _, _, _, err := page.Navigate(address).Do(ctx)
		return err
	}))
}

// On a line of 1.6 Mbit/s with 150 ms, which stalls half way through the program,
// the picture and the number are there without it, and what is dragged and typed
// until it comes is kept and answered.
func TestSlowLine(t *testing.T) {
	on := make(chan struct{})
	address := behind(t, func(r *http.Response) {
		if strings.HasSuffix(r.Request.URL.Path, ".wasm") {
			r.Body = &stalling{r.Body, r.ContentLength / 2, on}
		}
	})
	tab := blank(t, desk)
	tab.host = address
	tab.line(1600, 150)
	tab.leave(address + weather)
	tab.wait(`[...document.querySelectorAll("#figures .klviz-chart")].some(e=>e.getClientRects().length)&&[...document.querySelectorAll("output[data-kl=pq]")].some(o=>o.getClientRects().length)`)
	tab.wait(`performance.getEntriesByName("first-contentful-paint").length`)
	t.Logf("painted after %.0f ms", js[float64](tab, `performance.getEntriesByName("first-contentful-paint")[0].startTime`))

	const number = 0.08900216 // nats of the weather
	near(t, "the number that arrives", tab.nats("pq"), number, 1e-6)
	x, y := tab.at("#bars " + bar("p", "rain"))
	tab.grip(x, y)
	tab.moveTo(x, y-20)
	tab.moveTo(x, y-40)
	tab.letGo(x, y-40)
	tab.fill("#q-name", "Lima")
	tab.equal(`document.documentElement.dataset.klviz`, "static")
	near(t, "the number before the program", tab.nats("pq"), number, 1e-6)

	close(on)
	tab.wait(`document.documentElement.dataset.klviz==="live"`)
	t.Logf("live after %.0f ms", js[float64](tab, `performance.now()`))
	tab.expect(`Number(document.querySelector("output").dataset.nats)>0.1`)
	tab.expect(`document.querySelector(".price").textContent.includes("Lima")`)
	tab.equal(`document.querySelector("#q-name").value`, "Lima")
	tab.changes("a drag", func() { tab.drag("#bars "+bar("q", "sun"), 0, 30) })
}
