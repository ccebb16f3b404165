package newsmark

import (
	"strings"
	"unicode/utf8"
)

// settle decides what the names are that do not say it.
func (r *makerReader) settle(supplier bool) {
	m := &r.m
	items := m.items[:m.n]
	agencies, persons := false, false
	for i := range items {
		it := &items[i]
		// A place stands before an agency: "정선=연합뉴스".
		if i+1 < len(items) && (items[i+1].sep == equalSeparator || items[i+1].sep == giverSeparator && m.has(agencyMaker)) && it.kind != agencyMaker && !r.placedAgency(it) && !r.gaveToPerson(it, &items[i+1]) {
			it.kind = unknownMaker
			continue
		}
		if i == 0 && len(items) > 1 && r.isKoreanPlace(it, &items[1]) {
			it.kind, m.placed = unknownMaker, true
			continue
		}
		if it.kind == nickMaker {
			m.bad = m.bad || !m.has(agencyMaker)
			it.kind = personMaker
			if supplier {
				it.kind = organisationMaker
			}
		}
		if it.kind == unknownMaker {
			it.kind = organisationMaker
		}
		if it.kind == personMaker && it.sep != listSeparator && (r.lang == "ko" || r.rights || r.lang == "" && isLongWord(it.text)) && !r.reporter && isHangul(firstRune(it.text)) && !mayBeHangulName(it.text) {
			it.kind = organisationMaker // "사진=애플"
		}
		agencies = agencies || it.kind != personMaker
		persons = persons || it.kind == personMaker
	}
	if m.n > 1 && r.barredPaper(&items[m.n-2], &items[m.n-1]) {
		items[m.n-1].kind = organisationMaker
		agencies, persons = true, m.has(personMaker)
	}
	if m.n == 2 && persons {
		r.landBehindDash()
		persons = m.has(personMaker)
	}
	if m.n == 1 && persons && r.isLoneOffice(items[0].text) {
		items[0].kind = organisationMaker
		return
	}
	if m.n == 2 && items[1].sep == slashSeparator && !persons && r.areInitials(items[0].text, items[1].text) {
		items[0].kind = personMaker // "JB/Le Courrier de l’Eure"
		return
	}
	if m.n == 1 && persons && m.status && r.s[0] == 'D' && items[0].sep == slashSeparator && oneWord(items[0].text) {
		items[0].kind = organisationMaker // "DR/Liberté"
		return
	}
	if m.n == 2 && items[1].sep == slashSeparator && items[1].kind == personMaker {
		items[0].withoutArchive() // "archives Le DL/Ève Dupin"
	}
	switch {
	case supplier && persons && !agencies:
		for i := range items {
			if items[i].sep <= slashSeparator && !r.sourceNamed(items[i].text) {
				items[i].kind = organisationMaker
			}
		}
		return
	case !persons || m.n < 2:
		return
	}
	if m.n == 2 && persons && !agencies {
		if r.settleComma(); m.n == 1 {
			return
		}
	}
	if m.n == 2 && items[1].sep == slashSeparator && !agencies && oneWord(items[0].text) && !oneWord(items[1].text) {
		items[0].kind = organisationMaker // "Kathbild/Jana Krüger"
		m.guessed = true
		return
	}
	if m.n == 3 && items[0].kind != personMaker && items[1].sep == slashSeparator && items[2].sep == slashSeparator && oneWord(items[1].text) && items[2].kind == personMaker && strings.Contains(items[2].text, " ") {
		items[1].kind = organisationMaker // "BMB / Lichtbild / Jana Krüger"
		return
	}
	for i := 1; i+1 < len(items); i++ {
		if it, next := &items[i], &items[i+1]; it.kind == personMaker && oneWord(it.text) && it.sep == slashSeparator && next.sep == slashSeparator && next.kind == agencyMaker && items[i-1].kind == personMaker && strings.Contains(items[i-1].text, " ") {
			it.kind = organisationMaker // "Ann Lee/Fotobox/Getty Images"
		} else if it.kind == personMaker && it.sep == slashSeparator && next.sep == supplySeparator && next.kind == agencyMaker && isLoneWord(it.text) && items[i-1].kind == personMaker && strings.Contains(items[i-1].text, " ") {
			it.kind = organisationMaker // "Ève Dupin/Vu pour Libération"
		}
	}
	if m.n == 2 && items[1].sep == slashSeparator && oneWord(items[1].text) && r.rules.kinds(items[0].text).is(creditPartners) {
		items[1].kind = organisationMaker
		return
	}
	// The last of several parts is who has the picture: "Ann Lee/Valley Sentinel".
	last := &items[m.n-1]
	if r.bracketedPerson(&items[0], last) {
		return
	}
	first, _ := firstLetter(last.text)
	switch {
	case last.kind != personMaker || isIdeographic(first) && (last.sep != supplySeparator || agencies && fullHangulName(last.text)):
		// also "강물신문(빈가온)"
	case m.n == 2 && last.sep == slashSeparator && !agencies && r.unnamedFirst(items[0].text, last.text):
		m.guessed = true
		items[0].kind = organisationMaker
	case m.n == 2 && last.sep == slashSeparator && isFullName(last.text) && isFullName(items[0].text):
	case last.sep == slashSeparator && r.several && strings.Contains(last.text, " ") && strings.Contains(items[0].text, " "):
	case last.sep == supplySeparator, last.sep == slashSeparator && !agencies:
		m.guessed = true
		last.kind = organisationMaker
	}
}

