//go:build !js

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"klviz/wasm/family"
	"klviz/web/api"
	"klviz/web/command"
	"klviz/web/script"
	"klviz/web/site"
)

func TestWorker(t *testing.T) {
	edge := startWorkerd(t, "")
	t.Run("answers like the native server", func(t *testing.T) {
		script.Test(t, edge.base, "../api/testdata/api.txt")
	})
	t.Run("the whole site", func(t *testing.T) { testSite(t, edge) })
	t.Run("the same bytes everywhere", func(t *testing.T) { testBytes(t, edge) })
	t.Run("10,000 requests", func(t *testing.T) { testMany(t, edge) })
}

// testSite fetches each file of the site with the bytes, type, policy and caching
// that the native server gives it.
func testSite(t *testing.T, edge runtime) {
	built := os.DirFS("../../static/site")
	m, err := site.ReadManifest(built)
	if err != nil {
		t.Fatal(err)
	}
	native, err := site.New(built)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range m.Assets {
		paths := []string{"/" + a.Path}
		if folder, ok := strings.CutSuffix(a.Path, "index.html"); ok {
			paths = append(paths, "/"+folder)
		}
		for _, path := range paths {
			want := httptest.NewRecorder()
			native.ServeHTTP(want, httptest.NewRequest("GET", (&url.URL{Path: path}).EscapedPath(), nil))
			resp, err := client.Get(edge.base + (&url.URL{Path: path}).EscapedPath())
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			_, err = got.ReadFrom(resp.Body)
			resp.Body.Close()
			if err != nil || resp.StatusCode != http.StatusOK || !bytes.Equal(got.Bytes(), want.Body.Bytes()) {
				t.Errorf("%s: %d with %d bytes, %v; want %d bytes", path, resp.StatusCode, got.Len(), err, want.Body.Len())
			}
			for _, key := range []string{"Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "Access-Control-Allow-Origin"} {
				if g, w := resp.Header.Get(key), want.Header().Get(key); g != w {
					t.Errorf("%s: %s is %q, natively %q", path, key, g, w)
				}
			}
			if a.Immutable && resp.Header.Get("Cache-Control") != site.Immutable {
				t.Errorf("%s: Cache-Control is %q", path, resp.Header.Get("Cache-Control"))
			}
		}
	}
}

