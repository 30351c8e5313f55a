//go:build faults

package main

import (
	"fmt"
	"net/http"
	"os"
	"runtime"
)

// injected is the handler with the faults that a test asks for: a panic, the end
// of the program, and none, to see what they have left behind.
func injected(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Query().Get("fault") {
		case "panic":
			panic("a panic that was asked for")
		case "exit":
			os.Exit(3)
		case "none": // what the program holds
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			fmt.Fprintf(w, "%d goroutines, %d kB", runtime.NumGoroutine(), m.HeapAlloc>>10)
			return
		}
		h.ServeHTTP(w, r)
	})
}