// bracketedPerson reports whether the last of the names is that of a person in the
// bracket behind an agency, by the given name, "AP (Ann Lee)", or in papers in German by
// its place, "© APA (Krüger)"; there behind another office, too: "(c) Die Presse (Jana Krüger)".
func (r *makerReader) bracketedPerson(agency, it *maker) bool {
	if it.kind != personMaker || it.sep != supplySeparator || !strings.HasSuffix(r.s, ")") {
		return false
	}
	given, _, full := strings.Cut(it.text, " ")
	full = full && isGivenWord(given)
	if r.lang != "de" && !r.rights {
		return full && agency.kind == agencyMaker
	}
	return full && agency.kind == organisationMaker || agency.kind == agencyMaker
}

// withoutArchive drops the word in small letters before a paper in French that begins with an
// article, or in capitals: it tells the state of the picture.
func (it *maker) withoutArchive() {
	rest, ok := strings.CutPrefix(it.text, "archive")
	rest = strings.TrimPrefix(rest, "s")
	if !ok || !strings.HasPrefix(rest, " ") || it.kind == personMaker {
		return
	}
	rest = rest[1:]
	word, _, _ := strings.Cut(rest, " ")
	if isFrenchArticle(word) || isElided(word) || isAcronym(word) {
		it.start += len(it.text) - len(rest)
		it.text = rest
	}
}

// areInitials reports whether s is two capitals that are no agency, and paper a site, or a
// paper in French that begins with an article, and has not these initials itself.
func (r *makerReader) areInitials(s, paper string) bool {
	if len(s) != 2 || s[0] < 'A' || s[0] > 'Z' || s[1] < 'A' || s[1] > 'Z' || r.rules.kinds(s) != 0 {
		return false
	}
	if isDomain(paper) {
		return s[0] != paper[0]&^0x20 // "JB/kermorin.fr", but not "KM/kermorin.fr"
	}
	article, name, _ := strings.Cut(paper, " ")
	if name == "" || !isFrenchArticle(article) {
		return isElided(paper) && r.rules.isOrganisation(paper)
	}
	return (s[0] != article[0] || s[1] != name[0]) && s[0] != name[0]
}

// isFullName reports whether s is a given name that is known and one that is none: two of
// them that a stroke parts are two photographers, "Ève Dupin/Luc Roy".
func isFullName(s string) bool {
	given, family, ok := strings.Cut(s, " ")
	return ok && strings.IndexByte(family, ' ') < 0 && isGivenWord(given) && !isGivenWord(family) && isNameWord(family)
}

// unnamedFirst reports whether the first of two names that a stroke parts is rather that of
// a paper: only the second begins with a given name, as in "Léman Bleu/Ève Dupin", "LK NÖ/Jana Krüger".
func (r *makerReader) unnamedFirst(first, second string) bool {
	word, rest, _ := strings.Cut(first, " ")
	given, family, full := strings.Cut(second, " ")
	return full && rest != "" && !isGivenWord(word) && isGivenWord(given) && isNameWord(family) && (utf8.RuneCountInString(word) > 2 && !strings.HasSuffix(word, ".") || allCapitals(first) && !allCapitals(second) && strings.IndexByte(first, '.') < 0)
}

// barredPaper reports whether a name of one word is the paper that has the picture:
// it stands behind a bar, and an agency or the state of the picture before that, as
// in "EFE | Vigía", "Daniela Pozo | Archivo | Vigía".
func (r *makerReader) barredPaper(before, it *maker) bool {
	if it.kind != personMaker || it.sep != slashSeparator || !oneWord(it.text) || !isCased(firstRune(it.text)) {
		return false
	}
	gap := strings.TrimRight(r.s[:it.start], " \u00a0")
	return strings.HasSuffix(gap, "|") && (before.kind == agencyMaker || r.m.apart && r.m.status)
}

