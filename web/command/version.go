package command

import (
	"fmt"
	"io"
	"io/fs"
	"runtime"

	"klviz/web/site"
)

// Version prints which site the program holds and which Go made it.
func Version(files fs.FS, stdout io.Writer) error {
	built := "without a built site"
	if m, err := site.ReadManifest(files); err == nil {
		built = "site " + m.Version
	}
	_, err := fmt.Fprintf(stdout, "klviz, %s, %s %s/%s\n", built, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}
