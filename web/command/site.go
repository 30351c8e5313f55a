package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"

	"klviz/web/site"
)

// Site writes the site that the program holds to a folder: klviz site DIR.
func Site(args []string, files fs.FS, stdout io.Writer) error {
	rest, err := Flags{}.Parse(args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return errors.New("klviz site DIR: which folder?")
	}
	if err := site.Export(files, rest[0]); err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s holds the site: serve it from any path of any host\n", rest[0])
	return err
}
