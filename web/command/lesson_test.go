package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"klviz/web/lesson"
)

// Every lesson answers with its first values, in JSON.
func TestLesson(t *testing.T) {
	site := os.DirFS("../../static")
	for _, l := range lesson.List {
		var out bytes.Buffer
		if err := Lesson([]string{l.ID, "--json"}, site, &out); err != nil {
			t.Errorf("klviz lesson %s: %v", l.ID, err)
		} else if !json.Valid(out.Bytes()) || !strings.Contains(out.String(), `"results"`) {
			t.Errorf("klviz lesson %s: %.200s", l.ID, out.String())
		}
	}
	var out bytes.Buffer
	if err := Lesson([]string{"nothing", "-json"}, site, &out); !errors.Is(err, ErrSaid) || !strings.HasPrefix(out.String(), `{"problem":"there is no lesson`) {
		t.Errorf("%v, %s", err, out.String())
	}
}
