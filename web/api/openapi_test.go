package api

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// document is the part of openapi.json that the tests read.
type document struct {
	Paths map[string]struct {
		Get operation `json:"get"`
	} `json:"paths"`
	Components struct {
		Schemas map[string]schema `json:"schemas"`
	} `json:"components"`
}

type operation struct {
	Parameters []struct {
		Name     string                            `json:"name"`
		Required bool                              `json:"required"`
		Examples map[string]struct{ Value string } `json:"examples"`
	} `json:"parameters"`
	Responses map[string]struct {
		Content map[string]struct {
			Schema struct {
				Ref string `json:"$ref"`
			} `json:"schema"`
		} `json:"content"`
	} `json:"responses"`
}

type schema struct {
	Required   []string                   `json:"required"`
	Properties map[string]json.RawMessage `json:"properties"`
}

func readDocument(t testing.TB) document {
	var d document
	if err := json.Unmarshal(openAPI, &d); err != nil {
		t.Fatal(err)
	}
	return d
}

func TestTheDocumentHasEveryPath(t *testing.T) {
	d := readDocument(t)
	var want []string
	for _, r := range routes {
		want = append(want, r.path)
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(d.Paths)); !slices.Equal(got, want) {
		t.Errorf("openapi.json has the paths %q, the handler %q", got, want)
	}
}

// check sends a query and holds the answer against what the document promises
// for the path.
func (d document) check(t *testing.T, h http.Handler, path, query string) int {
	t.Helper()
	target := path
	if query != "" {
		target += "?" + query
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", target, nil))
	promised, ok := d.Paths[path].Get.Responses[strconv.Itoa(w.Code)]
	if !ok {
		t.Errorf("%s: %d is not in openapi.json: %.300s", target, w.Code, w.Body)
		return w.Code
	}
	kind, _, err := mime.ParseMediaType(w.Header().Get("Content-Type"))
	content, ok := promised.Content[kind]
	if err != nil || !ok {
		t.Errorf("%s: %d with %q is not in openapi.json", target, w.Code, w.Header().Get("Content-Type"))
	}
	if name, found := strings.CutPrefix(content.Schema.Ref, "#/components/schemas/"); found {
		d.checkFields(t, target, name, w.Body.Bytes())
	}
	return w.Code
}

func (d document) checkFields(t *testing.T, target, name string, body []byte) {
	t.Helper()
	var fields map[string]any
	if err := json.Unmarshal(body, &fields); err != nil {
		t.Errorf("%s: %v in %.300s", target, err, body)
		return
	}
	s := d.Components.Schemas[name]
	for _, field := range s.Required {
		if _, ok := fields[field]; !ok {
			t.Errorf("%s: %s lacks %s: %.300s", target, name, field, body)
		}
	}
	for field := range fields {
		if _, ok := s.Properties[field]; !ok {
			t.Errorf("%s: %s has %s, which is not in openapi.json", target, name, field)
		}
	}
}

// Every parameter, with every example, alone and with all that are required.
func TestTheExamplesAreAnswered(t *testing.T) {
	d, h := readDocument(t), native()
	seen := map[int]int{}
	for path, at := range d.Paths {
		required := url.Values{}
		for _, p := range at.Get.Parameters {
			if p.Required {
				required.Set(p.Name, p.Examples["e1"].Value)
			}
		}
		if path != "/" { // the front page itself is a file
			seen[d.check(t, h, path, required.Encode())]++
		}
		for _, p := range at.Get.Parameters {
			for _, example := range p.Examples {
				alone := url.Values{p.Name: {example.Value}}
				seen[d.check(t, h, path, alone.Encode())]++
				among := maps.Clone(required)
				among.Set(p.Name, example.Value)
				seen[d.check(t, h, path, among.Encode())]++
			}
		}
	}
	for _, code := range []int{200, 400, 422} {
		if seen[code] == 0 {
			t.Errorf("no example is answered with %d", code)
		}
	}
}

// FuzzAnswers starts from the document's examples and breaks them.
func FuzzAnswers(f *testing.F) {
	d := readDocument(f)
	for path, at := range d.Paths {
		for _, p := range at.Get.Parameters {
			for _, example := range p.Examples {
				f.Add(path, p.Name+"="+url.QueryEscape(example.Value)+"&q=normal(0,1)")
			}
		}
	}
	h := native()
	f.Fuzz(func(t *testing.T, path, query string) {
		if _, ok := d.Paths[path]; !ok || path == "/" && query == "" || strings.ContainsAny(query, " #") {
			return
		}
		for _, c := range query {
			if c < ' ' || c == 0x7f {
				return // no request line holds it
			}
		}
		d.check(t, h, path, query)
	})
}

// The same as the fuzzer for as long as a test may take: parameters of the
// examples, some of their bytes changed.
func TestBrokenExamples(t *testing.T) {
	d, h := readDocument(t), native()
	random := rand.New(rand.NewPCG(1, 2))
	paths := slices.Sorted(maps.Keys(d.Paths))
	for range 3000 {
		path := paths[random.IntN(len(paths))]
		query := url.Values{}
		for _, p := range d.Paths[path].Get.Parameters {
			names := slices.Sorted(maps.Keys(p.Examples))
			value := []byte(p.Examples[names[random.IntN(len(names))]].Value)
			for random.IntN(3) == 0 && len(value) > 0 {
				value[random.IntN(len(value))] = byte(random.IntN(256))
			}
			if random.IntN(4) > 0 {
				query.Set(p.Name, string(value))
			}
		}
		if path == "/" && len(query) == 0 {
			continue
		}
		d.check(t, h, path, query.Encode())
		if t.Failed() {
			t.Fatalf("%s?%s", path, query.Encode())
		}
	}
}
