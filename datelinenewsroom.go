package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// barredNewsroom reads a dateline as the newsrooms of AFP set it, with bars:
// "Bruxelles, Belgique | AFP | samedi 18/11/2023 -".
func (p *datelineReader) barredNewsroom() bool {
	start := p.pos
	p.skipSpace()
	if !p.take("|") {
		p.pos = start
		return false
	}
	p.skipSpace()
	name := p.x.agency(p.rest())
	if name == "" {
		name = p.barredName()
	}
	p.pos += len(name)
	p.skipSpace()
	if name == "" || !p.take("|") {
		p.pos = start
		return false
	}
	p.d.Agency = name
	end := p.pos
	p.skipSpace()
	if word := placeToken(p.rest()); word != "" && p.x.word(word)&isMonth == 0 {
		p.pos += len(word) // the day of the week
		p.skipSpace()
	}
	if !p.date() {
		p.pos = end
		return true
	}
	p.dash()
	return true
}

// barredName returns the name in capitals that a bar ends, behind a place that is known to
// be one and a bar, as papers in Uganda set theirs: "Kampala, Uganda | THE INDEPENDENT |".
func (p *datelineReader) barredName() string {
	const least, most = 3, 30 // bytes
	rest := p.rest()
	end := strings.IndexByte(rest[:min(len(rest), most)], '|')
	if end < least || !p.first || !p.inRegion() && !p.knownPlace() {
		return ""
	}
	name := strings.TrimRight(rest[:end], " ")
	if !allCapitals(name) || p.x.word(name)&(isNotPlace|isNote|isMonth) != 0 || hasDigit(name) {
		return ""
	}
	return name
}

// newsroomSentence reads an agency or newsroom that is not known behind a date
// and a dash, up to the full stop that ends the dateline: "7 окт — ЛЕТА.", "—
// РИА «Волга-инфо».", "— АиФ-Кострома."
func (p *datelineReader) newsroomSentence() bool {
	const most = 60 // bytes
	start := p.pos
	p.skipSpace()
	name, rest, ok := strings.Cut(p.rest(), ".")
	if site := siteToken(p.rest()); len(site) > len(name) {
		name, rest, ok = site, p.rest()[len(site):], strings.HasPrefix(p.rest()[len(site):], ".") // Юга.ру
	}
	if quoted := quotedHead(p.rest()); quoted != "" {
		name, rest = quoted, p.rest()[len(quoted):] // "Вести.Экономика".
		ok = strings.HasPrefix(rest, ".")
	} else if quoted, _, closed := strings.Cut(rest, "»."); closed && strings.Count(name, "«") > strings.Count(name, "»") {
		name = p.rest()[:len(name)+1+len(quoted)+len("»")] // ИА «Луг.Ру».
	}
	if !ok || name == "" || len(name) > most || !p.isNewsroom(name) {
		p.pos = start
		return false
	}
	p.d.Agency = wholeUnquoted(name)
	p.pos += len(name) + len(".")
	return true
}

// wholeUnquoted returns the name of a newsroom without quotation marks around all of it.
func wholeUnquoted(name string) string {
	if bare := strings.Trim(name, quoteMarks); !strings.ContainsAny(bare, "«\"") {
		return bare
	}
	return name // ИА «Луг-информ»
}

// newsroomBehind reads one behind the comma or the full stop that ends the date, at the
// head of a piece: "3 мая, LugMedia.", "3 мая. ЛУГ НЬЮС.", "3 мая. «Луг-информ»."
func (p *datelineReader) newsroomBehind() bool {
	start, month := p.pos, strings.TrimSuffix(p.d.Month, ".")
	if !p.take(",") && !p.take(".") && (month == p.d.Month || p.peek() != ' ') {
		return false
	}
	if p.newsroomSentence() && unicode.IsUpper(p.afterSpace()) {
		p.d.Month = month
		return true
	}
	p.pos, p.d.Agency = start, ""
	return false
}

