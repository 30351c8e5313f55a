// Package special holds the functions of mathematics that the divergence core
// is built from: logarithms and exponentials, the kernels that keep a
// divergence free of cancellation, gamma, beta, error and Bessel functions,
// compensated sums and quadrature.
//
// It is pure Go and gives the same bytes natively and in WebAssembly. That is
// why it does not call math.Log, math.Exp, math.Pow or math.Lgamma: on amd64
// the first two are written in assembly whose last bits differ from the Go
// version's, and math.Log is wrong there for subnormal arguments
// (log 5e-324 gives -709.09 instead of -744.44; Go 1.26.8, 2026-11-23).
//
// gonum's mathext has some of these functions; the ones that are here say why not.
//
// Every function cites its source and is tested against values computed with
// 40 digits (testdata, made by reference.py).
package special
