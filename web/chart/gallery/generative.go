package gallery

import (
	"math"

	"klviz/web/chart"
)

// generative are the pictures of the lessons on generative models.
func generative() []Shot {
	pixels := func(id string, w float64) chart.Figure {
		ring, wave := make([]float64, 14*14), make([]float64, 14*14)
		for i := range ring {
			x, y := float64(i%14)-6.5, float64(i/14)-6.5
			r := math.Hypot(x, y) - 4.5
			ring[i], wave[i] = math.Exp(-r*r/2), math.Sin(x/2)*math.Cos(y/3)
		}
		return chart.Pixels(chart.PixelsInput{ID: id, Width: w, Side: 14, Across: 3, Most: 12, Title: "Pictures", Desc: "A ring, and a wave.",
			Panels: []chart.PixelPanel{{Name: "ring", Values: ring}, {Name: "wave", Values: wave, Signed: true}}})
	}
	balance := func(id string, w float64) chart.Figure {
		return chart.Balance(chart.BalanceInput{ID: id, Width: w, Low: []float64{-9, -4, -3, -2.9}, Whole: -2, At: 2, LowName: "ELBO −3", PayName: "KL 1",
			WholeName: "log evidence −2", XName: "turn", YName: "nats", Title: "Balance", Desc: "The sum is the same in every column."})
	}
	answers := func(id string, w float64) chart.Figure {
		return chart.Answers(chart.AnswersInput{ID: id, Width: w, Reach: 4, Title: "Answers", Desc: "Three bells on their rails.", Rows: []chart.AnswerRow{
			{Name: "number 1", Mean: 1.4, Spread: 0.28, Says: "2.23 nats"}, {Name: "number 2", Mean: -5, Spread: 0.5, Says: "12.9 nats"}, {Name: "number 3", Spread: 1, Says: "0"},
		}}).Figure
	}
	return []Shot{{"pixels", pixels}, {"answers", answers}, {"balance", balance}}
}
