package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
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
// A program of another Go, whose tables look different, is refused.
func lean(wasm []byte) ([]byte, error) {
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
		if err := dropTraces(memory); err != nil {
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

// dropTraces makes zero what no program in a browser reads of the table of functions.
func dropTraces(memory []byte) error {
	at := bytes.Index(memory, goTable)
	if at < 0 || at+headerSize > len(memory) {
		return errors.New("the table of functions is not of the form of Go 1.20 to 1.26")
	}
	t := memory[at:]
	word := func(offset int) int { return int(binary.LittleEndian.Uint64(t[offset:])) }
	half := func(offset int) int { return int(binary.LittleEndian.Uint32(t[offset:])) }
	put := func(offset int, v uint32) { binary.LittleEndian.PutUint32(t[offset:], v) }
	count, names, units, tab, funcs := word(headerCount), word(headerNames), word(headerCU), word(headerTab), word(headerFuncs)
	if !(0 < count && headerSize <= names && names < units && units <= word(headerFile) && word(headerFile) <= tab && tab <= funcs && funcs+8*count < len(t)) {
		return errors.New("the table of functions makes no sense")
	}
	needed, idle := map[int]bool{}, map[int]bool{}
	for i := range count {
		f := funcs + half(funcs+8*i+4)
		if f+funcSize > len(t) {
			return errors.New("the table of functions is cut off")
		}
		tables, data := half(f+funcTables), int(t[f+funcData])
		if f+funcSize+4*(tables+data) > len(t) {
			return errors.New("the table of functions is cut off")
		}
		idle[half(f+funcFile)], idle[half(f+funcLine)] = true, true
		for _, k := range idleTables {
			if k < tables {
				idle[half(f+funcSize+4*k)] = true
				put(f+funcSize+4*k, 0)
			}
		}
		for _, k := range idleData {
			if k < data {
				put(f+funcSize+4*(tables+k), 0xffffffff) // none
			}
		}
		needed[half(f+funcSP)] = true
		for k := range tables {
			needed[half(f+funcSize+4*k)] = true
		}
		put(f+funcName, 0)
		put(f+funcFile, 0)
		put(f+funcLine, 0)
		put(f+funcUnit, 0xffffffff) // no unit, and line 0
		put(f+funcStart, 0)
	}
	clear(t[names:tab])
	for offset := range idle {
		if offset == 0 || needed[offset] {
			continue
		}
		size, err := tableSize(t[tab+offset : funcs])
		if err != nil {
			return err
		}
		clear(t[tab+offset : tab+offset+size])
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
