package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A nameReader reads a list of names of people.
type nameReader struct {
	x   *lineIndex
	s   string
	pos int

	// What the names may be like.
	least  int  // words that a name has at least, in scripts with capitals
	commas bool // commas stand between names, not only before an "and"
	joined bool // a space stands inside a name, as in Japanese

	names    []string
	end      int  // behind the last name
	reporter bool // a word for reporter stands before or behind a name
	label    bool // such a word was just read, and no name yet
	titled   bool // a word in Korean for what kind of reporter stands first
	pending  int  // names before the first comma that needs an "and", if any
	before   int  // end before it
}

// read reads as many names as there are.
func (p *nameReader) read() {
	for p.pos < len(p.s) {
		p.skipSpace()
		c, _ := utf8.DecodeRuneInString(p.s[p.pos:])
		ok := false
		p.label = false
		switch {
		case isHan(c) || isKana(c):
			ok = p.hanName()
		case isHangul(c):
			ok = p.hangulName()
		case unicode.IsLetter(c):
			ok = p.spacedName()
		}
		if !ok || !p.separator() && !p.label {
			break
		}
	}
	if p.pending > 0 && !p.x.allGiven(p.names[p.pending:]) {
		p.names, p.end = p.names[:p.pending], p.before
	}
	p.pos = p.end
}

func (p *nameReader) skipSpace() {
	for p.pos < len(p.s) {
		c, n := utf8.DecodeRuneInString(p.s[p.pos:])
		if !unicode.IsSpace(c) {
			return
		}
		p.pos += n
	}
}

// add adds a name that ends at the position.
func (p *nameReader) add(name string) {
	p.names = append(p.names, name)
	p.end = p.pos
}

// separator skips what stands between two names and reports whether there was
// something.
func (p *nameReader) separator() bool {
	const longest = 3 // bytes of a word for "and" in capitals
	from := p.pos
	p.skipSpace()
	c, n := utf8.DecodeRuneInString(p.s[p.pos:])
	switch c {
	case '、', '，', ';', '；', '&', '＆', '·', '・', 'ㆍ':
		p.pos += n
		return true
	case '/', '／', '╱':
		p.pos += n
		return len(p.names) > 0
	case '【':
		if leads(p.s[p.pos+n:], &p.x.reporters) != "" {
			p.pos += n // 【记者】路遥遥 【通讯员】谷满仓
			return true
		}
	case ',':
		p.pos += n
		if !p.commas && p.pending == 0 && p.spacedBefore(from) {
			p.pending, p.before = len(p.names), p.end
		}
		p.skipSpace()
		if word := nameToken(p.s[p.pos:]); unicode.IsLower(firstRune(word)) || len(word) <= longest && allCapitals(word) {
			p.and() // "Ann Lee, Bo Ek, and Cy Orr"
		}
		return true
	}
	return p.and() || p.pos > from && (isHan(c) || isKana(c) || isHangul(c)) || from == p.pos && leads(p.s[p.pos:], &p.x.reporters) != ""
}

// and skips a word for "and" and reports whether there was one.
func (p *nameReader) and() bool {
	word, _, _ := strings.Cut(p.s[p.pos:], " ")
	if word == "" || len(word) >= 8 || p.x.word(word)&isAnd == 0 || isInitial(word) {
		return false
	}
	p.pos += len(word)
	p.pending = 0
	return true
}

// isInitial reports whether a word is the first letter of a name, as in "Nuria E.
// Beltrán": some of them are words for "and", too.
func isInitial(word string) bool {
	c, n := utf8.DecodeRuneInString(word)
	return word[n:] == "." && unicode.IsUpper(c)
}

// spacedBefore reports whether a letter of a script with spaces stands before
// the offset.
func (p *nameReader) spacedBefore(at int) bool {
	c, _ := utf8.DecodeLastRuneInString(p.s[:at])
	return (spaced(c) || c == '.') && !isHangul(c)
}

