// Package measure holds the divergences between two distributions, first of all
// Kullback and Leibler's
//
//	D(p‖q) = ∫ p log(p/q)
//
// for any pair of klviz's families, in nats, with an error that holds.
package measure
