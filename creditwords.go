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
	CreditArchive                            // begins the name of an archive: "Archivo"
	CreditBoth                               // before names, of the pictures: "いずれも"; not in the credit
	CreditEnding                             // ends a word in the name of an organisation: "verein"
	CreditSite                               // between a name and an agency that has its pictures: "on"
	CreditPaper                              // ends the name of a paper or broadcaster: "日报"
	CreditCourtesy                           // behind the name of a person, and no part of it: "さん"
	CreditName                               // all of the name of an organisation, and a person's with others: "Porsche"
	CreditGiver                              // begins the name of an office that gives pictures to papers, and signs them: "Ayuntamiento"
	CreditUnsigned                           // begins names that sign no picture behind a full stop, of places as of people ("Santiago"), or is a title before it ("Mtro")
	CreditWorker                             // what others did for the piece, before their names: "文"
	CreditAccount                            // ends the name of a site or account that pictures are taken over from: "公式X"
	CreditNewsroom                           // ends the name of a newsroom, before who works there: "支局"
	CreditFunction                           // what somebody is, behind a comma and the name: "student" at a school
	creditAgency                             // a row of Agencies
	creditSmallAgency                        // one that begins with a small letter
	creditPartners                           // one with Partners
	creditSubjects                           // one with Subjects
	creditLibrary                            // one with Library
)

// creditKinds is the set of the kinds of a word.
type creditKinds uint32

func (k creditKinds) is(kind CreditWordKind) bool { return k>>kind&1 != 0 }

// longestWord is the length in bytes beyond which nothing is in the tables.
const longestWord = 96

// kinds returns what the tables say of s.
func (c *creditRules) kinds(s string) creditKinds {
	if s == "" || len(s) > longestWord || s[len(s)-1] >= utf8.RuneSelf && !c.mayHave(s) || !c.outlines.has(endsOfWord(s)) {
		return 0
	}
	var buf [2 * longestWord]byte
	return c.words[string(foldCreditWord(buf[:0], s))]
}

// mayHave tells at little cost of most texts in Chinese and Japanese that they
// are not in the tables, by the last letter. Names are looked up there at every
// letter.
func (c *creditRules) mayHave(s string) bool {
	last, _ := lastLetter(s)
	return !commonHan(last) || c.lastHan.has(uint32(last))
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
	if n := len(s); n >= 6 {
		first, a := wideRune(s[0], s[1], s[2])
		second, b := wideRune(s[3], s[4], s[5])
		last, c := wideRune(s[n-3], s[n-2], s[n-1])
		if a && b && c && commonHan(first) && commonHan(second) && commonHan(last) {
			return uint32(first)*0x9e3b + uint32(last)*0x85eb + uint32(second)*0xc2b2
		}
	}
	first, i := nextLetter(s)
	second, _ := nextLetter(s[i:])
	last := rune(0)
	for i := len(s); i > 0 && last == 0; {
		if c := s[i-1]; c < utf8.RuneSelf {
			last = rune(wordBytes[c])
			i--
			continue
		}
		c, n := lastLetter(s[:i])
		if i -= n; commonHan(c) {
			last = c
		} else if !wideSpace(c) {
			last = foldWide(c)
		}
	}
	return uint32(first)*0x9e3b + uint32(last)*0x85eb + uint32(second)*0xc2b2
}

// nextLetter returns the first letter of s that counts in a word, folded, and
// where it ends; 0 if there is none.
func nextLetter(s string) (c rune, end int) {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if i++; wordBytes[b] != 0 {
				return rune(wordBytes[b]), i
			}
			continue
		}
		c, n := firstLetter(s[i:])
		if i += n; commonHan(c) {
			return c, i
		} else if !wideSpace(c) {
			return foldWide(c), i
		}
	}
	return 0, len(s)
}

// wordBytes has the ASCII characters as they are in the form in which words are
// compared, 0 for those that do not count.
var wordBytes = func() (table [utf8.RuneSelf]byte) {
	for i := range table {
		if c := rune(i); c != '.' && !spaceRune(c) {
			table[i] = byte(foldRune(c))
		}
	}
	return table
}()

// endsOf returns that number for words of one letter, and others for pairs.
func endsOf(first, last rune) uint32 {
	return uint32(foldRune(first))*0x9e3b + uint32(foldRune(last))*0x85eb
}

// An outlineSet is a set of outlines that may hold some that it was not given.
type outlineSet [1 << 16 / 64]uint64

func (s *outlineSet) add(o uint32)      { o %= 1 << 16; s[o/64] |= 1 << (o % 64) }
func (s *outlineSet) has(o uint32) bool { o %= 1 << 16; return s[o/64]>>(o%64)&1 != 0 }

// foldCreditWord appends s in the form in which words are compared.
func foldCreditWord(buf []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if i++; wordBytes[c] != 0 {
				buf = append(buf, wordBytes[c])
			}
			continue
		}
		c, n := firstLetter(s[i:])
		if commonHan(c) {
			buf = append(buf, s[i], s[i+1], s[i+2])
		} else if !wideSpace(c) {
			buf = utf8.AppendRune(buf, foldWide(c))
		}
		i += n
	}
	return buf
}

// foldRune returns c in lower case and normal width, apostrophes as one.
func foldRune(c rune) rune {
	if c < utf8.RuneSelf {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	}
	return foldWide(c)
}

// foldWide is foldRune for what is not ASCII. It is apart so that foldRune is
// inlined.
func foldWide(c rune) rune {
	switch {
	case '！' <= c && c <= '～':
		c -= '！' - '!'
	case c == '’':
		return '\''
	case commonHan(c) || isHangul(c):
		return c
	}
	return unicode.ToLower(c)
}
