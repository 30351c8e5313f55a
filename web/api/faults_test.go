package api

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"runtime"
	"sync"
	"testing"
	"time"

	"klviz/web/script"
	"klviz/web/site"
	"klviz/web/state"
)

// faulty is the native handler with its log and compression, and a page that
// panics where P is called "panic".
func faulty() http.Handler {
	sound := native()
	h := New(Config{Draw: func(s state.State) ([]byte, error) {
		if s.Side(state.P).Name == "panic" {
			panic("a panic that was asked for")
		}
		return sound.config.Draw(s)
	}})
	return site.Log(slog.New(slog.DiscardHandler), site.Compress(h))
}

// Ten thousand requests, most of them meant to do harm: no wrong answer to the
// others meanwhile, and afterwards no more goroutines or memory than before.
func TestFaults(t *testing.T) {
	usual := slog.Default()
	slog.SetDefault(slog.New(slog.DiscardHandler))
	defer slog.SetDefault(usual)
	server := httptest.NewUnstartedServer(faulty())
	server.Config.ReadHeaderTimeout = time.Second
	server.Config.MaxHeaderBytes = 96 << 10
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	server.Start()
	defer server.Close()
	addr := server.Listener.Addr().String()
	client := &http.Client{Timeout: 20 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 16}}
	const good = "/api/kl?p=normal(0,1)&q=normal(1,2)"
	want, err := fetch(client, server.URL+good)
	if err != nil {
		t.Fatal(err)
	}
	harms := append(script.Harms[:len(script.Harms):len(script.Harms)], script.Harm{
		Name: "a panic", Request: "GET /?pn=panic&p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n", Codes: []string{"500"},
	})
	before := settled(client)
	var wg sync.WaitGroup
	done := make(chan struct{})
	var slow sync.WaitGroup
	for i := range 20 {
		slow.Go(func() {
			if i < 4 {
				if err := script.Endless().Do(addr); err != nil {
					t.Error(err)
				}
			}
			if err := script.Sip(addr, "GET /chart.svg?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n", done); err != nil {
				t.Error(err)
			}
		})
	}
	const workers, each = 8, 1250
	for worker := range workers {
		wg.Go(func() {
			for i := range each {
				if (i+worker)%5 == 0 { // one in five does harm
					if err := harms[(i/5+worker)%len(harms)].Do(addr); err != nil {
						t.Error(err)
					}
					if err := script.Abandon(addr, "GET /chart.svg?p=normal(0,1)&q=norm"); err != nil {
						t.Error(err)
					}
					continue
				}
				if got, err := fetch(client, server.URL+good); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s: %.200s, %v", good, got, err)
				}
			}
		})
	}
	wg.Wait()
	close(done)
	slow.Wait()
	after := settled(client)
	if after.goroutines > before.goroutines+8 {
		t.Errorf("%d goroutines before, %d after", before.goroutines, after.goroutines)
	}
	if after.heap > before.heap+16<<20 {
		t.Errorf("%d kB of heap before, %d kB after", before.heap>>10, after.heap>>10)
	}
	t.Logf("goroutines %d, then %d; heap %d kB, then %d kB", before.goroutines, after.goroutines, before.heap>>10, after.heap>>10)
}

func fetch(client *http.Client, url string) ([]byte, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

type load struct {
	goroutines int
	heap       uint64
}

// settled is what is left once connections have ended.
func settled(client *http.Client) load {
	client.CloseIdleConnections()
	time.Sleep(1500 * time.Millisecond) // above ReadHeaderTimeout
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return load{runtime.NumGoroutine(), m.HeapAlloc}
}
