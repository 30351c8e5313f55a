package command

import (
	"slices"
	"strings"
	"testing"
)

func TestFlagsAnywhere(t *testing.T) {
	for _, c := range []struct {
		args, rest string // separated by |
		unit       string
		json       bool
	}{
		{"normal(0,1)|normal(1,2)", "normal(0,1)|normal(1,2)", "nats", false},
		{"-unit|bits|P|Q|--json", "P|Q", "bits", true},
		{"P|--unit=bans|-json|Q", "P|Q", "bans", true},
		{"P|-json=false|Q", "P|Q", "nats", false},
		{"-json|--|-unit|Q", "-unit|Q", "nats", true},
		{"-1|-.5|-inf|-", "-1|-.5|-inf|-", "nats", false},
	} {
		f := Flags{Values: map[string]string{"unit": "nats"}, Switches: map[string]bool{"json": false}}
		rest, err := f.Parse(strings.Split(c.args, "|"))
		if err != nil {
			t.Errorf("%s: %v", c.args, err)
			continue
		}
		if !slices.Equal(rest, strings.Split(c.rest, "|")) || f.Values["unit"] != c.unit || f.Switches["json"] != c.json {
			t.Errorf("%s: left %q, unit %s, json %v", c.args, rest, f.Values["unit"], f.Switches["json"])
		}
	}
}

func TestFlagsThatAreWrong(t *testing.T) {
	for args, want := range map[string]string{
		"-units|bits": "there is no flag -units",
		"P|--unit":    "--unit needs a value",
		"-json=maybe": "takes no value",
	} {
		f := Flags{Values: map[string]string{"unit": "nats"}, Switches: map[string]bool{"json": false}}
		if _, err := f.Parse(strings.Split(args, "|")); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", args, err, want)
		}
	}
}