// isNewsroom reports whether a name is written as those of newsrooms are, and sentences
// hardly begin: in capitals or quotation marks, with a capital within a word, or behind
// the name of an agency.
func (p *datelineReader) isNewsroom(name string) bool {
	const least = 3 // letters
	first, rest, more := strings.Cut(name, " ")
	if bare := strings.Trim(name, quoteMarks); bare != name && strings.Contains(bare, " ") && quotedHead(name) == name {
		return p.x.word(lastWord(bare))&isOutlet != 0 // «Гомельские вести»
	}
	agency := p.x.agency(name)
	known := agency != "" || p.x.agency(first) != ""
	switch {
	case strings.Contains(name, ","):
		return false
	case allCapitals(name) && utf8.RuneCountInString(first) >= least && strings.Count(rest, " ") == 0:
		return true
	case !more:
		before, after, joined := strings.Cut(name, "-")
		return hasHump(name) || siteToken(name) == name && strings.Contains(name, ".") || strings.Trim(name, quoteMarks) != name && len(name) > 2 ||
			joined && (known && strings.HasPrefix(name[len(agency):], "-") || allCapitals(before) && unicode.IsUpper(firstRune(after)) || p.x.word(after)&isOutlet != 0)
	case strings.Trim(rest, quoteMarks) != rest:
		return known || isAcronym(first)
	case strings.Trim(name, quoteMarks) != name:
		return name[0] >= utf8.RuneSelf && strings.HasSuffix(name, "»")
	}
	return known && unicode.IsUpper(firstRune(rest)) && strings.Count(rest, " ") == 0
}

// agencyDate reads the date and the full stop behind an agency that opens a piece: "ТАСС,
// 3 мая."
func (p *datelineReader) agencyDate() bool {
	start, d := p.pos, p.d
	if p.first && (p.take(", ") || p.take(". ")) && p.date() && p.d.Month != "" && p.d.Day != "" {
		bare := strings.TrimSuffix(p.d.Month, ".")
		if p.dash() || p.take(".") || bare != p.d.Month {
			p.d.Month = bare
			if strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace()) {
				return true
			}
		}
	}
	p.pos, p.d = start, d
	return false
}

// agencyBeside reads s, behind a date, as an agency that need not be known and who reports
// for it: "ИА «Луг-информ», Ия Журавлик", "Ия Журавлик - БЕЛТА".
func (p *datelineReader) agencyBeside(s string) bool {
	agency, who, ok := strings.Cut(s, ", ")
	if ok && p.x.agency(who) == who {
		agency, who = who, agency
	}
	if !ok {
		if who, agency, ok = cutDash(s); !ok || p.x.agency(agency) != agency {
			who, agency, ok = "", s, strings.Trim(s, quoteMarks) != s
		}
	}
	if !ok || strings.Trim(agency, quoteMarks) == "" || p.x.agency(agency) != agency && !p.isNewsroom(agency) {
		return false
	}
	if who != "" {
		names := nameReader{x: p.x, s: who, least: 2, commas: true}
		if names.read(); names.end != len(who) {
			return false
		}
		p.d.Reporters = names.names
	}
	p.d.Agency = wholeUnquoted(agency)
	return true
}

// cutDash returns what stands before and behind the first dash between spaces in s.
func cutDash(s string) (before, after string, ok bool) {
	i := strings.IndexFunc(s, isDash)
	if i <= 0 || s[i-1] != ' ' {
		return s, "", false
	}
	before = s[:i-1]
	after, ok = strings.CutPrefix(strings.TrimLeftFunc(s[i:], isDash), " ")
	return before, after, ok
}

// strokeFirst reads an agency between strokes that opens a piece: "/ТАСС/."
func (p *datelineReader) strokeFirst() bool {
	p.pos = len("/")
	name := p.x.agency(p.rest())
	p.pos += len(name)
	if !p.first || name == "" || !p.take("/") {
		return false
	}
	p.d.Agency = name
	return (p.dash() || p.take(".")) && unicode.IsUpper(p.afterSpace())
}

