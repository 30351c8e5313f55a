package page

import (
	"testing"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// BenchmarkStep is one step of a drag without the browser: the state, the
// numbers, the sentences and Vugu's tree.
func BenchmarkStep(b *testing.B) {
	for _, tab := range []state.Tab{state.Discrete, state.Continuous} {
		b.Run(string(tab), func(b *testing.B) {
			s, _ := state.Apply(state.Default(), state.SetTab{Tab: tab})
			p := NewPlay(s, &Paper{})
			p.Widths = []float64{780}
			p.Live = true
			root := NewRoot(p)
			env, err := vugu.NewBuildEnv()
			if err != nil {
				b.Fatal(err)
			}
			env.RunBuild(root)
			p.History.Grab()
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				x := float64(i%100) / 100
				if tab == state.Discrete {
					p.Do(state.SetOutcome{Side: state.P, Outcome: "rain", Value: 0.2 + 0.5*x})
				} else {
					p.Do(state.DragTo{Side: state.Q, Param: "mean", X: x})
				}
				env.RunBuild(root)
			}
		})
	}
}
