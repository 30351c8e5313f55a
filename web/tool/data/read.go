package data

import (
	"io"

	"klviz/wasm/family"
	"klviz/web/state/table"
	"klviz/web/view"
)

// reading is a file on its way: pieces go into one end of a pipe, and the table's
// reader takes them out of the other, so that no more than a piece is held.
type reading struct {
	name       string
	into       *io.PipeWriter
	done       chan struct{}
	table      *table.Table
	problem    *family.Problem
	read, size float64
}

// file takes the next piece of a file.
func (t *sheet) file(e view.Event) {
	if t.cancelled { // pieces that were on their way
		t.cancelled = e.More
		return
	}
	r := t.reading
	if r == nil {
		from, into := io.Pipe()
		r = &reading{name: e.Value, into: into, done: make(chan struct{}), size: e.Size}
		t.reading = r
		go func() {
			r.table, r.problem = table.ReadSized(from, r.size)
			from.CloseWithError(io.ErrClosedPipe) // what still comes is not wanted
			close(r.done)
		}()
	}
	_, _ = r.into.Write(e.Body) // a reader that gave up says why in its problem
	r.read += float64(len(e.Body))
	if e.More {
		return
	}
	_ = r.into.Close()
	<-r.done
	t.reading = nil
	if r.problem != nil {
		t.refuse(r.problem)
		return
	}
	t.took(r.table, r.name)
}

// cancel gives up a file that is being read.
func (t *sheet) cancel() {
	if t.reading != nil {
		_ = t.reading.into.Close()
		<-t.reading.done
		t.reading, t.cancelled = nil, true
	}
}

// read reads the box.
func (t *sheet) read(from io.Reader, name string) {
	x, problem := table.Read(from)
	if problem != nil {
		t.refuse(problem)
		return
	}
	t.took(x, name)
}

// refuse says what is wrong; the table that was there stays.
func (t *sheet) refuse(p *family.Problem) {
	t.problem = p
	t.Host.Say(t.said(p.Text))
}
