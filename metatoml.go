package newsmark

import (
	"bytes"
	"errors"
	"strconv"
	"time"

	"github.com/BurntSushi/toml"
)

func decodeTOML(data []byte, v any) error {
	r, ok := v.(*blockReader)
	limits := defaultMetaLimits
	if ok {
		limits = r.limits
	}
	if tomlTooDeep(data, limits.depth) {
		return limits.tooDeep()
	}
	if !ok {
		return toml.Unmarshal(data, v)
	}
	var values map[string]any
	if err := toml.Unmarshal(data, &values); err != nil {
		return err
	}
	t := tomlReader{data: data, root: newTable(0)}
	t.into = t.root
	for t.pos < len(data) {
		if err := t.expression(); err != nil {
			return err
		}
	}
	r.root = t.root
	for i, kid := range t.root.kids {
		key := t.root.keys[i]
		value := tomlValues(kid, values[key], data)
		r.entries = append(r.entries, entry{key: key, value: value, at: skipSpace(data, kid.outer.Start), valAt: kid.span.Start, node: kid})
	}
	return nil
}

// tomlTooDeep tells whether brackets are nested, or keys dotted, more than
// most deep. The decoder calls itself for each bracket until the stack
// overflows, and its time grows with the square of a key's parts. Strings and
// comments are skipped as it skips them; where they are broken it stops.
func tomlTooDeep(data []byte, most int) bool {
	depth, dots := 0, 0
	t := tomlReader{data: data}
	for t.pos < len(data) && depth <= most && dots <= most {
		switch data[t.pos] {
		case '#':
			t.pos = nextLine(data, t.pos)
			dots = 0
			continue
		case '"', '\'':
			if t.text() != nil {
				return false
			}
			continue
		case '[', '{':
			depth++
			dots = 0
		case ']', '}':
			depth--
		case '\n', '=', ',':
			dots = 0
		case '.':
			dots++
		}
		t.pos++
	}
	return depth > most || dots > most
}

// tomlReader finds out where things are in TOML that the decoder has
// accepted: it says neither in which order keys come nor where.
type tomlReader struct {
	data []byte
	pos  int
	root *metaNode
	into *metaNode // the table that keys now go to
}

var errTOML = errors.New("toml: not understood")

func newTable(tail int) *metaNode {
	return &metaNode{style: tableStyle, after: -1, tail: tail}
}

// expression reads a line: blank, a comment, a header or a key with its value.
func (t *tomlReader) expression() error {
	t.pos = skipSpace(t.data, t.pos)
	switch {
	case t.pos >= len(t.data):
		return nil
	case t.data[t.pos] == '#':
	case t.data[t.pos] == '[':
		return t.header()
	default:
		return t.keyValue()
	}
	t.pos = nextLine(t.data, t.pos)
	return nil
}

// header reads [table] or [[table]].
func (t *tomlReader) header() error {
	at := t.pos
	list := bytes.HasPrefix(t.data[t.pos:], []byte("[["))
	t.pos++
	if list {
		t.pos++
	}
	path, err := t.path(']')
	if err != nil {
		return err
	}
	if list {
		t.pos++
	}
	line := Span{lineStart(t.data, at), nextLine(t.data, t.pos)}
	parent := t.root.table(path[:len(path)-1], line)
	last := path[len(path)-1]
	kid := parent.kid(last)
	switch {
	case kid == nil:
		kid = newTable(line.End)
		kid.outer, kid.span = line, line
		parent.add(last, kid)
	default:
		kid.more = append(kid.more, line)
	}
	kid.tail = line.End
	t.into = kid
	if list {
		item := newTable(line.End)
		item.outer, item.span = line, line
		kid.kids = append(kid.kids, item)
		kid.style, kid.tail = tableList, -1
		t.into = item
	}
	t.pos = line.End
	return nil
}

// keyValue reads a key and its value.
func (t *tomlReader) keyValue() error {
	start := t.pos
	path, err := t.path('=')
	if err != nil {
		return err
	}
	after := t.pos
	t.blanks()
	value, err := t.value(1)
	if err != nil {
		return err
	}
	value.after = after
	line := Span{lineStart(t.data, start), nextLine(t.data, t.pos)}
	value.outer = line
	if t.into.tail >= 0 {
		t.into.tail = line.End
	}
	into := t.into
	if len(path) > 1 {
		into = into.table(path[:len(path)-1], line)
	}
	into.add(path[len(path)-1], value)
	t.pos = line.End
	return nil
}

