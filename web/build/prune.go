package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"regexp"
)

// Functions that Go's linker keeps, since something could call them, and that
// nothing does in a browser. Names are as in the program's name section.
var (
	// never are behind switches that are off: execution traces, metrics of
	// runtime/metrics, block and CPU profiles, checks and searches for GODEBUG,
	// dumps of a broken heap; and calls of methods found
	// by reflection. Called, they stop the program.
	never = regexp.MustCompile(`^runtime\.(` +
		`traceAdvance|traceAcquireEnabled|traceLocker\.[A-Z]\w*|traceWriter\.\w+|initMetrics|readMetricsLocked|` +
		`saveblockevent|checkFinalizersAndCleanups|findGoroutineLeaks|runCheckmark|` +
		`hexdump\w*(?:\.func\d)?|__hexdumper_\.\w+|dumpStacksRec|dumpTypesRec|__profBuf_\.\w+|__mspan_\.reportZombies|` +
		`doRecordGoroutineProfile|printScavTrace|schedtrace|printOneCgoTraceback|callCgoSymbolizer|oneNewExtraM|` +
		`traceStack|badPointer)$|` +
		`^reflect\.(callMethod|callReflect|funcLayout|newAbiDesc|__abiSeq_\.\w+|Value\.Comparable)$|` +
		`^internal_bisect\.`)
	// silent only check the runtime's own tables as it starts, read GODEBUG, sample
	// what is allocated, or print traces, in which no function has a name any more. Called,
	// they return.
	silent = regexp.MustCompile(`^runtime\.(` +
		`profilealloc|` +
		`moduledataverify1|check|typelinksinit|` +
		`traceback|tracebacktrap|tracebackothers|traceback1|goroutineheader|printAncestorTraceback|tracebackHexdump|` +
		`dumpgstatus|gcDumpObject|dumpScanStats|printanycustomtype|printcreatedby1|parsegodebug)$|` +
		`^internal_cpu\.processOptions$`)
)

// The bodies of functions without use: unreachable, and Go's return, which takes
// its address off the stack that global 0 points at.
var (
	neverBody  = []byte{0x00, 0x00, 0x0b}
	silentBody = []byte{0x00, 0x23, 0x00, 0x41, 0x08, 0x6a, 0x24, 0x00, 0x41, 0x00, 0x0b}
)

// prune empties functions that never run and all that only they call. The module
// must have names. It returns which are gone, by their number in Go's table.
func prune(wasm []byte) (pruned []byte, gone map[int]bool, err error) {
	m, err := readModule(wasm)
	if err != nil {
		return nil, nil, err
	}
	bodies := map[int][]byte{}
	for f := range m.bodies {
		switch {
		case never.MatchString(m.names[f]):
			bodies[f] = neverBody
		case silent.MatchString(m.names[f]):
			bodies[f] = silentBody
		}
	}
	live := m.reach(bodies)
	gone = map[int]bool{}
	var code []byte
	code = binary.AppendUvarint(code, uint64(len(m.bodies)))
	for f, body := range m.bodies {
		if b, cut := bodies[f]; cut {
			body = b
		} else if !live[f] {
			body, gone[f] = neverBody, true
		}
		code = binary.AppendUvarint(code, uint64(len(body)))
		code = append(code, body...)
	}
	out := bytes.NewBuffer(append([]byte(nil), wasm[:8]...))
	for _, s := range m.sections {
		content := s.content
		if s.id == codeSection {
			content = code
		}
		if s.id == customSection && isNames(content) {
			continue
		}
		out.WriteByte(s.id)
		out.Write(binary.AppendUvarint(nil, uint64(len(content))))
		out.Write(content)
	}
	return out.Bytes(), gone, nil
}

// firstFunction is where Go numbers functions from; see funcValueOffset in
// cmd/link/internal/wasm/asm.go. A function's address is its number << 16.
const firstFunction = 0x1000

// A method may be called through a table of its type, which holds numbers that
// cannot be told from others: each function whose name has two dots is kept, but
// for a function inside another.
var (
	method  = regexp.MustCompile(`^(?:.*/)?[^.]+\.[^.]+\.[^.]+`)
	closure = regexp.MustCompile(`\.(?:func|gowrap|deferwrap|init)\.?\d`)
	outer   = regexp.MustCompile(`^(.*?)\.(?:func|gowrap|deferwrap)\d`)
)

