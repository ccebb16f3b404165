package newsmark

import "unicode/utf8"

// firstLetter is utf8.DecodeRuneInString, made for texts in Chinese, Japanese
// and Korean: rules look at a few characters of many texts, and most of those
// have three bytes. It takes half the time for them.
func firstLetter(s string) (rune, int) {
	if len(s) >= 3 {
		if c, ok := wideRune(s[0], s[1], s[2]); ok {
			return c, 3
		}
	}
	return utf8.DecodeRuneInString(s)
}

// lastLetter is utf8.DecodeLastRuneInString, made for the same. It takes a
// quarter of the time.
func lastLetter(s string) (rune, int) {
	if n := len(s); n >= 3 {
		if c, ok := wideRune(s[n-3], s[n-2], s[n-1]); ok {
			return c, 3
		}
	}
	return utf8.DecodeLastRuneInString(s)
}

// wideRune returns the character that three bytes are, if it is one from
// U+3000 to U+CFFF: what follows the first byte of these may be any two bytes
// that do not begin a character.
func wideRune(a, b, c byte) (rune, bool) {
	return rune(a&0x0f)<<12 | rune(b&0x3f)<<6 | rune(c&0x3f), a-0xe3 < 0xed-0xe3 && b&c&0xc0 == 0x80 && (b|c)&0x40 == 0
}

// trimBlankStart and trimBlankEnd are strings.TrimLeftFunc and TrimRightFunc with
// blank.
func trimBlankStart(s string) string {
	for s != "" {
		c, n := firstLetter(s)
		if !blank(c) {
			break
		}
		s = s[n:]
	}
	return s
}

func trimBlankEnd(s string) string {
	for s != "" {
		c, n := lastLetter(s)
		if !blank(c) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// mayStartSpace and mayEndSpace report whether c may be the first and the last
// byte of white space.
func mayStartSpace(c byte) bool { return c <= ' ' || c == 0xc2 || 0xe1 <= c && c <= 0xe3 }

func mayEndSpace(c byte) bool { return c <= ' ' || 0x80 <= c && c < 0xc0 }
