package say

import (
	"klviz/web/chart"
	"klviz/web/text"
)

// Pictures are a language's words inside pictures. What a picture fills in itself
// stays open: names, unit, numbers.
func Pictures(l text.Lang) chart.Words {
	return chart.Words{
		Decimal:     text.Decimal(l),
		Never:       text.T(l, text.PicNever, "{q}"),
		WorldTitle:  text.T(l, text.PicWorldTitle, "{p}", "{log}"),
		WorldFrom:   "0",
		WorldTo:     text.T(l, text.PicWorldTo, "{p}"),
		CostTitle:   text.T(l, text.PicCostTitle, "{log}", "{unit}"),
		Costs:       text.T(l, text.PicCosts, "{q}"),
		Earns:       text.T(l, text.PicEarns, "{q}"),
		CostsShort:  text.T(l, text.PicCostsShort),
		EarnsShort:  text.T(l, text.PicEarnsShort),
		Net:         text.T(l, text.PicNet, "{n}", "{unit}"),
		Beyond:      text.T(l, text.PicBeyond, "{n}"),
		Forever:     text.T(l, text.PicForever),
		ForeverDown: text.T(l, text.PicForeverDown),
		Together:    text.T(l, text.PicTogether, "{n}"),
		Price:       text.T(l, text.PicPrice, "{p}", "{q}"),
	}
}
