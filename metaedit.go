package newsmark

import (
	"bytes"
	"slices"
	"strings"
)

// editFrontMatter returns block, a source up to its body, with front matter
// that reads back as is: only the bytes of values that differ are changed,
// each in the style it was written in if that can hold it. A field that is
// gone loses its lines, a new one is added after the others. Their order is
// not changed.
//
// What was written is read again. If it is not what was meant, the changed
// fields are written anew as a whole, and if that will not do either, the
// block is. A nil is takes the front matter away.
func editFrontMatter(block []byte, is *FrontMatter) []byte {
	return editMeta(block, nil, is, "\n", false)
}

// editMeta is editFrontMatter for a source whose body is body and whose lines
// end in nl. If mend, values that are not well formed are written anew.
func editMeta(block, body []byte, is *FrontMatter, nl string, mend bool) []byte {
	b, end, unclosed := splitFrontMatter(block)
	switch {
	case is != nil && is.unread:
		return block
	case !b.found && (is == nil || len(is.Fields) == 0):
		return block
	case !b.found:
		return writeAnew(block[:end], is, nl)
	case is == nil:
		return block[:len(block)-len(bytes.TrimPrefix(block, []byte("\ufeff")))]
	case is.Format.orYAML() != b.format:
		return writeAnew(block[:b.start], is, nl)
	}
	read := readBlock(b.format, b.inner.of(block), true, is.metaLimits())
	plan := planEdits(read.entries, is.Fields)
	if plan.nothing && !(mend && (len(read.problems) > 0 || unclosed != nil)) {
		return block
	}
	for _, blunt := range []bool{false, true} {
		e := newEditor(block, b, &read)
		e.blunt, e.mend = blunt, mend
		if !e.root(plan) {
			continue
		}
		if edited, ok := e.apply(); ok {
			edited = slices.Concat(block[:b.inner.Start], edited, block[b.inner.End:])
			if unclosed == nil { // a closing fence says where the body begins
				body = nil
			}
			if readsAs(edited, body, b.format, is, unclosed == nil, mend) {
				return edited
			}
		}
	}
	return writeAnew(block[:b.start], is, nl)
}

// writeAnew returns what stands before the front matter and it written anew.
func writeAnew(before []byte, is *FrontMatter, nl string) []byte {
	block := printFields(is)
	if nl != "\n" {
		block = bytes.ReplaceAll(block, []byte("\n"), []byte(nl))
	}
	return append(bytes.Clone(before), block...)
}

// readsAs tells whether block reads back as front matter with those fields,
// and body after it as the body; if closed, with a closing fence, and if
// clean, without any fault.
func readsAs(block, body []byte, format MetaFormat, is *FrontMatter, closed, clean bool) bool {
	b, end, err := splitFrontMatter(slices.Concat(block, body))
	if !b.found || b.format != format || end != len(block) || (closed || clean) && err != nil {
		return false
	}
	read := readBlock(format, b.inner.of(block), false, is.metaLimits())
	return len(read.entries) == len(is.Fields) && planEdits(read.entries, is.Fields).nothing && !(clean && len(read.problems) > 0)
}

// A plan says what becomes of each entry.
type plan struct {
	nothing bool
	values  []any // of each entry that stays, as it shall be
	keep    []bool
	added   []member
}

type member struct {
	key   string
	value any
}

// planEdits pairs entries with the fields that they shall be. Of a key that
// occurs twice the last ones belong together, and so on.
func planEdits(entries []entry, fields []Field) plan {
	p := plan{nothing: true, values: make([]any, len(entries)), keep: make([]bool, len(entries))}
	open := make(map[string][]int, len(entries))
	for i := range entries {
		open[entries[i].key] = append(open[entries[i].key], i)
	}
	for i := len(fields) - 1; i >= 0; i-- {
		value := canonical(fields[i].Value)
		key := validText(fields[i].Key)
		left := open[key]
		if len(left) == 0 {
			p.added = append(p.added, member{key, value})
			continue
		}
		at := left[len(left)-1]
		open[key] = left[:len(left)-1]
		p.keep[at], p.values[at] = true, value
		p.nothing = p.nothing && sameValue(canonical(entries[at].value), value)
	}
	slices.Reverse(p.added)
	p.nothing = p.nothing && len(p.added) == 0 && !slices.Contains(p.keep, false)
	return p
}

// metaEditor collects changes to the inner part of a block.
type metaEditor struct {
	format MetaFormat
	data   []byte
	nl     string
	end    int // where a new line goes in YAML
	top    *metaNode
	edits  []textEdit

	blunt bool // write changed fields anew as a whole
	mend  bool // write values anew that are not well formed
}

// A textEdit puts text in the place of a span.
type textEdit struct {
	span Span
	text string
}

func newEditor(block []byte, b metaBlock, read *blockReader) *metaEditor {
	e := &metaEditor{format: b.format, data: b.inner.of(block), nl: "\n", top: read.root}
	if i := bytes.IndexByte(block[b.start:], '\n'); i > 0 && block[b.start+i-1] == '\r' {
		e.nl = "\r\n"
	}
	e.end = len(e.data)
	if b.inner.End == b.end { // not closed: before the blank lines that end it
		e.end = 0
		for at := 0; at < len(e.data); at = nextLine(e.data, at) {
			if len(lineOf(e.data, at)) > 0 {
				e.end = nextLine(e.data, at)
			}
		}
	}
	return e
}

