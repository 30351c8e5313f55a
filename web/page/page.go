// Package page is what a reader sees: Vugu components that turn a state into
// elements, and gestures into events of package state. They hold no arithmetic.
//
// The same components draw the HTML that arrives ([HTML], natively) and take it
// over in the browser ([TakeOver]); [Play] is the value that they share.
package page

//go:generate go tool vugugen -s -skip-go-mod -skip-main .
//go:generate go run ./compact 0_components_gen.go
