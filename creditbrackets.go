package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// bracketed reads a bracket at the end of the line.
func (f *finder) bracketed() bool {
	if f.open < 0 {
		return false
	}
	from, to := f.inner()
	from += f.placeAndDay(from, to)
	from += yearBefore(f.line[from:to])
	from += f.rules.leadingDate(f.line[from:to])
	from += f.rules.leadingState(f.line[from:to])
	to = from + withoutPlaceBehind(f.line[from:to])
	if f.suffixed(from, to) {
		f.insideOf()
		f.takenOutside()
		return true
	}
	if f.takenFor(from, to) {
		return true
	}
	m := &f.r.m
	if !f.r.read(f.rules, f.line[from:to], nil, false) || m.date != "" && !((m.has(personMaker) && m.has(agencyMaker) || m.datedPair()) && !f.strict) || !m.has(agencyMaker) && !m.parted() && !m.staff() && !(f.quoted(to) && !f.refuses(f.stopped)) && !f.paper() && !f.filed() && !f.squared() && !f.isState(to) && !f.ofCollection(from) && (f.refuses(true) || !f.behindStop() && !f.behindPlace(from, to)) {
		return false
	}
	if f.strict && !m.has(personMaker) {
		if f.beforeAgency() {
			if m.taken {
				return true
			}
			f.missed = true
		}
		f.r.read(f.rules, f.line[from:to], nil, false) // it read another text
	}
	if f.refuses(!f.bracketProves() && !m.has(personMaker) && !m.status && !(m.n == 2 && m.items[1].sep == equalSeparator)) {
		return false
	}
	if !f.strict && !m.has(personMaker) {
		if f.beforeAgency() {
			return true
		}
		f.r.read(f.rules, f.line[from:to], nil, false)
	}
	return f.accept(from, from, to)
}

// filed reports whether the names that were read are one in full, of a picture that a
// stroke behind it says is from the files: "(Ann Lee / Archiv)".
func (f *finder) filed() bool {
	m := &f.r.m
	return !f.strict && m.n == 1 && m.status && m.apart && m.items[0].kind == personMaker && m.items[0].start == 0 && strings.Contains(m.items[0].text, " ")
}

// squared reports whether the names that were read stand in square brackets, as papers
// in East Africa and Asia set them, and begin with one in full: "[Ann Lee, Standard]".
func (f *finder) squared() bool {
	m := &f.r.m
	if f.strict || f.line[f.open] != '[' || m.n == 0 {
		return false
	}
	if m.status && m.n == 1 && m.items[0].kind == organisationMaker {
		return true // "[File, Standard]"
	}
	return m.items[0].kind == personMaker && m.items[0].start == 0 && strings.Contains(m.items[0].text, " ") && m.items[m.n-1].kind != unknownMaker
}

// bracketProves reports whether an agency in the final bracket is evidence: it
// is all of the text, or stands behind words in East Asian letters that no stop
// ends, as it does behind captions and not behind stories.
func (f *finder) bracketProves() bool {
	if f.open == 0 {
		return f.single
	}
	last, _ := lastLetter(trimBlankEnd(f.line[:f.open]))
	return !f.stopped && isIdeographic(last)
}

// withoutPlace returns the length of s, that of a caption in Japanese, without the place or
// date that stands behind the bracket of its credit: "観光船（川西市提供）＝5日、知床沖". It
// ends as places and days do.
func (c *creditRules) withoutPlace(s string) int {
	const most = len("）＝") + 24*len("川")
	lo := max(0, len(s)-most)
	i := strings.LastIndex(s[lo:], "）＝")
	if i < 0 {
		return len(s)
	}
	i += lo + len("）")
	place := s[i+len("＝"):]
	if at := strings.LastIndex(place, "、"); at >= 0 {
		place = place[at+len("、"):]
	}
	if _, dated := c.isDate(place); dated || !strings.HasSuffix(place, "日") && strings.IndexFunc(place, func(c rune) bool { return !isIdeographic(c) }) < 0 {
		return i
	}
	return len(s)
}

// quoted reports whether an organisation was read from a bracket whose picture
// was taken over from it in Japanese: "（川西市ホームページより）".
func (f *finder) quoted(to int) bool {
	m := &f.r.m
	return m.n == 1 && m.has(organisationMaker) && isTakenOver(f.line[:to])
}

