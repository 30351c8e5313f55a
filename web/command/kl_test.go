package command

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestKL(t *testing.T) {
	for _, c := range []struct{ args, want string }{
		{"normal(0,1)|normal(1,2)|--unit|bits", "0.6393"},
		{"-json|normal(0,1)|normal(1,2)", `"kl_nats":0.443147180559945`},
		{"normal(0,1)|uniform(0,1)", "+Inf nats\n"},
		{"{rain: 1, sun: 1}|{rain: 1, sun: 3}|--unit=bans", " bans\nwithin "},
		{"normal(0,1)|normal(1,2)|--check", "which agrees"},
		{"normal(0,1)|normal(1,2)|--check|--json", `"agrees":true`},
		{"normal(-1,1)|laplace(-1,1)", "about: the error is estimated at "},
	} {
		var out bytes.Buffer
		if err := KL(strings.Split(c.args, "|"), strings.NewReader(""), &out); err != nil || !strings.Contains(out.String(), c.want) {
			t.Errorf("klviz kl %s: %v\n%swant %q", c.args, err, out.String(), c.want)
		}
	}
}

func TestKLProblems(t *testing.T) {
	var out bytes.Buffer
	err := KL(strings.Split("normal(0,1)|normal(0,-1)|-json", "|"), strings.NewReader(""), &out)
	if !errors.Is(err, ErrSaid) || out.String() != `{"problem":"sd must be above 0, got -1","field":"q","position":9}`+"\n" {
		t.Errorf("%v, %s", err, out.String())
	}
	for args, want := range map[string]string{
		"normal(0,1)|normal(0,-1)":           "sd must be above 0, got -1",
		"normal(0,1)":                        "which two distributions?",
		"normal(0,1)|normal(0,1)|-unit|dits": "bits, nats or bans",
		"--batch|normal(0,1)":                "--batch reads lines",
	} {
		var out bytes.Buffer
		if err := KL(strings.Split(args, "|"), strings.NewReader(""), &out); err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
			t.Errorf("klviz kl %s: %v, printed %q; want %q", args, err, out.String(), want)
		}
	}
}

func TestBatch(t *testing.T) {
	in := `{"id": "a", "p": "normal(0, 1)", "q": "normal(1, 2)"}
{"id": "b", "p": "normal(0, 1", "q": "normal(1, 2)"}
`
	var out bytes.Buffer
	if err := KL([]string{"--batch"}, strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || !strings.HasPrefix(lines[0], `{"id":"a","kl_nats":0.443147180559945`) || !strings.HasPrefix(lines[1], `{"id":"b","problem":`) {
		t.Errorf("%s", out.String())
	}
}
