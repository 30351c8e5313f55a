package walk

import (
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"klviz/wasm/model/digits"
	"klviz/web/lesson"
	"klviz/web/text"
	"klviz/web/view"
)

// BenchmarkScrub is one step of a parameter under the hand: computed, drawn, and
// what changed picked out.
func BenchmarkScrub(b *testing.B) {
	packed, err := os.ReadFile("../../../static/data/" + digits.File)
	if err != nil {
		b.Fatal(err)
	}
	data := fstest.MapFS{digits.File: {Data: packed}} // a page holds its files in memory
	for _, c := range []struct {
		id, key  string
		from, by float64
	}{
		{"diffusion-noise", "t", 1, 1}, {"diffusion-bound", "t", 1, 1}, {"diffusion-bound T=1000", "t", 1, 1}, {"diffusion-bound", "betaT", 0.1, 0.001}, {"model-comparison", "T", 2, 1},
		{"image-scores", "drop", 0, 0.002}, {"latent-space", "sigma2", 0.05, 0.001}, {"latent-space", "shift", -2, 0.01},
		{"variational-inference", "rho", 0.2, 0.001}, {"guidance", "w", 1, 0.01}, {"guidance", "penalty", 1, 0.01},
	} {
		b.Run(c.id+" "+c.key, func(b *testing.B) {
			id, address, _ := strings.Cut(c.id, " ")
			v, err := Shelf(lesson.List).Open(id, view.Setting{Lang: text.English, Width: 560, Address: address, Data: data}, &view.Paper{})
			if err != nil {
				b.Fatal(err)
			}
			v.Do(view.Event{Kind: view.Click, Act: "guess", Arg: "1"})
			for v.(*Walk).Work() {
			}
			s := view.NewSession(v)
			s.Changed()
			for i := 0; b.Loop(); i++ {
				v.Do(view.Event{Kind: view.Change, Act: "key", Arg: c.key, Value: strconv.FormatFloat(c.from+c.by*float64(i%500), 'g', 6, 64)})
				if len(s.Changed()) == 0 {
					b.Fatal("nothing is drawn")
				}
			}
		})
	}
}
