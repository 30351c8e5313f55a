package latent

import (
	"bytes"
	"fmt"
	"io/fs"
	"sync"

	"klviz/wasm/model/digits"
)

// fitted is the digits and the autoencoder that is fitted to them: it holds for
// every noise and weight, so it is made once for a file.
type fitted struct {
	packed []byte
	set    []digits.Digit
	model  *digits.Linear
}

var made struct {
	sync.Mutex
	fitted
}

// fit reads the digits in data and fits the autoencoder, or gives what it made of
// the same file before.
func fit(data fs.FS) (*fitted, error) {
	if data == nil {
		return nil, fmt.Errorf("the digits of this lesson, %s, have not been loaded", digits.File)
	}
	packed, err := fs.ReadFile(data, digits.File)
	if err != nil {
		return nil, fmt.Errorf("the digits of this lesson are missing: %w", err)
	}
	made.Lock()
	defer made.Unlock()
	if made.model == nil || !bytes.Equal(packed, made.packed) {
		set, err := digits.Unpack(packed)
		if err != nil {
			return nil, err
		}
		model, err := digits.Fit(set)
		if err != nil {
			return nil, err
		}
		made.fitted = fitted{packed, set, model}
	}
	f := made.fitted
	return &f, nil
}