// placedAgency makes an agency of a place and an agency: "도쿄 AP=연합뉴스".
func (r *makerReader) placedAgency(it *maker) bool {
	at := strings.LastIndexByte(it.text, ' ') + 1
	if first, _ := utf8.DecodeRuneInString(it.text); at == 0 || !isHangul(first) || !r.rules.isAgency(it.text[at:]) {
		return false
	}
	it.text, it.start, it.kind = it.text[at:], it.start+at, agencyMaker
	return true
}

// isKoreanPlace reports whether the first name is a place, as before a foreign
// agency and the one that passes it on, and before a reporter: "도쿄/로이터
// 연합뉴스", "파리|AP연합뉴스", "강릉/빈가온 기자", "고척, 빈가온 기자": few names have two
// letters.
func (r *makerReader) isKoreanPlace(it, next *maker) bool {
	if first, _ := utf8.DecodeRuneInString(it.text); it.kind != personMaker || !isHangul(first) {
		return false
	}
	if next.sep == listSeparator {
		return r.reporter && r.m.n == 2 && utf8.RuneCountInString(it.text) == 2 && fullHangulName(next.text) && strings.HasPrefix(r.s[it.start+len(it.text):], ", ")
	}
	if next.sep != slashSeparator {
		return false
	}
	if next.kind != agencyMaker {
		return r.reporter && r.m.n == 2 && next.kind == personMaker
	}
	first, _ := utf8.DecodeRuneInString(next.text)
	return strings.Contains(next.text, " ") || isCased(first) || !r.label && utf8.RuneCountInString(it.text) == 2
}

// oneWord reports whether s is a word of letters in a script with capitals.
func oneWord(s string) bool {
	const least = 4 // letters
	first, _ := utf8.DecodeRuneInString(s)
	return isCased(first) && !strings.ContainsAny(s, " .\u00a0") && utf8.RuneCountInString(s) >= least
}

// isLoneWord reports whether s is one word of letters in a script with capitals, and no
// initials: "Vu".
func isLoneWord(s string) bool { return isCased(firstRune(s)) && !strings.ContainsAny(s, " .\u00a0") }

// allSmall reports whether s is words in small letters, as who somebody stands for is and
// papers are not: "Ève Dupin, pour les écologistes".
func allSmall(s string) bool {
	return smallRune(firstRune(s)) && !strings.ContainsFunc(s, capitalRune)
}

// begins returns where the first name starts that is one: a place before an
// agency is none.
func (m *makers) begins() int {
	const longestSign = len(" ＝ ")
	if m.n > 1 && m.placed {
		return m.items[1].start
	}
	if m.n > 0 && m.items[0].kind == agencyMaker && m.n > 1 && m.items[1].sep == equalSeparator {
		return m.items[0].start
	}
	if m.n > 1 && m.items[1].sep == equalSeparator && m.items[0].kind == unknownMaker && (!strings.Contains(m.items[0].text, " ") || isHangul(firstRune(m.items[0].text)) && m.items[1].kind == personMaker) && m.items[1].start-m.items[0].start-len(m.items[0].text) <= longestSign {
		return m.items[1].start
	}
	return 0
}

// credit returns the names as a Credit without its text.
func (m *makers) credit(s string) (c Credit) {
	c.Date = m.date
	from, to, apart := -1, 0, false
	for i := range m.n {
		switch it := &m.items[i]; it.kind {
		case personMaker:
			c.Photographers = append(c.Photographers, onOneLine(it.text))
		case agencyMaker, organisationMaker:
			if from < 0 {
				from = i
			}
			for j := from; j < i; j++ {
				apart = apart || m.items[j].kind == personMaker
			}
			to = i
		}
	}
	if from < 0 {
		return c
	}
	if !apart {
		start, end := m.items[from].start, m.items[to].start+len(m.items[to].text)
		if from < to {
			start, end = withQuotes(s, start, end)
		}
		end += closerAt(s, start, end)
		c.Agency = onOneLine(s[start:end])
		if !strings.Contains(c.Agency, "(") || strings.Contains(c.Agency, ")") {
			return c
		}
		c.Agency = "" // "APA (dpa": a person stands behind them in the bracket
	}
	for _, it := range m.items[from : to+1] {
		if it.kind != personMaker && it.kind != unknownMaker && it.text != c.Agency { // but for "Ann Lee/AP, Bo Ek/AP"
			if c.Agency != "" {
				c.Agency += "/"
			}
			c.Agency += onOneLine(it.text)
		}
	}
	return c
}

// withQuotes returns s[from:to] with the quotation marks of the names at its ends:
// "«Листок» / «Вести»".
func withQuotes(s string, from, to int) (int, int) {
	const openers, closers = "«„“\"", "»“”\""
	if c, n := lastLetter(s[:from]); n > 0 && strings.ContainsRune(openers, c) {
		from -= n
	}
	if c, n := firstLetter(s[to:]); n > 0 && strings.ContainsRune(closers, c) {
		to += n
	}
	return from, to
}

