package markup

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// A scanner cuts a source into tokens (section 13.2.5). It does what
// golang.org/x/net/html's Tokenizer does, and a test compares the two, but it
// searches where that one reads byte by byte, and it copies nothing.
type scanner struct {
	src        string
	start, end int // of the token

	// What the parser tells it: whether CDATA sections are read, and the tag
	// of an element whose content is text up to its end tag.
	cdata bool
	raw   Tag

	// Of a text.
	behind             token // what follows it, where that was seen; noToken else
	textStart, textEnd int   // without the marks of a CDATA section
	verbatim           bool  // character references are none
	changed            bool  // by decoded, most likely
	nul                bool  // NUL becomes U+FFFD here; elsewhere the parser decides

	// Of a tag.
	nameEnd int
	key     uint64 // the name as a number (see keyOf), if it is not too long
	upper   bool   // the name has capitals
	attrs   bool   // there is something behind the name
	selfEnd bool   // it ends in />

	// Its first attributes, which need not be looked for again, and what
	// follows them.
	kept    [keptAttrs]attrBounds
	nKept   int
	keptEnd int

	ahead Ahead // for the bytes that do not mean themselves
}

// keptAttrs is how many attributes of a tag are kept: few tags have more.
const keptAttrs = 12

// A token is a kind of token.
type token uint8

const (
	noToken token = iota // the end
	textToken
	startToken
	endToken
	commentToken
	doctypeToken
)

// next reads the next token.
func (z *scanner) next() token {
	z.start = z.end
	if kind := z.behind; kind != noToken {
		z.behind = noToken
		return z.tag(kind)
	}
	if z.raw != None {
		z.end = z.rawEnd()
		z.verbatim, z.nul = z.raw != Textarea && z.raw != Title, true
		z.raw = None
		if z.end > z.start {
			z.textStart, z.textEnd = z.start, z.end
			return textToken
		}
	}
	for i := z.start; ; i++ {
		n := strings.IndexByte(z.src[i:], '<')
		if n < 0 {
			return z.text(len(z.src))
		}
		i += n
		kind := z.tokenAt(i)
		if kind == textToken {
			continue // a < that begins nothing
		}
		if i > z.start {
			z.behind = kind
			return z.text(i)
		}
		return z.tag(kind)
	}
}

// text makes the token a text up to end.
func (z *scanner) text(end int) token {
	z.end = end
	z.textStart, z.textEnd = z.start, end
	z.verbatim, z.nul = false, false
	if z.start == end {
		return noToken
	}
	return textToken
}

// tokenAt returns what the < at i begins.
func (z *scanner) tokenAt(i int) token {
	if i+1 >= len(z.src) {
		return textToken
	}
	switch c := z.src[i+1]; {
	case isLetter(c):
		return startToken
	case c == '!' || c == '?':
		return commentToken // or what else a declaration may be
	case c == '/' && i+2 < len(z.src) && isLetter(z.src[i+2]):
		return endToken
	case c == '/':
		return commentToken
	}
	return textToken
}

// tag reads what begins at the start of the token.
func (z *scanner) tag(kind token) token {
	if kind == startToken || kind == endToken {
		return z.element(nameStart(z.start, kind), kind)
	}
	i := z.start + len("<!")
	switch {
	case z.src[i-1] == '/' && i == len(z.src):
		return z.text(i)
	case z.src[i-1] == '/' || z.src[i-1] == '?':
		z.end = z.after(i-1, ">")
	case strings.HasPrefix(z.src[i:], "--"):
		z.end = z.commentEnd(i + len("--"))
	case z.cdata && strings.HasPrefix(z.src[i:], "[CDATA["):
		return z.section(i + len("[CDATA["))
	default:
		z.end = z.after(i, ">")
		if n := i + len("doctype"); len(z.src) >= n && strings.EqualFold(z.src[i:n], "doctype") {
			return doctypeToken
		}
	}
	return commentToken
}

// after returns the offset behind the first s from i on, or the end.
func (z *scanner) after(i int, s string) int {
	n := strings.Index(z.src[i:], s)
	if n < 0 {
		return len(z.src)
	}
	return i + n + len(s)
}

// section reads a CDATA section whose text begins at i.
func (z *scanner) section(i int) token {
	z.end = z.after(i, "]]>")
	z.textStart, z.textEnd = i, z.end
	if z.end-i >= len("]]>") && strings.HasSuffix(z.src[i:z.end], "]]>") {
		z.textEnd -= len("]]>")
	}
	z.verbatim, z.nul = false, true
	return textToken
}

// commentEnd returns where a comment ends whose text begins at i.
func (z *scanner) commentEnd(i int) int {
	s := z.src
	dashes, beginning := 0, true
	for ; i < len(s); i++ {
		switch s[i] {
		case '-':
			dashes++
			continue
		case '>':
			if dashes >= 2 || beginning {
				return i + 1
			}
		case '!':
			if dashes >= 2 {
				if i++; i == len(s) {
					return i
				}
				if s[i] == '>' {
					return i + 1
				}
				if s[i] == '-' {
					dashes, beginning = 1, false
					continue
				}
			}
		default:
			if n := strings.IndexByte(s[i:], '-'); n > 0 {
				i += n - 1
			} else if n < 0 && !beginning {
				return len(s)
			}
		}
		dashes, beginning = 0, false
	}
	return len(s)
}

