package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spaced reads a dateline in a script that sets spaces between words:
//
//	WASHINGTON, June 3 (AP) —
//	TOKYO/NAGOYA, July 19, Kyodo -
//	Madrid, 3 jun (EFE).-
//	КОСТРОМА, 30 апреля. /Корр. ТАСС Ия Журавлик/.
//	КАЗАНЬ, 9 окт — РИА Новости, Радомир Ушаков.
//	Köln (SID) Der Platzwart
//	BERLIN taz/dpa |
//	KARAKHEL:
//	RENNES (Ille-et-Vilaine).
func (p *datelineReader) spaced() bool {
	if p.x.word(placeToken(p.s))&isMonth != 0 && p.date() {
		return p.agencyBetween('(', ')', false) && p.agencyEnd() // "Dec 3 (Reuters) -"
	}
	p.pos, p.d = 0, Dateline{}
	if p.first && p.agencyFirst() {
		return true
	}
	p.pos, p.d = 0, Dateline{}
	place, ok := p.place()
	if !ok {
		return false
	}
	p.d.Place = place
	p.slashedAgency()
	p.leadingAgency()
	placed := p.pos
	dated := p.commaDate()
	if p.agencyBetween('(', ')', dated) || p.agencyBetween('/', '/', dated) {
		return p.agencyEnd()
	}
	if p.plainAgency() {
		return p.dash() || p.take(".")
	}
	if p.d.Agency != "" && (p.dash() || p.take(".")) || dated && p.first && isDigit(p.s[p.pos-1]) && p.take(". ") {
		return true
	}
	if dated && p.first && p.take(":") {
		return strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace()) && !p.hasNoPlace()
	}
	if p.pos == placed && p.regionEnd() {
		return true
	}
	if p.pos == placed && (p.barredAgency() || p.signEnd() || p.noteEnd()) {
		return true
	}
	placed = p.pos
	if !p.dash() {
		return false
	}
	stop := strings.HasSuffix(strings.TrimRightFunc(p.s[:p.pos], isDash), ".")
	end := p.pos
	if p.agencyBetween('(', ')', false) && p.dash() {
		return true // "LOWNESS--(BUSINESS WIRE)--"
	}
	p.skipSpace()
	if name := p.x.agency(p.rest()); name != "" && !stop && p.agencySentence(name) {
		return true
	}
	p.pos = end
	if !dated && p.dateBetween() {
		return true
	}
	if dated && !stop && p.newsroomSentence() {
		return true
	}
	return p.bareEnd(placed, dated, stop)
}

// dateBetween reads a date behind the dash and another dash, as press releases
// have it: "FALLOW, Ohio – May 3, 2024 –".
func (p *datelineReader) dateBetween() bool {
	start, d := p.pos, p.d
	p.skipSpace()
	if p.first && p.dashAhead() && !p.hasNoPlace() && p.date() && p.dash() && unicode.IsUpper(p.afterSpace()) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// dateFirst reads a dateline with an agency that the date opens: "5 мая, Минск
// /Корр. БЕЛТА/."
func (p *datelineReader) dateFirst() bool {
	if !p.date() {
		return false
	}
	if p.take(".") { // 30 мая. INTERFAX.RU -
		p.skipSpace()
		p.d.Agency = p.x.agency(p.rest())
		p.pos += len(p.d.Agency)
		return p.d.Agency != "" && p.dash()
	}
	comma := p.take(",")
	if !comma && !p.dash() {
		p.skipSpace()
		if !p.take("|") {
			return false
		}
	}
	p.skipSpace()
	place, ok := p.place()
	if !ok {
		return false
	}
	p.d.Place = place
	if p.agencyBetween('(', ')', true) || p.agencyBetween('/', '/', true) {
		return p.agencyEnd()
	}
	if !p.first || strings.Count(place, " ") > 2 || !p.x.places(place) || !p.dash() && (comma || !p.take(":")) {
		return false
	}
	return strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace())
}

// bareEnd reports whether a place, perhaps with a date, and a dash are a
// dateline without an agency.
func (p *datelineReader) bareEnd(placed int, dated, stop bool) bool {
	next := p.afterSpace()
	if next == utf8.RuneError || unicode.IsLower(next) || p.hasNoPlace() || !dated && utf8.RuneCountInString(p.d.Place) < 3 {
		return false
	}
	if dated || stop {
		return dated || p.first || p.inCapitals() || strings.ContainsAny(p.d.Place, ", ") // a heading is one word
	}
	if p.onRoute() {
		return false
	}
	// A short dash parts titles, too; and in Russian a long one stands for "is".
	dash := strings.TrimSpace(p.s[placed:p.pos])
	if before, after := strings.HasPrefix(p.s[placed:], " "), strings.HasPrefix(p.rest(), " "); !before || !after {
		return p.first && (dash == "—" || before || after) && (p.longCapitals() || p.inRegion())
	}
	long := dash == "—" || dash == "–" || dash == "--"
	if p.first && p.inRegion() || p.first && dash == "-" && p.longCapitals() && !strings.Contains(p.d.Place, ",") {
		return long || dash == "-"
	}
	return long && (p.inCapitals() || p.first && p.knownPlace()) || p.first && dash == "-" && p.knownPlace()
}

