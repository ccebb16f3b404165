package newsmark

import (
	"strings"
	"unicode/utf8"
)

// markdownRun prints s, a run of a text, so that nothing in it has a meaning in
// Markdown or is the tag of a shortcode.
func (p *markdownPrinter) markdownRun(s string) {
	plain := plainLength(s, &markdownSpecial)
	if plain < len(s) && hasShortcode(s[plain:]) {
		p.apart(s, p.markdownEscape)
		return
	}
	p.markdownEscapeFrom(s, plain)
}

// markdownEscape prints s so that nothing in it has a meaning in Markdown.
func (p *markdownPrinter) markdownEscape(s string) {
	p.markdownEscapeFrom(s, plainLength(s, &markdownSpecial))
}

// markdownEscapeFrom is markdownEscape for what begins with i bytes that are plain.
func (p *markdownPrinter) markdownEscapeFrom(s string, i int) {
	if s == "" {
		return
	}
	done := 0
	switch {
	case len(p.dst) == 0 && strings.HasPrefix(s, "\uFEFF"):
		p.str("&#65279;") // at the top of a file it is not text
		s, i = s[len("\uFEFF"):], i-len("\uFEFF")
	case i > 0 && markdownFirst[s[0]] != 0:
		p.special(s, 0)
		done = 1
	default:
		done = p.itemNumber(s)
	}
	for i = max(i, done); i < len(s); i += plainLength(s[i:], &markdownSpecial) {
		if s[i] >= utf8.RuneSelf {
			s = s[:i] + p.valid(s[i:])
			continue
		}
		p.str(s[done:i])
		p.special(s, i)
		i++
		done = i
	}
	p.str(s[done:])
}

// markdownSpecial marks the bytes that special prints otherwise than as they
// are, somewhere; markdownFirst those that it does so where nothing of the text
// stands before them, too.
var (
	markdownSpecial = [256]byte{
		0: 1, 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, '\t': 1, '\n': 1, '\v': 1, '\f': 1, '\r': 1, 14: 1, 15: 1,
		16: 1, 17: 1, 18: 1, 19: 1, 20: 1, 21: 1, 22: 1, 23: 1, 24: 1, 25: 1, 26: 1, 27: 1, 28: 1, 29: 1, 30: 1, 31: 1, 127: 1,
		'\\': 1, '`': 1, '*': 1, '_': 1, '[': 1, ']': 1, '<': 1, '~': 1, '{': 1, '&': 1,
	}
	markdownFirst = func() [256]byte {
		first := markdownSpecial
		for _, c := range " #>+-=|:;" {
			first[c] = 1
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
		p.invalid = true
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

// itemNumber prints the number that s begins with, or ends on the line, and the
// sign behind it, with which it would begin an item of a list. It returns how many
// bytes of s that took, 0 where there is none.
func (p *markdownPrinter) itemNumber(s string) int {
	if s[0] > '9' || p.lineStart < 0 || p.lineStart > len(p.dst) {
		return 0
	}
	line := p.dst[p.lineStart:]
	for _, c := range line {
		if !isDigit(c) {
			return 0
		}
	}
	i := 0
	for i < len(s) && isDigit(s[i]) {
		i++
	}
	if i == len(s) || s[i] != '.' && s[i] != ')' || i+len(line) == 0 || i+1 < len(s) && s[i+1] > ' ' {
		return 0
	}
	p.str(s[:i])
	p.dst = append(p.dst, '\\', s[i])
	return i + 1
}
