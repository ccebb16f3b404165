package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// trimMarks is strings.TrimFunc with isMark. Most texts have none at their ends.
func trimMarks(s string) string {
	for s != "" {
		c, n := firstLetter(s)
		if !isMark(c) {
			break
		}
		s = s[n:]
	}
	for s != "" {
		c, n := lastLetter(s)
		if !isMark(c) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// onlyMarks reports whether trimMarks leaves nothing of s.
func onlyMarks(s string) bool {
	return strings.IndexFunc(s, func(c rune) bool { return !isMark(c) }) < 0
}

// isMark reports whether c is white space, a bullet or a bracket around a line.
func isMark(c rune) bool {
	if c < utf8.RuneSelf {
		return c != '"' && c != '$' && c != '%' && c != '&' && c != '+' && c != '@' && !isAlnum(byte(c))
	}
	if '\u3040' < c && c < '\ufe00' || '\u0370' < c && c < '\u1680' {
		return false // most letters
	}
	if '\u2190' <= c && c < '\u2200' || '\u2300' <= c && c < '\u2400' || '\u2580' <= c && c < '\u2c00' || '\U0001f300' <= c && c < '\U0001fb00' || c == '\ufe0f' {
		return true // arrows, shapes, pictographs and the sign that gives them colour
	}
	switch c {
	case '•', '·', '※', '»', '›', '–', '—', '―', '【', '】', '〔', '〕', '［', '］', '（', '）', '〈', '〉', '《', '》', '「', '」', '：', '。', '…', '＞', '＜', '｜', '！':
		return true
	}
	return spaceRune(c)
}

// isOpener reports whether c opens brackets.
func isOpener(c rune) bool { return c != '<' && unicode.Is(unicode.Ps, c) }

// isBracket reports whether c opens or closes brackets of any kind.
func isBracket(c rune) bool {
	if c < utf8.RuneSelf {
		return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}'
	}
	return unicode.In(c, unicode.Ps, unicode.Pe)
}

// isCloser reports whether c closes brackets.
func isCloser(c rune) bool {
	switch c {
	case ')', ']', '>', '）', '】', '〕', '］', '〉', '》', '＞':
		return true
	}
	return false
}

// skipMarks returns s without the bullets and brackets before it.
func skipMarks(s string) string {
	if s[0] < utf8.RuneSelf && isAlnum(s[0]) {
		return s
	}
	return strings.TrimLeftFunc(s, isMark)
}
