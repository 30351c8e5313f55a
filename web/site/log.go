package site

import (
	"log/slog"
	"net/http"
	"time"
)

// Log writes one line for each request: method, path, status, bytes and time.
// The query is left out, since it holds what somebody typed.
func Log(logger *slog.Logger, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		c := &counting{ResponseWriter: w, status: http.StatusOK}
		path := r.URL.Path // handlers may change r.URL
		defer func() {
			logger.Info("request", "method", r.Method, "path", path,
				"status", c.status, "bytes", c.bytes, "took", time.Since(start).Round(time.Microsecond))
		}()
		next.ServeHTTP(c, r)
	})
}

// counting notes what was answered.
type counting struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (c *counting) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *counting) Write(b []byte) (int, error) {
	n, err := c.ResponseWriter.Write(b)
	c.bytes += int64(n)
	return n, err
}

// Unwrap gives http.ResponseController the writer below.
func (c *counting) Unwrap() http.ResponseWriter { return c.ResponseWriter }
