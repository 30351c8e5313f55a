// Command worker is klviz at the edge: the handler of web/api as a Cloudflare
// Worker, through github.com/syumai/workers. worker.mjs starts it once in an
// isolate and hands it every request that asks for more than a file.
package main

import (
	"runtime/debug"

	"github.com/syumai/workers"

	"klviz/web/api"
)

// memoryLimit keeps Go's heap well within the 128 MB that an isolate may have.
const memoryLimit = 64 << 20

func main() {
	debug.SetMemoryLimit(memoryLimit)
	handler := api.New(api.Config{Page: builtPage})
	workers.Serve(warm(injected(handler)))
	// Serve returns when the library takes the first answer for the last one,
	// since it starts a program for each request; this one stays.
	select {}
}
