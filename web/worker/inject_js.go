//go:build faults

package main

import (
	"net/http"
	"os"
)

// injected is the handler with the faults that a test asks for: a panic, and the
// end of the program.
func injected(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Query().Get("fault") {
		case "panic":
			panic("a panic that was asked for")
		case "exit":
			os.Exit(3)
		}
		h.ServeHTTP(w, r)
	})
}
