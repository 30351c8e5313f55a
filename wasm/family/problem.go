package family

// Problem is an error in what somebody wrote: one sentence that quotes the part
// it is about. It is never a fault of the program.
type Problem struct {
	Text     string // "sd must be above 0, got -1"
	Field    string // "p" or "q" where the caller knows it, else ""
	Position int    // byte offset of the part in the text that was read; -1 when unknown
}

func (p *Problem) Error() string { return p.Text }
