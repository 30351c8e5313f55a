package page

import (
	"strings"
	"sync"
	"unsafe"

	"github.com/vugu/vugu"
	"github.com/vugu/vugu/domrender"
	"github.com/vugu/vugu/js"
)

// mostRoom bounds the renderer's buffer: the longest spelling twice over, escaped.
const mostRoom = 8 << 20

// Vugu's buffer for instructions is 16 kB, and an instruction must fit into it: an
// attribute, property or text of the page that is longer, such as the spelling of
// 1,000 outcomes, ends its drawing halfway. cramped reports whether that happened.
func cramped(err error) bool {
	return err != nil && strings.Contains(err.Error(), "does not fit in the buffer")
}

// enlarge gives the renderer a buffer twice as large, and reports whether it could.
func enlarge(r *domrender.JSRenderer) bool {
	fields := (*renderer)(unsafe.Pointer(r))
	size := 2 * len(fields.instructionBuffer)
	if size > mostRoom {
		return false
	}
	buffer := make([]byte, size)
	fields.instructionBuffer, fields.instructionList.buf, fields.instructionList.pos = buffer, buffer, 0
	fields.instructionBufferJS = js.Global().Call("vuguGetRenderArray", size)
	return true
}

// renderer is how JSRenderer begins in Vugu 0.4.0, which offers no way to its
// buffer; a test holds that version.
type renderer struct {
	mountPointSelector  string
	eventWaitCh         chan bool
	eventRWMU           sync.RWMutex
	eventEnv            *vugu.EventEnvImpl
	eventHandlerFunc    js.Func
	eventHandlerBuffer  []byte
	instructionBuffer   []byte
	instructionBufferJS js.Value
	instructionList     *struct {
		buf []byte
		pos int
	}
}
