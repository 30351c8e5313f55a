package main

import "unsafe"

// units in the order that kl.js numbers them.
var units = [...]string{"nats", "bits", "bans"}

// slots hold what JavaScript writes before a call; aligned for float64. answered
// holds what it reads after one.
var (
	slots    [2][]float64
	sizes    [2]int32 // in bytes
	answered []byte
)

func main() {}

// reserve makes room for size bytes in a slot and says where.
//
//go:wasmexport reserve
func reserve(slot, size int32) unsafe.Pointer {
	words := int(size+7) / 8
	if cap(slots[slot]) < words {
		slots[slot] = make([]float64, words)
	}
	slots[slot] = slots[slot][:words]
	sizes[slot] = size
	return unsafe.Pointer(unsafe.SliceData(slots[slot]))
}

// release forgets large slots, so that their memory can be used again.
//
//go:wasmexport release
func release() {
	slots, answered = [2][]float64{}, nil
}

func slot(i int, f int32) input {
	in := input{form: form(f)}
	if in.form == asMasses {
		in.masses = slots[i][:sizes[i]/8]
		return in
	}
	in.text = unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(slots[i]))), sizes[i])
	return in
}

//go:wasmexport compare
func exportCompare(p, q, unit, check int32) int32 {
	return answer(compare(slot(0, p), slot(1, q), units[unit], check != 0))
}

//go:wasmexport measures
func exportMeasures(p, q int32) int32 {
	return answer(all(slot(0, p), slot(1, q)))
}

//go:wasmexport describe
func exportDescribe(f int32) int32 {
	return answer(describe(slot(0, f)))
}

//go:wasmexport batch
func exportBatch(measures int32) int32 {
	return answer(batch(slot(0, 0).text, measures != 0))
}

func answer(b []byte) int32 {
	answered = b
	return int32(len(b))
}

// answerAt is where the last answer stands.
//
//go:wasmexport answerAt
func answerAt() unsafe.Pointer {
	return unsafe.Pointer(unsafe.SliceData(answered))
}
