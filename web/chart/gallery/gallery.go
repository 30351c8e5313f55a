// Package gallery lists every chart in every state worth a look: at its start,
// at limits, at infinity. The golden tests of package chart and the gallery page
// draw the same list.
package gallery

import (
	"math"
	"slices"

	"klviz/web/chart"
)

// Shot is one chart in one state, drawn for a width in pixels with an id of its own.
type Shot struct {
	Name string
	Draw func(id string, width float64) chart.Figure
}

// Shots in the order of the gallery page. Names are unique.
func Shots() []Shot {
	return slices.Concat(discrete(), densities(), instrument(), lessons())
}

func discrete() []Shot {
	bars := func(os []chart.Outcome, n chart.Names, marked string) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			return chart.Bars(chart.BarsInput{ID: id, Width: w, Outcomes: os, Marked: marked, Names: n,
				Title: "P and Q", Desc: "For each outcome a bar for P and a bar for Q."}).Figure
		}
	}
	world := func(os []chart.Outcome, n chart.Names, net float64, marked string) func(string, float64) chart.Figure {
		return func(id string, w float64) chart.Figure {
			return chart.World(chart.WorldInput{ID: id, Width: w, Outcomes: os, Net: net, Marked: marked, Names: n,
				Title: "P’s world", Desc: "For each outcome a block as wide as it is frequent."}).Figure
		}
	}
	none := chart.Names{}
	sure := []chart.Outcome{{Name: "heads", P: 1, Q: .5}, {Name: "tails", P: 0, Q: .5}}
	equal := []chart.Outcome{{Name: "heads", P: .5, Q: .5}, {Name: "tails", P: .5, Q: .5}}
	return []Shot{
		{"bars", bars(weather, seattle, "")},
		{"bars-marked", bars(weather, seattle, "fog")},
		{"bars-never", bars(hail, none, "")},
		{"bars-sure", bars(sure, none, "")},
		{"bars-26", bars(many(26), none, "k")},
		{"bars-1000", bars(many(1000), none, "500")},
		{"bars-5000", bars(many(5000), none, "")},
		{"world", world(weather, seattle, 0.128403, "")},
		{"world-marked", world(weather, seattle, 0.128403, "fog")},
		{"world-never", world(hail, none, math.Inf(1), "")},
		{"world-sure", world(sure, none, 1, "")},
		{"world-equal", world(equal, none, 0, "")},
		{"world-26", world(many(26), none, 0.3, "k")},
		{"world-1000", world(many(1000), none, 0.3, "")},
	}
}