// table returns the table at path, made if need be. Of a list of tables it
// is the last one.
func (m *metaNode) table(path []string, line Span) *metaNode {
	for _, key := range path {
		kid := m.kid(key)
		switch {
		case kid == nil:
			kid = newTable(-1)
			kid.outer, kid.span = line, line
			m.add(key, kid)
		case kid.outer != line:
			kid.more = append(kid.more, line)
		}
		if kid.style == tableList {
			kid = kid.kids[len(kid.kids)-1]
			kid.more = append(kid.more, line)
		}
		m = kid
	}
	return m
}

// path reads a dotted key up to and with stop.
func (t *tomlReader) path(stop byte) ([]string, error) {
	var path []string
	for t.pos < len(t.data) {
		t.blanks()
		if t.pos >= len(t.data) {
			break
		}
		switch c := t.data[t.pos]; {
		case c == '"' || c == '\'':
			end := quotedEnd(t.data[t.pos:])
			if end < 0 {
				return nil, errTOML
			}
			path = append(path, tomlUnquote(t.data[t.pos:t.pos+end]))
			t.pos += end
		default:
			end := t.pos
			for end < len(t.data) && isWord(t.data[end]) {
				end++
			}
			if end == t.pos {
				return nil, errTOML
			}
			path = append(path, string(t.data[t.pos:end]))
			t.pos = end
		}
		t.blanks()
		if t.pos >= len(t.data) {
			break
		}
		c := t.data[t.pos]
		t.pos++
		if c == stop {
			return path, nil
		}
		if c != '.' {
			break
		}
	}
	return nil, errTOML
}

// tomlUnquote returns a quoted key's text. The decoder does it, so that the
// escapes are its.
func tomlUnquote(quoted []byte) string {
	var v struct{ K string }
	if toml.Unmarshal(append([]byte("K="), quoted...), &v) != nil {
		return string(quoted[1 : len(quoted)-1])
	}
	return v.K
}

// blanks skips spaces and tabs.
func (t *tomlReader) blanks() {
	for t.pos < len(t.data) && (t.data[t.pos] == ' ' || t.data[t.pos] == '\t') {
		t.pos++
	}
}

// skip skips white space, line ends and comments inside brackets.
func (t *tomlReader) skip() {
	for {
		t.pos = skipSpace(t.data, t.pos)
		if t.pos >= len(t.data) || t.data[t.pos] != '#' {
			return
		}
		t.pos = nextLine(t.data, t.pos)
	}
}

// value reads a value.
func (t *tomlReader) value(depth int) (*metaNode, error) {
	if t.pos >= len(t.data) || depth > maxMetaDepth {
		return nil, errTOML
	}
	m := &metaNode{span: Span{t.pos, t.pos}, after: -1, tail: -1, flow: depth > 1}
	var err error
	switch c := t.data[t.pos]; c {
	case '"', '\'':
		m.style = doubleStyle
		if c == '\'' {
			m.style = singleStyle
		}
		err = t.text()
	case '[':
		m.style = flowList
		err = t.bracket(m, ']', depth)
	case '{':
		m.style = flowDict
		err = t.bracket(m, '}', depth)
	default:
		t.bare()
	}
	m.span.End = t.pos
	return m, err
}

// text skips a string of any of the four kinds.
func (t *tomlReader) text() error {
	quote := t.data[t.pos]
	three := []byte{quote, quote, quote}
	if !bytes.HasPrefix(t.data[t.pos:], three) {
		for i := t.pos + 1; i < len(t.data); i++ {
			switch c := t.data[i]; {
			case c == '\\' && quote == '"':
				i++
			case c == quote:
				t.pos = i + 1
				return nil
			}
		}
		return errTOML
	}
	for i := t.pos + 3; i < len(t.data); i++ {
		switch {
		case t.data[i] == '\\' && quote == '"':
			i++
		case bytes.HasPrefix(t.data[i:], three):
			i += 3
			for n := 0; n < 2 && i < len(t.data) && t.data[i] == quote; n++ {
				i++ // up to two may stand before the closing three
			}
			t.pos = i
			return nil
		}
	}
	return errTOML
}

