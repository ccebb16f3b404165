package newsmark

import (
	"bytes"
	"fmt"
)

// metaBlock says where front matter stands in a source.
type metaBlock struct {
	found  bool
	format MetaFormat
	start  int  // of the opening fence
	inner  Span // what the decoder reads; for JSON the braces are part of it
	end    int  // of the closing fence's line: where the body begins
}

// splitFrontMatter finds the front matter of src and where the body begins.
//
// A fence stands at column 0 of the first line that is not blank, after a
// byte order mark or not, and is closed by the next line that is a fence of
// the same kind; white space may follow either. What is indented is never a
// fence. In YAML "..." closes too, as in Jekyll; of more than three dashes as
// many close, as in Hexo.
//
// Fences alone are not enough, since a body may begin with a rule: the first
// line inside that is neither blank nor a comment must begin with a key.
// Without a closing fence, or where a body stands between the keys and a rule
// further down, one of the keys must also be one that posts use. The body
// then begins at the first line that can belong to no front matter (see
// [shape]), and err says that the fence is missing.
//
// Hexo's form without an opening fence is taken for front matter only if
// nothing but keys and their values stands before the closing one, with no
// blank line, two of them keys that posts use: "Title\n---" is a heading.
//
// Without front matter the whole source is the body, but for a byte order
// mark.
func splitFrontMatter(src []byte) (block metaBlock, body int, err *SyntaxError) {
	bom := 0
	if bytes.HasPrefix(src, []byte("\ufeff")) {
		bom = len("\ufeff")
	}
	start := skipBlank(src, bom, len(src))
	if start >= len(src) {
		return metaBlock{}, bom, nil
	}
	line := lineOf(src, start)
	if format, fence, ok := openingFence(line); ok {
		block, err = splitFenced(src, start, format, fence)
	} else if line[0] == '{' {
		block, err = splitJSON(src, start)
	} else {
		block = splitUnopened(src, start)
	}
	if !block.found {
		return metaBlock{}, bom, nil
	}
	return block, block.end, err
}

// openingFence tells whether line opens front matter, of which format, and
// with which line it is closed.
func openingFence(line []byte) (format MetaFormat, fence string, ok bool) {
	n := 0
	for n < len(line) && line[n] == line[0] {
		n++
	}
	if n < 3 {
		return "", "", false
	}
	rest := string(line[n:])
	switch line[0] {
	case '-':
		switch {
		case rest == "":
			return YAML, string(line), true
		case n == 3 && rest == string(YAML), n == 3 && rest == string(TOML), n == 3 && rest == string(JSON):
			return MetaFormat(rest), "---", true
		}
	case '+':
		return TOML, "+++", n == 3 && rest == ""
	case ';':
		return HexoJSON, string(line), rest == ""
	}
	return "", "", false
}

// splitFenced reads the block whose opening fence is at start.
func splitFenced(src []byte, start int, format MetaFormat, fence string) (metaBlock, *SyntaxError) {
	b := metaBlock{format: format, start: start, end: len(src)}
	b.inner.Start = nextLine(src, start)
	b.inner.End = b.inner.Start
	closing := findFence(src, b.inner.Start, format, fence)
	limit := len(src)
	if closing >= 0 {
		limit = closing
		b.end = nextLine(src, closing)
	}
	whole := Span{b.inner.Start, limit}
	if closing >= 0 && plainShape(format, whole.of(src)) {
		b.found, b.inner = true, whole
		return b, nil
	}
	s := shapeOf(format, whole.of(src), closing < 0)
	switch {
	case !s.keys && (s.content || closing < 0): // a body that begins with a rule
		return b, nil
	case closing >= 0 && s.known && !s.interrupted(),
		closing >= 0 && !(s.tag && s.interrupted()) && decodes(format, whole.of(src)):
		b.found, b.inner = true, whole
		return b, nil
	case !s.begins:
		return b, nil
	}
	b.found = true
	b.inner.End = b.inner.Start + s.body
	b.end = b.inner.End
	return b, missingFence(src, b, fence)
}

