package site

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"sync"
)

// Compress gives the answers of a handler that makes them anew each time their
// gzip form where the client takes it. Answers are kept until they end: they
// are pages and pictures, not streams.
func Compress(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		chosen, ok := negotiate(strings.Join(r.Header.Values("Accept-Encoding"), ","), gzipped, identity)
		w.Header().Add("Vary", "Accept-Encoding")
		if !ok || chosen == identity || r.Method != http.MethodGet {
			next.ServeHTTP(w, r)
			return
		}
		c := &compressing{ResponseWriter: w}
		defer c.close()
		next.ServeHTTP(c, r)
	})
}

// compressing is a writer that turns to gzip at the first byte of a body worth it.
type compressing struct {
	http.ResponseWriter
	gzip    *gzip.Writer
	decided bool
}

// worthIt is how long a body must be for its gzip form to save a packet.
const worthIt = 1400

var writers = sync.Pool{New: func() any {
	w, err := gzip.NewWriterLevel(io.Discard, gzip.DefaultCompression)
	if err != nil {
		panic(err) // the level is a constant of the package
	}
	return w
}}

func (c *compressing) WriteHeader(status int) {
	h := c.Header()
	if !c.decided && status == http.StatusOK && h.Get("Content-Encoding") == "" {
		c.begin(h)
	}
	c.decided = true
	c.ResponseWriter.WriteHeader(status)
}

func (c *compressing) begin(h http.Header) {
	h.Set("Content-Encoding", "gzip")
	h.Del("Content-Length")
	if tag := h.Get("ETag"); strings.HasPrefix(tag, `"`) {
		h.Set("ETag", "W/"+tag) // other bytes, the same content
	}
	c.gzip = writers.Get().(*gzip.Writer)
	c.gzip.Reset(c.ResponseWriter)
}

func (c *compressing) Write(b []byte) (int, error) {
	if !c.decided {
		if len(b) < worthIt {
			c.decided = true
		}
		c.WriteHeader(http.StatusOK)
	}
	if c.gzip != nil {
		return c.gzip.Write(b)
	}
	return c.ResponseWriter.Write(b)
}

func (c *compressing) close() {
	if c.gzip == nil {
		return
	}
	c.gzip.Close() // its error is the writer's, which has closed the connection
	writers.Put(c.gzip)
}

// Unwrap gives http.ResponseController the writer below.
func (c *compressing) Unwrap() http.ResponseWriter { return c.ResponseWriter }
