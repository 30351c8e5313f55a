package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// steps plays a drag without the browser: the state, the numbers, the sentences and
// Vugu's tree. event is its next step, at x from 0 to 1.
func steps(b *testing.B, s state.State, event func(x float64) state.Event) {
	p := NewPlay(s, &Paper{})
	p.Widths, p.Live = []float64{780}, true
	root := NewRoot(p)
	env, err := vugu.NewBuildEnv()
	if err != nil {
		b.Fatal(err)
	}
	env.RunBuild(root)
	p.History.Grab()
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		p.Do(event(float64(i%100) / 100))
		env.RunBuild(root)
	}
}

// BenchmarkStep is one step of a drag.
func BenchmarkStep(b *testing.B) {
	b.Run("discrete", func(b *testing.B) {
		steps(b, state.Default(), func(x float64) state.Event {
			return state.SetOutcome{Side: state.P, Outcome: "rain", Value: 0.2 + 0.5*x}
		})
	})
	b.Run("continuous", func(b *testing.B) {
		s, _ := state.Apply(state.Default(), state.SetTab{Tab: state.Continuous})
		steps(b, s, func(x float64) state.Event { return state.DragTo{Side: state.Q, Param: "mean", X: x} })
	})
	b.Run("1,000 outcomes", func(b *testing.B) {
		var rows strings.Builder
		for i := range 1000 {
			fmt.Fprintf(&rows, "w%d %d %d\n", i, 100000/(i+3), 90000/(i*7919%1000+5))
		}
		s, problem := state.Apply(state.Default(), state.PasteText{Side: state.P, Text: rows.String()})
		if problem != nil {
			b.Fatal(problem)
		}
		steps(b, s, func(x float64) state.Event {
			return state.SetOutcome{Side: state.P, Outcome: "w3", Value: 0.2 + 0.5*x}
		})
	})
}