// hanRun returns the letters of Chinese and Japanese that s begins with. A
// dot between them is part of a name.
func hanRun(s string) string {
	i := 0
	for i < len(s) {
		c, n := utf8.DecodeRuneInString(s[i:])
		if c == '·' || c == '•' || c == '・' || c == '‧' {
			before, _ := utf8.DecodeLastRuneInString(s[:i])
			after, _ := utf8.DecodeRuneInString(s[i+n:])
			inside := isHan(before) && isHan(after)
			if c == '・' {
				inside = isKatakana(before) && isKatakana(after)
			}
			if !inside {
				break
			}
		} else if !isHan(c) && !isKana(c) {
			break
		}
		i += n
	}
	return s[:i]
}

// hanName reads a name in Han characters and kana, or a word for reporter.
func (p *nameReader) hanName() bool {
	s := p.s[p.pos:]
	run := hanRun(s)
	if word := leads(run, &p.x.reporters); word != "" {
		p.pos += len(word)
		p.reporter, p.label = true, true
		if rest, ok := cutLabelSign(p.s[p.pos:]); ok {
			p.pos = len(p.s) - len(rest)
		} else if rest, ok := strings.CutPrefix(p.s[p.pos:], "】"); ok {
			p.pos = len(p.s) - len(rest) // 【记者】路遥遥
		}
		return true
	}
	if len(p.names) > 0 && (p.x.fromPlace(run) || p.spaceAhead() && p.x.filedFromPlace(s)) {
		return false
	}
	name := run
	if i := firstOf(run, &p.x.reporters); i > 0 {
		if name = run[:i]; len(p.names) > 0 && p.otherPaper(name, run[i:]) {
			return true
		}
	}
	for i := p.x.filed.trailing(name, 0); i >= 0; i = p.x.filed.trailing(name, i+1) {
		if rest := strings.TrimSuffix(name, p.x.filed.words[i]); utf8.RuneCountInString(rest) > 1 {
			name = rest
			break
		}
	}
	if p.isLabel(name, s[len(name):]) || p.labelGlued(name) || len(p.names) > 0 && p.x.words[name]&isNotName != 0 {
		return false
	}
	name = withoutWords(name, s[len(name):])
	if before, _ := lastLetter(trimBlankEnd(p.s[:p.pos])); name != run && len(p.names) > 0 && (before == '／' || before == '╱') {
		return false // the place of a Taiwanese line: 記者凌書妍／南投報導
	}
	if p.joined || utf8.RuneCountInString(name) == 1 {
		name = p.joinHan(name)
	}
	name = withoutKatakanaPlace(name)
	if !p.x.hanNameOK(name, p.joined) {
		return false
	}
	p.pos += strings.Index(s, name) + len(name)
	p.add(name)
	if word := leads(p.s[p.pos:], &p.x.reporters); word != "" && hanRun(p.s[p.pos:]) == word {
		p.pos += len(word)
		p.end, p.reporter = p.pos, true
	}
	return true
}

// spaceAhead reports whether white space stands before the position.
func (p *nameReader) spaceAhead() bool {
	c, _ := lastLetter(p.s[:p.pos])
	return spaceRune(c)
}

// isLabel reports whether run is no name but a label, by itself or by the sign
// that follows it.
func (p *nameReader) isLabel(run, rest string) bool {
	if p.x.stems[run] {
		return true
	}
	c, _ := utf8.DecodeRuneInString(rest)
	return isLabelSign(c) && c != '/' && c != '／' && c != '╱' && c != '・'
}

// joinHan returns name with the part behind a space that makes it whole: in
// Japanese names, and in Chinese ones of two characters, which printers widen.
func (p *nameReader) joinHan(name string) string {
	s := p.s[p.pos:]
	i := len(name)
	c, n := utf8.DecodeRuneInString(s[i:])
	if !unicode.IsSpace(c) {
		return name
	}
	next := hanRun(s[i+n:])
	total := utf8.RuneCountInString(name) + utf8.RuneCountInString(next)
	if next == "" || total > 7 || p.x.fromPlace(next) || p.x.words[next]&isNotName != 0 || trails(next, &p.x.reporters) != "" || p.isLabel(next, s[i+n+len(next):]) {
		return name
	}
	return s[:i+n+len(next)]
}