// isDate reports whether a date is next.
func (p *datelineReader) isDate() bool {
	q := datelineReader{x: p.x, s: p.rest()}
	return q.date()
}

func firstRune(s string) rune {
	c, _ := firstLetter(s)
	return c
}

// commaDate reads the date behind the place and a comma or a full stop.
func (p *datelineReader) commaDate() bool {
	start := p.pos
	c := p.peek()
	if c == ',' || c == '.' || c == ';' {
		p.pos++
	}
	p.skipSpace()
	if c == ' ' && !('0' <= p.peek() && p.peek() <= '9') && !strings.Contains(p.d.Place, ", ") || !p.date() {
		p.pos = start
		return false
	}
	return true
}

// date reads a date: "June 3", "3. Juni", "1er sept.", "27.6.2025", "lundi 3
// juin", with a year perhaps. A day alone counts before a bracket.
func (p *datelineReader) date() bool {
	start := p.pos
	for range 2 { // Paris, le lundi 3 juin
		word := placeToken(p.rest())
		if kinds := p.x.word(word); word == "" || kinds&(isParticle|isInPlace|isNotPlace) == 0 || kinds&isMonth != 0 {
			break
		}
		p.pos += len(word)
		p.take(",")
		p.skipSpace()
	}
	if p.digitsDate() || p.wordsDate() {
		p.year()
		return true
	}
	p.pos = start
	return false
}

// digitsDate reads "27.6.2025", "27. 6. 2025", "27.06.", "27/6/2025",
// "27-06-2025" or "2025-06-27".
func (p *datelineReader) digitsDate() bool {
	start := p.pos
	day := p.number()
	sign := p.peek()
	if day == "" {
		return p.yearFirst()
	}
	if sign == '.' || sign == '/' || sign == '-' {
		p.pos++
		spaced := sign == '.' && p.peek() == ' '
		if spaced {
			p.skipSpace()
		}
		month, again := p.number(), p.peek() == sign
		if isMonthNumber(month) && (again || !spaced && sign != '-') {
			p.d.Day, p.d.Month = day, month
			if again {
				p.pos++
				if spaced {
					p.year()
				} else if p.digits() != 4 && sign == '-' {
					p.pos = start
					return false
				}
			}
			return true
		}
	}
	p.pos = start
	return false
}

// yearFirst reads "2025-06-27".
func (p *datelineReader) yearFirst() bool {
	start := p.pos
	if p.digits() == 4 && p.take("-") {
		month := p.number()
		if isMonthNumber(month) && p.take("-") {
			if day := p.number(); day != "" {
				p.d.Month, p.d.Day = month, day
				return true
			}
		}
	}
	p.pos = start
	return false
}

// isMonthNumber reports whether s is the number of a month.
func isMonthNumber(s string) bool {
	return len(s) == 1 && s != "0" || len(s) == 2 && (s[0] == '0' || s[0] == '1' && s[1] <= '2') || len(s) > 2 // wide digits
}

// digits skips up to four digits.
func (p *datelineReader) digits() int {
	n := 0
	for n < 4 && n < len(p.rest()) && '0' <= p.rest()[n] && p.rest()[n] <= '9' {
		n++
	}
	p.pos += n
	return n
}

// wordsDate reads a date with the name of a month.
func (p *datelineReader) wordsDate() bool {
	if month := p.month(); month != "" {
		p.skipSpace()
		day := p.number()
		p.d.Month, p.d.Day = month, day
		return day != ""
	}
	day := p.number()
	if day == "" {
		return false
	}
	p.d.Day = day
	if p.take("er") {
		p.d.Day += "er"
	} else {
		for _, ordinal := range [...]string{"º", "st", "nd", "rd", "th"} {
			if p.take(ordinal) {
				p.d.Day += ordinal
				break
			}
		}
	}
	p.take(".")
	p.skipSpace()
	if word := placeToken(p.rest()); p.x.word(word)&(isParticle|isInPlace) != 0 && p.x.word(word)&isMonth == 0 {
		p.pos += len(word) // 3 de junio
		p.skipSpace()
	}
	p.d.Month = p.month()
	return p.d.Month != "" || p.peek() == '('
}

// month reads the name of a month, with the full stop that shortens it.
func (p *datelineReader) month() string {
	token := strings.TrimRight(placeToken(p.rest()), ".")
	if token == "" || p.x.word(token)&isMonth == 0 {
		return ""
	}
	p.pos += len(token)
	start := p.pos
	if p.peek() == '.' {
		// The full stop ends the whole date where a new part follows it, as
		// in "3 июня. /ТАСС/" and "21 августа. INTERFAX.RU".
		p.pos++
		next := strings.TrimLeft(p.rest(), " ")
		if utf8.RuneCountInString(token) > 5 || strings.HasPrefix(next, "/") || !strings.HasPrefix(next, "(") && p.x.agency(next) != "" {
			p.pos = start
		}
	}
	return token + strings.TrimSpace(p.s[start:p.pos])
}