// root carries out the plan and reports whether it could.
func (e *metaEditor) root(p plan) bool {
	m := e.top
	if m == nil {
		return false
	}
	keep := slices.Clone(p.keep)
	added := p.added
	for i, kid := range m.kids {
		if !keep[i] || e.stays(kid, p.values[i]) {
			continue
		}
		switch {
		case !e.blunt && e.set(kid, p.values[i]):
		case m.style == blockDict && kid.outer != Span{}:
			e.replaceSpan(kid.outer, yamlField(m.keys[i], p.values[i], m.indent, e.nl))
		case m.style == tableStyle:
			keep[i] = false
			added = append(slices.Clone(added), member{m.keys[i], p.values[i]})
		default:
			return false
		}
	}
	return e.members(m, keep, added)
}

// stays tells whether a value is as it shall be.
func (e *metaEditor) stays(m *metaNode, v any) bool {
	return sameValue(m.value, v) && !(e.mend && m.broken())
}

// broken tells whether m or something in it is not well formed.
func (m *metaNode) broken() bool {
	return m.style == brokenStyle || slices.ContainsFunc(m.kids, (*metaNode).broken)
}

func (e *metaEditor) replaceSpan(s Span, text string) {
	e.edits = append(e.edits, textEdit{s, text})
}

// apply returns the data with all changes made, and whether no two of them
// were about the same bytes.
func (e *metaEditor) apply() ([]byte, bool) {
	slices.SortStableFunc(e.edits, func(a, b textEdit) int {
		if a.span.Start != b.span.Start {
			return a.span.Start - b.span.Start
		}
		return min(1, a.span.End-a.span.Start) - min(1, b.span.End-b.span.Start) // what is put in comes first
	})
	var b bytes.Buffer
	pos := 0
	for _, edit := range e.edits {
		if edit.span.Start < pos || edit.span.End < edit.span.Start || edit.span.End > len(e.data) {
			return nil, false
		}
		b.Write(e.data[pos:edit.span.Start])
		b.WriteString(edit.text)
		pos = edit.span.End
	}
	b.Write(e.data[pos:])
	return b.Bytes(), true
}

// set gives a value to a node and reports whether it could. If not, no change
// is noted.
func (e *metaEditor) set(m *metaNode, v any) bool {
	if e.stays(m, v) {
		return true
	}
	if m.fixed {
		return false
	}
	noted := len(e.edits)
	ok := false
	switch v := v.(type) {
	case []any:
		ok = len(v) > 0 && len(m.kids) > 0 && e.setList(m, v)
	case map[string]any:
		ok = len(v) > 0 && len(m.kids) > 0 && e.setDict(m, v)
	}
	if !ok {
		e.edits = e.edits[:noted]
		ok = e.replace(m, v)
	}
	if !ok {
		e.edits = e.edits[:noted]
	}
	return ok
}

// replace writes a value in the place of another.
func (e *metaEditor) replace(m *metaNode, v any) bool {
	text := e.text(m, v)
	switch m.style {
	case tableStyle, tableList:
		return false
	case blockList, blockDict:
		if m.after < 0 {
			return false
		}
		if lineStart(e.data, m.span.Start) > m.after {
			e.replaceSpan(Span{m.after, m.after}, " "+text)
			e.replaceSpan(Span{nextLine(e.data, m.after), nextLine(e.data, m.span.End)}, "")
			return true
		}
	}
	if m.span.Start == m.span.End && m.after >= 0 {
		at := m.span.Start
		if at < len(e.data) && (e.data[at] == ' ' || e.data[at] == '\t') && at == m.after {
			at++
		} else if at == m.after {
			text = " " + text
		}
		if at < len(e.data) && e.data[at] == '#' {
			text += " "
		}
		e.replaceSpan(Span{at, at}, text)
		return true
	}
	if m.style == brokenStyle && m.span.Start == m.after {
		text = " " + text
	}
	e.replaceSpan(m.span, text)
	return true
}

// text writes a value as the format does, in the style of the node.
func (e *metaEditor) text(m *metaNode, v any) string {
	s, isText := v.(string)
	switch e.format {
	case JSON, HexoJSON:
		return jsonText(v)
	case TOML:
		switch {
		case isText && m.style == plainStyle && isTOMLDate(s):
			return s
		case isText && m.style == singleStyle && oneLine(s) && !strings.Contains(s, "'"):
			return "'" + s + "'"
		}
		return tomlText(v)
	}
	if isText && (m.style == literalStyle || m.style == foldedStyle) {
		if text, ok := yamlBlockText(s, m.style, e.blockIndent(m), e.nl); ok {
			return text
		}
	}
	return yamlText(v, m.style, m.flow)
}

// blockIndent returns what the lines of a block scalar begin with.
func (e *metaEditor) blockIndent(m *metaNode) string {
	for at := nextLine(e.data, m.span.Start); at < m.span.End; at = nextLine(e.data, at) {
		if line := lineOf(e.data, at); len(line) > 0 {
			return string(line[:len(line)-len(bytes.TrimLeft(line, " "))])
		}
	}
	return "  "
}

// isTOMLDate tells whether s is a date or time as TOML writes it.
func isTOMLDate(s string) bool {
	var v struct{ D any }
	if !isDigit((s + " ")[0]) || strings.ContainsAny(s, "\n#") || decodeTOML([]byte("D="+s), &v) != nil {
		return false
	}
	_, isDate := canonical(v.D).(interface{ Unix() int64 })
	return isDate
}
