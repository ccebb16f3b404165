package newsmark

import (
	"strings"
	"unicode/utf8"
)

// markdownEscape prints s so that nothing in it has a meaning in Markdown.
func (p *markdownPrinter) markdownEscape(s string) {
	if len(p.dst) == 0 && strings.HasPrefix(s, "\uFEFF") {
		p.str("&#65279;") // at the top of a file it is not text
		s = s[len("\uFEFF"):]
	}
	done := 0
	if s != "" && markdownFirst[s[0]] {
		p.special(s, 0)
		done = 1
	}
	for i := done; i < len(s); i++ {
		if i += plainLength(s[i:], &markdownSpecial); i == len(s) {
			break
		}
		if s[i] >= utf8.RuneSelf {
			s = s[:i] + string(appendValid(nil, s[i:]))
			i--
			continue
		}
		p.str(s[done:i])
		p.special(s, i)
		done = i + 1
	}
	p.str(s[done:])
}

// markdownSpecial marks the bytes that special prints otherwise than as they
// are, somewhere; markdownFirst those that it does so where nothing of the text
// stands before them, too.
var (
	markdownSpecial = [256]bool{
		0: true, 1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, '\t': true, '\n': true, '\v': true, '\f': true, '\r': true, 14: true, 15: true,
		16: true, 17: true, 18: true, 19: true, 20: true, 21: true, 22: true, 23: true, 24: true, 25: true, 26: true, 27: true, 28: true, 29: true, 30: true, 31: true, 127: true,
		'\\': true, '`': true, '*': true, '_': true, '[': true, ']': true, '<': true, '~': true, '{': true, '&': true, '.': true, ')': true,
	}
	markdownFirst = func() [256]bool {
		first := markdownSpecial
		for _, c := range " #>+-=|:;" {
			first[c] = true
		}
		return first
	}()
)

// special prints the character at i of s.
func (p *markdownPrinter) special(s string, i int) {
	c := s[i]
	first := len(p.dst) == p.lineStart
	escape := false
	switch c {
	case 0:
		p.str("\uFFFD")
		return
	case '\t', '\n', '\f', '\r', ' ':
		p.space(first)
		return
	case '{':
		if !p.raw && opensTemplate(s[i:]) {
			p.str("&#123;") // a backslash is nothing to a template language
			return
		}
		escape = true
	case '\\', '`', '*', '[', ']', '<', '~':
		escape = true
	case '_':
		escape = i == 0 || i+1 == len(s) || !isAlnum(s[i-1]) || !isAlnum(s[i+1])
	case '&':
		escape = isReference(s[i:])
	case '#', '>', '+', '-', '=', '|', ':':
		escape = first
	case ';':
		escape = len(p.dst) == 0 // ;;; is a front matter fence
	case '.', ')':
		escape = p.afterNumber() && (i+1 == len(s) || s[i+1] <= ' ')
	}
	if isControl(c) {
		p.str(p.reference(c, false))
		return
	}
	if escape {
		p.str(`\`)
	}
	p.dst = append(p.dst, c)
}

// space prints a space, as a reference where it would be indentation.
func (p *markdownPrinter) space(first bool) {
	if first {
		p.str("&#32;")
		return
	}
	p.str(" ")
}

// afterNumber reports whether nothing but a number stands on the line: a dot
// after it would begin a list.
func (p *markdownPrinter) afterNumber() bool {
	if p.lineStart < 0 || len(p.dst) <= p.lineStart {
		return false
	}
	for _, c := range p.dst[p.lineStart:] {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}
