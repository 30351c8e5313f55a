package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"klviz/wasm/family"
	"klviz/web/lesson"
)

// Lesson computes what a lesson shows: klviz lesson ID key=value … [--json]. Its
// answer is JSON with or without the flag.
func Lesson(args []string, site fs.FS, stdout io.Writer) error {
	flags := Flags{Switches: map[string]bool{"json": false}}
	rest, err := flags.Parse(args)
	if err != nil {
		return err
	}
	if len(rest) == 0 {
		return errors.New("klviz lesson ID key=value …: which lesson?")
	}
	data, err := fs.Sub(site, "data")
	if err != nil {
		return err
	}
	answer, err := lesson.Run(rest[0], rest[1:], data)
	var written *family.Problem
	if flags.Switches["json"] && errors.As(err, &written) {
		return sayProblem(stdout, written)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s\n", answer)
	return err
}