// leadingAgency takes a newsroom off the place that it stands before: "Redacción
// Comarca, Lerín.-".
func (p *datelineReader) leadingAgency() {
	newsroom, place, ok := strings.Cut(p.d.Place, ", ")
	if !ok {
		newsroom = p.x.agency(p.d.Place) // "EFE Madrid.-"
		place, ok = strings.CutPrefix(p.d.Place[len(newsroom):], " ")
		ok = ok && p.x.word(place)&isPlaceName != 0
	}
	if !ok || newsroom == "" || p.x.agency(newsroom) == "" {
		return
	}
	if bare := strings.TrimSuffix(place, "."); strings.HasPrefix(p.rest(), "-") && bare != place {
		place = bare
		p.pos--
	}
	end := p.pos
	if p.dash() {
		p.pos = end
		p.d.Agency, p.d.Place = newsroom, place
	}
}

// joinedAgency takes an agency in capitals off the place that a hyphen joins to it:
// "APA-Dakar (Sénégal) –".
func (p *datelineReader) joinedAgency() {
	name, place, ok := strings.Cut(p.d.Place, "-")
	if p.first && ok && isAcronym(name) && p.x.agency(name) == name && unicode.IsUpper(firstRune(place)) && !allCapitals(place) {
		p.d.Agency, p.d.Place = name, place
	}
}

// isLocalStation reports whether s is a place in Korean and the station of a network
// there: "부산CBS".
func (x *lineIndex) isLocalStation(s string) bool {
	place := strings.TrimRightFunc(s, capitalRune)
	return len(place) < len(s) && isStation(s[len(place):]) && isHangul(firstRune(place)) && x.word(place)&isPlaceName != 0
}

// placeRepeated reports whether s, in Korean and alone in a bracket, is the place
// that the story begins with behind it, by a word for what a place is.
func (p *datelineReader) placeRepeated(s string) bool {
	const most = 4 // letters
	n := utf8.RuneCountInString(s)
	if n < 2 || n > most || strings.ContainsFunc(s, func(c rune) bool { return !isHangul(c) }) {
		return false
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(p.s[p.pos:], " \u00a0"), s)
	c, size := utf8.DecodeRuneInString(rest)
	switch c {
	case '시', '군', '구', '도', '읍', '면':
		next, _ := utf8.DecodeRuneInString(rest[size:])
		return ok && (isHangul(next) || next == ' ')
	}
	return false
}

// commaNote reads what the reporter is behind the comma of a place that is known, and the
// sign that ends the dateline: "Kiev (Ukraine), envoyée spéciale –", "Berlin,
// correspondance –".
func (p *datelineReader) commaNote() bool {
	if place, note, ok := strings.Cut(p.d.Place, ", "); ok && p.x.word(note)&isNote != 0 && p.x.word(place)&isPlaceName != 0 {
		p.d.Place = place // "Bern, Korrespondent –"
		return p.dash() && unicode.IsUpper(p.afterSpace())
	}
	rest, ok := strings.CutPrefix(p.rest(), ", ")
	end := strings.IndexFunc(rest[:min(len(rest), maxBoldPlace)], func(c rune) bool { return isDash(c) || c == '.' })
	if !ok || end <= 0 || !unicode.IsLower(firstRune(rest)) {
		return false
	}
	note := strings.TrimRight(rest[:end], " ")
	word, _, _ := strings.Cut(note, " ")
	ours := word == "de" && p.isNote(note) // "de notre correspondant" stands behind places only
	if !ours && !strings.HasSuffix(p.d.Place, ")") && !p.knownPlace() {
		return false
	}
	start := p.pos
	p.pos += len(", ") + len(note)
	if (ours || p.isNote(word)) && !p.hasNoPlace() && (p.dash() || p.take(".")) && unicode.IsUpper(p.afterSpace()) {
		return true
	}
	p.pos = start
	return false
}

// placeAndStop reports whether s begins with a place that is known and a full stop, as
// where places are told off: "Köln. Bremen. Kiel."
func (p *datelineReader) placeAndStop(s string) bool {
	token := placeToken(s)
	bare := strings.TrimSuffix(token, ".")
	return len(bare) < len(token) && p.x.word(bare)&isPlaceName != 0
}
