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
		Handler:           injected(api.New(api.Config{})),
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
