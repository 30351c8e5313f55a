package main

import "fmt"

// instructions reads a function's body for what it refers to: the functions that
// it calls, and its integer constants, among which are addresses of functions.
func instructions(body []byte) (calls []int, constants []int64, err error) {
	r := reader{b: body}
	for range r.unsigned() { // locals
		r.unsigned()
		r.byte()
	}
	for r.at < len(body) && !r.err {
		switch op := r.byte(); {
		case op == 0x10: // call
			calls = append(calls, int(r.unsigned()))
		case op == 0x41, op == 0x42: // i32.const, i64.const
			constants = append(constants, r.signed())
		case op == 0x02, op == 0x03, op == 0x04: // block, loop, if
			r.signed()
		case op == 0x0c, op == 0x0d, 0x20 <= op && op <= 0x24, op == 0x3f, op == 0x40: // br, br_if, locals and globals, memory.size and .grow
			r.unsigned()
		case op == 0x11, 0x28 <= op && op <= 0x3e: // call_indirect, loads and stores
			r.unsigned()
			r.unsigned()
		case op == 0x0e: // br_table
			for range r.unsigned() + 1 {
				r.unsigned()
			}
		case op == 0x43: // f32.const
			r.bytes(4)
		case op == 0x44: // f64.const
			r.bytes(8)
		case op == 0xfc:
			switch sub := r.unsigned(); {
			case sub <= 7: // truncation
			case sub == 10: // memory.copy
				r.bytes(2)
			case sub == 11: // memory.fill
				r.bytes(1)
			default:
				return nil, nil, fmt.Errorf("an instruction fc %d that Go did not write before", sub)
			}
		case op <= 0x01, op == 0x05, op == 0x0b, op == 0x0f, op == 0x1a, op == 0x1b, 0x45 <= op && op <= 0xc4: // without operands
		default:
			return nil, nil, fmt.Errorf("an instruction %x that Go did not write before", op)
		}
	}
	if r.err {
		return nil, nil, fmt.Errorf("a body is cut off")
	}
	return calls, constants, nil
}
