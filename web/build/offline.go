package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// workerName is the script that keeps the site for use without a network.
const workerName = "sw.js"

// keptDigits is how much of a file's SHA-256 the worker compares: 128 bits.
const keptDigits = 32

// fillWorker puts into the worker the list of all files that it keeps: everything
// that is served, under the names it is served by, but for the worker itself and
// what only machines read.
func fillWorker(files map[string][]byte, names map[string]string) error {
	kept := map[string]string{}
	version := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if name == workerName || name == "robots.txt" || name == "sitemap.xml" || strings.HasPrefix(name, "og/") {
			continue
		}
		sum := sha256.Sum256(files[name])
		kept[names[name]] = hex.EncodeToString(sum[:])[:keptDigits]
		fmt.Fprintf(version, "%s %x\n", names[name], sum)
	}
	version.Write(files[workerName])
	list, err := json.Marshal(kept)
	if err != nil {
		return err
	}
	const empty = `const VERSION = "", FILES = {};`
	if bytes.Count(files[workerName], []byte(empty)) != 1 {
		return fmt.Errorf("%s has no line %s to fill", workerName, empty)
	}
	filled := fmt.Sprintf(`const VERSION = "%x", FILES = %s;`, version.Sum(nil)[:hashDigits/2], list)
	files[workerName] = bytes.Replace(files[workerName], []byte(empty), []byte(filled), 1)
	return nil
}
