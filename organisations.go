package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
	if isAcronym(s) || hasMixedLetters(s) || c.isChannel(s) {
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
		known = known || k.is(CreditOrganisation) || n == 0 && k.is(CreditArticle) || c.hasCompoundEnding(w) || k == 0 && c.isDoubleName(w)
		linked = linked || k.is(CreditConnective) && n > 0
		if n == 1 && titled && smallRune(first) && k == 0 && !innerCapital(w) {
			known, leads = false, false // "Der neue Steg am Abend", "les étapes du chantier"
		}
		if n == 0 && w[0] == 'L' && isElided(w) {
			known, leads = true, true // "L’Étoile du Nord"
		} else if n == 0 {
			titled = k.is(CreditArticle) && !k.is(CreditOrganisation) && (capitalRune(first) || w == "le" || w == "les")
			leads = k.is(CreditOrganisation) || k.is(CreditArticle) || (isInitialism(w) || hasMixedLetters(w)) && len(w) < len(s)
			known = known || leads
			cyrillic = unicode.Is(unicode.Cyrillic, first)
		}
		if n++; n > most || k.is(CreditProse) && !(isAcronym(w) && !allCapitals(s)) || !isOrganisationWord(w) && !(n == 1 && k.is(CreditArchive)) && !(k.is(CreditOrganisation) && len(w) <= len("Ayto.") && w[len(w)-1] == '.') || cyrillic && isPastTense(w) {
			return false
		}
		if digits := unicode.IsDigit(first); digits && isClock(w) {
			return false
		} else if digits || strings.ContainsAny(w, "«“\"") {
			known = known || digits || n != 2 || !isNickname(w) // "Hoang “Leon” Nguyen"
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

// isElided reports whether w is a word with a capital that the article in French stands
// before: "L’Étoile".
func isElided(w string) bool {
	rest, ok := strings.CutPrefix(w, "L’")
	if !ok {
		rest, ok = strings.CutPrefix(w, "L'")
	}
	return ok && capitalRune(firstRune(rest))
}

// isClock reports whether w is a time of day as listings have it: "7pm", "10am".
func isClock(w string) bool {
	const most = len("12.30pm")
	return len(w) <= most && (strings.HasSuffix(w, "pm") || strings.HasSuffix(w, "am"))
}

// isDoubleName reports whether w is two words for organisations with a hyphen, as papers
// that were two once are called: "Post-Gazette".
func (c *creditRules) isDoubleName(w string) bool {
	i := strings.IndexByte(w, '-')
	return i > 0 && capitalRune(firstRune(w[i+1:])) && c.kinds(w[:i]).is(CreditOrganisation) && c.kinds(w[i+1:]).is(CreditOrganisation)
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
	for i, ch := range s {
		if !letterRune(ch) && unicode.IsPunct(ch) && !strings.ContainsRune("·・-&「」『』《》“”", ch) || isIdeographic(ch) && !isHangul(ch) && c.proseAt(s, i, ch) {
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
