package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"klviz/web/api"
	"klviz/web/site"
)

func TestAddress(t *testing.T) {
	for _, c := range []struct{ flag, port, want string }{
		{"", "", "127.0.0.1:8080"},
		{"", "9000", "127.0.0.1:9000"},
		{":80", "9000", ":80"},
	} {
		if got := address(c.flag, c.port); got != c.want {
			t.Errorf("-addr %q and PORT=%q listen on %s, want %s", c.flag, c.port, got, c.want)
		}
	}
}

func TestWithoutABuildTheServerSaysWhatToDo(t *testing.T) {
	h := handler(fstest.MapFS{".keep": {}}, slog.New(slog.DiscardHandler))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	if w.Code != http.StatusServiceUnavailable || !strings.Contains(w.Body.String(), "run make build") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}

func TestWrongCommands(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for args, want := range map[string]string{
		"dance":                              `there is no command "dance"`,
		"serve here":                         `serve takes no "here"`,
		"-adr :80":                           "there is no flag -adr",
		"-addr " + taken.Addr().String():     "is taken by another program",
		"serve --addr=nowhere.invalid:99999": "99999",
	} {
		var stdout, stderr bytes.Buffer
		if code := run(strings.Fields(args), strings.NewReader(""), &stdout, &stderr); code != 1 || !strings.Contains(stderr.String(), want) {
			t.Errorf("klviz %s: exit %d, %q; want 1 and %q", args, code, stderr.String(), want)
		}
	}
}

func TestAnswersUnderWayAreFinished(t *testing.T) {
	listener, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entered, finish := make(chan bool), make(chan bool)
	slow := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		entered <- true
		<-finish
		io.WriteString(w, "done")
	})
	stop, cancel := context.WithCancel(context.Background())
	defer cancel()
	stopped := make(chan error, 1)
	go func() { stopped <- answer(stop, listener, slow, slog.New(slog.DiscardHandler)) }()

	type got struct {
		body []byte
		err  error
	}
	answered := make(chan got, 1)
	go func() {
		resp, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			answered <- got{err: err}
			return
		}
		defer resp.Body.Close()
		body, err := io.ReadAll(resp.Body)
		answered <- got{body, err}
	}()
	<-entered
	cancel()
	select {
	case err := <-stopped:
		t.Fatalf("the server stopped with an answer under way (%v)", err)
	case <-time.After(50 * time.Millisecond):
	}
	close(finish)
	if g := <-answered; g.err != nil || string(g.body) != "done" {
		t.Errorf("the request under way got %q, %v", g.body, g.err)
	}
	if err := <-stopped; err != nil {
		t.Errorf("the server ended with %v", err)
	}
}

// tableRow is a row of the table of headers in ARCHITECTURE.md.
type tableRow struct{ path, cors, corp, frame, cache string }

func architectureTable(t *testing.T) (rows []tableRow) {
	b, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(b), "| path | answer | CORS |")
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) < 9 && len(rows) > 0 {
			break
		}
		if len(cells) < 9 || !strings.HasPrefix(strings.TrimSpace(cells[1]), "`/") {
			continue
		}
		cell := func(i int) string { return strings.Trim(strings.TrimSpace(cells[i]), "`") }
		path, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimSpace(cells[1]), "`"), "`")
		rows = append(rows, tableRow{path, cell(3), cell(4), cell(5), cell(7)})
	}
	return rows
}

// The table of limits and headers says what the server does.
func TestTheTableInArchitectureHolds(t *testing.T) {
	files := fstest.MapFS{}
	m := site.Manifest{Version: "1"}
	for path, kind := range map[string]string{
		"index.html": "text/html; charset=utf-8", "embed/index.html": "text/html; charset=utf-8", "lessons/index.html": "text/html; charset=utf-8",
		"klviz-0123456789.wasm": "application/wasm", "embed.js": "text/javascript; charset=utf-8",
	} {
		files[path] = &fstest.MapFile{Data: []byte("a file")}
		m.Assets = append(m.Assets, site.Asset{Path: path, Type: kind, Hash: strings.Repeat("0", 64), Size: 6, Immutable: strings.Contains(path, "-")})
	}
	manifest, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	files[site.ManifestName] = &fstest.MapFile{Data: manifest}
	h := handler(files, slog.New(slog.DiscardHandler))
	rows := architectureTable(t)
	if len(rows) != 10 {
		t.Fatalf("the table has %d rows", len(rows))
	}
	for _, row := range rows {
		path := strings.NewReplacer("klviz-…", "klviz-0123456789", "?p=…", "?p=normal(0,1)&q=normal(1,2)").Replace(row.path)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		header := w.Header()
		_, frame, _ := strings.Cut(header.Get("Content-Security-Policy"), "frame-ancestors ")
		got := tableRow{row.path, header.Get("Access-Control-Allow-Origin"), header.Get("Cross-Origin-Resource-Policy"), frame, header.Get("Cache-Control")}
		if w.Code != http.StatusOK || got != row {
			t.Errorf("%s is answered with %d and\n%+v, the table says\n%+v", path, w.Code, got, row)
		}
	}
}

// So do its numbers.
func TestTheLimitsInArchitectureHold(t *testing.T) {
	b, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		fmt.Sprintf("413 above %d kB", api.MaxQuery>>10),
		fmt.Sprintf("503 above %d,000,000 evaluations", api.MaxEvaluations/1_000_000),
		fmt.Sprintf("Request headers end at %d kB (431), reading them after %.0f s, writing an answer after %.0f minutes",
			maxHeader>>10, headerTime.Seconds(), answerTime.Minutes()),
	} {
		if !strings.Contains(string(b), want) {
			t.Errorf("ARCHITECTURE.md does not say %q", want)
		}
	}
	listener, err := listen("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	stop, cancel := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() {
		stopped <- answer(stop, listener, http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}), slog.New(slog.DiscardHandler))
	}()
	for _, c := range []struct{ bytes, code int }{
		{maxHeader - 1024, http.StatusOK},
		{maxHeader + 8192, http.StatusRequestHeaderFieldsTooLarge}, // net/http reads 4 kB more than it is told
	} {
		req, err := http.NewRequest("GET", "http://"+listener.Addr().String(), nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("X", strings.Repeat("x", c.bytes))
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		resp.Body.Close()
		if resp.StatusCode != c.code {
			t.Errorf("%d bytes of headers are answered with %d, want %d", c.bytes, resp.StatusCode, c.code)
		}
	}
	cancel()
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}
