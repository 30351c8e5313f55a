//go:build !js && !wasip1

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"klviz/wasm/measure"
)

// pack builds the package folder in a directory of the test's own.
func pack(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"package.json", "kl.js", "kl.d.ts", "README.md", "batch.mjs", "kl.test.mjs"} {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-buildmode=c-shared", "-o", filepath.Join(dir, "kl.wasm"), ".")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir
}

// TestModule runs what kl.test.mjs demands, the batch against the native one
// byte for byte, and npm's packing.
func TestModule(t *testing.T) {
	dir := pack(t)
	t.Run("node", func(t *testing.T) {
		run := exec.Command("node", "--test")
		run.Dir = dir
		if out, err := run.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	})
	t.Run("batch", func(t *testing.T) { sameBatch(t, dir) })
	t.Run("long lines", func(t *testing.T) { longLines(t, dir) })
	t.Run("npm pack", func(t *testing.T) {
		run := exec.Command("npm", "pack", "--ignore-scripts", "--silent")
		run.Dir = dir
		out, err := run.CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		list, err := exec.Command("tar", "tzf", filepath.Join(dir, strings.TrimSpace(string(out)))).Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"package.json", "kl.js", "kl.d.ts", "kl.wasm", "README.md"} {
			if !strings.Contains(string(list), "package/"+name+"\n") {
				t.Errorf("%s is not in the package:\n%s", name, list)
			}
		}
	})
}

// sameBatch compares the answers to the public rows under Node with the native
// ones: the same bytes, but for quadrature, where the values must agree within
// their errors and on amd64 are the same all the same.
func sameBatch(t *testing.T, dir string) {
	rows, err := os.ReadFile("../testdata/ref_public.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var native bytes.Buffer
	if err := measure.Batch(bytes.NewReader(rows), &native, false); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "batch.mjs")
	node.Dir = dir
	node.Stdin = bytes.NewReader(rows)
	node.Stderr = os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	want, got := strings.Split(native.String(), "\n"), strings.Split(string(out), "\n")
	if len(got) != len(want) {
		t.Fatalf("%d lines, want %d", len(got), len(want))
	}
	differing := 0
	for i := range want {
		if got[i] == want[i] {
			continue
		}
		differing++
		if !strings.Contains(want[i], `"method":"quadrature"`) {
			t.Errorf("under Node %s\n  natively %s", got[i], want[i])
		}
	}
	t.Logf("%d of %d lines differ, all by quadrature", differing, len(want)-1)
}

// longLines sends lines that are longer than a pipe's pieces and than what is
// gathered before it is answered: each is answered once and whole.
func longLines(t *testing.T, dir string) {
	var in bytes.Buffer
	line := func(outcomes int) {
		masses := strings.Repeat("1,", outcomes-1) + "2"
		fmt.Fprintf(&in, `{"id": %d, "p": "{%s}", "q": "{%s}"}`+"\n", in.Len(), masses, masses)
	}
	for in.Len() < 1<<20-20_000 {
		line(10)
	}
	for _, outcomes := range []int{60_000, 3, 400_000, 20, 150_000, 7} {
		line(outcomes)
	}
	var native bytes.Buffer
	if err := measure.Batch(bytes.NewReader(in.Bytes()), &native, false); err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "batch.mjs")
	node.Dir, node.Stdin, node.Stderr = dir, &in, os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	if string(out) != native.String() {
		t.Errorf("under Node:\n%.600s\nnatively:\n%.600s", out, &native)
	}
}
