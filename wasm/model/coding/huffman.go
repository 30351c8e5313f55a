// Package coding spends real bits: a Huffman code, its Kraft sum, and a range
// coder whose length is the cross-entropy to within a byte.
package coding

import (
	"container/heap"
	"errors"
	"math"
)

// Code gives each symbol of a table its codeword. A symbol of probability 0 has
// none: its word is "".
type Code struct {
	Words []string // of '0' and '1', one per symbol
}

// Huffman builds an optimal prefix code for the probabilities (any
// non-negative weights). Ties are broken by age: of two equal weights the one
// that is older (a symbol before a merged node, the earlier symbol first) is
// merged first, so the same table always gives the same code.
//
// A table with a single possible symbol gets the word "0": even one foregone
// outcome needs a digit to say that it happened.
//
// Source: Huffman 1952, Proc. IRE 40:1098; Cover & Thomas, Elements of
// Information Theory, 2nd ed., section 5.6.
func Huffman(weights []float64) (*Code, error) {
	code := &Code{Words: make([]string, len(weights))}
	q := &queue{}
	for i, w := range weights {
		if !(w >= 0) || math.IsInf(w, 1) {
			return nil, errors.New("a code needs weights that are finite and not negative")
		}
		if w > 0 {
			q.push(&node{weight: w, symbol: i})
		}
	}
	switch q.Len() {
	case 0:
		return nil, errors.New("a code needs at least one outcome with a chance above 0")
	case 1:
		code.Words[q.nodes[0].symbol] = "0"
		return code, nil
	}
	heap.Init(q)
	for q.Len() > 1 {
		a := heap.Pop(q).(*node)
		b := heap.Pop(q).(*node)
		q.age++
		heap.Push(q, &node{weight: a.weight + b.weight, age: q.age, left: a, right: b})
	}
	q.nodes[0].write(code, "")
	return code, nil
}

// Lengths returns the number of binary digits of each word, 0 where there is none.
func (c *Code) Lengths() []int {
	n := make([]int, len(c.Words))
	for i, w := range c.Words {
		n[i] = len(w)
	}
	return n
}

// Kraft is Σ 2^(-length) over the words. It is at most 1 for every code that
// can be told apart without commas, and 1 for a Huffman code of two or more
// symbols (Cover & Thomas, theorem 5.2.1).
func (c *Code) Kraft() float64 {
	sum := 0.0
	for _, w := range c.Words {
		if w != "" {
			sum += math.Ldexp(1, -len(w))
		}
	}
	return sum
}

// Mean is Σ pᵢ·lengthᵢ: the digits paid per outcome, in bits, where p rules.
// It is +Inf when p has an outcome that the code has no word for.
func (c *Code) Mean(p []float64) float64 {
	sum := 0.0
	for i, w := range c.Words {
		if p[i] == 0 {
			continue
		}
		if w == "" {
			return math.Inf(1)
		}
		sum += float64(p[i] * float64(len(w)))
	}
	return sum
}

// node is a symbol, or a pair of nodes that were merged.
type node struct {
	weight      float64
	age         int
	symbol      int
	left, right *node
}

// write hands every symbol below n the path that leads to it.
func (n *node) write(c *Code, path string) {
	if n.left == nil {
		c.Words[n.symbol] = path
		return
	}
	n.left.write(c, path+"0")
	n.right.write(c, path+"1")
}

// queue orders nodes by weight, then by age.
type queue struct {
	nodes []*node
	age   int
}

func (q *queue) push(n *node) {
	q.age++
	n.age = q.age
	q.nodes = append(q.nodes, n)
}

func (q *queue) Len() int { return len(q.nodes) }

func (q *queue) Less(i, j int) bool {
	a, b := q.nodes[i], q.nodes[j]
	if a.weight != b.weight {
		return a.weight < b.weight
	}
	return a.age < b.age
}

func (q *queue) Swap(i, j int) { q.nodes[i], q.nodes[j] = q.nodes[j], q.nodes[i] }

// Push and Pop are heap.Interface's.
func (q *queue) Push(x any) { q.nodes = append(q.nodes, x.(*node)) }

func (q *queue) Pop() any {
	last := q.nodes[len(q.nodes)-1]
	q.nodes = q.nodes[:len(q.nodes)-1]
	return last
}
