package newsmark

import (
	"bytes"
	"strings"
)

// toml reads broken TOML.
func (r *recovery) toml() {
	r.root.style, r.root.tail = tableStyle, 0
	into := tomlTable{entry: -1}
	r.tables = map[string]int{}
	for at := 0; at < len(r.inner); {
		line := lineOf(r.inner, at)
		text := bytes.TrimLeft(line, " \t")
		key, after, ok := keyOf(TOML, text)
		c := chunk{start: at, end: nextLine(r.inner, at), key: validText(string(key)), keyAt: at + len(line) - len(text)}
		at = c.end
		switch {
		case len(text) == 0 || text[0] == '#':
		case ok && text[0] == '[':
			into = r.tomlHeader(&c, text)
		case ok:
			c.after = c.keyAt + after
			at = r.tomlEnd(&c)
			r.tomlField(&c, into)
		default:
			r.fault(c.keyAt, "expected a key")
		}
	}
	for _, at := range r.tables {
		r.entries[at].node.value = canonical(r.entries[at].value)
	}
}

// tomlTable is where fields go: an entry's value or a mapping in it.
type tomlTable struct {
	entry int // index of the entry, -1 for the top
	dict  map[string]any
	node  *metaNode
}

// tomlEnd extends the field to the line before the next key or header, and
// returns where that is.
func (r *recovery) tomlEnd(c *chunk) int {
	value := r.inner[c.after+len(r.inner[c.after:])-len(bytes.TrimLeft(r.inner[c.after:], " \t")):]
	at := c.end
	for k, three := range [...]string{`"""`, "'''"} {
		if !r.unclosed[k] && bytes.HasPrefix(value, []byte(three)) {
			i := bytes.Index(value[3:], []byte(three))
			if i >= 0 {
				c.end = nextLine(r.inner, len(r.inner)-len(value)+3+i+3)
				return c.end
			}
			r.unclosed[k] = true // nor is any later one
		}
	}
	for at < len(r.inner) {
		line := lineOf(r.inner, at)
		text := bytes.TrimLeft(line, " \t")
		if _, _, ok := keyOf(TOML, text); ok || len(value) == 0 || strings.IndexByte("[{", value[0]) < 0 {
			break
		}
		at = nextLine(r.inner, at)
		if len(text) > 0 && text[0] != '#' {
			c.end = at
		}
	}
	return at
}

// tomlHeader begins a table. A list of tables is read as its last one.
func (r *recovery) tomlHeader(c *chunk, text []byte) tomlTable {
	t := tomlReader{data: text, pos: 1}
	if bytes.HasPrefix(text, []byte("[[")) {
		t.pos++
	}
	path, err := t.path(']')
	for i := range path {
		path[i] = validText(path[i])
	}
	if err != nil || len(path) > r.limits.depth {
		r.fault(c.keyAt, "table header cannot be read")
		path = []string{c.key}
	}
	line := Span{c.start, c.end}
	at, ok := r.tables[path[0]]
	if !ok {
		at = len(r.entries)
		r.tables[path[0]] = at
		e := entry{key: path[0], value: map[string]any{}, at: c.keyAt, valAt: c.keyAt}
		e.node = newTable(-1)
		e.node.outer, e.node.span, e.node.fixed = line, line, true
		r.entries = append(r.entries, e)
	}
	into := tomlTable{entry: at, dict: r.entries[at].value.(map[string]any), node: r.entries[at].node}
	into.node.more = append(into.node.more, line)
	for _, key := range path[1:] {
		inner, ok := into.dict[key].(map[string]any)
		if !ok {
			inner = map[string]any{}
			into.dict[key] = inner
		}
		into.dict = inner
	}
	return into
}

// tomlField adds a field to the table, as the decoder reads it if it does.
func (r *recovery) tomlField(c *chunk, into tomlTable) {
	line := Span{c.start, c.end}
	if !r.decodeChunk(c, line.of(r.inner)) {
		e := r.tomlBroken(c)
		r.entries = append(r.entries, e)
	}
	last := len(r.entries) - 1
	e := r.entries[last]
	if into.entry < 0 {
		r.root.tail = c.end
		return
	}
	r.entries = r.entries[:last]
	into.dict[e.key] = e.value
	into.node.more = append(into.node.more, line)
}

// tomlBroken reads a field that the decoder refuses.
func (r *recovery) tomlBroken(c *chunk) entry {
	value := lineOf(r.inner, c.after)
	first := bytes.TrimLeft(value, " \t")
	span := Span{c.after + len(value) - len(first), 0}
	text := withoutComment(first)
	span.End = span.Start + len(text)
	if rest := bytes.TrimSpace(r.inner[min(nextLine(r.inner, c.after), c.end):c.end]); len(rest) > 0 {
		span.End = c.start + len(bytes.TrimRight(r.inner[c.start:c.end], " \t\r\n"))
		text = bytes.Join(bytes.Fields(span.of(r.inner)), []byte(" "))
	}
	at, msg := r.blame(text)
	if at == 0 && !(len(text) > 0 && text[0] == '[') {
		msg = "text must be in quotation marks"
	}
	r.fault(span.Start+at, "%s", msg)
	e := entry{key: c.key, value: readScalar(string(text)), at: c.keyAt, valAt: span.Start}
	if r.nodes {
		e.node = &metaNode{value: canonical(e.value), style: brokenStyle, span: span, after: c.after, tail: -1, outer: Span{c.start, c.end}}
	}
	return e
}