// reach finds all functions that may be called when those in cut do nothing.
func (m *module) reach(cut map[int][]byte) map[int]bool {
	kept := map[int]bool{}
	for f, name := range m.names {
		if method.MatchString(name) && !closure.MatchString(name) {
			kept[f] = true
		}
	}
	for f := range m.pointed {
		kept[f] = true
	}
	for {
		live := map[int]bool{}
		var visit func(f int)
		visit = func(f int) {
			if f < 0 || f >= len(m.bodies) || live[f] {
				return
			}
			live[f] = true
			if _, isCut := cut[f]; isCut {
				return
			}
			for _, to := range m.refs[f] {
				visit(to)
			}
		}
		for _, f := range m.exports {
			visit(f)
		}
		for f := range kept {
			visit(f)
		}
		// The data points at functions inside others also when those are gone.
		idle := map[string]bool{}
		for f, name := range m.names {
			if _, isCut := cut[f]; isCut || !live[f] {
				idle[name] = true
			}
		}
		changed := false
		for f := range kept {
			if in := outer.FindStringSubmatch(m.names[f]); in != nil && idle[in[1]] {
				delete(kept, f)
				changed = true
			}
		}
		if !changed {
			return live
		}
	}
}

// module is what prune reads of a program. Functions are numbered without imports.
type module struct {
	sections []section
	names    map[int]string
	exports  []int
	bodies   [][]byte
	refs     [][]int      // calls, and addresses taken, by function
	pointed  map[int]bool // functions whose address is in the data
}

type section struct {
	id      byte
	content []byte
}

const (
	customSection = 0
	importSection = 2
	exportSection = 7
	codeSection   = 10
)

func readModule(wasm []byte) (*module, error) {
	if len(wasm) < 8 || string(wasm[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly module")
	}
	m := &module{names: map[int]string{}, pointed: map[int]bool{}}
	imports := 0
	r := reader{b: wasm, at: 8}
	for r.at < len(wasm) {
		id, size := r.byte(), int(r.unsigned())
		if r.err || size > len(wasm)-r.at {
			return nil, errors.New("a section is cut off")
		}
		content := wasm[r.at : r.at+size]
		r.at += size
		m.sections = append(m.sections, section{id, content})
		s := reader{b: content}
		var err error
		switch id {
		case importSection:
			imports, err = s.imports()
		case exportSection:
			m.readExports(&s, imports)
		case codeSection:
			err = m.readCode(&s, imports)
		case dataSection:
			err = m.readPointers(&s)
		case customSection:
			if isNames(content) {
				m.readNames(&s, imports)
			}
		}
		if err != nil || s.err {
			return nil, errors.Join(err, fmt.Errorf("section %d is not as Go writes it", id))
		}
	}
	if len(m.names) == 0 || len(m.bodies) == 0 {
		return nil, errors.New("a module without names or code")
	}
	return m, nil
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.b)-r.at {
		r.err = true
		return nil
	}
	r.at += n
	return r.b[r.at-n : r.at]
}

func (r *reader) text() string { return string(r.bytes(int(r.unsigned()))) }

func (r *reader) imports() (functions int, err error) {
	for range r.unsigned() {
		r.text()
		r.text()
		if kind := r.byte(); kind != 0 {
			return 0, errors.New("an import that is not a function")
		}
		r.unsigned()
		functions++
	}
	return functions, nil
}

func (m *module) readExports(r *reader, imports int) {
	for range r.unsigned() {
		r.text()
		kind, index := r.byte(), int(r.unsigned())
		if kind == 0 {
			m.exports = append(m.exports, index-imports)
		}
	}
}

func isNames(custom []byte) bool { return bytes.HasPrefix(custom, []byte("\x04name")) }

func (m *module) readNames(r *reader, imports int) {
	r.text()
	for r.at < len(r.b) && !r.err {
		kind, size := r.byte(), int(r.unsigned())
		part := reader{b: r.bytes(size)}
		if kind != 1 { // functions
			continue
		}
		for range part.unsigned() {
			f := int(part.unsigned()) - imports
			m.names[f] = part.text()
		}
		r.err = r.err || part.err
	}
}

func (m *module) readCode(r *reader, imports int) error {
	count := int(r.unsigned())
	for range count {
		body := r.bytes(int(r.unsigned()))
		calls, constants, err := instructions(body)
		if err != nil {
			return err
		}
		var refs []int
		for _, f := range calls {
			refs = append(refs, f-imports)
		}
		for _, c := range constants {
			if f := int(c>>16) - firstFunction; f >= 0 && f < count {
				refs = append(refs, f)
			}
		}
		m.bodies, m.refs = append(m.bodies, body), append(m.refs, refs)
	}
	return nil
}

// readPointers finds words of the data that may be addresses of functions,
// outside the table of functions, which names all.
func (m *module) readPointers(r *reader) error {
	base, memory, err := r.data()
	if err != nil {
		return err
	}
	table, err := findFunctions(memory)
	if err != nil {
		return err
	}
	from, to := table.at, table.at+table.ends
	for at := -base & 3; at+4 <= len(memory); at += 4 {
		if from <= at && at < to {
			continue
		}
		word := binary.LittleEndian.Uint32(memory[at:])
		if f := int(word>>16) - firstFunction; word&0xffff == 0 && f >= 0 && f < len(m.bodies) {
			m.pointed[f] = true
		}
	}
	return nil
}