// testBytes compares what the command line, the native handler, the edge and the
// JavaScript module say of the public reference rows: closed forms and sums byte
// for byte.
func testBytes(t *testing.T, edge runtime) {
	file, err := os.Open("../../wasm/testdata/ref_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	native := api.New(api.Config{})
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	same, near := 0, 0
	var pairs, said bytes.Buffer // for the module
	for lines.Scan() {
		var row struct {
			ID   string
			P, Q json.RawMessage
		}
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		p, q := spelled(t, row.P), spelled(t, row.Q)
		query := url.Values{"p": {p}, "q": {q}}.Encode()
		if len(query) > 8000 {
			continue // longer than the edge's network takes an address
		}
		var shell bytes.Buffer
		if err := command.KL([]string{"--json", p, q}, nil, &shell); err != nil {
			t.Errorf("%s: %v", row.ID, err)
			continue
		}
		pair, err := json.Marshal([2]string{p, q})
		if err != nil {
			t.Fatal(err)
		}
		pairs.Write(append(pair, '\n'))
		said.Write(shell.Bytes())
		answer := httptest.NewRecorder()
		native.ServeHTTP(answer, httptest.NewRequest("GET", "/api/kl?"+query, nil))
		code, body, err := edge.get("/api/kl?" + query)
		if err != nil {
			t.Fatal(err)
		}
		if answer.Code != http.StatusOK || code != answer.Code {
			t.Errorf("%s: natively %d, at the edge %d: %s", row.ID, answer.Code, code, body)
			continue
		}
		if bytes.Equal(shell.Bytes(), body) && bytes.Equal(answer.Body.Bytes(), body) {
			same++
			continue
		}
		if agree(t, shell.Bytes(), body) && bytes.Equal(shell.Bytes(), answer.Body.Bytes()) {
			near++
			continue
		}
		t.Errorf("%s:\ncommand %s\nnative  %s\nedge    %s", row.ID, shell.Bytes(), answer.Body, body)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	testModule(t, &pairs, &said)
	t.Logf("%d rows byte for byte, %d by quadrature within their errors", same, near)
	if same < 100 {
		t.Errorf("only %d rows were compared byte for byte", same)
	}
}

// testModule compares what the command line said of pairs with the module's words.
func testModule(t *testing.T, pairs, said *bytes.Buffer) {
	if _, err := os.Stat("../../wasm/module/kl.wasm"); err != nil {
		t.Fatal("the module is not built: run make module")
	}
	node := exec.Command("node", "testdata/module.mjs")
	node.Stdin, node.Stderr = pairs, os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	want, got := bytes.Split(said.Bytes(), []byte("\n")), bytes.Split(out, []byte("\n"))
	if len(want) != len(got) {
		t.Fatalf("the module answered %d lines, the command line %d", len(got), len(want))
	}
	for i := range want {
		if !bytes.Equal(want[i], got[i]) && !agree(t, want[i], got[i]) {
			t.Errorf("\ncommand %s\nmodule  %s", want[i], got[i])
		}
	}
}

// spelled is a distribution of the reference rows as an address writes it.
func spelled(t *testing.T, raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	d, err := family.FromJSON(raw)
	if err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return d.String()
}

// agree says whether two results by quadrature differ by no more than their errors.
func agree(t *testing.T, a, b []byte) bool {
	type result struct {
		Nats   float64 `json:"kl_nats"`
		Error  float64 `json:"error"`
		Method string  `json:"method"`
	}
	var x, y result
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
		return false
	}
	return x.Method == "quadrature" && y.Method == "quadrature" && max(x.Nats, y.Nats)-min(x.Nats, y.Nats) <= x.Error+y.Error
}

// mixed are requests of all kinds, most of them answered at the edge itself.
var mixed = []struct {
	method, path, body string
	code               int
}{
	{"GET", "/api/kl?p=normal(0,1)&q=normal(1,2)", "", 200},
	{"GET", "/api/kl?p=normal(0,1)&q=laplace(0,1)", "", 200},
	{"GET", "/api/kl?p=normal(0,-1)&q=normal(1,2)", "", 422},
	{"GET", "/api/kl?p=%ff&q=normal(1,2)", "", 400},
	{"GET", "/chart.svg?p=poisson(3)&q=geometric(0.3)", "", 200},
	{"GET", "/?p=normal(0,1)&q=normal(1,2)", "", 200},
	{"HEAD", "/api/kl?p=normal(0,1)&q=normal(1,2)", "", 200},
	{"POST", "/api/kl", "", 405},
	{"POST", "/api/kl", "a body that nobody reads", 405},
	{"PUT", "/healthz", "x", 405},
	{"OPTIONS", "/api/kl", "", 204},
	{"GET", "/healthz", "", 200},
	{"GET", "/api/../../etc/passwd", "", 404},
	{"GET", "/%2e%2e/%2e%2e/etc/passwd", "", 404},
	{"GET", "/boot.js", "", 200},
}

func testMany(t *testing.T, edge runtime) {
	send(t, edge, 2000, 0) // caches and heaps fill
	before := edge.memory(t)
	done := make(chan struct{})
	var harm sync.WaitGroup
	for i := range 20 {
		harm.Go(func() {
			if i < 4 {
				if err := script.Endless().Do(edge.addr()); err != nil {
					t.Error(err)
				}
			}
			if err := script.Sip(edge.addr(), "GET /chart.svg?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n", done); err != nil {
				t.Error(err)
			}
		})
	}
	harm.Go(func() {
		for i := 0; ; i++ {
			select {
			case <-done:
				t.Logf("%d requests meant to do harm meanwhile", i)
				return
			default:
			}
			if err := script.Harms[i%len(script.Harms)].Do(edge.addr()); err != nil {
				t.Error(err)
				return
			}
		}
	})
	send(t, edge, 10_000, 0)
	close(done)
	harm.Wait()
	after := edge.memory(t)
	t.Logf("memory: %d MB before, %d MB after 10,000 requests", before, after)
	// The runtime itself grows by 2 kB with each request, also for files (workerd
	// 1.20260426.1); what our program holds TestWorkerAfterFaults tells.
	if after > before+128 {
		t.Errorf("memory grew from %d to %d MB over 10,000 requests", before, after)
	}
}

// send asks n times, eight at once, and counts wrong answers; more than
// tolerated fail the test.
func send(t *testing.T, edge runtime, n int, tolerated int64) {
	t.Helper()
	var wrong atomic.Int64
	var wg sync.WaitGroup
	for worker := range 8 {
		wg.Go(func() {
			for i := worker; i < n; i += 8 {
				c := mixed[i%len(mixed)]
				req, err := http.NewRequest(c.method, edge.base+c.path, strings.NewReader(c.body))
				if err != nil {
					t.Error(err)
					return
				}
				resp, err := client.Do(req)
				if err != nil {
					if wrong.Add(1) > tolerated {
						t.Errorf("%s %s: %v", c.method, c.path, err)
					}
					continue
				}
				var body bytes.Buffer
				_, err = body.ReadFrom(resp.Body)
				resp.Body.Close()
				if (err != nil || resp.StatusCode != c.code) && wrong.Add(1) > tolerated {
					t.Errorf("%s %s: %d, want %d; %v %.200s", c.method, c.path, resp.StatusCode, c.code, err, body.String())
				}
			}
		})
	}
	wg.Wait()
}

// worker.mjs hands over the headers that the handler reads, and no others.
func TestHeadersThatAreRead(t *testing.T) {
	script, err := os.ReadFile("worker.mjs")
	if err != nil {
		t.Fatal(err)
	}
	_, list, _ := strings.Cut(string(script), "const READ = ")
	list, _, _ = strings.Cut(list, ";")
	want := map[string]bool{`"host"`: true} // as r.Host
	sources, err := filepath.Glob("../api/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		text, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range readHeader.FindAllSubmatch(text, -1) {
			want[strings.ToLower(string(m[1]))] = true
		}
	}
	for name := range want {
		if !strings.Contains(list, name) {
			t.Errorf("the handler reads %s, which worker.mjs keeps back: %s", name, list)
		}
	}
}

