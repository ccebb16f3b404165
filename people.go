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
			case digits == 0 && k.is(CreditDate):
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
		if n++; n > most || k.is(CreditProse) && w[len(w)-1] != '.' && !(n > 1 && len(w) == 1 && capitalRune(rune(w[0]))) || n == 1 && k.is(CreditList) && smallRune(rune(w[0])) && len(w) > 1 || !isNameWord(w) {
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

// isEastAsian reports whether s may be the name of a person in Chinese,
// Japanese or Korean script.
func (c *creditRules) isEastAsian(s, lang string) bool {
	var runes, han, hangul, kana, dots, spaces int
	for _, ch := range s {
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
		if c.kindsOfRune(ch).is(CreditProse) && !(lang == "ja" && isHan(ch) && longFamily(s)) {
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

// isNamed reports whether s is the name of an organisation that its words do not
// tell, as the table has it.
func (c *creditRules) isNamed(s string) bool {
	const longest, latin = 32, 0xc5 // bytes of a name; the last that a Latin capital begins with
	if s == "" || len(s) > longest || s[0] > latin || 'a' <= s[0] && s[0] <= 'z' || !c.namedEnds.has(endsOfWord(s)) {
		return false
	}
	var buf [2 * longest]byte
	return c.named[string(foldCreditWord(buf[:0], s))]
}

// isOrganisation reports whether s is the name of an organisation, by the
// words in it.
func (c *creditRules) isOrganisation(s string) bool {
	const longest = 160 // bytes
	if first, _ := firstLetter(s); isIdeographic(first) || first == '「' || first == '『' || digitRune(first) && isHangul(lastRune(s)) && strings.IndexByte(s, ' ') < 0 {
		return c.endsAsOrganisation(s) // also "5·18재단"
	}
	quoted := len(unquoted(s)) < len(s)
	if s = strings.Trim(unquoted(s), quoteMarks); s == "" || len(s) > longest {
		return false
	}
	if first, _ := firstLetter(s); isIdeographic(first) {
		return c.endsAsOrganisation(s)
	}
	if s[0] == '@' {
		return false // "@ann.lee"
	}
	if isAcronym(s) || hasMixedLetters(s) {
		return true // also where it is a word in small letters: "ER"
	}
	if rest, ok := strings.CutPrefix(s, "1. "); ok {
		s = rest // "1. FC Altena"
	}
	const most = 9 // words
	n, known, small := 0, false, 0
	cyrillic, leads, capital := false, false, false
	titled := false    // it begins as a paper with an article
	adjectives := true // nothing else so far: "Луговской краеведческий музей"
	within := false    // quotation marks: «Мы в Луге»
	linked := false    // by a small word
	before := creditKinds(0)
	for w := range strings.FieldsSeq(s) {
		k := c.kinds(unquotedWord(w))
		if n > 0 && within || w[0] == "«"[0] && strings.HasPrefix(w, "«") {
			within = !strings.Contains(w, "»")
			n, known, capital = n+1, true, true
			if n > most {
				return false
			}
			continue
		}
		if quoted || cyrillic && n > 1 && before.is(CreditConnective) {
			k &^= 1 << CreditProse // «Мой район», "отдел по связям с общественностью"
		}
		before = k
		first, _ := firstLetter(w)
		known = known || k.is(CreditOrganisation) || n == 0 && k.is(CreditArticle) || c.hasCompoundEnding(w)
		linked = linked || k.is(CreditConnective) && n > 0
		if n == 1 && titled && smallRune(first) && k == 0 && !innerCapital(w) {
			known, leads = false, false // "Der neue Steg am Abend"
		}
		if n == 0 {
			titled = k.is(CreditArticle) && !k.is(CreditOrganisation) && capitalRune(first)
			leads = k.is(CreditOrganisation) || k.is(CreditArticle) || (isInitialism(w) || hasMixedLetters(w)) && len(w) < len(s)
			known = known || leads
			cyrillic = unicode.Is(unicode.Cyrillic, first)
		}
		if n++; n > most || k.is(CreditProse) && !(isAcronym(w) && !allCapitals(s)) || !isOrganisationWord(w) && !(n == 1 && k.is(CreditArchive)) && !(k.is(CreditOrganisation) && len(w) <= len("Ayto.") && w[len(w)-1] == '.') || cyrillic && isPastTense(w) {
			return false
		}
		if digits := unicode.IsDigit(first); digits || strings.ContainsAny(w, "«“\"") {
			known = true
		}
		if smallRune(first) && k&(1<<CreditOrganisation|1<<CreditArticle|1<<CreditConnective|1<<CreditParticle|1<<CreditList) == 0 && !innerCapital(w) {
			small++
		}
		capital = capital || capitalRune(first) || innerCapital(w)
		adjectives = adjectives && (k.is(CreditOrganisation) || isAdjective(w))
		leads = leads || cyrillic && adjectives && k.is(CreditOrganisation)
	}
	if linked && !known {
		word, _, _ := strings.Cut(s, " ")
		known = !isGivenWord(word) // "Javier del Valle"
	}
	if known && n > 1 && !quoted && c.isSurnamed(s) {
		return false
	}
	switch {
	case quoted && capital, n == 1 && isDomain(s):
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

// isSurnamed reports whether s is a given name and family names, some of which are words
// for organisations, too: "Ana Cruz", "Daniela Peña Rey".
func (c *creditRules) isSurnamed(s string) bool {
	first, rest, _ := strings.Cut(s, " ")
	if !capitalRune(firstRune(first)) || !isGivenWord(first) {
		return false
	}
	some := false
	for w := range strings.FieldsSeq(rest) {
		if c.kinds(w).is(CreditOrganisation) {
			if some = true; !isFamilyWord(w) {
				return false
			}
		}
	}
	return some
}

// isAdjective reports whether w ends as adjectives in Russian do.
func isAdjective(w string) bool {
	const ending = 4 // bytes
	if len(w) <= 2*ending {
		return false
	}
	switch w[len(w)-ending:] {
	case "ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "им", "ым", "ую", "юю", "ем", "ом", "ей", "их", "ых", "го", "му", "ми":
		return true
	}
	return false
}

// isPastTense reports whether w ends as verbs in Russian do in the past tense, and
// hardly any noun: "достали", "разошлось".
func isPastTense(w string) bool {
	const ending = 6 // bytes
	if len(w) <= ending {
		return false
	}
	switch w[len(w)-ending:] {
	case "али", "ало", "ило", "лся", "ась", "ось", "ись", "зал":
		return w != "вокзал"
	}
	return false
}

// quoteMarks are what stands around the name of a paper.
const quoteMarks = "«»“”„\"‘’\u00a0\u202f "

// unquotedWord returns w without quotation marks at either end.
func unquotedWord(w string) string {
	if first, last := w[0], w[len(w)-1]; first != '"' && last != '"' && first < utf8.RuneSelf && last < utf8.RuneSelf {
		return w
	}
	return strings.Trim(w, quoteMarks)
}

// unquoted returns s without quotation marks around it.
func unquoted(s string) string {
	first, n := firstLetter(s)
	last, m := lastLetter(s)
	if len(s) > n+m && (first == '«' && last == '»' || first == '“' && last == '”' || first == '„' && last == '“' || first == '《' && last == '》' || first == '「' && last == '」' || first == '『' && last == '』' || first == '<' && last == '>' || first == '〈' && last == '〉' || first == '"' && last == '"') {
		return strings.Trim(s[n:len(s)-m], quoteMarks+"《》「」『』<>〈〉")
	}
	return s
}

// isOrganisationWord reports whether w may be in the name of an organisation.
func isOrganisationWord(w string) bool {
	first, _ := firstLetter(w)
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

// isInitialism reports whether s is a few capitals that nobody is called, as
// clubs and offices begin their names with: "TSV Altena", "AS Kermorin".
func isInitialism(s string) bool {
	const shortest, longest = 2, 3 // bytes of those that clubs are known by
	if len(s) >= shortest && len(s) <= longest {
		switch s {
		case "AC", "AJ", "AS", "CA", "CS", "EA", "ES", "RB", "RC", "RV", "SA", "SM", "SO", "UA", "US", "OT", "OTI", "ASC", "ASM", "OGC", "SCO", "USC", "USL", "USM":
			return true
		}
	}
	return len(s) > 2 && isAcronym(s) && !strings.ContainsAny(s, "AEIOUY") && s[0] < utf8.RuneSelf
}

// hasMixedLetters reports whether w has the form of the short name of an office or a
// firm, and not of a person: capitals and then small letters, or a capital at its end,
// as in "BMVg", "VdK".
func hasMixedLetters(w string) bool {
	const least, most = 3, 8 // bytes
	if len(w) < least || len(w) > most || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	small, last := 0, w[len(w)-1]
	for i := range len(w) {
		switch c := w[i]; {
		case 'a' <= c && c <= 'z':
			small++
		case c < 'A' || c > 'Z':
			return false
		}
	}
	return small > 0 && (w[1] <= 'Z' && last >= 'a' || last <= 'Z' && len(w)-small <= 3 && w[1] != 'c')
}

// hasCompoundEnding reports whether a word of organisations ends the compound
// w: "Musikverein".
func (c *creditRules) hasCompoundEnding(w string) bool {
	const before, most = 3, 12 // bytes, of what stands before the ending and of it
	if len(w) <= before || w[len(w)-1] >= utf8.RuneSelf {
		return false
	}
	last, _ := lastLetter(w)
	if !c.endings.has(endsOf(last, rune(CreditEnding))) {
		return false
	}
	for i := max(before, len(w)-most); i < len(w)-2; i++ {
		if utf8.RuneStart(w[i]) && c.kinds(w[i:]).is(CreditEnding) {
			return true
		}
	}
	return false
}

// isHost reports whether s looks like the name of a host that has pages of
// many.
func isHost(s string) bool { return isDomain(s) && !strings.Contains(s, " ") && smallASCII(s) }

func smallASCII(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-' {
			return false
		}
	}
	return true
}

// hostEndings are the ends of names of hosts that are written in capitals, too,
// where portals are named after theirs.
var hostEndings = map[string]bool{"ru": true, "kz": true, "by": true, "ua": true, "uz": true, "kg": true, "com": true, "net": true, "org": true, "info": true, "ру": true, "рф": true}

// isDomain reports whether s looks like the name of a host.
func isDomain(s string) bool {
	if slash := strings.IndexByte(s, '/'); slash > 0 && slash < len(s)-1 {
		s = s[:slash]
	}
	i := strings.LastIndexByte(s, '.')
	if i >= 2 && hostEndings[strings.ToLower(s[i+1:])] && !strings.Contains(s, " ") {
		return true // "NUR.KZ"
	}
	return i > 0 && len(s)-i-1 >= 2 && strings.IndexFunc(s[i+1:], func(c rune) bool { return !unicode.IsLower(c) }) < 0
}

// endsAsOrganisation reports whether a word of s, in Chinese, Japanese or
// Korean script, ends as the names of organisations do.
func (c *creditRules) endsAsOrganisation(s string) bool {
	const mostRunes, mostWords = 24, 5
	if utf8.RuneCountInString(s) > mostRunes {
		return false
	}
	if c.kinds(s).is(CreditOrganisation) {
		return true
	}
	words, known := 0, false
	for w := range strings.FieldsSeq(s) {
		known = known || c.kinds(w).is(CreditOrganisation) || c.hasEnding(w, CreditOrganisation) > 0
	}
	if !known {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		if words++; words > mostWords || c.kinds(w).is(CreditProse) {
			return false
		}
	}
	for _, ch := range s {
		if !letterRune(ch) && unicode.IsPunct(ch) && !strings.ContainsRune("·・-&「」『』《》“”", ch) || isIdeographic(ch) && !isHangul(ch) && c.kindsOfRune(ch).is(CreditProse) {
			return false
		}
	}
	return true
}

// hasEnding returns the length of the longest word of a kind that s, in
// Chinese, Japanese or Korean script, ends with; 0 if it ends with none.
func (c *creditRules) hasEnding(s string, kind CreditWordKind) (n int) {
	const most = 10 // runes
	if last, _ := lastLetter(s); !c.endings.has(endsOf(last, rune(kind))) {
		return 0
	}
	for i, runes := len(s), 0; i > 0 && runes < most; runes++ {
		ch, size := lastLetter(s[:i])
		i -= size
		if ch == utf8.RuneError {
			break
		}
		if before, _ := lastLetter(s[:i]); (isIdeographic(ch) || isIdeographic(before)) && c.kinds(s[i:]).is(kind) {
			n = len(s) - i
		}
	}
	return n
}