// ofCollection reports whether the bracket at line[from:] names whose collection the
// picture is from: "L'équipe de 1962 (coll. Ann Lee)".
func (f *finder) ofCollection(from int) bool {
	m := &f.r.m
	if m.n != 1 || m.items[0].kind != organisationMaker || m.items[0].start > 0 || f.line[from]|0x20 != 'c' {
		return false
	}
	word, owner, more := strings.Cut(m.items[0].text, " ")
	return more && (word[len(word)-1] == '.' || strings.Contains(owner, " ")) && f.rules.archive(word) && capitalRune(firstRune(owner)) && f.rules.isPerson(owner, f.r.lang)
}

// yearBefore returns the length of the year that s begins with, as Reuters
// writes in Japanese: "2024年　ロイター/Ann Lee".
func yearBefore(s string) int {
	year, _, ok := strings.Cut(s[:min(len(s), len("２０２４年"))], "年")
	if !ok || !isYear(year) && (len(year) != len("２０２４") || strings.Trim(year, "０１２３４５６７８９") != "") {
		return 0
	}
	rest := s[len(year)+len("年"):]
	name := trimBlankStart(rest)
	if len(name) == len(rest) {
		return 0
	}
	return len(s) - len(name)
}

// placeAndDay returns the length of the place and the day that a bracket in Japanese,
// line[from:to], has before its agency, and of the comma: "10日、パリで、ロイター".
func (f *finder) placeAndDay(from, to int) int {
	const most = 120 // bytes
	i := strings.LastIndex(f.line[from:to], "、")
	if i <= 0 || i > most || !tellsWhere(f.line[from:from+i]) && !isTown(f.line[from:from+i]) || f.rules.endsNames(f.line[from:from+i]) {
		return 0
	}
	i += len("、")
	if !f.r.read(f.rules, f.line[from+i:to], nil, false) || f.r.m.n == 0 || f.r.m.items[0].kind != agencyMaker || f.r.m.items[0].start > 0 {
		return 0
	}
	return i
}

// leadingDate returns the length of the date, and of the comma behind it, that s
// begins with in Japanese: "2023年5月、時事", "2023年5月撮影、共同".
func (c *creditRules) leadingDate(s string) int {
	date, _, ok := strings.Cut(s, "、")
	if !ok || !hasDigit(date) {
		return 0
	}
	n := len(date) + len("、")
	if p, i := c.phraseBefore(date); p != nil && i > 0 && p.Form == NamesPrecede {
		date = date[:i]
	}
	if _, ok := c.isDate(date); !ok {
		return 0
	}
	return n
}

// behindStop reports whether the names that were read stand in a bracket behind
// the stop of a sentence: they are not about what it says. A name has to be one
// in full.
func (f *finder) behindStop() bool {
	m := &f.r.m
	before := trimBlankEnd(f.line[:f.open])
	return strings.HasSuffix(before, ".") && !abbreviation(before[:len(before)-1]) && m.n > 0 && m.items[0].kind != unknownMaker && (strings.Contains(m.items[0].text, " ") || m.n == 1 && (isCallSign(m.items[0].text) || isBroadcast(strings.TrimRight(m.items[0].text, digits))))
}

// behindPlace reports whether a name in Japanese in the final bracket, line[from:to],
// stands behind the place of the picture: "閲覧室＝川西市（御手洗航）".
func (f *finder) behindPlace(from, to int) bool {
	const least, most = 3, 5 // letters of a name
	name := f.line[from:to]
	if n := utf8.RuneCountInString(name); n < least || n > most || f.stopped || f.r.m.n != 1 || f.r.m.items[0].kind != personMaker || strings.ContainsFunc(name, func(c rune) bool { return !isHan(c) && !isAnyKana(c) }) {
		return false
	}
	place := strings.TrimSuffix(f.line[:f.open], "で")
	at := strings.LastIndex(place, "＝")
	if at < 0 || !isHan(firstRune(name)) {
		return false
	}
	place = place[at+len("＝"):]
	if at = strings.LastIndex(place, "、"); at >= 0 { // behind the date
		place = place[at+len("、"):]
	}
	return isTown(place)
}

