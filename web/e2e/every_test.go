package e2e

import (
	"flag"
	"hash/crc32"
)

var every = flag.Bool("every", false, "sweep over every view in every language and theme, as make soak does; else over a sixth of them")

// swept reports whether a view of a sweep is looked at.
func swept(view string) bool { return *every || crc32.ChecksumIEEE([]byte(view))%6 == 0 }
