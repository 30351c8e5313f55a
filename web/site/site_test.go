package site

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"klviz/web/script"
)

// built is a small site as web/build writes it. The compressed twins hold
// plain words, so that a test sees which one was sent.
func built(t testing.TB) fstest.MapFS {
	files := fstest.MapFS{}
	m := Manifest{Version: "1"}
	add := func(path, contentType, body string, twins, immutable bool) {
		a := Asset{Path: path, Type: contentType, Hash: fmt.Sprintf("%064x", len(m.Assets)+1), Size: int64(len(body)), Immutable: immutable}
		files[path] = &fstest.MapFile{Data: []byte(body)}
		if twins {
			files[path+".br"] = &fstest.MapFile{Data: []byte("brotli")}
			files[path+".gz"] = &fstest.MapFile{Data: []byte("gzip")}
			a.Brotli, a.Gzip = 6, 4
		}
		m.Assets = append(m.Assets, a)
	}
	add("index.html", "text/html; charset=utf-8", "<h1>klviz</h1>", true, false)
	add("embed/index.html", "text/html; charset=utf-8", "<h1>frame</h1>", true, false)
	add("404.html", "text/html; charset=utf-8", "<h1>not here</h1>", true, false)
	add("lessons/index.html", "text/html; charset=utf-8", "<h1>lessons</h1>", false, false)
	add("klviz-0123456789.wasm", "application/wasm", "\x00asm-0123456789", true, true)
	add("embed.js", "text/javascript; charset=utf-8", "export {}", true, false)
	add("empty.txt", "text/plain; charset=utf-8", "", false, false)
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	files[ManifestName] = &fstest.MapFile{Data: b}
	return files
}

func TestAnswers(t *testing.T) {
	h, err := New(built(t))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	defer server.Close()
	script.Test(t, server.URL, "testdata/site.txt")
}

func TestWithoutABuild(t *testing.T) {
	if _, err := New(fstest.MapFS{".keep": {}}); !errors.Is(err, ErrNotBuilt) {
		t.Errorf("an empty folder: %v, want ErrNotBuilt", err)
	}
	files := built(t)
	delete(files, "embed.js.br")
	if _, err := New(files); err == nil {
		t.Error("a site that lacks a file is taken for whole")
	}
	files = built(t)
	files["embed.js"].Data = []byte("something else")
	if _, err := New(files); err == nil {
		t.Error("a site with a changed file is taken for whole")
	}
}

func TestLogHoldsNoQuery(t *testing.T) {
	h, err := New(built(t))
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	logged := Log(slog.New(slog.NewTextHandler(&log, nil)), h)
	logged.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/embed.js?p=secret", nil))
	line := log.String()
	for _, want := range []string{"method=GET", "path=/embed.js", "status=200", "bytes=9"} {
		if !strings.Contains(line, want) {
			t.Errorf("the log line %q lacks %s", line, want)
		}
	}
	if strings.Contains(line, "secret") {
		t.Errorf("the log line %q holds the query", line)
	}
}
