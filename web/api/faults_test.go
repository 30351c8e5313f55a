package api

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

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

// raw writes bytes to the server as they are and returns the status line.
func raw(addr, request string) (string, error) {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return "", err
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(10 * time.Second))
	if _, err := io.WriteString(conn, request); err != nil && !errors.Is(err, net.ErrClosed) && !strings.Contains(err.Error(), "reset") {
		return "", err
	}
	var first [12]byte
	n, _ := io.ReadFull(conn, first[:]) // a connection that is cut has no status line
	return string(first[:n]), nil
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
	harms := []func() error{
		func() error {
			return status(addr, "POST /api/kl HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc", "405")
		},
		func() error { return status(addr, "GET /chart.svg?p=%ff%fe&q=x HTTP/1.1\r\nHost: x\r\n\r\n", "400") },
		func() error { return status(addr, "GET /api/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", "404") },
		func() error { return status(addr, "GET /%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", "404") },
		func() error {
			return status(addr, "GET "+good+" HTTP/1.1\r\nHost: x\r\nRange: bytes=0-99999999999999999999\r\n\r\n", "200")
		},
		func() error {
			return status(addr, "GET "+good+" HTTP/1.1\r\nHost: x\r\nX: "+strings.Repeat("b", 200<<10)+"\r\n\r\n", "431", "")
		},
		func() error {
			return status(addr, "GET "+good+" HTTP/1.1\r\nHost: x\r\n"+strings.Repeat("A: b\r\n", 2000)+"\r\n", "200")
		},
		func() error {
			return status(addr, "GET /api/kl?p="+strings.Repeat("(", 60000)+"&q=1 HTTP/1.1\r\nHost: x\r\n\r\n", "400")
		},
		func() error {
			return status(addr, "GET /?pn=panic&p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n", "500")
		},
		func() error { return status(addr, "\x00\xff\x16\x03\x01", "400", "") },
		func() error {
			return abandoned(addr, "GET /chart.svg?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n")
		},
		func() error { return abandoned(addr, "GET /chart.svg?p=normal(0,1)&q=norm") },
	}
	before := settled(client)
	var wg sync.WaitGroup
	done := make(chan struct{})
	var slow sync.WaitGroup
	for range 20 {
		slow.Go(func() {
			if err := sip(addr, "GET /chart.svg?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n\r\n", done); err != nil {
				t.Error(err)
			}
		})
	}
	const workers, each = 8, 1250
	for worker := range workers {
		wg.Go(func() {
			for i := range each {
				if (i+worker)%5 == 0 { // one in five does harm
					if err := harms[(i/5+worker)%len(harms)](); err != nil {
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

// status holds the answer to one of the codes; "" is a connection that is cut.
func status(addr, request string, codes ...string) error {
	line, err := raw(addr, request)
	if err != nil {
		return err
	}
	for _, code := range codes {
		if code == "" && line == "" || code != "" && strings.HasSuffix(line, code) {
			return nil
		}
	}
	return fmt.Errorf("%.80q is answered with %q, want %q", request, line, codes)
}

// abandoned asks and goes away.
func abandoned(addr, request string) error {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(conn, request); err != nil {
		return err
	}
	return conn.Close()
}

// sip asks and reads the answer ten bytes at a time until the others are done.
func sip(addr, request string, done <-chan struct{}) error {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		return err
	}
	var ten [10]byte
	for {
		select {
		case <-done:
			return nil
		case <-time.After(50 * time.Millisecond):
		}
		if _, err := conn.Read(ten[:]); err != nil {
			return nil // it had all there was, or the server has had enough
		}
	}
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