func missingFence(src []byte, b metaBlock, fence string) *SyntaxError {
	lines := lineCounter{src: src, line: 1}
	first, _ := lines.at(b.start)
	line, column := lines.at(b.end)
	return &SyntaxError{Line: line, Column: column, Msg: fmt.Sprintf("front matter that begins in line %d is not closed: no line %q before this one", first, fence)}
}

// findFence returns the offset of the line that closes the block, or -1.
func findFence(src []byte, at int, format MetaFormat, fence string) int {
	for at < len(src) {
		if src[at] == fence[0] || src[at] == '.' {
			line := lineOf(src, at)
			if string(line) == fence || format == YAML && fence == "---" && string(line) == "..." {
				return at
			}
		}
		at = nextLine(src, at)
	}
	return -1
}

// splitJSON reads a JSON object that stands at start. It is front matter only
// if it begins as an object with a key does and nothing follows it on its
// last line; "{{" and "{%" begin shortcodes and tags.
func splitJSON(src []byte, start int) (metaBlock, *SyntaxError) {
	b := metaBlock{format: JSON, start: start}
	at := skipSpace(src, start+1)
	if at >= len(src) {
		return b, nil
	}
	if _, _, ok := keyOf(JSON, src[at:nextLine(src, at)]); !ok && src[at] != '}' {
		return b, nil
	}
	end := jsonObjectEnd(src, start)
	limit := end
	if end < 0 {
		limit = len(src)
	} else if len(lineOf(src, end)) > 0 {
		return b, nil
	}
	s := shapeOf(JSON, src[start+1:limit], end < 0)
	b.inner = Span{start, limit}
	if end >= 0 && (s.text < 0 || !s.interrupted() || decodes(JSON, b.inner.of(src))) {
		b.found, b.end = true, nextLine(src, end)
		return b, nil
	}
	if !s.begins {
		return b, nil
	}
	b.found = true
	b.end = start + 1 + s.body
	b.inner.End = b.end
	return b, missingFence(src, b, "}")
}

