package newsmark

import (
	"unicode"
	"unicode/utf8"
)

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

// plainLength returns how many bytes s begins with that are valid UTF-8 and none
// of the special ASCII characters. It looks at two letters of three bytes, four of
// Cyrillic script, or eight of ASCII, at a time: every text that is printed is
// looked at.
func plainLength(s string, special *[256]byte) int {
	const (
		wideParts       = 0xc0c0f0c0c0f0 // what tells six bytes to be two letters,
		wideLetters     = 0x8080e08080e0 // where these begin neither with E0 nor with ED
		wideStarts      = uint16(1<<16 - 1 - 1<<0x0 - 1<<0xd)
		cyrillicParts   = 0xc0fec0fec0fec0fe
		cyrillicLetters = 0x80d080d080d080d0
	)
	i := 0
	for i+8 <= len(s) {
		x := eightBytes(s[i : i+8]) // one load, where no byte is looked at by itself
		if x&wideParts == wideLetters && wideStarts>>(x&0xf)&(wideStarts>>(x>>24&0xf))&1 != 0 {
			i += 6
			continue
		}
		first := byte(x)
		switch {
		case x&(0x80*eachByte) == 0:
			if special[first]|special[byte(x>>8)]|special[byte(x>>16)]|special[byte(x>>24)]|special[byte(x>>32)]|special[byte(x>>40)]|special[byte(x>>48)]|special[byte(x>>56)] != 0 {
				for special[s[i]] == 0 {
					i++
				}
				return i
			}
			i += 8
		case x&cyrillicParts == cyrillicLetters:
			i += 8
		case first < utf8.RuneSelf:
			for ; s[i] < utf8.RuneSelf; i++ { // up to the byte among the eight that is not
				if special[s[i]] != 0 {
					return i
				}
			}
		default:
			c, n := firstLetter(s[i:])
			if c == utf8.RuneError && n == 1 {
				return i
			}
			i += n
		}
	}
	for i < len(s) {
		if s[i] < utf8.RuneSelf {
			if special[s[i]] != 0 {
				return i
			}
			i++
			continue
		}
		c, n := firstLetter(s[i:])
		if c == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return i
}

// isUTF8 is utf8.ValidString for captions, most of which in Chinese, Japanese and Korean
// are letters of three bytes.
func isUTF8(s string) bool { return plainLength(s, &nothingSpecial) == len(s) }

var nothingSpecial [256]byte

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

// lastLetters returns the last eight bytes of s, the last one highest, as
// firstLetters does the first.
func lastLetters(s string) (x uint64) {
	const small = 0x20 * eachByte
	if n := len(s); n >= 8 {
		return eightBytes(s[n-8:]) | small
	}
	for i := range len(s) {
		x |= uint64(s[i]) << (8 * (8 - len(s) + i))
	}
	return x | small
}

// phraseBytes is what the eight bytes at an end of a text always are where a phrase
// stands there, and which of their bits these are: see startBytes and endBytes.
type phraseBytes struct{ letters, mask uint64 }

// differs reports whether a text with such letters at its end lacks the phrase.
func (b *phraseBytes) differs(letters uint64) bool { return (letters^b.letters)&b.mask != 0 }

// differsAtStart is differs for the beginning of a text, of which so many bytes are known.
func (b *phraseBytes) differsAtStart(letters uint64, known int) bool {
	return (letters^b.letters)&b.mask&(^uint64(0)>>(8*max(0, 8-known))) != 0
}

// bitsAt returns a bit for each value, small letters for ASCII ones and modulo 64,
// that byte at of a text may have that begins with the phrase.
func (b *phraseBytes) bitsAt(at int) (bits uint64) {
	letter, mask := byte(b.letters>>(8*at)), byte(b.mask>>(8*at))
	if mask == 0xff {
		return 1 << (letter % 64)
	}
	for c := byte(0x20); c < 64; c++ {
		if (c^letter)&mask%64 == 0 {
			bits |= 1 << c
		}
	}
	return bits
}

// furtherBytes has a bit for each value that a byte of a text may have, behind those by
// which its phrases are found, where one of them opens it: for three bytes, from the
// third letter on or, in Cyrillic script, from the last byte of the second. It tells of
// most texts that none does.
type furtherBytes [3]uint64

// mayOpen reports whether one of the phrases may open text.
func (f *furtherBytes) mayOpen(text string) bool {
	at := furtherByte(text)
	if len(text) < at+len(f) {
		return true
	}
	a, b, c := (text[at]|0x20)%64, (text[at+1]|0x20)%64, (text[at+2]|0x20)%64
	return f[0]>>a&(f[1]>>b)&(f[2]>>c)&1 != 0
}

// add adds a phrase, of whose texts bytes is known.
func (f *furtherBytes) add(phrase string, bytes *phraseBytes) {
	for i := range f {
		f[i] |= bytes.bitsAt(furtherByte(phrase) + i)
	}
}

func furtherByte(text string) int {
	if text == "" || text[0] < utf8.RuneSelf {
		return 2
	}
	return 3
}

// startBytes returns what the firstLetters of a text that begins with phrase, in
// whatever case, always are, and which of their bits these are.
func startBytes(phrase string) (letters, mask uint64) {
	n := 0
	for _, c := range phrase {
		bits := caselessBits(c)
		mask |= bits << (8 * n)
		if n += utf8.RuneLen(c); bits == 0 || n >= 8 {
			break
		}
	}
	return firstLetters(phrase) & mask, mask
}

// exactBytes is startBytes for a text of at most eight bytes that begins with s as it
// is, but for the case of letters that are ASCII.
func exactBytes(s string) (letters, mask uint64) {
	mask = 1<<(8*len(s)) - 1
	return firstLetters(s) & mask, mask
}

// endBytes is startBytes for the lastLetters of a text that ends with phrase.
func endBytes(phrase string) (letters, mask uint64) {
	n := 8
	for s := phrase; s != "" && n > 0; {
		c, size := utf8.DecodeLastRuneInString(s)
		bits := caselessBits(c)
		if bits == 0 {
			break
		}
		if n -= size; n < 0 {
			bits >>= -8 * n
			n = 0
		}
		mask |= bits << (8 * n)
		s = s[:len(s)-size]
	}
	return lastLetters(phrase) & mask, mask
}

// caselessBits returns which bits of the bytes of c, but for that by which ASCII
// letters differ in case, are those of all characters equal to it but for case. It
// returns 0 where their bytes have little in common.
func caselessBits(c rune) uint64 {
	switch {
	case c == utf8.RuneError:
		return 0
	case c < utf8.RuneSelf:
		return 0xff
	case 'À' <= c && c < 'ß' || 'à' <= c && c < 'ÿ':
		return 0xffff
	case 'Ѐ' <= c && c <= 'џ':
		return 0x0ffe // D0 9F and D0 BF, D0 AF and D1 8F, D0 81 and D1 91
	case '\u3000' <= c && c < '\ua640' || isHangul(c):
		return 0xffffff // no script with capitals
	case unicode.SimpleFold(c) == c:
		return 1<<(8*utf8.RuneLen(c)) - 1
	}
	return 0
}

// spaced reports whether c is a letter of a script that sets spaces between
// words.
func spaced(c rune) bool { return unicode.IsLetter(c) && !isHan(c) && !isKana(c) }
