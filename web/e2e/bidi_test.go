package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"sync"

	"github.com/gobwas/ws"
	"github.com/gobwas/ws/wsutil"
)

// bidi speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over one
// websocket: commands with their answers, and events.
type bidi struct {
	conn    net.Conn
	mu      sync.Mutex
	last    int
	waiting map[int]chan bidiMessage
	hear    func(method string, params json.RawMessage)
}

type bidiMessage struct {
	ID      int             `json:"id"`
	Type    string          `json:"type"` // success, error, event
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
	Result  json.RawMessage `json:"result"`
	Error   string          `json:"error"`
	Message string          `json:"message"`
}

// dialBiDi opens a session; hear is called for each event, in order.
func dialBiDi(address string, hear func(method string, params json.RawMessage)) (*bidi, error) {
	conn, _, _, err := ws.Dial(context.Background(), address)
	if err != nil {
		return nil, err
	}
	b := &bidi{conn: conn, waiting: map[int]chan bidiMessage{}, hear: hear}
	go b.read()
	return b, b.do("session.new", object{"capabilities": object{}}, nil)
}

// object is a JSON object.
type object = map[string]any

func (b *bidi) read() {
	for {
		data, err := wsutil.ReadServerText(b.conn)
		if err != nil {
			b.mu.Lock()
			defer b.mu.Unlock()
			for id, answer := range b.waiting {
				answer <- bidiMessage{Type: "error", Error: "the browser has gone", Message: err.Error()}
				delete(b.waiting, id)
			}
			return
		}
		var m bidiMessage
		if err := json.Unmarshal(data, &m); err != nil {
			continue // not a message of the protocol
		}
		if m.Type == "event" {
			b.hear(m.Method, m.Params)
			continue
		}
		b.mu.Lock()
		if answer := b.waiting[m.ID]; answer != nil {
			answer <- m
			delete(b.waiting, m.ID)
		}
		b.mu.Unlock()
	}
}

// do sends a command and decodes its answer into result, where it is not nil.
func (b *bidi) do(method string, params object, result any) error {
	answer := make(chan bidiMessage, 1)
	b.mu.Lock()
	b.last++
	id := b.last
	b.waiting[id] = answer
	text, err := json.Marshal(object{"id": id, "method": method, "params": params})
	if err == nil {
		err = wsutil.WriteClientText(b.conn, text)
	}
	b.mu.Unlock()
	if err != nil {
		return err
	}
	m := <-answer
	if m.Type == "error" {
		return fmt.Errorf("%s: %s: %s", method, m.Error, m.Message)
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(m.Result, result)
}

// remoteValue is a script's value as the protocol writes it.
type remoteValue struct {
	Type  string          `json:"type"`
	Value json.RawMessage `json:"value"`
}

// plain turns a value into what JSON.stringify would have made of it; nil for
// undefined.
func (v remoteValue) plain() (any, error) {
	switch v.Type {
	case "undefined", "null":
		return nil, nil
	case "string", "boolean":
		var x any
		err := json.Unmarshal(v.Value, &x)
		return x, err
	case "number":
		var x float64
		if json.Unmarshal(v.Value, &x) != nil {
			return nil, nil // NaN and the infinities have names, and are null in JSON
		}
		return json.Number(v.Value), nil
	case "array":
		var parts []remoteValue
		if err := json.Unmarshal(v.Value, &parts); err != nil {
			return nil, err
		}
		list := make([]any, len(parts))
		for i, part := range parts {
			var err error
			if list[i], err = part.plain(); err != nil {
				return nil, err
			}
		}
		return list, nil
	case "object":
		var pairs [][2]json.RawMessage
		if err := json.Unmarshal(v.Value, &pairs); err != nil {
			return nil, err
		}
		made := object{}
		for _, pair := range pairs {
			var key string
			var part remoteValue
			if err := json.Unmarshal(pair[0], &key); err != nil {
				return nil, err
			}
			if err := json.Unmarshal(pair[1], &part); err != nil {
				return nil, err
			}
			if part.Type == "undefined" {
				continue
			}
			var err error
			if made[key], err = part.plain(); err != nil {
				return nil, err
			}
		}
		return made, nil
	}
	return object{}, nil // a node, a function, a window
}
