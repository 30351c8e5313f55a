package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"
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