// bare skips a number, a date or a word. A date and its time may have a
// space between them.
func (t *tomlReader) bare() {
	start := t.pos
	for t.pos < len(t.data) && bytes.IndexByte([]byte(",]}# \t\r\n"), t.data[t.pos]) < 0 {
		t.pos++
	}
	rest := t.data[t.pos:]
	if t.pos-start == len(time.DateOnly) && t.data[start+4] == '-' && len(rest) > 3 && rest[0] == ' ' && isDigit(rest[1]) && rest[3] == ':' {
		t.pos++
		t.bare()
	}
}

// bracket reads an array or an inline table.
func (t *tomlReader) bracket(m *metaNode, closing byte, depth int) error {
	t.pos++
	for {
		t.skip()
		if t.pos >= len(t.data) {
			return errTOML
		}
		if t.data[t.pos] == closing {
			t.pos++
			return nil
		}
		if t.data[t.pos] == ',' {
			t.pos++
			continue
		}
		into, start, after, key := m, t.pos, -1, ""
		if closing == '}' {
			path, err := t.path('=')
			if err != nil {
				return err
			}
			after = t.pos
			into, key = m.table(path[:len(path)-1], Span{}), path[len(path)-1]
			t.blanks()
		}
		kid, err := t.value(depth + 1)
		if err != nil {
			return err
		}
		kid.after = after
		kid.outer = Span{start, t.pos}
		if closing == '}' {
			into.add(key, kid)
		} else {
			into.kids = append(into.kids, kid)
		}
		m.fixed = m.fixed || into != m // dotted keys: written anew as a whole
	}
}

// tomlValues returns the value of a node as an entry's value and sets the
// nodes' plain ones. decoded is what the decoder made of it.
func tomlValues(m *metaNode, decoded any, data []byte) any {
	var v any
	switch decoded := decoded.(type) {
	case []any:
		v = tomlList(m, len(decoded), func(i int) any { return decoded[i] }, data)
	case []map[string]any:
		v = tomlList(m, len(decoded), func(i int) any { return decoded[i] }, data)
	case map[string]any:
		dict := make(map[string]any, len(decoded))
		for key, value := range decoded {
			kid := m.kid(key)
			if kid == nil {
				m.fixed = true
				kid = &metaNode{after: -1}
			}
			dict[key] = tomlValues(kid, value, data)
		}
		v = dict
	case string:
		m.value = decoded
		return decoded
	default:
		text := string(m.span.of(data))
		if _, ok := decoded.(time.Time); ok {
			m.value = text
			return text
		}
		m.value = canonical(decoded)
		return scalar{text, m.value}
	}
	m.value = canonical(v)
	return v
}

func tomlList(m *metaNode, n int, at func(int) any, data []byte) []any {
	list := make([]any, n)
	for i := range list {
		kid := &metaNode{after: -1}
		if len(m.kids) == n {
			kid = m.kids[i]
		} else {
			m.fixed = true
		}
		list[i] = tomlValues(kid, at(i), data)
	}
	return list
}

// tomlText writes a value. TOML has no null: an empty text stands for it.
func tomlText(v any) string {
	switch v := v.(type) {
	case nil:
		return `""`
	case string:
		return tomlQuote(v)
	case time.Time:
		return v.Format(time.RFC3339Nano)
	case float64:
		return tomlFloat(v)
	case []any, map[string]any:
		return flowText(v, tomlText, tomlKeyText, " = ")
	}
	text, _ := textOf(v)
	return text
}

func tomlFloat(v float64) string {
	text := strconv.FormatFloat(v, 'g', -1, 64)
	switch text {
	case "NaN":
		return "nan"
	case "+Inf":
		return "inf"
	case "-Inf":
		return "-inf"
	}
	if isWhole(text) {
		text += ".0"
	}
	return text
}

func isWhole(text string) bool {
	for i := range len(text) {
		if !isDigit(text[i]) && text[i] != '-' {
			return false
		}
	}
	return true
}

func tomlKeyText(key string) string {
	for i := range len(key) {
		if c := key[i]; !isWord(c) || c >= 0x80 {
			return tomlQuote(key)
		}
	}
	if key == "" {
		return `""`
	}
	return key
}

func tomlQuote(s string) string { return quoteDouble(s) }