// year skips a year.
func (p *datelineReader) year() {
	start := p.pos
	p.take(",")
	p.skipSpace()
	if word := placeToken(p.rest()); word != "" && p.x.word(word)&isParticle != 0 {
		p.pos += len(word) // 12 de mayo de 2023
		p.skipSpace()
	}
	if n := p.digits(); n != 4 || unicode.IsLetter(p.peek()) {
		p.pos = start
	}
}

// agencyBetween reads an agency in brackets or between slashes. One that is
// not known counts where a date stands before it.
func (p *datelineReader) agencyBetween(open, end byte, dated bool) bool {
	start := p.pos
	if c := p.peek(); c == '.' || c == ',' {
		p.pos++
	}
	p.skipSpace()
	s := p.rest()
	if s == "" || s[0] != open {
		p.pos = start
		return false
	}
	n := strings.IndexByte(s[1:], end)
	if n <= 0 || n > 60 {
		p.pos = start
		return false
	}
	if !p.agencyAndReporter(s[1:1+n], dated) {
		p.pos = start
		return false
	}
	p.pos += n + 2
	return true
}

// agencyAndReporter reads what stands in the brackets: "AP", "dpa/lni",
// "Корр. ТАСС Ия Журавлик".
func (p *datelineReader) agencyAndReporter(s string, dated bool) bool {
	s = strings.TrimSpace(s)
	for range 2 { // Спец. корр.
		if word, rest, ok := strings.Cut(s, " "); ok && p.x.word(word)&isReporter != 0 {
			s = rest
		}
	}
	name := p.x.jointAgency(s)
	if name == "" {
		if paper, partner, ok := strings.Cut(s, "/"); p.namesOutlet(s) || ok && isAcronym(paper) && partner != "" && p.x.agency(partner) == partner {
			p.d.Agency = s
			return true
		}
		bare := strings.TrimRight(s, " 0123456789") // "FOX 9"
		acronym := p.first && isAcronym(bare) && len(bare) >= 3 && p.x.word(bare)&isNotPlace == 0
		if !dated && !acronym || !unicode.IsUpper(firstRune(s)) || strings.Count(s, " ") > 2 {
			return false
		}
		p.d.Agency = s
		return true
	}
	p.d.Agency = name
	tail := strings.TrimLeft(s[len(name):], " ,")
	if tail == "" || tail[0] == '/' || tail[0] == '-' {
		return true
	}
	names := nameReader{x: p.x, s: tail, least: 2, commas: true}
	names.read()
	p.d.Reporters = names.names
	return names.end == len(tail)
}

// agencyEnd reads what ends a dateline behind the agency: a dash, a colon, an
// equals sign, the full stop behind slashes; or nothing but the story.
func (p *datelineReader) agencyEnd() bool {
	slash, bracket := p.s[p.pos-1] == '/', p.s[p.pos-1] == ')'
	if p.dash() {
		return true
	}
	if slash {
		return p.take(".") || p.wireDate()
	}
	known := p.x.agency(p.d.Agency) != ""
	if p.take(":") || p.take(" =") || p.take(" |") {
		return true
	}
	if (p.d.Day != "" || p.first && known) && p.peek() == '.' {
		if !bracket {
			p.pos++ // a bracket ends the dateline, not the stop behind it
		}
		return true
	}
	next := strings.TrimLeft(p.rest(), " \u00a0")
	return len(next) < len(p.rest()) && unicode.IsUpper(firstRune(strings.TrimLeft(next, "\"“„«‘"))) && known
}

// wireDate reads the date and the stroke that end a dateline of ACCESSWIRE:
// "/ December 3, 2021 /".
func (p *datelineReader) wireDate() bool {
	p.skipSpace()
	if !p.date() {
		return false
	}
	p.skipSpace()
	return p.take("/")
}

// plainAgency reads an agency behind a comma or a full stop: "July 19, Kyodo -".
func (p *datelineReader) plainAgency() bool {
	start := p.pos
	if c := p.peek(); c == ',' || c == '.' {
		p.pos++
	}
	p.skipSpace()
	name := p.x.agency(p.rest())
	if name == "" || p.pos == start {
		p.pos = start
		return false
	}
	end := p.pos
	p.pos += len(name)
	if !p.dash() && (p.d.Day == "" || !p.take(". ")) {
		p.pos = start
		return false
	}
	p.pos = end + len(name)
	p.d.Agency = name
	return true
}

// agencySentence reads an agency behind a dash, the reporters, and the full
// stop that ends the dateline: "— РИА Новости, Радомир Ушаков."
func (p *datelineReader) agencySentence(name string) bool {
	start := p.pos
	p.pos += len(name)
	if p.take(",") {
		names := nameReader{x: p.x, s: p.rest(), least: 2, commas: true}
		names.read()
		p.d.Reporters = names.names
		p.pos += names.end
	}
	if !p.take(".") && (p.d.Reporters != nil || !strings.HasPrefix(p.rest(), " ") || !p.dash()) {
		p.pos, p.d.Reporters = start, nil
		return false
	}
	p.d.Agency = name
	return true
}
