package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

// lean makes a program that Go's linker wrote smaller to load, by a fifth when
// compressed:
//
//   - the linker leaves out each run of a few zeros in the data, at the price of
//     tens of thousands of segments with an offset each, which compress badly,
//     while zeros compress to nothing. They are joined;
//   - what serves traces, profiles and preemption alone is made zero: the names of
//     functions, the tables that map every instruction to a file and a line, the
//     places where a signal must not stop a goroutine, and how arguments are
//     printed. A trace says "?" then; a program built without lean says more.
//
// gone are functions that prune emptied. A program of another Go, whose tables look
// different, is refused.
func lean(wasm []byte, gone map[int]bool) ([]byte, error) {
	if len(wasm) < 8 || string(wasm[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly module")
	}
	out := bytes.NewBuffer(append([]byte(nil), wasm[:8]...))
	r := reader{b: wasm, at: 8}
	for r.at < len(wasm) {
		start := r.at
		id, size := r.byte(), int(r.unsigned())
		end := r.at + size
		if r.err || end > len(wasm) {
			return nil, errors.New("a section is cut off")
		}
		if id != dataSection {
			out.Write(wasm[start:end])
			r.at = end
			continue
		}
		base, memory, err := r.data()
		if err != nil {
			return nil, err
		}
		if err := dropTraces(memory, gone); err != nil {
			return nil, err
		}
		section := segments(base, memory)
		out.WriteByte(dataSection)
		out.Write(binary.AppendUvarint(nil, uint64(len(section))))
		out.Write(section)
		r.at = end
	}
	return out.Bytes(), nil
}

const (
	dataSection = 11
	i32Const    = 0x41
	endOfExpr   = 0x0b
)

// reader reads the numbers of a WebAssembly module.
type reader struct {
	b   []byte
	at  int
	err bool
}

func (r *reader) byte() byte {
	if r.at >= len(r.b) {
		r.err = true
		return 0
	}
	r.at++
	return r.b[r.at-1]
}

func (r *reader) unsigned() uint64 {
	v, n := binary.Uvarint(r.b[min(r.at, len(r.b)):])
	if n <= 0 {
		r.err = true
		return 0
	}
	r.at += n
	return v
}

// signed reads an integer in signed LEB128.
func (r *reader) signed() int64 {
	v, shift := int64(0), uint(0)
	for {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		if shift += 7; c < 0x80 || r.err {
			if c&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v
		}
	}
}

// mostMemory bounds what the segments may span.
const mostMemory = 1 << 28

// data reads the segments into one piece of memory that begins at base. They
// come in any order.
func (r *reader) data() (base int, memory []byte, err error) {
	type segment struct {
		at    int
		bytes []byte
	}
	var all []segment
	end := 0
	for range r.unsigned() {
		if mode := r.unsigned(); mode != 0 || r.byte() != i32Const {
			return 0, nil, errors.New("a data segment without a fixed place")
		}
		at := int(r.signed())
		if r.byte() != endOfExpr {
			return 0, nil, errors.New("a data segment without a fixed place")
		}
		size := int(r.unsigned())
		if r.err || at < 0 || size > len(r.b)-r.at || at+size > mostMemory {
			return 0, nil, errors.New("a data segment is cut off")
		}
		if len(all) == 0 || at < base {
			base = at
		}
		all = append(all, segment{at, r.b[r.at : r.at+size]})
		end = max(end, at+size)
		r.at += size
	}
	memory = make([]byte, end-base)
	for _, s := range all {
		copy(memory[s.at-base:], s.bytes)
	}
	return base, memory, nil
}

// longZeros is a run of zeros that is worth a segment of its own.
const longZeros = 4096

// segments writes memory as a data section's content.
func segments(base int, memory []byte) []byte {
	type segment struct{ from, to int }
	var all []segment
	for i := 0; i < len(memory); {
		if memory[i] == 0 {
			i++
			continue
		}
		from, to := i, i+1 // to is behind the last byte that is not zero
		for ; i < len(memory) && i-to < longZeros; i++ {
			if memory[i] != 0 {
				to = i + 1
			}
		}
		all = append(all, segment{from, to})
	}
	b := binary.AppendUvarint(nil, uint64(len(all)))
	for _, s := range all {
		b = append(b, 0, i32Const)
		b = appendSigned(b, int64(base+s.from))
		b = append(b, endOfExpr)
		b = binary.AppendUvarint(b, uint64(s.to-s.from))
		b = append(b, memory[s.from:s.to]...)
	}
	return b
}

func appendSigned(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		if v >>= 7; v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

// Offsets in Go's table of functions; see pcHeader in runtime/symtab.go and
// _func in runtime/runtime2.go of Go 1.20 to 1.26.
const (
	headerCount = 8  // of functions
	headerNames = 32 // of functions
	headerCU    = 40 // file numbers by compilation unit
	headerFile  = 48 // names of files
	headerTab   = 56 // tables by instruction
	headerFuncs = 64
	headerSize  = 72

	funcName   = 4  // of 44 bytes
	funcSP     = 16 // tables by instruction: stack depth, file, line
	funcFile   = 20
	funcLine   = 24
	funcTables = 28 // how many more
	funcUnit   = 32
	funcStart  = 36 // its first line
	funcData   = 43 // how many tables that are not by instruction
	funcSize   = 44
)

// Tables that nothing reads in a browser; see PCDATA_ and FUNCDATA_ in
// internal/abi/symtab.go of Go 1.20 to 1.26.
var (
	idleTables = []int{0, 3}    // unsafe points, live arguments
	idleData   = []int{5, 6, 7} // arguments, live arguments, wrapped functions
)

var goTable = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8} // Go 1.20, 8-byte pointers

// functions is Go's table of functions inside a program's memory.
type functions struct {
	t                              []byte // from its header on
	at                             int    // of the header in memory
	count                          int
	names, units, tab, table, ends int // offsets of its parts, and of its end
}

func (f *functions) half(offset int) int { return int(binary.LittleEndian.Uint32(f.t[offset:])) }

func (f *functions) put(offset int, v uint32) { binary.LittleEndian.PutUint32(f.t[offset:], v) }

// record is the offset of the i-th function's record.
func (f *functions) record(i int) int { return f.table + f.half(f.table+8*i+4) }

func findFunctions(memory []byte) (*functions, error) {
	at := bytes.Index(memory, goTable)
	if at < 0 || at+headerSize > len(memory) {
		return nil, errors.New("the table of functions is not of the form of Go 1.20 to 1.26")
	}
	t := memory[at:]
	word := func(offset int) int { return int(binary.LittleEndian.Uint64(t[offset:])) }
	f := &functions{t: t, at: at, count: word(headerCount), names: word(headerNames), units: word(headerCU), tab: word(headerTab), table: word(headerFuncs)}
	if !(0 < f.count && headerSize <= f.names && f.names < f.units && f.units <= word(headerFile) && word(headerFile) <= f.tab && f.tab <= f.table && f.table+8*f.count < len(t)) {
		return nil, errors.New("the table of functions makes no sense")
	}
	for i := range f.count {
		r := f.record(i)
		if r+funcSize > len(t) {
			return nil, errors.New("the table of functions is cut off")
		}
		f.ends = max(f.ends, r+funcSize+4*(f.half(r+funcTables)+int(t[r+funcData])))
	}
	if f.ends > len(t) {
		return nil, errors.New("the table of functions is cut off")
	}
	return f, nil
}

// dropTraces makes zero what no program in a browser reads of the table of
// functions, and all that it holds of those that are gone.
func dropTraces(memory []byte, gone map[int]bool) error {
	f, err := findFunctions(memory)
	if err != nil {
		return err
	}
	needed, idle := map[int]bool{}, map[int]bool{}
	for i := range f.count {
		r := f.record(i)
		tables, data := f.half(r+funcTables), int(f.t[r+funcData])
		drop := func(offset int) {
			idle[f.half(offset)] = true
			f.put(offset, 0)
		}
		drop(r + funcFile)
		drop(r + funcLine)
		f.put(r+funcName, 0)
		f.put(r+funcUnit, 0xffffffff) // no unit, and line 0
		f.put(r+funcStart, 0)
		if gone[f.half(r)-firstFunction] {
			drop(r + funcSP)
		}
		for k := range tables {
			if gone[f.half(r)-firstFunction] || slices.Contains(idleTables, k) {
				drop(r + funcSize + 4*k)
			}
			needed[f.half(r+funcSize+4*k)] = true
		}
		needed[f.half(r+funcSP)] = true
		for k := range data {
			if gone[f.half(r)-firstFunction] || slices.Contains(idleData, k) {
				f.put(r+funcSize+4*(tables+k), 0xffffffff) // none
			}
		}
	}
	clear(f.t[f.names:f.tab])
	for offset := range idle {
		if offset == 0 || needed[offset] {
			continue
		}
		size, err := tableSize(f.t[f.tab+offset : f.table])
		if err != nil {
			return err
		}
		clear(f.t[f.tab+offset : f.tab+offset+size])
	}
	return nil
}

// tableSize is the length of a table by instruction: pairs of a step in value
// and one in place, up to a step of 0 that is not the first.
func tableSize(b []byte) (int, error) {
	r := reader{b: b}
	for first := true; ; first = false {
		step := r.unsigned()
		if r.err {
			return 0, fmt.Errorf("a table by instruction does not end")
		}
		if step == 0 && !first {
			return r.at, nil
		}
		r.unsigned()
	}
}
