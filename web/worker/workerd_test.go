//go:build !js

package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// runtime is workerd on this machine with the worker in it.
type runtime struct {
	base string // "http://127.0.0.1:…"
	pid  int
}

// startWorkerd serves what make worker built, with its program replaced where
// program is not "".
func startWorkerd(t *testing.T, program string) runtime {
	t.Helper()
	binaries, err := filepath.Glob("node_modules/@cloudflare/workerd-*/bin/workerd")
	if err != nil || len(binaries) == 0 {
		t.Fatal("workerd is not installed: run make workerd")
	}
	if _, err := os.Stat("dist/klviz.wasm"); err != nil {
		t.Fatal("the worker is not built: run make worker")
	}
	dir := t.TempDir()
	for _, name := range []string{"worker.mjs", "assets.mjs", "config.capnp", "dist/wasm_exec.js", "dist/klviz.wasm"} {
		from := name
		if name == "dist/klviz.wasm" && program != "" {
			from = program
		}
		b, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.MkdirAll(filepath.Join(dir, "dist"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.CopyFS(filepath.Join(dir, "dist", "site"), os.DirFS("dist/site")); err != nil {
		t.Fatal(err)
	}
	binary, err := filepath.Abs(binaries[0])
	if err != nil {
		t.Fatal(err)
	}
	addr := freeAddress(t)
	cmd := exec.Command(binary, "serve", "config.capnp", "--socket-addr=http="+addr)
	cmd.Dir = dir
	var log strings.Builder
	cmd.Stdout, cmd.Stderr = &log, &log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait() // killed: its error says so
		if t.Failed() {
			t.Logf("workerd said:\n%.4000s", log.String())
		}
	})
	r := runtime{"http://" + addr, cmd.Process.Pid}
	for range 200 {
		if code, _, err := r.get("/healthz"); err == nil && code == http.StatusOK {
			return r
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Fatal("workerd does not answer")
	return r
}

func freeAddress(t *testing.T) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

var client = &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{DisableCompression: true, MaxIdleConnsPerHost: 16}}

func (r runtime) get(path string) (code int, body []byte, err error) {
	resp, err := client.Get(r.base + path)
	if err != nil {
		return 0, nil, err
	}
	defer resp.Body.Close()
	body, err = io.ReadAll(resp.Body)
	return resp.StatusCode, body, err
}

func (r runtime) addr() string { return strings.TrimPrefix(r.base, "http://") }

// memory is the runtime's resident memory in MB.
func (r runtime) memory(t *testing.T) int {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", r.pid))
	if err != nil {
		t.Fatal(err)
	}
	var kb int
	for line := range strings.Lines(string(b)) {
		if n, _ := fmt.Sscanf(line, "VmRSS: %d kB", &kb); n == 1 {
			return kb / 1024
		}
	}
	t.Fatal("no VmRSS")
	return 0
}

// compileFaulty builds the worker with its faults.
func compileFaulty(t *testing.T) string {
	target := filepath.Join(t.TempDir(), "faulty.wasm")
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "go", "build", "-tags=faults", "-ldflags=-s -w", "-o", target, ".")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return target
}
