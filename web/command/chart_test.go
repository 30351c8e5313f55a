package command

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

// Every kind of pair has a picture that an XML reader takes whole.
func TestChart(t *testing.T) {
	for _, args := range []string{
		"normal(0,1)|normal(1,2)",
		"normal(0,1)|laplace(0,1)|--theme=dark|-width|390",
		"poisson(3)|geometric(0.3)|--theme|light",
		`{rain: 1, "<sun> & \"snow\"": 2}|{rain: 3, "<sun> & \"snow\"": 1}|--pn|A&B`,
	} {
		var out bytes.Buffer
		if err := Chart(strings.Split(args, "|"), &out); err != nil {
			t.Errorf("klviz chart %s: %v", args, err)
			continue
		}
		if n := strings.Count(out.String(), "xmlns="); n != 1 {
			t.Errorf("klviz chart %s: xmlns stands there %d times", args, n)
		}
		d := xml.NewDecoder(&out)
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Errorf("klviz chart %s: %v", args, err)
				break
			}
		}
	}
}

func TestChartProblems(t *testing.T) {
	for args, want := range map[string]string{
		"normal(0,1)":                             "which two distributions?",
		"normal(0,1)|normal(0,1)|-width|12":       "from 280 to 2560",
		"normal(0,1)|normal(0,1)|--theme=blue":    "light, dark or host",
		"dirichlet([1, 2])|dirichlet([2, 3])":     "no picture of Dirichlet",
		"normal(0,1)|normal(0,1)|--colour|orange": "no flag --colour",
	} {
		var out bytes.Buffer
		if err := Chart(strings.Split(args, "|"), &out); err == nil || !strings.Contains(err.Error(), want) || out.Len() > 0 {
			t.Errorf("klviz chart %s: %v, printed %d bytes; want %q", args, err, out.Len(), want)
		}
	}
}