// fromPlace reports whether run is a word for where a reporter writes from, and the
// place, perhaps behind a space: 发自北京.
func (x *lineIndex) fromPlace(run string) bool {
	const word = 2 * 3 // bytes
	return len(run) >= word && x.words[run[:word]]&isInPlace != 0
}

// withoutKatakanaPlace returns a name in Han characters without a place in
// katakana that stands before it, as in 【エルサレム松岡大地】.
func withoutKatakanaPlace(name string) string {
	rest := strings.TrimLeftFunc(name, isKatakana)
	if len(rest) == len(name) || len(name)-len(rest) < 2*3 {
		return name
	}
	c, _ := utf8.DecodeRuneInString(rest)
	if isHan(c) && utf8.RuneCountInString(rest) >= 3 {
		return rest
	}
	return name
}

// hanNameOK reports whether s may be a name: by its length, and by the words
// it ends with.
func (x *lineIndex) hanNameOK(s string, japanese bool) bool {
	n, han, dots := 0, 0, 0
	if first, size := utf8.DecodeRuneInString(s); commonHan(first) && x.words[s[:size]]&isNotName != 0 && !longFamily(s) {
		return false
	}
	for _, c := range s {
		switch {
		case c == '·' || c == '・' || c == '•' || c == '‧':
			dots++
		case isHan(c) || isKatakana(c):
			han++
		}
		n++
	}
	most := 4
	switch {
	case dots > 0:
		most = 20
	case japanese:
		most = 8
		if han == n {
			most = 6
		}
	}
	return n >= 2 && n <= most && han > 0 && !x.endsAsNoName(s)
}

// endsAsNoName reports whether s ends with a word that names do not end with, and not
// with a given name that does, too: 椿原ひより.
func (x *lineIndex) endsAsNoName(s string) bool {
	end := trails(s, &x.notNames)
	if end == "" {
		return false
	}
	given, _ := firstNames()
	for i := range len(s) - len(end) {
		if i > 0 && utf8.RuneStart(s[i]) && given[s[i:]] {
			return false
		}
	}
	return true
}

// spacedName reads a name of words with capitals: titles before it are no
// part of it.
func (p *nameReader) spacedName() bool {
	start, end, words, field := -1, p.pos, 0, false // field: the last word is what somebody writes about
	i := p.pos
	for i < len(p.s) {
		token := nameToken(p.s[i:])
		if token == "" {
			break
		}
		kinds := p.x.word(token)
		first, _ := utf8.DecodeRuneInString(token)
		upper := unicode.IsUpper(first) || unicode.IsTitle(first) || words > 0 && innerCapital(token)
		switch {
		case words > 1 && (kinds&isTail != 0 && upper || kinds&isMonth != 0 && strings.ContainsAny(p.s[i:], "0123456789")):
			i = len(p.s)
			continue
		case upper && isJob(token, kinds) && (words < 2 || words == 2 && field), words == 0 && upper && (kinds&isTail != 0 && len(token) > shortJob || p.agencyAt(i, token)):
			return false // Court Reporter
		case words > 1 && upper && (p.agencyAt(i, token) || isJob(token, kinds) || kinds&(isRegion|isPlaceName) != 0 && p.jobAt(i+len(token))):
			i = len(p.s) // Associated Press
			continue
		case words > 1 && kinds&isNotName != 0 && upper && (strings.HasPrefix(p.s[i+len(token):], ":") || p.x.behindDay(p.s[i:]) != ""):
			i = len(p.s) // "le Mardi 12 Mars", "Fotos: …"
			continue
		case kinds&isNotName != 0 && (upper || words == 0):
			return false
		case kinds&isOutlet != 0 && upper && (len(p.names) > 0 || words == 0 && p.x.agency(token) == token):
			return false // a paper behind the names, or Redacción alone
		case words == 0 && kinds&isTitle != 0:
			start = -1
		case words > 0 && kinds&isAnd != 0 && !isInitial(token):
			i = len(p.s)
			continue
		case upper:
			if isSiteName(token) {
				return false
			}
			words++
			field = kinds&isTail != 0
			bare := endOfName(token)
			if words > 1 {
				bare = bare[:len(bare)-len(p.x.gluedTitle(bare))]
			}
			end = i + len(bare)
			if start < 0 {
				start = i
			}
			if len(bare) < len(token) {
				i = len(p.s)
				continue
			}
		case kinds&isParticle != 0:
			if start < 0 {
				start = i
			}
		default:
			i = len(p.s)
			continue
		}
		i += len(token)
		if i >= len(p.s) || p.s[i] != ' ' {
			if strings.HasPrefix(p.s[i:], "\u00a0") {
				i += 2
				continue
			}
			break
		}
		i++
	}
	if words == 1 && p.areInitials(start, end) {
		words = 2 // "M.L."
	}
	least := p.least
	if len(p.names) > 0 {
		least = 2 // what follows a comma may be something else
	}
	if words < least || words == 0 || words > 6 || twice(p.s[start:end]) {
		return false
	}
	p.pos = end
	p.add(p.s[start:end])
	return true
}

