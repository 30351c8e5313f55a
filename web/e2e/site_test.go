// Package e2e tests the built site in a real Chromium: by mouse, finger and
// keyboard, and without JavaScript.
package e2e

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

var ends []func()

func atEnd(f func()) { ends = append(ends, f) }

func TestMain(m *testing.M) {
	code := m.Run()
	for i := len(ends) - 1; i >= 0; i-- {
		ends[i]()
	}
	os.Exit(code)
}

// site builds klviz with its site from this tree, once, and serves it.
var site = sync.OnceValues(func() (string, error) {
	root, err := filepath.Abs("../..")
	if err != nil {
		return "", err
	}
	make := exec.Command("make", "--no-print-directory", "build", "BROTLI=4")
	make.Dir = root
	if out, err := make.CombinedOutput(); err != nil {
		return "", fmt.Errorf("make build: %w\n%s", err, out)
	}
	serve := exec.Command(filepath.Join(root, "klviz"), "-addr", "127.0.0.1:0")
	log, err := serve.StderrPipe()
	if err != nil {
		return "", err
	}
	if err := serve.Start(); err != nil {
		return "", err
	}
	atEnd(func() { _ = serve.Process.Kill(); _ = serve.Wait() })
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), "klviz is at "); ok {
			go func() {
				for lines.Scan() { // keep the server from waiting for a reader
				}
			}()
			return strings.TrimSuffix(address, "/"), nil
		}
	}
	return "", fmt.Errorf("klviz said no address: %v", lines.Err())
})

// origin is the site's address, without a slash at its end.
func origin() string {
	address, _ := site()
	return address
}
