package turn

import (
	"strings"

	"klviz/web/state"
	"klviz/web/text"
	"klviz/web/tool/kit"
)

type words struct{ outcome, of, ofPart string }

var (
	english = words{outcome: "{0} in {1}", of: "{0} of {1}", ofPart: "{0} of part {1} of {2}"}
	german  = words{outcome: "{0} in {1}", of: "{0} von {1}", ofPart: "{0} von Teil {1} von {2}"}
)

// Name is a knob in words: "mean of Q", "rain in Seattle".
func Name(t *kit.Kit, k state.Knob) string {
	w := kit.Words(t.Lang, &english, &german)
	side := t.Voice().Short(k.Side)
	if k.Named {
		return kit.Fill(w.outcome, k.Outcome, side)
	}
	name := text.Term(t.Lang, k.Dial.Param.Name)
	if k.Dial.Part > 0 {
		return kit.Fill(w.ofPart, name, text.Full(t.Lang, float64(k.Dial.Part)), side)
	}
	if _, place, ok := strings.Cut(k.Dial.ID, "."); ok && place != "" && place[0] >= '0' && place[0] <= '9' {
		name += " " + strings.ReplaceAll(place, ".", ", ")
	}
	return kit.Fill(w.of, name, side)
}
