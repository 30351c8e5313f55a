package coding

// A range coder keeps one interval of the unit line, [low, low+width), and
// narrows it to the share of each symbol in turn; any number inside the last
// interval names the whole message. The length is -log₂ of the last width, so
// a message costs Σ -log₂ q(symbol) to within a byte.
//
// Source: Martin 1979, "Range encoding"; Cover & Thomas, section 13.3. The
// interval lives in 64 bits, and a carry runs back into the bytes that are
// already out.

// floor is the least width that an interval has between two symbols: below it
// the leading byte is settled and moves out.
const floor = 1 << 56

// MaxTotal is the largest sum of a table's frequencies. Cutting an interval
// into that many parts then loses less than 2⁻²⁴ of it.
const MaxTotal = 1 << 32

// Encoder writes symbols into bytes.
type Encoder struct {
	low, width uint64
	out        []byte
}

// NewEncoder starts with the whole line.
func NewEncoder() *Encoder { return &Encoder{width: ^uint64(0)} }

// Encode narrows the interval to the part [start, start+size) of total.
func (e *Encoder) Encode(start, size, total uint64) {
	unit := e.width / total
	before := e.low
	e.low += unit * start
	if e.low < before {
		e.carry()
	}
	if start+size == total {
		e.width -= unit * start // the last symbol gets what the division left over
	} else {
		e.width = unit * size
	}
	for e.width < floor {
		e.out = append(e.out, byte(e.low>>56))
		e.low <<= 8
		e.width <<= 8
	}
}

func (e *Encoder) carry() {
	for i := len(e.out) - 1; i >= 0; i-- {
		e.out[i]++
		if e.out[i] != 0 {
			return
		}
	}
}

// Bytes ends the message with as few bytes as name a number in the interval.
// A decoder reads zeros past the end, so zeros at the end are left out.
func (e *Encoder) Bytes() []byte {
	if e.low != 0 {
		// The width is at least 2⁵⁶, so the next multiple of 2⁵⁶ is inside.
		end := e.low + (floor - 1)
		if end < e.low {
			e.carry()
		}
		e.out = append(e.out, byte(end>>56))
	}
	n := len(e.out)
	for n > 0 && e.out[n-1] == 0 {
		n--
	}
	return e.out[:n]
}

// Decoder reads back what an Encoder wrote, given the same tables.
type Decoder struct {
	in    []byte
	code  uint64 // the message's number minus low
	width uint64
}

// NewDecoder starts to read.
func NewDecoder(in []byte) *Decoder {
	d := &Decoder{in: in, width: ^uint64(0)}
	for range 8 {
		d.shift()
	}
	return d
}

func (d *Decoder) shift() {
	d.code <<= 8
	if len(d.in) > 0 {
		d.code |= uint64(d.in[0])
		d.in = d.in[1:]
	}
}

// Peek tells which of total parts the message is in.
func (d *Decoder) Peek(total uint64) uint64 {
	return min(d.code/(d.width/total), total-1)
}

// Take narrows the interval as Encode did.
func (d *Decoder) Take(start, size, total uint64) {
	unit := d.width / total
	d.code -= unit * start
	if start+size == total {
		d.width -= unit * start
	} else {
		d.width = unit * size
	}
	for d.width < floor {
		d.shift()
		d.width <<= 8
	}
}
