package newsmark

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// recoverBlock reads a block that the decoder refuses: field by field, each
// by the decoder if it takes it, and else line by line, as a person reads it.
// So one broken value costs no other. cause is what the decoder said.
func recoverBlock(format MetaFormat, inner []byte, nodes bool, limits metaLimits, cause error) blockReader {
	r := recovery{format: format, inner: inner}
	r.nodes, r.limits = nodes, limits
	errors.As(cause, &r.over)
	r.root = &metaNode{style: blockDict, after: -1, tail: -1}
	switch {
	case format == TOML:
		r.toml()
	case format != YAML, bytes.HasPrefix(inner[skipSpace(inner, 0):], []byte("{")):
		r.json()
	default:
		r.yaml()
	}
	if len(r.problems) == 0 {
		r.blameCause(cause)
	}
	if nodes {
		for i := range r.entries {
			r.root.add(r.entries[i].key, r.entries[i].node)
		}
	}
	return r.blockReader
}

// recovery is the state of reading a broken block.
type recovery struct {
	blockReader
	format MetaFormat
	inner  []byte

	tables   map[string]int // TOML: the entry of each table
	unclosed [2]bool        // TOML: no """ and no ''' follows
}

func (r *recovery) fault(at int, format string, args ...any) {
	r.problems = append(r.problems, problem{at: at, msg: fmt.Sprintf(format, args...)})
}

// blameCause notes what the decoder said, for a block that it refuses though
// it takes each field. Its messages hold a line, if anything.
func (r *recovery) blameCause(cause error) {
	msg := cause.Error()
	line := 1
	if _, rest, ok := strings.Cut(msg, "line "); ok {
		digits := rest[:len(rest)-len(strings.TrimLeft(rest, "0123456789"))]
		if n, err := strconv.Atoi(digits); err == nil {
			line = n
		}
		if _, after, ok := strings.Cut(rest, ": "); ok {
			msg = after
		}
	}
	at := 0
	for range line - 1 {
		if next := nextLine(r.inner, at); next < len(r.inner) {
			at = next
		}
	}
	at += len(r.inner[at:]) - len(bytes.TrimLeft(r.inner[at:], " \t"))
	r.fault(at, "%s", msg)
}

// A chunk is the lines of one field.
type chunk struct {
	start, end int // of its lines; end is after the last that is not blank or a comment
	key        string
	keyAt      int
	after      int // the key's colon

	quoteOpen bool // a quotation is not closed on the first line: words with a colon may belong to it
	slipped   bool // a key that posts use may follow, indented: what has a value on its line has no fields inside
}

// yaml reads YAML.
func (r *recovery) yaml() {
	chunks := r.yamlChunks()
	for i := range chunks {
		c := &chunks[i]
		if r.decodeChunk(c, r.inner[c.start:c.end]) {
			continue
		}
		value, span := r.read(c)
		e := entry{key: c.key, value: value, at: c.keyAt, valAt: span.Start}
		if r.nodes {
			e.node = &metaNode{
				value: canonical(value), style: brokenStyle, span: span, after: c.after, tail: -1,
				outer: Span{c.start, c.end},
			}
		}
		r.entries = append(r.entries, e)
	}
}

// decodeChunk adds the field as the decoder reads it, and reports whether it
// does.
func (r *recovery) decodeChunk(c *chunk, lines []byte) bool {
	one := blockReader{nodes: r.nodes, limits: r.limits}
	err := decodeBlock(r.format, lines, &one)
	r.limits = one.limits
	if err != nil || len(one.entries) != 1 {
		return false
	}
	e := one.entries[0]
	e.at += c.start
	e.valAt += c.start
	if e.node != nil {
		e.node.shift(c.start)
	}
	r.entries = append(r.entries, e)
	return true
}

// yamlChunks splits the block at its keys.
func (r *recovery) yamlChunks() []chunk {
	var chunks []chunk
	base := -1 // indent of the first key
	for at := 0; at < len(r.inner); at = nextLine(r.inner, at) {
		line := lineOf(r.inner, at)
		text := bytes.TrimLeft(line, " \t")
		if len(text) == 0 || text[0] == '#' {
			continue
		}
		indent := len(line) - len(text)
		key, after, ok := keyOf(YAML, text)
		var last *chunk
		if len(chunks) > 0 {
			last = &chunks[len(chunks)-1]
			ok = ok && (indent <= base || knownKey(key) && last.slipped) && !(bytes.IndexByte(key, ' ') >= 0 && last.quoteOpen)
		}
		end := nextLine(r.inner, at)
		switch {
		case ok:
			if base < 0 {
				base = indent
				r.root.indent = string(line[:indent])
			}
			c := chunk{start: at, end: end, key: validText(string(key)), keyAt: at + indent, after: at + indent + after}
			if value := bytes.TrimLeft(text[after:], " \t"); len(value) > 0 {
				c.quoteOpen = (value[0] == '"' || value[0] == '\'') && quotedEnd(value) < 0
				c.slipped = strings.IndexByte("|>[{&!#", value[0]) < 0
			}
			chunks = append(chunks, c)
		case last != nil:
			last.end = end
		case len(r.problems) == 0:
			r.fault(at+indent, "expected a key")
		}
	}
	return chunks
}