var readHeader = regexp.MustCompile(`r\.Header\.(?:Get|Values)\(("[^"]+")\)`)

// A panic costs one answer, the end of the program those that were under way;
// the next request starts it anew.
func TestWorkerAfterFaults(t *testing.T) {
	edge := startWorkerd(t, compileFaulty(t))
	send(t, edge, 500, 0)
	before := held(t, edge)
	for range 20 {
		for _, begun := range []string{
			"POST /api/kl HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nabc",
			"GET /chart.svg?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n",
			"GET /api/kl?p=nor",
		} {
			if err := script.Abandon(edge.addr(), begun); err != nil {
				t.Error(err)
			}
		}
		if code, body, err := edge.get("/healthz?fault=panic"); err != nil || code != http.StatusInternalServerError {
			t.Errorf("a panic is answered with %d %s, %v", code, body, err)
		}
		send(t, edge, 50, 0)
	}
	after := held(t, edge)
	t.Logf("%+v before 1,000 requests, 20 panics and 60 abandoned ones, %+v after", before, after)
	if after.goroutines > before.goroutines || after.kB > before.kB+1024 {
		t.Errorf("the program held %+v before, %+v after", before, after)
	}
	for range 5 {
		if code, _, err := edge.get("/healthz?fault=exit"); err != nil || code != http.StatusInternalServerError {
			t.Errorf("the end of the program is answered with %d, %v", code, err)
		}
		send(t, edge, 50, 0)
	}
}

type holding struct{ goroutines, kB int }

// held is what the program with faults holds.
func held(t *testing.T, edge runtime) (h holding) {
	t.Helper()
	code, body, err := edge.get("/healthz?fault=none")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Sscanf(string(body), "%d goroutines, %d kB", &h.goroutines, &h.kB); err != nil {
		t.Fatalf("%d %s: %v", code, body, err)
	}
	return h
}