// jsonObjectEnd returns the offset after the object at start, or -1. A string
// ends at the end of its line at the latest, so that a missing quotation mark
// hides no more than a line.
func jsonObjectEnd(src []byte, start int) int {
	depth, quoted := 0, false
	for i := start; i < len(src); i++ {
		switch c := src[i]; {
		case c == '\n':
			quoted = false
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// splitUnopened reads Hexo's front matter without an opening fence.
func splitUnopened(src []byte, start int) metaBlock {
	b := metaBlock{format: YAML, start: start}
	fence := byte('-')
	if src[start] == '"' {
		b.format, fence = HexoJSON, ';'
	}
	known := 0
	for at := start; at < len(src); at = nextLine(src, at) {
		line := lineOf(src, at)
		if len(line) >= 3 && len(bytes.Trim(line, string(fence))) == 0 {
			b.found = known >= 2
			b.inner = Span{start, at}
			b.end = nextLine(src, at)
			return b
		}
		kind, key := lineKindOf(b.format, line)
		if kind == blankLine || kind == strayLine || at == start && kind != keyLine {
			return b
		}
		if kind == keyLine && knownKey(key) {
			known++
		}
	}
	return b
}

// A shape says what the lines after an opening fence look like.
type shape struct {
	content bool // there is a line that is neither blank nor a comment
	keys    bool // the first such line begins with a key
	known   bool // a key that posts use is among them
	begins  bool // one stands before body

	// body is the first line that can belong to no front matter: one that is
	// neither a key, a list item, indented, a comment nor blank; or, after a
	// blank line, anything but a key that posts use (a sentence may have a
	// colon, and a heading has a #) and the rest of a block scalar.
	body int

	stray int  // the first line that is none of these, -1 if there is none
	text  int  // the first such line that follows a blank one or begins with "<", -1 if none
	tag   bool // that one begins with "<": no YAML, whatever its decoder says
	last  int  // the last line with a key that posts use, -1 if none
}

// interrupted tells whether text stands before the closing fence, which then
// is a rule in the body: a blank line or a tag follows the keys, and no key
// comes after it.
func (s *shape) interrupted() bool { return s.text >= 0 && s.last < s.text }

// shapeOf reads the lines of inner. If unclosed, it stops at the body.
func shapeOf(format MetaFormat, inner []byte, unclosed bool) shape {
	s := shape{body: -1, stray: -1, text: -1, last: -1}
	blank, scalar, indent := false, false, lineKind(keyLine)
	for at := 0; at < len(inner); at = nextLine(inner, at) {
		line := lineOf(inner, at)
		kind, key := lineKindOf(format, line)
		if kind == blankLine {
			blank = s.content
			continue
		}
		if kind != commentLine && !s.content {
			s.content, s.keys, indent = true, key != nil, kind
		}
		known := kind == indent && key != nil && knownKey(key)
		if known {
			s.known, s.last = true, at
			s.begins = s.begins || s.body < 0
		}
		if kind == strayLine {
			s.stray = first(s.stray, at)
			if blank || line[0] == '<' {
				if s.text < 0 {
					s.text, s.tag = at, line[0] == '<'
				}
			}
		}
		if kind == strayLine || blank && !known && !(scalar && kind == indentedLine) {
			s.body = first(s.body, at)
			if unclosed {
				break
			}
		}
		if kind == keyLine {
			scalar = format == YAML && opensBlockScalar(line)
		}
		blank = false
	}
	s.body = first(s.body, len(inner))
	return s
}

// plainShape reports whether inner has nothing, or begins with a key and has no stray
// line, as in nearly all posts.
func plainShape(format MetaFormat, inner []byte) bool {
	content := false
	for at := 0; at < len(inner); at = nextLine(inner, at) {
		switch kind, key := lineKindOf(format, lineOf(inner, at)); kind {
		case blankLine, commentLine:
		case strayLine:
			return false
		default:
			if !content && key == nil {
				return false
			}
			content = true
		}
	}
	return true
}

// first returns what was found first, -1 standing for nothing yet.
func first(found, at int) int {
	if found < 0 {
		return at
	}
	return found
}

// opensBlockScalar tells whether the value of a YAML key is a | or > header.
func opensBlockScalar(line []byte) bool {
	value := bytes.TrimLeft(line[bytes.IndexByte(line, ':')+1:], " \t")
	return len(value) > 0 && (value[0] == '|' || value[0] == '>')
}

type lineKind uint8

const (
	blankLine lineKind = iota
	commentLine
	indentedLine // begins with white space
	itemLine     // of a list at column 0, or one that closes a bracket
	keyLine      // a key at column 0 (TOML and JSON: anywhere), a table's header, an opening brace
	strayLine    // anything else
)

// lineKindOf says what a line looks like. The key is that of a key line, or
// of an indented line that looks like one.
func lineKindOf(format MetaFormat, line []byte) (kind lineKind, key []byte) {
	text := bytes.TrimLeft(line, " \t")
	if len(text) == 0 {
		return blankLine, nil
	}
	json := format == JSON || format == HexoJSON
	if text[0] == '#' && !json {
		return commentLine, nil
	}
	indented := len(text) < len(line)
	if key, _, ok := keyOf(format, text); ok {
		if indented && format == YAML {
			return indentedLine, key
		}
		return keyLine, key
	}
	switch c := text[0]; {
	case indented:
		return indentedLine, nil
	case c == '{' && format != TOML && !bytes.HasPrefix(text, []byte("{{")) && !bytes.HasPrefix(text, []byte("{%")):
		return keyLine, []byte{} // a block that is one mapping in braces
	case c == ']' || c == '}':
		return itemLine, nil
	case format != YAML && (c == '[' || c == '{' || c == '"' || c == ','),
		format == YAML && c == '-' && (len(text) == 1 || text[1] == ' ' || text[1] == '\t'):
		return itemLine, nil
	}
	return strayLine, nil
}