// has reports whether one of the names is of a kind.
func (m *makers) has(kind makerKind) bool {
	for i := range m.n {
		if m.items[i].kind == kind {
			return true
		}
	}
	return false
}

// parted reports whether the names are those of a person and, in a part of its
// own, of an organisation: "Ann Lee/Valley Sentinel".
func (m *makers) parted() bool {
	if m.n < 2 {
		return false
	}
	first, last := &m.items[0], &m.items[m.n-1]
	switch {
	case last.sep == supplySeparator && !m.guessed, last.sep == slashSeparator:
		if first.kind == organisationMaker && last.sep == slashSeparator && !m.guessed {
			first, last = last, first
		}
		return first.kind == personMaker && last.kind == organisationMaker && (last.sep != supplySeparator || strings.Contains(first.text, " ") && !allSmall(last.text))
	}
	return false
}

// shelved reports whether an organisation has the picture and its state is
// told: "Collection particulière / DR".
func (m *makers) shelved() bool {
	return m.n == 1 && m.status && m.apart && m.items[0].kind == organisationMaker && m.items[0].start == 0
}

// staff reports whether who is named has a part of its own that says what he
// is: "Ann Lee/Staff".
func (m *makers) staff() bool { return m.office && m.n == 1 && m.items[0].kind == personMaker }

// trimmed returns s[from:to] without blanks at its ends.
func trimmed(s string, from, to int) (int, int) {
	t := trimBlankStart(s[from:to])
	from = to - len(t)
	return from, from + len(trimBlankEnd(t))
}

// blank reports whether c takes no part in a text at its ends.
func blank(c rune) bool {
	if c < utf8.RuneSelf || commonHan(c) {
		return c == ' ' || '\t' <= c && c <= '\r'
	}
	return wideSpace(c) || c == '\u200b' || c == '\ufeff' || c == '\u200e' || c == '\u200f' || c == '\u2060'
}

// onOneLine returns s with one space for each white space.
func onOneLine(s string) string {
	before := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c <= ' ' && (c != ' ' || before == ' ') || c >= utf8.RuneSelf && mayStartSpace(c) && wideSpace(firstRune(s[i:])) {
			return strings.Join(strings.Fields(s), " ")
		}
		before = c
	}
	return strings.TrimSuffix(s, " ")
}

// closerAt returns the length of the bracket at s[end:] that closes one in
// s[start:end]: "PIXTA（ピクスタ）".
func closerAt(s string, start, end int) int {
	c, n := firstLetter(s[end:])
	if c == ')' && strings.Contains(s[start:end], "(") || c == '）' && strings.Contains(s[start:end], "（") {
		return n
	}
	if i := strings.LastIndex(s[start:end], "«"); i >= 0 && !strings.Contains(s[start+i:end], "»") {
		rest := strings.TrimLeft(s[end:], " \u00a0\u202f") // "Agence pour « Le Phare »"
		if strings.HasPrefix(rest, "»") {
			return len(s) - end - len(rest) + len("»")
		}
	}
	return 0
}

// lastPart returns what stands behind the last stroke in s.
func lastPart(s string) string {
	return trimBlankStart(trimBlankEnd(s[max(strings.LastIndexByte(s, '/'), strings.LastIndexByte(s, '|'))+1:]))
}

// firstPart returns what stands before the first stroke in s.
func firstPart(s string) string {
	if i := strings.IndexAny(s, "/|"); i >= 0 {
		s = s[:i]
	}
	return trimBlankEnd(s)
}

// besideAgency reports whether a stroke parts what ends at s[to:] from an agency.
func (r *makerReader) besideAgency(to int, sep separator) bool {
	if n := r.m.n; sep == slashSeparator && n > 0 && r.m.items[n-1].kind == agencyMaker {
		return true
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(r.s[to:], " "), "/")
	return ok && r.rules.isAgency(strings.TrimSpace(rest))
}

// add adds a name.
func (r *makerReader) add(from, to int, sep separator, kind makerKind) {
	if r.m.n == mostMakers {
		r.m.full = true
		return
	}
	name := r.s[from:to]
	if kind == personMaker && !r.supplier {
		name = name[:len(name)-r.rules.courtesy(name)]
	}
	if kind == organisationMaker || kind == agencyMaker {
		if bare := unquoted(name); len(bare) < len(name) {
			from += strings.Index(name, bare)
			name = bare
		}
	}
	if kind == agencyMaker && name[len(name)-1] == '.' && stopBeforeLabel(name) && finalStop(name) > 0 {
		name = name[:len(name)-1] // "Ann Lee/Getty Images. All rights reserved"
	}
	r.m.items[r.m.n] = maker{text: name, start: from, sep: sep, kind: kind}
	r.m.n++
}
