package e2e

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"klviz/wasm/measure"
)

// moduleWorker is a Worker that answers with the divergence of the pair it is sent.
const moduleWorker = `import { kl } from "./kl.js";
onmessage = async ({ data: [p, q] }) => postMessage((await kl(p, q)).kl_nats);`

// moduleHost serves the JavaScript package's folder under a strict policy, with an
// empty page, a Worker and the reference rows beside it.
func moduleHost(t *testing.T) (at string, rows []byte) {
	t.Helper()
	if out, err := exec.Command("make", "-C", "../..", "--no-print-directory", "module").CombinedOutput(); err != nil {
		t.Fatalf("make module: %v\n%s", err, out)
	}
	rows, err := os.ReadFile("../../wasm/testdata/ref_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	made := map[string]string{"/": "<!doctype html><title>kl.js</title>", "/worker.js": moduleWorker, "/rows.jsonl": string(rows)}
	types := map[string]string{".js": "text/javascript", ".wasm": "application/wasm", ".jsonl": "text/plain"}
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; worker-src 'self'")
		w.Header().Set("Content-Type", "text/html")
		if kind := types[filepath.Ext(r.URL.Path)]; kind != "" {
			w.Header().Set("Content-Type", kind)
		}
		body, ok := made[r.URL.Path]
		if !ok {
			b, err := os.ReadFile(filepath.Join("../../wasm/module", filepath.Base(r.URL.Path)))
			if err != nil && r.URL.Path != "/favicon.ico" {
				http.NotFound(w, r)
				return
			}
			body = string(b)
		}
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(host.Close)
	return host.URL, rows
}

// The module in a page and in a Worker of both browsers: the same bytes as natively
// but for quadrature, arrays, problems, and nothing left in the global scope.
func TestModuleInAPage(t *testing.T) {
	at, rows := moduleHost(t)
	var native bytes.Buffer
	if err := measure.Batch(bytes.NewReader(rows), &native, false); err != nil {
		t.Fatal(err)
	}
	for name, s := range browsers {
		t.Run(name, func(t *testing.T) {
			tab := blank(t, s)
			tab.host = at
			tab.must(tab.navigate(at + "/"))
			if left := js[string](tab, `(async () => {
				const names = () => Object.getOwnPropertyNames(globalThis), before = new Set(names());
				await (await import("/kl.js")).kl("{1}", "{1}");
				return names().filter((n) => !before.has(n)).join();
			})()`); left != "" {
				t.Errorf("left in the global scope: %s", left)
			}
			answers := js[string](tab, `import("/kl.js").then(async ({ klBatch }) =>
				klBatch(await (await fetch("/rows.jsonl")).text()))`)
			got, want := strings.Split(answers, "\n"), strings.Split(native.String(), "\n")
			if len(got) != len(want) {
				t.Fatalf("%d lines, want %d", len(got), len(want))
			}
			for i := range want {
				if got[i] != want[i] && !strings.Contains(want[i], `"method":"quadrature"`) {
					t.Errorf("in the page %s\n  natively %s", got[i], want[i])
				}
			}
			tab.equal(`import("/kl.js").then(async ({ kl }) => (await kl(Float64Array.of(.1, .2, .7), [.3, .3, .4])).kl > 0.1)`, true)
			tab.equal(`import("/kl.js").then(({ kl, KLProblem }) => kl("normal(0, 1)", "normal(0, -1)").catch((e) =>
				[e instanceof KLProblem, e.message, e.field, e.position].join()))`, "true,sd must be above 0, got -1,q,10")
			tab.equal(`new Promise((done, failed) => {
				const worker = new Worker("/worker.js", { type: "module" });
				worker.onmessage = (e) => done(e.data);
				worker.onerror = (e) => failed(new Error(e.message));
				worker.postMessage(["bernoulli(0.5)", "{0.5, 0.5}"]);
			})`, 0)
		})
	}
}