// read reads a field that the decoder refuses. The span is that of its value.
func (r *recovery) read(c *chunk) (any, Span) {
	span := Span{c.after, c.after + len(lineOf(r.inner, c.after))}
	first := bytes.TrimLeft(span.of(r.inner), " \t")
	rest := r.inner[min(nextLine(r.inner, span.Start), c.end):c.end]
	if tab := r.tabIndent(c); tab >= 0 {
		if value, ok := untabbed(r.inner[c.start:c.end]); ok {
			r.fault(tab, "tab in the indent: YAML allows spaces only")
			return value, Span{c.after, c.end - len(r.inner[c.start:c.end]) + len(bytes.TrimRight(r.inner[c.start:c.end], "\r\n"))}
		}
	}
	if len(rest) == 0 {
		first = withoutComment(first)
		span = Span{span.End - len(bytes.TrimLeft(span.of(r.inner), " \t")), 0}
		span.End = span.Start + len(first)
		at, msg := r.blame(first)
		r.fault(span.Start+at, "%s", msg)
		return readPlain(string(first)), span
	}
	if len(first) > 0 {
		span.Start = span.End - len(first)
	}
	span.End = c.start + len(bytes.TrimRight(r.inner[c.start:c.end], " \t\r\n"))
	return r.readLines(c, first, span), span
}

// readLines reads a broken value of several lines: a list, fields of its own,
// or text that goes on.
func (r *recovery) readLines(c *chunk, first []byte, span Span) any {
	begin := nextLine(r.inner, c.after)
	next := bytes.TrimLeft(lineOf(r.inner, skipBlank(r.inner, begin, c.end)), " \t")
	switch {
	case len(first) == 0 && len(next) > 0 && next[0] == '-':
		return r.readItems(begin, c.end)
	case len(first) == 0:
		if _, _, ok := keyOf(YAML, next); ok {
			return r.readMembers(begin, c.end)
		}
	}
	at, msg := r.blame(first)
	r.fault(span.Start+at, "%s", msg)
	words := []string{string(first)}
	sep := " "
	if len(first) > 0 && (first[0] == '|' || first[0] == '>') {
		words, sep = nil, "\n"
	}
	for at := begin; at < c.end; at = nextLine(r.inner, at) {
		if line := bytes.TrimLeft(lineOf(r.inner, at), " \t"); len(line) > 0 {
			words = append(words, string(line))
		}
	}
	return readPlain(strings.TrimSpace(strings.Join(words, sep)))
}

// readItems reads the lines of a list, each item by itself.
func (r *recovery) readItems(at, end int) []any {
	list := []any{}
	var more []string // lines that the last item goes on in
	for ; at < end; at = nextLine(r.inner, at) {
		line := lineOf(r.inner, at)
		text := bytes.TrimLeft(line, " \t")
		switch {
		case len(text) == 0 || text[0] == '#':
			continue
		case text[0] != '-' && len(list) > 0:
			more = append(more, string(text))
			continue
		case text[0] == '-':
			text = bytes.TrimLeft(text[1:], " \t")
		}
		if len(list) > 0 {
			list[len(list)-1] = longer(list[len(list)-1], more)
			more = nil
		}
		list = append(list, r.readItem(text, at+len(line)-len(text)))
	}
	if len(list) > 0 {
		list[len(list)-1] = longer(list[len(list)-1], more)
	}
	return list
}

// longer returns a text with more lines to it; what is no text stays.
func longer(value any, more []string) any {
	text, ok := value.(string)
	if !ok || len(more) == 0 {
		return value
	}
	return validText(text + " " + strings.Join(more, " "))
}

// readItem reads an item or a member's value on one line.
func (r *recovery) readItem(text []byte, at int) any {
	if value, ok := yamlValueOf(text); ok {
		return value
	}
	text = withoutComment(text)
	off, msg := r.blame(text)
	r.fault(at+off, "%s", msg)
	return readPlain(string(text))
}

// readMembers reads the lines of a mapping, each member by itself.
func (r *recovery) readMembers(at, end int) map[string]any {
	dict := map[string]any{}
	last := ""
	var more []string // lines that the last member goes on in
	for ; at < end; at = nextLine(r.inner, at) {
		line := lineOf(r.inner, at)
		text := bytes.TrimLeft(line, " \t")
		if len(text) == 0 || text[0] == '#' {
			continue
		}
		key, after, ok := keyOf(YAML, text)
		if !ok {
			more = append(more, string(text))
			continue
		}
		dict[last] = longer(dict[last], more)
		more = nil
		last = validText(string(key))
		value := bytes.TrimLeft(text[after:], " \t")
		dict[last] = r.readItem(value, at+len(line)-len(value))
	}
	dict[last] = longer(dict[last], more)
	delete(dict, "")
	return dict
}

