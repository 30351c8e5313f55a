package main

import (
	"os"
	"testing"
)

// embed.js is loaded by pages of others before anybody wants klviz: 3 kB at most.
func TestEmbedIsSmall(t *testing.T) {
	script, err := os.ReadFile("../../static/embed.js")
	if err != nil {
		t.Fatal(err)
	}
	packed, err := brotliAt(11).encode(script)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes of brotli", len(packed))
	if len(packed) > 3000 {
		t.Errorf("embed.js is %d bytes of brotli, above 3,000", len(packed))
	}
}