// agencyAt reports whether the offset is where an agency begins and no name goes on: it
// has several words, or nothing follows it.
func (p *nameReader) agencyAt(at int, token string) bool {
	name := p.x.agency(p.s[at:])
	return len(name) > len(token) || name != "" && (trimBlankEnd(p.s[at:]) == name || p.deskAt(at+len(name)))
}

// deskAt reports whether words in capitals and what somebody is to a paper stand at the
// offset, behind a space: "AP Sports Writer".
func (p *nameReader) deskAt(at int) bool {
	const most = 2 // words of the desk
	for range most + 1 {
		if p.jobAt(at) {
			return true
		}
		rest, ok := strings.CutPrefix(p.s[at:], " ")
		word := nameToken(rest)
		if !ok || !unicode.IsUpper(firstRune(word)) {
			return false
		}
		at += len(" ") + len(word)
	}
	return false
}

// jobAt reports whether what somebody is to a paper stands at the offset, behind a
// space.
func (p *nameReader) jobAt(at int) bool {
	rest, ok := strings.CutPrefix(p.s[at:], " ")
	if !ok {
		return false
	}
	word := nameToken(rest)
	return isJob(word, p.x.word(word))
}

// shortJob is how long a word is at most, in bytes, that is more often a name than a
// job: Sen, Lord.
const shortJob = 5

// isJob reports whether a word of the kinds is what somebody is to a paper.
func isJob(word string, kinds wordKinds) bool { return kinds&isTitle != 0 && len(word) > shortJob }

// gluedTitle returns what somebody is to a paper at the end of the word of a name, to
// which a page sets it without a space: "CastellReporter", "CastellStaff".
func (x *lineIndex) gluedTitle(word string) string {
	for i := 1; i < len(word); i++ {
		if 'A' <= word[i] && word[i] <= 'Z' && 'a' <= word[i-1] && word[i-1] <= 'z' && x.word(word[i:])&(isTitle|isTail) != 0 && len(word)-i >= shortJob {
			return word[i:]
		}
	}
	return ""
}

// twice reports whether s begins and ends with the same word and has a small one
// between, as no name does: "Mensch zu Mensch".
func twice(s string) bool {
	first, rest, ok := strings.Cut(s, " ")
	return ok && unicode.IsLower(firstRune(rest)) && lastWord(rest) == first
}

// nameToken returns the letters that s begins with, with the apostrophes,
// hyphens and full stops that names and titles have.
func nameToken(s string) string {
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			i++
			continue
		case c >= utf8.RuneSelf:
			c, n = firstLetter(s[i:])
		}
		switch {
		case c >= utf8.RuneSelf && unicode.IsLetter(c) && !isHan(c) && !isHangul(c) || unicode.IsMark(c):
		case i > 0 && (c == '\'' || c == '’' || c == 'ʼ' || c == '-' || c == '‐' || c == '‑' || c == '.'):
		default:
			return s[:i]
		}
		i += n
	}
	return s
}

// endOfName returns token without a full stop that ends a sentence rather
// than shortens it.
func endOfName(token string) string {
	bare := strings.TrimSuffix(token, ".")
	if bare == token || utf8.RuneCountInString(bare) <= 2 || strings.Contains(bare, ".") {
		return token
	}
	return bare
}
