package script

import (
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"time"
)

// Harm is a request that is meant to do harm, as its bytes on the wire.
type Harm struct {
	Name    string
	Request string
	Codes   []string // with which it may be answered; "" is a connection that is cut
}

const get = "GET /api/kl?p=normal(0,1)&q=normal(1,2) HTTP/1.1\r\nHost: x\r\n"

// Harms are such requests to the API, for the native server and the edge.
var Harms = []Harm{
	{"a body that ends early", "POST /api/kl HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\nabc", []string{"405"}},
	{"bytes that are not UTF-8", "GET /chart.svg?p=%ff%fe&q=x HTTP/1.1\r\nHost: x\r\n\r\n", []string{"400"}},
	{"a way up", "GET /api/../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", []string{"404"}},
	{"a way up, escaped", "GET /%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", []string{"404"}},
	{"a huge range", get + "Range: bytes=0-99999999999999999999\r\n\r\n", []string{"200"}},
	{"a huge header", get + "X: " + strings.Repeat("b", 200<<10) + "\r\n\r\n", []string{"431", ""}},
	{"many headers", get + strings.Repeat("A: b\r\n", 2000) + "\r\n", []string{"200", "431", ""}},
	{"a tower of brackets", "GET /api/kl?p=" + strings.Repeat("(", 60000) + "&q=1 HTTP/1.1\r\nHost: x\r\n\r\n", []string{"400", "414", "431", ""}},
	{"no HTTP", "\x00\xff\x16\x03\x01\r\n\r\n", []string{"400", "501", ""}},
}

// Endless returns one that is refused only after all that a request may compute,
// where the network takes an address of 28 kB.
func Endless() Harm {
	var p strings.Builder
	for i := range 1500 {
		fmt.Fprintf(&p, "%%2B1*normal(%d,1)", i)
	}
	return Harm{"a sum without end", "GET /api/kl?p=normalize(1*cauchy(0,1)" + p.String() + ")&q=cauchy(0,1000) HTTP/1.1\r\nHost: x\r\n\r\n",
		[]string{"503", "414", "431", ""}}
}

// Do sends it to the server at addr and holds the answer to its codes.
func (h Harm) Do(addr string) error {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(20 * time.Second)); err != nil {
		return err
	}
	if _, err := io.WriteString(conn, h.Request); err != nil && !errors.Is(err, net.ErrClosed) && !strings.Contains(err.Error(), "reset") && !strings.Contains(err.Error(), "broken pipe") {
		return err
	}
	var line [len("HTTP/1.1 200")]byte
	n, _ := io.ReadFull(conn, line[:]) // a connection that is cut has no status line
	_, code, _ := strings.Cut(string(line[:n]), " ")
	if !slices.Contains(h.Codes, code) {
		return fmt.Errorf("%s is answered with %q, want one of %q", h.Name, code, h.Codes)
	}
	return nil
}

// Abandon begins a request and goes away.
func Abandon(addr, begun string) error {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(conn, begun); err != nil {
		return err
	}
	return conn.Close()
}

// Sip asks and reads the answer ten bytes at a time until the others are done.
func Sip(addr, request string, done <-chan struct{}) error {
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		return err
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, request); err != nil {
		return err
	}
	var ten [10]byte
	for {
		select {
		case <-done:
			return nil
		case <-time.After(50 * time.Millisecond):
		}
		if _, err := conn.Read(ten[:]); err != nil {
			return nil // it had all there was, or the server has had enough
		}
	}
}
