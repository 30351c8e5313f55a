package e2e

import (
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"regexp"
	"testing"
)

// instead is the site with one of its files replaced.
func instead(t *testing.T, path *regexp.Regexp, file string) string {
	t.Helper()
	target, err := url.Parse(origin())
	if err != nil {
		t.Fatal(err)
	}
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	through := httputil.NewSingleHostReverseProxy(target)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if path.MatchString(r.URL.Path) {
			w.Header().Set("Content-Type", "text/javascript")
			w.Header().Set("Access-Control-Allow-Origin", "*")
			_, _ = w.Write(body)
			return
		}
		through.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// An embed.js from the beginning with today's frame, and today's embed.js with a
// frame from the beginning: live, dragged by keys, told a state, told a theme.
func TestEmbedVersions(t *testing.T) {
	if _, err := site(); err != nil {
		t.Fatal(err)
	}
	for name, klviz := range map[string]string{
		"older embed.js": instead(t, regexp.MustCompile(`^/embed\.js$`), "testdata/embed-1/embed.js"),
		"older frame":    instead(t, regexp.MustCompile(`^/frame-\w+\.js$`), "testdata/embed-1/frame.js"),
	} {
		t.Run(name, func(t *testing.T) {
			tab := hostOf(t, klviz, tagged, "", desk)
			tab.wait(lives)
			near(t, "the result", js[float64](tab, lives+`.kl_nats`), 0.446566, 5e-6)
			js[any](tab, `(()=>{const f=document.querySelector("kl-divergence").shadowRoot.querySelector("iframe");f.focus();
				f.contentWindow.postMessage({klviz:1,type:"focus"},"*");changes.length=0})()`)
			tab.soon(klviz, `document.activeElement.getAttribute("role")`, "slider")
			tab.press("Right")
			tab.wait(`Math.abs(changes.at(-1)?.result.kl_nats-0.446566)>1e-4`)
			js[any](tab, `(()=>{const e=document.querySelector("kl-divergence");e.q="laplace(0, 1)";e.setAttribute("theme","dark")})()`)
			tab.wait(lives + `.q==="laplace(0, 1)"`)
			tab.soon(klviz, `getComputedStyle(document.documentElement).colorScheme`, "dark")
			tab.equal(`document.querySelector("kl-divergence").offsetHeight>150`, true)
		})
	}
}
