package main

import (
	"bytes"
	"net/http"
	"strconv"
	"syscall/js"
)

// warm fits a handler to one program that answers all requests of an isolate.
// The library (v0.26.0) is made for a program that answers one:
//
//   - it streams a body through a pipe, whose end stops the program the first
//     time and panics the second, and leaks two callbacks a time. A body that is
//     handed over whole, as a JavaScript value, takes another way;
//   - it leaves Body, RequestURI and Proto empty, which net/http promises;
//   - a panic would end the program for all who come after.
//
// The handler must not wait for anything: the runtime forbids one request to go
// on with what another has begun.
func warm(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body == nil {
			r.Body = http.NoBody
		}
		r.RequestURI = r.URL.RequestURI()
		r.Proto, r.ProtoMajor, r.ProtoMinor = "HTTP/1.1", 1, 1
		answer := answerTo(h, r)
		for key, values := range answer.header {
			w.Header()[key] = values
		}
		w.WriteHeader(answer.status)
		if r.Method == http.MethodHead || answer.body.Len() == 0 {
			w.(rawWriter).WriteRawJSBody(js.Null())
			return
		}
		body := js.Global().Get("Uint8Array").New(answer.body.Len())
		js.CopyBytesToJS(body, answer.body.Bytes())
		w.(rawWriter).WriteRawJSBody(body)
	})
}

// rawWriter is what the library's ResponseWriter offers beside http's.
type rawWriter interface{ WriteRawJSBody(js.Value) }

// whole is an answer that is kept until it is complete.
type whole struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (a *whole) Header() http.Header { return a.header }

func (a *whole) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

func (a *whole) Write(b []byte) (int, error) {
	a.WriteHeader(http.StatusOK)
	return a.body.Write(b)
}

// answerTo runs the handler; a panic in it becomes a 500.
func answerTo(h http.Handler, r *http.Request) (a *whole) {
	a = &whole{header: http.Header{}}
	defer func() {
		if fault := recover(); fault != nil {
			println("panic while answering " + r.URL.Path)
			a = &whole{header: http.Header{"Content-Type": {"text/plain; charset=utf-8"}}, status: http.StatusInternalServerError}
			a.body.WriteString("something went wrong here\n")
		}
		a.WriteHeader(http.StatusOK)
		if a.header.Get("Content-Length") == "" {
			a.header.Set("Content-Length", strconv.Itoa(a.body.Len()))
		}
	}()
	h.ServeHTTP(a, r)
	return a
}

// builtPage gives the pages that worker.mjs brought along.
func builtPage(name string) ([]byte, bool) {
	page := js.Global().Get("context").Get("pages").Get(name)
	if page.Type() != js.TypeString {
		return nil, false
	}
	return []byte(page.String()), true
}