// element reads a tag whose name begins at i. One that does not end is no
// token, nor is anything after it.
func (z *scanner) element(i int, kind token) token {
	s := z.src
	seen, key := byteClass(0), uint64(0)
	for i < len(s) {
		c := classes[s[i]]
		if c&endsTag != 0 {
			break
		}
		seen |= c
		key = key<<8 | uint64(s[i])
		i++
	}
	z.nameEnd, z.key = i, key
	z.upper = seen&isUpper != 0
	z.selfEnd = false
	z.nKept = 0
	if i < len(s) && s[i] == '>' {
		z.attrs = false
		z.end = i + 1
		return kind
	}
	z.attrs = true
	last := -1 // where the value of the last attribute ends
	for {
		for i < len(s) && (isSpace(s[i]) || s[i] == '/') {
			i++
		}
		if i >= len(s) {
			z.end = len(s)
			return noToken
		}
		if s[i] == '>' {
			break
		}
		var a attrBounds
		a, i = boundsAt(s, i)
		last = a.end
		if z.nKept < keptAttrs {
			z.kept[z.nKept] = a
			z.nKept++
			z.keptEnd = i
		}
	}
	z.end = i + 1
	z.selfEnd = s[i-1] == '/' && last != i
	return kind
}

// nameStart returns where the name begins of a tag that starts at an offset.
func nameStart(start int, kind token) int {
	return start + len("<") + int(kind-startToken) // an end tag has a slash, too
}

// name returns the name of the tag as it is written.
func (z *scanner) name(kind token) string { return z.src[nameStart(z.start, kind):z.nameEnd] }

// rawEnd returns where the end tag of the raw element begins.
func (z *scanner) rawEnd() int {
	switch z.raw {
	case Plaintext:
		return len(z.src)
	case Script:
		return scriptEnd(z.src, z.start)
	}
	for i := z.start; ; i++ {
		n := strings.Index(z.src[i:], "</")
		if n < 0 {
			return len(z.src)
		}
		if i += n; isEndTag(z.src[i:], names[z.raw]) {
			return i
		}
	}
}

// isEndTag reports whether s begins with the end tag of an element.
func isEndTag(s, name string) bool {
	n := len("</") + len(name)
	return len(s) > n && s[:len("</")] == "</" && strings.EqualFold(s[len("</"):n], name) && isTagBreak(s[n])
}

// isTagBreak reports whether c ends the name of a tag.
func isTagBreak(c byte) bool { return isSpace(c) || c == '/' || c == '>' }

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// scriptEnd returns where the end tag of a script begins whose text begins at
// i. An end tag inside <!-- <script> --> is not it (sections 13.2.5.15 to
// 13.2.5.31).
func scriptEnd(s string, i int) int {
	const (
		plain = iota
		escaped
		doubled
	)
	state, dashes := plain, 0
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case state == plain:
			n := strings.IndexByte(s[i:], '<')
			if n < 0 {
				return len(s)
			}
			if i += n; isEndTag(s[i:], "script") {
				return i
			}
			if strings.HasPrefix(s[i:], "<!--") {
				state, dashes = escaped, 2
				i += len("<!--") - 1
			}
		case c == '-':
			dashes++
		case c == '>' && dashes >= 2:
			state, dashes = plain, 0
		case c == '<' && state == escaped:
			dashes = 0
			switch {
			case isEndTag(s[i:], "script"):
				return i
			case i+1 < len(s) && isLetter(s[i+1]):
				if n := i + len("<script"); len(s) > n && strings.EqualFold(s[i+1:n], "script") && isTagBreak(s[n]) {
					state = doubled
					i = n
				}
			case i+1 < len(s) && s[i+1] != '/':
				state = plain // as the Tokenizer does; the standard stays
			}
		case c == '<' && state == doubled:
			dashes = 0
			if isEndTag(s[i:], "script") {
				state = escaped
				i += len("</script")
			}
		default:
			dashes = 0
		}
	}
	return len(s)
}

// meant are the bytes that do not mean themselves.
const meant = "\r\x00&"

// decoded returns the characters of the text, without a copy if they stand in
// the source as they are.
func (z *scanner) decoded() string {
	s := z.src[z.textStart:z.textEnd]
	z.changed = z.ahead.In(z.src, meant, z.textStart, z.textEnd)
	if !z.changed {
		return s
	}
	s = newlines(s)
	if z.nul {
		s = strings.ReplaceAll(s, "\x00", "\ufffd")
	}
	if !z.verbatim {
		s = html.UnescapeString(s)
	}
	return s
}

// newlines makes every line end a line feed (section 13.2.3.5).
func newlines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// attrValue returns the value of an attribute as it is meant.
func attrValue(s string) string {
	if strings.IndexByte(s, 0) >= 0 {
		s = strings.ReplaceAll(s, "\x00", "\ufffd")
	}
	if strings.IndexByte(s, '\r') >= 0 {
		s = newlines(s)
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = unescapeAttr(s)
	}
	return s
}

// unescapeAttr decodes the character references of an attribute. Unlike those
// of texts, a name without a semicolon counts only as a whole, and not before
// an equals sign (section 13.2.5.73).
func unescapeAttr(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for {
		i := strings.IndexByte(s, '&')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		s = s[i:]
		if strings.HasPrefix(s, "&amp;") { // most by far
			b.WriteByte('&')
			s = s[len("&amp;"):]
			continue
		}
		n := 1
		if n < len(s) && s[n] == '#' {
			n++
		}
		for n < len(s) && (isLetter(s[n]) || '0' <= s[n] && s[n] <= '9') {
			n++
		}
		numeric := len(s) > 1 && s[1] == '#'
		closed := n < len(s) && s[n] == ';'
		if closed {
			n++
		}
		ref := s[:n]
		s = s[n:]
		char := html.UnescapeString(ref)
		whole := 1 // characters that a reference stands for
		if closed {
			whole = 2
		}
		if !numeric && (utf8.RuneCountInString(char) > whole || !closed && strings.HasPrefix(s, "=")) {
			char = ref
		}
		b.WriteString(char)
	}
}
