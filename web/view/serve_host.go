//go:build !js

package view

import "errors"

// Serve needs a browser: natively there is no page to carry events from.
func Serve(map[string]Opener) error {
	return errors.New("this program runs in a browser; natively its views are used as packages")
}
