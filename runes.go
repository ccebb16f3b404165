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

// validUTF8 is utf8.ValidString, made for the same texts: every text that is
// printed is looked at. It looks at two letters of three bytes, or eight of
// ASCII, at a time.
func validUTF8(s string) bool {
	const (
		parts   = 0xc0c0f0c0c0f0 // what tells six bytes to be two letters,
		letters = 0x8080e08080e0 // but for two first bytes that not all may follow
	)
	i := 0
	for i+8 <= len(s) {
		x := eightBytes(s[i : i+8])
		first, second := byte(x), byte(x>>24)
		switch {
		case x&parts == letters && first != 0xe0 && first != 0xed && second != 0xe0 && second != 0xed:
			i += 6
		case x&(0x80*eachByte) == 0:
			i += 8
		case first < utf8.RuneSelf:
			i++
		default:
			c, n := utf8.DecodeRuneInString(s[i:])
			if c == utf8.RuneError && n == 1 {
				return false
			}
			i += n
		}
	}
	return utf8.ValidString(s[i:])
}

// firstLetters returns the first eight bytes of s, the first one lowest, ASCII
// letters as small ones.
func firstLetters(s string) (x uint64) {
	const small = 0x20 * eachByte
	if len(s) >= 8 {
		return eightBytes(s) | small
	}
	for i := range len(s) {
		x |= uint64(s[i]) << (8 * i)
	}
	return x | small
}

// lettersThat returns the firstLetters of a text that begins with text, and
// which of them these are: ASCII letters, or letters without case or a second
// width, up to the first other character. A text with others in these places does
// not begin so.
func lettersThat(text string) (letters, mask uint64) {
	n := 0
	for n < min(len(text), 8) && (text[n]|0x20 >= 'a' && text[n]|0x20 <= 'z') {
		n++
	}
	if n == 0 {
		for n < min(len(text), 8) {
			c, size := firstLetter(text[n:])
			if !commonHan(c) {
				break
			}
			n += size
		}
	}
	mask = 1<<(8*n) - 1
	return firstLetters(text) & mask, mask
}
