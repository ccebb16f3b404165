package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isAgency reports whether s is in the table of agencies, alone or with more
// of its name: "dpa-Zentralbild", "Getty Images Sport".
func (c *creditRules) isAgency(s string) bool {
	if paper, ok := strings.CutSuffix(s, "DB"); ok && isHangul(firstRune(paper)) && c.hasEnding(paper, CreditOrganisation) > 0 && !strings.Contains(paper, " ") {
		return true // "갈대일보DB"
	}
	if c.isAgencyName(s) {
		return true
	}
	for at := range len(s) {
		if (s[at] == ' ' || s[at] == '-') && c.isAgencyName(s[:at]) {
			rest := s[at+1:]
			if strings.HasPrefix(rest, "@") && !strings.Contains(rest, " ") {
				return true // "Twitter @annlee"
			}
			return rest != "" && (s[at] == '-' && !strings.Contains(rest, " ") || c.all(rest, CreditOrganisation))
		}
	}
	return false
}

func (c *creditRules) isAgencyName(s string) bool {
	k := c.kinds(s)
	if !k.is(creditAgency) {
		return false
	}
	first, _ := firstLetter(s)
	return k.is(creditSmallAgency) || !smallRune(first)
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
	if !hasDigit(s) {
		return 0, false
	}
	digits, letters := 0, 0
	for i := 0; i < len(s); {
		ch, n := firstLetter(s[i:])
		switch {
		case digitRune(ch):
			digits++
		case letterRune(ch):
			n = letterRun(s[i:])
			k := c.kinds(s[i : i+n])
			switch {
			case k.is(CreditMonth):
				if k.is(CreditParticle) {
					letters-- // the "de" of "3 de mayo" is none
				}
			case digits == 0 && k.is(CreditDate) && !(ch < utf8.RuneSelf && i+n < len(s) && isDigit(s[i+n])): // "Le360"
				skip = i + n
			default:
				return 0, false
			}
			letters++
		case spaceRune(ch) || strings.ContainsRune(".-–/,", ch):
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

// dateBefore returns the length of a date that s begins with, a year first, and
// a name follows: "1978 года из архива завода"; 0 if there is none.
func (c *creditRules) dateBefore(s string) (n int) {
	const year, words = 4, 2 // digits; behind them
	if len(s) <= year || !isYear(s[:year]) {
		return 0
	}
	for end, k := strings.IndexByte(s, ' '), 0; end > 0 && k <= words; k++ {
		if _, ok := c.isDate(s[:end]); !ok {
			break
		}
		n = end
		end = nextWord(s, end)
	}
	return n
}

// hasDigit reports whether there is a digit in s, or a letter that is written
// like one in UTF-8.
func hasDigit(s string) bool {
	for i := range len(s) {
		if c := s[i]; '0' <= c && c <= '9' || c == 0xef || c == 0xd9 || c == 0xdb {
			return true
		}
	}
	return false
}

// letterRun returns the length of the letters that s starts with.
func letterRun(s string) int {
	for i, c := range s {
		if !letterRune(c) {
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
	first, _ := firstLetter(s)
	switch {
	case first == '@':
		return len(s) > 1 && !strings.ContainsAny(s, " ,")
	case isIdeographic(first):
		return c.isEastAsian(s, lang)
	}
	if last, _ := lastLetter(s); isHan(last) || isAnyKana(last) {
		return false // "Jリーグ"
	}
	const most = 5 // words
	n, capital := 0, false
	for w := range strings.FieldsSeq(s) {
		k := c.kinds(w)
		if n++; n > most || k.is(CreditProse) && w[len(w)-1] != '.' && !(n > 1 && len(w) == 1 && capitalRune(rune(w[0]))) || n == 1 && k.is(CreditList) && smallRune(rune(w[0])) && len(w) > 1 || !isNameWord(w) && !(n > 1 && isNickname(w)) {
			return false
		}
		first, _ := firstLetter(w)
		if capital = !smallRune(first); !capital && n == 1 && k.is(CreditList) {
			return false
		}
		if !capital && !k.is(CreditParticle) && !k.is(CreditList) && !innerCapital(w) {
			return false
		}
		capital = capital || innerCapital(w)
	}
	return capital
}

// isTwoNames reports whether s has the form of a Chinese name in Latin script, also
// where one of its two words is a word in English sentences: "He Wei", "Li An".
func (c *creditRules) isTwoNames(s string) bool {
	const most = 10 // letters of a word
	family, given, ok := strings.Cut(s, " ")
	if !ok || c.kinds(family).is(CreditProse) && c.kinds(given).is(CreditProse) {
		return false
	}
	for _, w := range [...]string{family, given} {
		if len(w) < 2 || len(w) > most || w[0] < 'A' || w[0] > 'Z' || strings.IndexFunc(w[1:], func(c rune) bool { return c < 'a' || c > 'z' }) >= 0 {
			return false
		}
	}
	return true
}

// isNickname reports whether w is a word with a capital in quotation marks, as it may stand
// in a name: "Leon" in Hoang “Leon” Nguyen.
func isNickname(w string) bool {
	bare := strings.Trim(w, "‘’“”\"")
	return len(bare) > 0 && len(w) > len(bare)+1 && strings.ContainsRune("‘“\"", firstRune(w)) && strings.ContainsRune("’”\"", lastRune(w)) && capitalRune(firstRune(bare)) && isNameWord(bare)
}

// isNameWord reports whether w is spelled as a word of a name is.
func isNameWord(w string) bool {
	first, _ := firstLetter(w)
	if !unicode.IsLetter(first) && first != '\'' && first != '’' {
		return false
	}
	for i, c := range w {
		switch {
		case c == '.':
			const longestInitial, longestWord = 6, 4 // bytes: "Jr.", "J.R.", "Ю."
			if i > longestInitial || i > longestWord && i == len(w)-1 && strings.IndexByte(w, '.') == i && first < utf8.RuneSelf {
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
	_, n := firstLetter(w[i:])
	c, _ := firstLetter(w[i+n:])
	return unicode.IsUpper(c)
}

// isGivenKana reports whether the letter at s[i] is that in given names in Japanese which
// is a word elsewhere: かをり, かをる.
func isGivenKana(s string, i int) bool {
	return strings.HasPrefix(s[i:], "をり") || strings.HasPrefix(s[i:], "をる") && strings.HasSuffix(s[:i], "か")
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
		if c.kindsOfRune(ch).is(CreditProse) && !(lang == "ja" && (isHan(ch) && longFamily(s) || isGivenKana(s, i))) {
			return false // 也 is a word in Chinese only: 山崎達也
		}
	}
	most := 4
	switch {
	case hangul > 0:
		return han+kana+spaces+dots == 0 && 2 <= runes && runes <= most && !c.kinds(s).is(CreditProse)
	case dots > 0 || kana == runes:
		most = 15
	case kana > 0 || lang == "ja":
		most = 7
	}
	if last, _ := lastLetter(s); runes > 2 && han == runes && strings.ContainsRune("邸館庁場署内", last) {
		return false // "＝首相官邸（共同）"
	}
	if eastern := lang == "" || lang == "zh" || lang == "ko"; spaces > 1 || spaces > 0 && eastern && runes > 3 {
		return false // behind a label in another script such a name is a Japanese one: "Photo: 御手洗 航"
	}
	return 2 <= runes && runes <= most
}
