package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"klviz/web/site"
)

// Page writes the whole page as one file: klviz page FILE.html.
func Page(args []string, files fs.FS, stdout io.Writer) error {
	rest, err := Flags{}.Parse(args)
	if err != nil {
		return err
	}
	if len(rest) != 1 {
		return errors.New("klviz page FILE.html: which file?")
	}
	page, err := site.OneFile(files)
	if err != nil {
		return err
	}
	if err := os.WriteFile(rest[0], page, 0o644); err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s holds the whole page, %.1f MB: open it by double click\n", rest[0], float64(len(page))/1e6)
	return err
}
