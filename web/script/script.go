// Package script runs HTTP tests that are written as text, one case a
// paragraph, so that the native server and the edge are held to the same words:
//
//	# what it is about
//	GET /style.css
//	> Accept-Encoding: br
//	code == 200
//	header Content-Type contains text/css
//	body !contains undefined
//
// A request line is METHOD URL. Lines that start with > are request headers;
// "> body TEXT" and "> body N of CHAR" give a request body. Each further line is
// a check: code, header NAME or body, then ==, !=, contains, !contains, ~
// (regular expression), !~ and the value up to the end of the line; "<n" and
// ">n" compare "size", the length of the body, and a header that must be absent is
// written "header NAME absent".
package script

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"strings"
)

// Case is one paragraph.
type Case struct {
	Name   string // the comment above it, or the request line
	Line   int    // of the request line, from 1
	Method string
	URL    string // path and query
	Header http.Header
	Body   string
	Checks []Check
}

// Check is one line of a case.
type Check struct {
	Line            int
	Subject, Detail string // "header", "Content-Type"; Detail is empty otherwise
	Verb, Want      string
}

// Parse reads a script.
func Parse(text string) ([]Case, error) {
	var cases []Case
	var current *Case
	var comment []string
	for i, line := range strings.Split(text, "\n") {
		n := i + 1
		line = strings.TrimRight(line, " \t\r")
		switch {
		case line == "":
			current, comment = nil, nil
		case line[0] == '#':
			comment = append(comment, strings.TrimSpace(line[1:]))
		case current == nil:
			method, url, ok := strings.Cut(line, " ")
			if !ok {
				return nil, fmt.Errorf("line %d: a case starts with a method and a path, not %q", n, line)
			}
			name := strings.Join(comment, " ")
			if name == "" {
				name = line
			}
			cases = append(cases, Case{Name: name, Line: n, Method: method, URL: url, Header: http.Header{}})
			current = &cases[len(cases)-1]
		case strings.HasPrefix(line, "> body "):
			current.Body = body(strings.TrimPrefix(line, "> body "))
		case line[0] == '>':
			key, value, ok := strings.Cut(line[1:], ":")
			if !ok {
				return nil, fmt.Errorf("line %d: a request header needs a colon: %q", n, line)
			}
			current.Header.Add(strings.TrimSpace(key), strings.TrimSpace(value))
		default:
			c, err := parseCheck(line)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			c.Line = n
			current.Checks = append(current.Checks, c)
		}
	}
	return cases, nil
}

var repeated = regexp.MustCompile(`^(\d+) of (.)$`)

func body(written string) string {
	if m := repeated.FindStringSubmatch(written); m != nil {
		n, _ := strconv.Atoi(m[1]) // digits alone
		return strings.Repeat(m[2], n)
	}
	return written
}

func parseCheck(line string) (Check, error) {
	var c Check
	var rest string
	c.Subject, rest, _ = strings.Cut(line, " ")
	switch c.Subject {
	case "code", "body", "size":
	case "header":
		c.Detail, rest, _ = strings.Cut(rest, " ")
	default:
		return c, fmt.Errorf("a check starts with code, header, body or size, not %q", c.Subject)
	}
	c.Verb, c.Want, _ = strings.Cut(rest, " ")
	switch c.Verb {
	case "==", "!=", "contains", "!contains", "<", ">", "absent":
	case "~", "!~":
		if _, err := regexp.Compile(c.Want); err != nil {
			return c, err
		}
	default:
		return c, fmt.Errorf("there is no comparison %q", c.Verb)
	}
	return c, nil
}

// Run does the case against the server at base ("http://127.0.0.1:8787") and
// returns what does not hold, one sentence each.
func (c Case) Run(client *http.Client, base string) ([]string, error) {
	req, err := http.NewRequest(c.Method, base+c.URL, strings.NewReader(c.Body))
	if err != nil {
		return nil, err
	}
	req.Header = c.Header.Clone()
	if host := req.Header.Get("Host"); host != "" {
		req.Host = host
	}
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	got, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, fmt.Errorf("reading the answer: %w", err)
	}
	var failures []string
	for _, check := range c.Checks {
		if failure := check.apply(resp, bytes.TrimRight(got, "\n")); failure != "" {
			failures = append(failures, fmt.Sprintf("line %d: %s", check.Line, failure))
		}
	}
	return failures, nil
}

func (c Check) apply(resp *http.Response, body []byte) string {
	var got string
	switch c.Subject {
	case "code":
		got = strconv.Itoa(resp.StatusCode)
	case "header":
		got = strings.Join(resp.Header.Values(c.Detail), ", ")
	case "body":
		got = string(body)
	case "size":
		got = strconv.Itoa(len(body))
	}
	holds := false
	switch c.Verb {
	case "==":
		holds = got == c.Want
	case "!=":
		holds = got != c.Want
	case "contains":
		holds = strings.Contains(got, c.Want)
	case "!contains":
		holds = !strings.Contains(got, c.Want)
	case "~":
		holds = regexp.MustCompile(c.Want).MatchString(got)
	case "!~":
		holds = !regexp.MustCompile(c.Want).MatchString(got)
	case "absent":
		holds = got == ""
	case "<", ">":
		g, errG := strconv.ParseFloat(got, 64)
		w, errW := strconv.ParseFloat(c.Want, 64)
		holds = errG == nil && errW == nil && (c.Verb == "<" && g < w || c.Verb == ">" && g > w)
	}
	if holds {
		return ""
	}
	if len(got) > 400 {
		got = got[:400] + "…"
	}
	return fmt.Sprintf("%s %s: want %s %s, got %q", c.Subject, c.Detail, c.Verb, c.Want, got)
}