// yamlValueOf returns what the decoder makes of a value on one line.
func yamlValueOf(text []byte) (any, bool) {
	entries, err := decodeEntries(YAML, append([]byte("k:\n  "), text...), defaultMetaLimits)
	if err != nil || len(entries) != 1 {
		return nil, false
	}
	return entries[0].value, true
}

// tabIndent returns the offset of the first tab in an indent, or -1.
func (r *recovery) tabIndent(c *chunk) int {
	for at := c.start; at < c.end; at = nextLine(r.inner, at) {
		line := lineOf(r.inner, at)
		indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
		if i := bytes.IndexByte(indent, '\t'); i >= 0 && len(indent) < len(line) {
			return at + i
		}
	}
	return -1
}

// untabbed returns what the decoder makes of a field's lines with two spaces
// for each tab in an indent, as Hexo reads them.
func untabbed(lines []byte) (any, bool) {
	var b bytes.Buffer
	for at := 0; at < len(lines); at = nextLine(lines, at) {
		line := lines[at:nextLine(lines, at)]
		text := bytes.TrimLeft(line, " \t")
		b.Write(bytes.ReplaceAll(line[:len(line)-len(text)], []byte("\t"), []byte("  ")))
		b.Write(text)
	}
	entries, err := decodeEntries(YAML, b.Bytes(), defaultMetaLimits)
	if err != nil || len(entries) != 1 {
		return nil, false
	}
	return entries[0].value, true
}

// withoutComment takes off a comment. "#1" is none: a space follows the # of
// a comment that a person writes.
func withoutComment(text []byte) []byte {
	if i := bytes.Index(text, []byte(" # ")); i >= 0 {
		text = text[:i]
	}
	return bytes.TrimRight(text, " \t")
}

// blame says what is wrong with a value and where in it.
func (r *recovery) blame(text []byte) (at int, msg string) {
	if len(text) == 0 {
		return 0, "value cannot be read"
	}
	switch c := text[0]; c {
	case '"', '\'':
		end := quotedEnd(text)
		if end < 0 {
			return 0, "quotation mark is not closed"
		}
		end += len(text[end:]) - len(bytes.TrimLeft(text[end:], " \t"))
		if end < len(text) {
			return end, "text after the closing quotation mark"
		}
	case '@', '%', '`', '&', '*', '!', '|', '>', '[', ']', '{', '}', ',':
		return 0, fmt.Sprintf("a value that begins with %q must be in quotation marks", c)
	}
	if i := bytes.Index(text, []byte(": ")); i >= 0 {
		return i, "a value with a colon must be in quotation marks"
	}
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRune(text[i:])
		if c == utf8.RuneError && size == 1 || c != '\t' && !printable(c) {
			return i, "character that is not allowed"
		}
		i += size
	}
	return 0, "value cannot be read"
}

// readScalar reads broken text as a person does. Quotation marks around all
// of it are not part of it; others are. A list may stand in brackets.
func readScalar(text string) any {
	return readWith(text, func(item string) any { return unwrap(item) })
}

// readPlain is readScalar for YAML, where some texts are numbers or truth
// values: broken or not, a block reads them the same.
func readPlain(text string) any {
	return readWith(text, func(item string) any {
		if bare := unwrap(item); bare != item {
			return bare
		}
		n := yaml.Node{Kind: yaml.ScalarNode, Value: item}
		switch n.Tag = n.ShortTag(); n.Tag {
		case "!!bool", "!!int", "!!float":
			return yamlScalar(&n)
		}
		return item
	})
}

// readWith reads text, or each item of the list that it is, with read.
func readWith(text string, read func(string) any) any {
	text = validText(text)
	if n := len(text); n > 1 && text[0] == '[' && !strings.ContainsAny(text[1:n-1], "[]{}") {
		if text[n-1] == ']' {
			return readList(text[1:n-1], read)
		} else if strings.Contains(text, ",") {
			return readList(text[1:], read)
		}
	}
	return read(text)
}

// readList reads what stands between brackets.
func readList(text string, read func(string) any) []any {
	list := []any{}
	for item := range strings.SplitSeq(text, ",") {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, read(item))
		}
	}
	return list
}

// unwrap takes off the quotation marks that stand around all of text, as
// many as begin and end it in the mirror's order: generators quote what is
// quoted already. They stay if the first mark inside would then be a closing
// one ("'Yes' or 'no'").
func unwrap(text string) string {
	n := 0
	for n < len(text)/2 && (text[n] == '"' || text[n] == '\'') && text[len(text)-1-n] == text[n] {
		n++
	}
	for ; n > 0; n-- {
		inner := text[n : len(text)-n]
		if inner != "" && !closesFirst(inner, text[n-1]) {
			return inner
		}
	}
	return text
}

// closesFirst tells whether the first quotation mark in text closes: letters
// stand before it and none after. Between letters it is an apostrophe.
func closesFirst(text string, quote byte) bool {
	for i := range len(text) {
		if text[i] != quote {
			continue
		}
		before := i > 0 && (isWord(text[i-1]) || text[i-1] == '.')
		after := i+1 < len(text) && (isLetter(text[i+1]) || isDigit(text[i+1]))
		if before && after {
			continue
		}
		return before
	}
	return false
}
