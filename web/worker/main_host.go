//go:build !js

// Command worker is klviz at the edge; natively it answers the same requests
// at 127.0.0.1, PORT or 8787, for its tests.
package main

import (
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"klviz/web/api"
)

func main() {
	port := os.Getenv("PORT")
	if port == "" {
		port = "8787"
	}
	server := &http.Server{
		Addr:              net.JoinHostPort("127.0.0.1", port),
		Handler:           injected(api.New(api.Config{Page: noPage})),
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}

// noPage: the native twin answers for numbers and pictures alone.
func noPage(string) ([]byte, bool) { return nil, false }
