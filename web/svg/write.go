package svg

import "unicode/utf8"

// XML writes the node for a file: empty elements closed in place, names in the
// case they have. Characters that XML 1.0 does not allow become U+FFFD.
func (n Node) XML() string { return string(n.append(nil, true)) }

// HTML writes the node as a browser would print it back (outerHTML), so that a
// page can compare what it has with what it would set.
func (n Node) HTML() string { return string(n.append(nil, false)) }

// Inner writes nodes one after another as HTML does, for an element's innerHTML.
func Inner(nodes []Node) string { return string(AppendInner(nil, nodes)) }

// AppendInner is Inner into a buffer that the caller keeps.
func AppendInner(b []byte, nodes []Node) []byte {
	for i := range nodes {
		b = nodes[i].append(b, false)
	}
	return b
}

func (n *Node) append(b []byte, xml bool) []byte {
	if n.Tag == "" {
		return appendEscaped(b, n.Text, false)
	}
	b = append(b, '<')
	b = append(b, n.Tag...)
	for _, a := range n.Attrs {
		b = append(b, ' ')
		b = append(b, a.Name...)
		b = append(b, '=', '"')
		b = appendEscaped(b, a.Value, true)
		b = append(b, '"')
	}
	if xml && n.Text == "" && len(n.Children) == 0 {
		return append(b, '/', '>')
	}
	b = append(b, '>')
	b = appendEscaped(b, n.Text, false)
	for i := range n.Children {
		b = n.Children[i].append(b, xml)
	}
	b = append(b, '<', '/')
	b = append(b, n.Tag...)
	return append(b, '>')
}

// appendEscaped escapes for both sinks: what the HTML standard's serialisation
// escapes (&, <, > and, in attributes, the quotation mark) is enough for XML.
func appendEscaped(b []byte, s string, attr bool) []byte {
	from := 0
	for i := 0; i < len(s); {
		var with string
		size := 1
		switch c := s[i]; {
		case c == '&':
			with = "&amp;"
		case c == '<':
			with = "&lt;"
		case c == '>':
			with = "&gt;"
		case c == '"' && attr:
			with = "&quot;"
		case c < 0x20 && c != '\t' && c != '\n':
			with = "\uFFFD"
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s[i:])
			size = n
			if r == utf8.RuneError && n == 1 || r == 0xFFFE || r == 0xFFFF {
				with = "\uFFFD"
			}
		}
		if with != "" {
			b = append(append(b, s[from:i]...), with...)
			from = i + size
		}
		i += size
	}
	return append(b, s[from:]...)
}
