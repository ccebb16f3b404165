package newsmark

import (
	"unicode"
	"unicode/utf8"
)

// A CreditWord is a word inside a credit that tells what the words beside it
// are.
type CreditWord struct {
	Text     string
	Kind     CreditWordKind
	Language string // BCP 47
	Origin   string // where credits have it
	Example  string // a caption that is not read right without the row
}

// A CreditWordKind says what a [CreditWord] is for. In Chinese, Japanese and
// Korean, which write words together, organisations, titles and states of a
// picture are found at the end of a name, too.
type CreditWordKind uint8

// The kinds of word.
const (
	CreditOrganisation CreditWordKind = iota // part of the name of one: "Library", "区"
	CreditArticle                            // begins the name of a paper, not of a person: "Le"
	CreditConnective                         // small word inside the name of an organisation: "of"
	CreditParticle                           // small word inside the name of a person: "van"
	CreditTitle                              // what somebody is: "记者"
	CreditStatus                             // what the picture is: "File Photo", "Archiv"
	CreditList                               // between names: "and"
	CreditSupply                             // between a name and who supplied it: "via"
	CreditMonth                              // in a date
	CreditDate                               // before a date: "摄于"
	CreditProse                              // never in a name: "was", "的"
	creditAgency                             // a row of Agencies
	creditSmallAgency                        // one that begins with a small letter
	creditPartners                           // one with Partners
)

// creditKinds is the set of the kinds of a word.
type creditKinds uint16

func (k creditKinds) is(kind CreditWordKind) bool { return k>>kind&1 != 0 }

// longestWord is the length in bytes beyond which nothing is in the tables.
const longestWord = 96

// kinds returns what the tables say of s.
func (c *creditRules) kinds(s string) creditKinds {
	if s == "" || len(s) > longestWord || !c.outlines.has(endsOfWord(s)) {
		return 0
	}
	var buf [2 * longestWord]byte
	return c.words[string(foldCreditWord(buf[:0], s))]
}

// kindsOfRune returns what the tables say of a letter.
func (c *creditRules) kindsOfRune(ch rune) creditKinds {
	if !c.outlines.has(endsOf(ch, ch)) {
		return 0
	}
	var buf [utf8.UTFMax]byte
	return c.words[string(utf8.AppendRune(buf[:0], foldRune(ch)))]
}

// endsOfWord returns a number for the first two letters of s and the last, the
// same for all texts that have the same form in the tables.
func endsOfWord(s string) uint32 {
	var first, second, last rune
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		if c == '.' || spaceRune(c) {
			continue
		}
		if first != 0 {
			second = c
			break
		}
		first = c
	}
	for i := len(s); i > 0; {
		c, n := rune(s[i-1]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeLastRuneInString(s[:i])
		}
		if last = c; c != '.' && !spaceRune(c) {
			break
		}
		i -= n
	}
	return endsOf(first, last) + uint32(foldRune(second))*0xc2b2
}

// endsOf returns that number for words of one letter, and others for pairs.
func endsOf(first, last rune) uint32 {
	return uint32(foldRune(first))*0x9e3b + uint32(foldRune(last))*0x85eb
}

// An outlineSet is a set of outlines that may hold some that it was not given.
type outlineSet [1 << 15 / 64]uint64

func (s *outlineSet) add(o uint32)      { o %= 1 << 15; s[o/64] |= 1 << (o % 64) }
func (s *outlineSet) has(o uint32) bool { o %= 1 << 15; return s[o/64]>>(o%64)&1 != 0 }

// foldCreditWord appends s in the form in which words are compared.
func foldCreditWord(buf []byte, s string) []byte {
	for _, c := range s {
		if c < utf8.RuneSelf && c != '.' && c > ' ' {
			buf = append(buf, byte(foldRune(c)))
		} else if c != '.' && !spaceRune(c) {
			buf = utf8.AppendRune(buf, foldRune(c))
		}
	}
	return buf
}

// foldRune returns c in lower case and normal width.
func foldRune(c rune) rune {
	if c < utf8.RuneSelf {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	}
	switch {
	case '！' <= c && c <= '～':
		c -= '！' - '!'
	case commonHan(c) || isHangul(c):
		return c
	}
	return unicode.ToLower(c)
}
