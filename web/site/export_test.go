package site

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestExportHoldsEveryFile(t *testing.T) {
	files := built(t)
	dir := t.TempDir()
	if err := Export(files, dir); err != nil {
		t.Fatal(err)
	}
	for name, file := range files {
		got, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if name == ManifestName {
			if err == nil {
				t.Error("the manifest of the build is exported")
			}
			continue
		}
		if err != nil || !bytes.Equal(got, file.Data) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
	}
	for _, name := range []string{"_headers", ".nojekyll", ".assetsignore"} {
		if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
			t.Error(err)
		}
	}
}

// A host joins the headers of all rules that match: no path may get two
// policies or two cache rules.
func TestHeadersFileSaysNothingTwice(t *testing.T) {
	m, err := ReadManifest(built(t))
	if err != nil {
		t.Fatal(err)
	}
	rules := parseHeaders(t, HeadersFile(m))
	if len(rules) > 100 {
		t.Errorf("%d rules: Cloudflare reads 100", len(rules))
	}
	for _, a := range m.Assets {
		got := headersFor(rules, "/"+a.Path)
		for key, values := range got {
			if len(values) > 1 {
				t.Errorf("%s has %s %d times", a.Path, key, len(values))
			}
		}
		cache := strings.Join(got["Cache-Control"], "")
		if a.Immutable != (cache == Immutable) {
			t.Errorf("%s: Cache-Control is %q", a.Path, cache)
		}
		if entry := !a.Immutable && !strings.Contains(a.Path, "/"); entry && cache != Revalidate {
			t.Errorf("%s: Cache-Control is %q", a.Path, cache)
		}
		if policy := strings.Join(got["Content-Security-Policy"], ""); isPage(a.Type) && policy != Policy(a.Path) {
			t.Errorf("%s: the policy is %q", a.Path, policy)
		}
	}
	if got := headersFor(rules, "/"); len(got["Content-Security-Policy"]) != 1 {
		t.Errorf("/ has the policies %q", got["Content-Security-Policy"])
	}
}

type headerRule struct {
	pattern string
	headers [][2]string
}

func parseHeaders(t *testing.T, text string) (rules []headerRule) {
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if !strings.HasPrefix(line, " ") {
			rules = append(rules, headerRule{pattern: line})
			continue
		}
		key, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			t.Fatalf("a header without a value: %q", line)
		}
		last := &rules[len(rules)-1]
		last.headers = append(last.headers, [2]string{key, value})
	}
	return rules
}

func headersFor(rules []headerRule, path string) map[string][]string {
	got := map[string][]string{}
	for _, r := range rules {
		before, after, splat := strings.Cut(r.pattern, "*")
		if path != r.pattern && !(splat && strings.HasPrefix(path, before) && strings.HasSuffix(path, after)) {
			continue
		}
		for _, h := range r.headers {
			got[h[0]] = append(got[h[0]], h[1])
		}
	}
	return got
}
