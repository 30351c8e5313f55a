package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program does what needs the tables that stay: it grows and scans stacks,
// collects garbage and recovers from panics, also in a method that is deferred
// through an interface. A caller has no name any more.
const program = `package main

import (
	"fmt"
	"os"
	"runtime"
)

func deep(n int, keep []*int) int {
	if n == 0 {
		runtime.GC()
		return len(keep)
	}
	x := n
	return deep(n-1, append(keep, &x)) + *keep[0] - *keep[0]
}

func caught() (what any) {
	defer func() { what = recover() }()
	var m map[string]int
	m["x"] = 1
	return nil
}

type mender struct{ what *any }

func (m mender) mend() { *m.what = recover() }

func mended() (what any) {
	defer interface{ mend() }(mender{&what}).mend()
	return []int{}[len(os.Args)]
}

func main() {
	one := 1
	fmt.Println(deep(5000, []*int{&one}), caught())
	pc, _, line, _ := runtime.Caller(0)
	fmt.Printf("%q %d\n%v\n", runtime.FuncForPC(pc).Name(), line, mended())
	done := make(chan int)
	for i := range 8 {
		go func() { done <- deep(i*100, []*int{&one}) }()
	}
	sum := 0
	for range 8 {
		sum += <-done
	}
	fmt.Println(sum)
}
`

// runs compiles a program for the browser and gives what it prints under Node.
func runs(t *testing.T, text string) (program []byte, printed string, err error) {
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module m\n\ngo 1.26\n", "main.go": text} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	small, err := compileWASM(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, "small.wasm")
	if err := os.WriteFile(file, small, 0o644); err != nil {
		t.Fatal(err)
	}
	root, err := goEnv("GOROOT")
	if err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(filepath.Join(root, "lib", "wasm", "go_js_wasm_exec"), file).CombinedOutput()
	return small, string(out), err
}

// A program that ends by a panic still says which, without a trace.
func TestLeanProgramSaysWhyItEnds(t *testing.T) {
	_, out, err := runs(t, "package main\n\nfunc main() { panic([]string{\"boom\"}[0]) }\n")
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.ExitCode() != 2 || strings.TrimSpace(out) != "panic: boom" {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestLeanProgramRuns(t *testing.T) {
	small, out, err := runs(t, program)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	const want = "5001 assignment to entry in nil map\n\"\" 0\nruntime error: index out of range [1] with length 0\n2808\n"
	if out != want {
		t.Errorf("it prints\n%swant\n%s", out, want)
	}
	again, err := lean(small, nil)
	if err != nil || !bytes.Equal(again, small) {
		t.Errorf("a lean program is not left alone: %v", err)
	}
}

func TestLeanRefuses(t *testing.T) {
	for _, wasm := range []string{"", "\x7fELF\x01\x01\x01\x00", "\x00asm\x01\x00\x00\x00\x0b\x7f", "\x00asm\x01\x00\x00\x00\x0b\x08\x01\x00\x41\x00\x0b\x02hi"} {
		if _, err := lean([]byte(wasm), nil); err == nil {
			t.Errorf("%q is taken", wasm)
		}
		if _, _, err := prune([]byte(wasm)); err == nil {
			t.Errorf("%q is pruned", wasm)
		}
	}
}
