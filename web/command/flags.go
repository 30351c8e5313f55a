// Package command is what the klviz program does when it does not serve: one
// file a command, each a function of its arguments and streams.
package command

import (
	"fmt"
	"strings"
)

// Flags holds the flags of one command: names with a value, and switches.
type Flags struct {
	Values   map[string]string // "unit" → its default; changed by Parse
	Switches map[string]bool   // "json" → false; changed by Parse
}

// Parse reads flags wherever they stand among args and returns what is left.
// -x is --x, and a value follows its flag after a space or an equals sign.
// After -- nothing is a flag; neither is a minus before a digit, a point or
// inf, so that numbers need no escape.
func (f Flags) Parse(args []string) (rest []string, err error) {
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			return append(rest, args[i+1:]...), nil
		}
		if !isFlag(arg) {
			rest = append(rest, arg)
			continue
		}
		name, value, hasValue := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
		if _, ok := f.Switches[name]; ok {
			if hasValue && value != "true" && value != "false" {
				return nil, fmt.Errorf("%s takes no value", arg)
			}
			f.Switches[name] = value != "false"
			continue
		}
		if _, ok := f.Values[name]; !ok {
			return nil, fmt.Errorf("there is no flag %s here", arg)
		}
		if !hasValue {
			if i++; i == len(args) {
				return nil, fmt.Errorf("%s needs a value", arg)
			}
			value = args[i]
		}
		f.Values[name] = value
	}
	return rest, nil
}

func isFlag(arg string) bool {
	if len(arg) < 2 || arg[0] != '-' {
		return false
	}
	c := arg[1]
	return c != '.' && (c < '0' || c > '9') && !strings.HasPrefix(arg[1:], "inf")
}
