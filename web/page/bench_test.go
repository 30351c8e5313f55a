package page

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vugu/vugu"

	"klviz/web/state"
)

// BenchmarkThousand is one step of a drag among 1,000 outcomes.
func BenchmarkThousand(b *testing.B) {
	var rows strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&rows, "w%d %d %d\n", i, 100000/(i+3), 90000/(i*7919%1000+5))
	}
	s, problem := state.Apply(state.Default(), state.PasteText{Side: state.P, Text: rows.String()})
	if problem != nil {
		b.Fatal(problem)
	}
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
		p.Do(state.SetOutcome{Side: state.P, Outcome: "w3", Value: 0.2 + 0.005*float64(i%100)})
		env.RunBuild(root)
	}
}

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