// isTown reports whether s names a town or district in Japanese, perhaps with a part
// of it: "川西市", "川西市南町".
func isTown(s string) bool {
	const most = 12 // letters
	if utf8.RuneCountInString(s) > most || strings.ContainsFunc(s, func(c rune) bool { return !isIdeographic(c) }) {
		return false
	}
	for _, c := range s[min(len(s), len("川")):] {
		switch c {
		case '市', '町', '村', '区', '県', '府', '都', '郡', '島', '港', '駅':
			return true
		}
	}
	return false
}

// paper reports whether the one name that was read is that of a paper: "清江晚报".
func (f *finder) paper() bool {
	m := &f.r.m
	return m.n == 1 && m.items[0].kind == organisationMaker && f.rules.hasEnding(m.items[0].text, CreditPaper) > 0
}

// beforeAgency reads the name before an agency in a final bracket: "ANA RUIZ
// (EFE)". A caption that is nothing else shows who is named.
func (f *finder) beforeAgency() bool {
	const most = 60 // bytes
	for i := max(f.start, f.open-most); i < f.open; i = f.next(i, f.open) {
		if f.edge(i) != hardEdge || !f.r.read(f.rules, f.line[i:f.end], nil, false) || i == 0 && !f.r.m.taken {
			continue
		}
		if m := &f.r.m; m.personsOfAgency() && m.date == "" && f.clear() && !isKanaWord(m.items[0].text) {
			return f.accept(i, i, f.end)
		}
	}
	return false
}

// personsOfAgency reports whether the names are those of one person, or of several who are
// said to have taken the picture, and of an agency: "冉 青、孟 秋摄（清江视觉）".
func (m *makers) personsOfAgency() bool {
	if m.n < 2 || m.n > 2 && !m.taken {
		return false
	}
	office := m.items[m.n-1].kind == organisationMaker && m.taken
	if m.items[m.n-1].kind != agencyMaker && !office {
		return false
	}
	for i := range m.n - 1 {
		if m.items[i].kind != personMaker || office && !nameOfLetters(m.items[i].text) {
			return false
		}
	}
	return true
}

// isKanaWord reports whether s is one word in kana, as places and common words are
// and full names are not: "＝5日、オスロ（AFP時事）".
func isKanaWord(s string) bool {
	return !strings.ContainsFunc(s, func(c rune) bool { return !isAnyKana(c) })
}

// insideOf puts before the credit in a bracket the agency that issued it, which counts more
// than who gave the picture: "新华社发（李安 摄）".
func (f *finder) insideOf() {
	before := trimBlankEnd(f.line[:f.open])
	for _, p := range f.rules.inside {
		rest, ok := strings.CutSuffix(before, p.Text)
		if !ok {
			continue
		}
		rest = trimBlankEnd(rest)
		from := strings.LastIndexFunc(rest, func(c rune) bool { return !unicode.IsLetter(c) })
		if from >= 0 {
			_, n := firstLetter(rest[from:])
			from += n
		} else {
			from = 0
		}
		f.heldInside()
		const most = 30 // bytes
		if name := rest[from:]; name != "" && len(name) <= most && (f.credit.Agency == "" || f.r.supplier && f.rules.isAgency(name)) {
			f.credit.Agency, f.from = name, from
			f.credit.Text = onOneLine(f.line[from:f.end])
		}
		return
	}
}

// takeInside adds the names of a final bracket, r.s[from:to]: one, or an agency and a
// person behind a stroke, "© APA (dpa/Krüger)".
func (r *makerReader) takeInside(from, to int) {
	if n := r.m.n; n > 0 && r.m.items[n-1].kind == organisationMaker && isHandleNote(r.s[from:to]) {
		return // "BOMBEROS DE VEGA (@112_VEGA)"
	}
	if at := strings.IndexByte(r.s[from:to], '/'); at > 0 && (r.lang == "de" || r.rights) && r.m.n == 1 && r.m.items[0].kind == agencyMaker {
		if k := r.rules.kinds(r.s[from : from+at]); k.is(creditAgency) || k.is(CreditStatus) {
			r.take(from, from+at, supplySeparator)
			r.take(from+at+1, to, supplySeparator)
			return
		}
	}
	r.take(from, to, supplySeparator)
}
