//go:build !faults

package main

import "net/http"

// injected is the handler without faults; see inject_js.go.
func injected(h http.Handler) http.Handler { return h }
