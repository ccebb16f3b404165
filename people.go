package newsmark

import (
	"strings"
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
)

// creditKinds is the set of the kinds of a word.
type creditKinds uint16

func (k creditKinds) is(kind CreditWordKind) bool { return k>>kind&1 != 0 }

// longestWord is the length in bytes beyond which nothing is in the tables.
const longestWord = 96

// kinds returns what the tables say of s.
func (c *creditRules) kinds(s string) creditKinds {
	if s == "" || len(s) > longestWord || len(s) > 2*c.longest {
		return 0
	}
	if k := wordKey(s); c.ring[k/64]>>(k%64)&1 == 0 {
		return 0
	}
	var buf [2 * longestWord]byte
	return c.words[string(foldCreditWord(buf[:0], s))]
}

// foldCreditWord appends s in the form in which words are compared.
func foldCreditWord(buf []byte, s string) []byte {
	for i, c := range s {
		switch {
		case c == '.' || c == ' ':
		case c < utf8.RuneSelf:
			if b := s[i]; 'A' <= b && b <= 'Z' {
				buf = append(buf, b+'a'-'A')
			} else if !isSpace(b) {
				buf = append(buf, b)
			}
		case !unicode.IsSpace(c):
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
	if '⺀' <= c && c < '！' {
		return c // most of Chinese, Japanese and Korean
	}
	if '！' <= c && c <= '～' {
		c -= '！' - '!'
	}
	return unicode.ToLower(c)
}

// mayBeAgency reports whether an agency in the table may begin as s does.
func (c *creditRules) mayBeAgency(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	bit := endKey(foldRune(first))
	return c.wires[bit/64]>>(bit%64)&1 != 0
}

// isAgency reports whether s is in the table of agencies, alone or with more
// of its name: "dpa-Zentralbild", "Getty Images Sport".
func (c *creditRules) isAgency(s string) bool {
	if !c.mayBeAgency(s) {
		return false
	}
	if c.isAgencyName(s) {
		return true
	}
	if c.isAgencyPair(s) {
		return true
	}
	i := strings.IndexAny(s, "- ")
	for at := i; i >= 0; {
		if c.isAgencyName(s[:at]) {
			rest := s[at+1:]
			return rest != "" && (s[at] == '-' && !strings.Contains(rest, " ") || c.all(rest, CreditOrganisation))
		}
		if i = strings.IndexAny(s[at+1:], "- "); i >= 0 {
			at += 1 + i
		}
	}
	return false
}

// isAgencyPair reports whether s is two agencies in a word, as Japanese and
// Korean papers write those that share a picture: "ロイター時事".
func (c *creditRules) isAgencyPair(s string) bool {
	const longest = 48 // bytes
	if last, _ := utf8.DecodeLastRuneInString(s); !isIdeographic(last) || len(s) > longest {
		return false
	}
	for i := range s {
		if i > 0 && c.mayBeAgency(s[i:]) && c.isAgencyName(s[:i]) && c.isAgencyName(s[i:]) {
			return true
		}
	}
	return false
}

func (c *creditRules) isAgencyName(s string) bool {
	k := c.kinds(s)
	if !k.is(creditAgency) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	return k.is(creditSmallAgency) || !unicode.IsLower(first)
}

// all reports whether all words of s are of a kind.
func (c *creditRules) all(s string, kind CreditWordKind) bool {
	n := 0
	for w := range strings.FieldsSeq(s) {
		if !c.kinds(w).is(kind) {
			return false
		}
		n++
	}
	return n > 0
}

// isDate reports whether s is a date, perhaps with a word like "taken" before
// it, which skip is the length of.
func (c *creditRules) isDate(s string) (skip int, ok bool) {
	digits, letters := 0, 0
	for i := 0; i < len(s); {
		ch, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsDigit(ch):
			digits++
		case unicode.IsLetter(ch):
			n = letterRun(s[i:])
			k := c.kinds(s[i : i+n])
			switch {
			case k.is(CreditMonth):
			case digits == 0 && k.is(CreditDate):
				skip = i + n
			default:
				return 0, false
			}
			letters++
		case unicode.IsSpace(ch) || strings.ContainsRune(".-–/,", ch):
		default:
			return 0, false
		}
		i += n
	}
	for skip < len(s) && s[skip] == ' ' {
		skip++
	}
	return skip, digits >= 4 || digits > 0 && letters > 0
}

// letterRun returns the length of the letters that s starts with.
func letterRun(s string) int {
	for i, c := range s {
		if !unicode.IsLetter(c) {
			return i
		}
	}
	return len(s)
}

// isYear reports whether s is a year that a picture may be from.
func isYear(s string) bool {
	if len(s) != 4 || s[0] != '1' && s[0] != '2' {
		return false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// isPerson reports whether s has the form of the name of a person. Lang is
// that of the phrase beside it.
func (c *creditRules) isPerson(s, lang string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	switch {
	case first == '@':
		return len(s) > 1 && !strings.ContainsAny(s, " ,")
	case isIdeographic(first):
		return c.isEastAsian(s, lang)
	}
	const most = 5 // words
	n, capital := 0, false
	for w := range strings.FieldsSeq(s) {
		k := c.kinds(w)
		if n++; n > most || k.is(CreditProse) || !isNameWord(w) {
			return false
		}
		first, _ := utf8.DecodeRuneInString(w)
		if capital = !unicode.IsLower(first); !capital && !k.is(CreditParticle) && !k.is(CreditList) && !innerCapital(w) {
			return false
		}
		capital = capital || innerCapital(w)
	}
	return capital
}

// isNameWord reports whether w is spelled as a word of a name is.
func isNameWord(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	if !unicode.IsLetter(first) && first != '\'' && first != '’' {
		return false
	}
	for i, c := range w {
		switch {
		case c == '.':
			const longestInitial = 6 // bytes: "Jr.", "J.R.", "Ю."
			if i > longestInitial {
				return false
			}
		case !unicode.IsLetter(c) && !unicode.IsMark(c) && !strings.ContainsRune("'’ʼ-‐‑·", c):
			return false
		}
	}
	return true
}

// innerCapital reports whether the name in w begins within it: "d’Arc",
// "al-Masri".
func innerCapital(w string) bool {
	const longestPrefix = 5 // bytes
	i := strings.IndexAny(w, "'’-")
	if i <= 0 || i > longestPrefix {
		return false
	}
	_, n := utf8.DecodeRuneInString(w[i:])
	c, _ := utf8.DecodeRuneInString(w[i+n:])
	return unicode.IsUpper(c)
}

// isEastAsian reports whether s may be the name of a person in Chinese,
// Japanese or Korean script.
func (c *creditRules) isEastAsian(s, lang string) bool {
	var runes, han, hangul, kana, dots, spaces int
	for i, ch := range s {
		switch {
		case ch == '·' || ch == '・' || ch == '•' || ch == '＝':
			dots++
			continue
		case ch == ' ' || ch == '　':
			spaces++
			continue
		case isHangul(ch):
			hangul++
		case isAnyKana(ch):
			kana++
		case isIdeographic(ch):
			han++
		default:
			return false
		}
		runes++
		if c.kinds(s[i:i+sizeAt(s, i)]).is(CreditProse) && (lang != "ja" || isAnyKana(ch)) {
			return false
		}
	}
	most := 4
	switch {
	case hangul > 0:
		return han+kana+spaces+dots == 0 && 2 <= runes && runes <= most
	case dots > 0 || kana == runes:
		most = 15
	case kana > 0 || lang == "ja":
		most = 7
	}
	if spaces > 0 && (lang != "ja" && runes > 3 || spaces > 1) {
		return false
	}
	return 2 <= runes && runes <= most
}

// isOrganisation reports whether s is the name of an organisation, by the
// words in it.
func (c *creditRules) isOrganisation(s string) bool {
	const longest = 160 // bytes
	quoted := strings.HasPrefix(s, "«") || strings.HasPrefix(s, "„") || strings.HasPrefix(s, "“") || strings.HasPrefix(s, "\"")
	s = strings.Trim(s, "«»“”„\"‘’")
	if s == "" || len(s) > longest {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(s); isIdeographic(first) {
		return c.endsAsOrganisation(s)
	}
	const most = 9 // words
	n, known, small := 0, quoted, 0
	cyrillic, leads, capital := false, false, false
	for w := range strings.FieldsSeq(s) {
		k := c.kinds(strings.Trim(w, "«»“”„\"‘’"))
		first, _ := utf8.DecodeRuneInString(w)
		known = known || k.is(CreditOrganisation) || n == 0 && k.is(CreditArticle) || k.is(CreditConnective) && n > 0
		if n == 0 {
			leads = quoted || k.is(CreditOrganisation) || k.is(CreditArticle)
			cyrillic = unicode.Is(unicode.Cyrillic, first)
		}
		if n++; n > most || k.is(CreditProse) || !isOrganisationWord(w) {
			return false
		}
		if digits := unicode.IsDigit(first); digits || strings.ContainsAny(w, "«“\"") {
			known = true
		}
		if unicode.IsLower(first) && k&(1<<CreditOrganisation|1<<CreditArticle|1<<CreditConnective|1<<CreditParticle|1<<CreditList) == 0 && !innerCapital(w) {
			small++
		}
		capital = capital || unicode.IsUpper(first) || innerCapital(w)
	}
	switch {
	case n == 1 && (isAcronym(s) || isDomain(s)):
		return true
	case !leads && !capital:
		return false
	case !leads:
		return known && small == 0
	case cyrillic:
		return known && small <= most
	}
	return known && small <= 2 && (n > 1 || !c.kinds(s).is(CreditArticle))
}

// isOrganisationWord reports whether w may be in the name of an organisation.
func isOrganisationWord(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	for i, c := range w {
		if c == '.' && i == len(w)-1 && (i > 3 || unicode.IsDigit(first)) || strings.ContainsRune("!?:;()[]…*=<>", c) {
			return false
		}
	}
	return true
}

// isAcronym reports whether s is a few capitals: "NASA", "SN".
func isAcronym(s string) bool {
	n := 0
	for _, c := range s {
		if !unicode.IsUpper(c) {
			return false
		}
		n++
	}
	return 2 <= n && n <= 5
}

// isDomain reports whether s looks like the name of a host.
func isDomain(s string) bool {
	i := strings.LastIndexByte(s, '.')
	return i > 0 && len(s)-i-1 >= 2 && strings.IndexFunc(s[i+1:], func(c rune) bool { return !unicode.IsLower(c) }) < 0
}

// endsAsOrganisation reports whether a word of s, in Chinese, Japanese or
// Korean script, ends as the names of organisations do.
func (c *creditRules) endsAsOrganisation(s string) bool {
	const mostRunes, mostWords = 24, 5
	if utf8.RuneCountInString(s) > mostRunes {
		return false
	}
	words, known := 0, false
	for w := range strings.FieldsSeq(s) {
		if words++; words > mostWords || c.kinds(w).is(CreditProse) {
			return false
		}
		known = known || c.hasEnding(w, CreditOrganisation) > 0
	}
	for i, ch := range s {
		if unicode.IsPunct(ch) && !strings.ContainsRune("·・-&「」《》“”", ch) || !isHangul(ch) && c.kinds(s[i:i+sizeAt(s, i)]).is(CreditProse) {
			return false
		}
	}
	return known
}

// hasEnding returns the length of the longest word of a kind that s, in
// Chinese, Japanese or Korean script, ends with; 0 if it ends with none.
func (c *creditRules) hasEnding(s string, kind CreditWordKind) (n int) {
	const most = 8 // runes
	last, _ := utf8.DecodeLastRuneInString(s)
	if bit := endKey(foldRune(last)); c.lasts[bit/64]>>(bit%64)&1 == 0 {
		return 0
	}
	for i, runes := len(s), 0; i > 0 && runes < most; runes++ {
		ch, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		if ch == utf8.RuneError {
			break
		}
		if c.kinds(s[i:]).is(kind) && isIdeographic(ch) {
			n = len(s) - i
		}
	}
	return n
}

// isIdeographic reports whether c is written without spaces between words, or
// Hangul.
func isIdeographic(c rune) bool {
	return '⺀' <= c && c <= '鿿' && (c >= '㐀' || isAnyKana(c) || c == '々' || c == '〇') || isHangul(c) || '豈' <= c && c <= '﫿' || 0x20000 <= c && c <= 0x3ffff
}

func isAnyKana(c rune) bool {
	return 'ぁ' <= c && c <= 'ヿ' && c != '・' || 'ｦ' <= c && c <= 'ﾟ'
}
