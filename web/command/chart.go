package command

import (
	"errors"
	"io"

	"klviz/wasm/family"
	"klviz/wasm/measure"
	"klviz/web/api"
	"klviz/web/chart"
)

// Chart writes the picture of a pair as an SVG file: klviz chart P Q.
func Chart(args []string, stdout io.Writer) error {
	flags := Flags{Values: map[string]string{"width": "640", "theme": "host", "unit": "bits", "pn": "", "qn": ""}}
	rest, err := flags.Parse(args)
	if err != nil {
		return err
	}
	if len(rest) != 2 {
		return errors.New("klviz chart P Q: which two distributions?")
	}
	unit, err := api.ParseUnit(flags.Values["unit"])
	if err != nil {
		return err
	}
	o := api.PictureOptions{Unit: api.ChartUnit(unit), Names: chart.Names{P: flags.Values["pn"], Q: flags.Values["qn"]}}
	if o.Width, err = api.ParseWidth(flags.Values["width"]); err != nil {
		return err
	}
	if o.Theme, err = api.ParseTheme(flags.Values["theme"]); err != nil {
		return err
	}
	p, q, err := family.ParsePair(rest[0], rest[1])
	if err != nil {
		return err
	}
	result, err := measure.KL(p, q)
	if err != nil {
		return err
	}
	picture, err := api.Picture(p, q, result, o)
	if err != nil {
		return err
	}
	_, err = stdout.Write(picture)
	return err
}
