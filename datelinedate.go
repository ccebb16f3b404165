package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// dateBetween reads a date behind the dash and another dash, as press releases
// have it: "FALLOW, Ohio – May 3, 2024 –". Behind a place in capitals a colon will do:
// "CAIRO – 4 May 2024:".
func (p *datelineReader) dateBetween() bool {
	start, d := p.pos, p.d
	p.skipSpace()
	if p.first && p.dateSignAhead() && !p.hasNoPlace() && p.date() && (p.dash() || p.longCapitals() && p.take(":")) && unicode.IsUpper(p.afterSpace()) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// dateSignAhead tells at little cost that no date follows with a dash or a colon behind it.
func (p *datelineReader) dateSignAhead() bool {
	head := p.rest()
	head = head[:min(len(head), maxBoldPlace)]
	return hasDigit(head) && (strings.IndexByte(head, ':') >= 0 || strings.IndexFunc(head, isDash) >= 0)
}

// dateEnd reads a date in brackets behind a place that is told to be one, and
// the dash or colon that ends the dateline: "FALLOW, Ohio (May 3, 2024) –".
func (p *datelineReader) dateEnd() bool {
	start, d := p.pos, p.d
	p.take(".") // behind a state's name
	p.skipSpace()
	if p.first && p.take("(") && p.date() && p.take(")") {
		land := p.peek() == '.' && strings.Contains(p.d.Place, ", ") // "Monterrey, México (3 mayo 2024).-"
		if (p.dash() || p.take(":")) && unicode.IsUpper(p.afterSpace()) && (land || p.inCapitals() || p.inRegion() || p.knownPlace()) && !p.hasNoPlace() {
			return true
		}
	}
	p.pos, p.d = start, d
	return false
}

// dateInside reads the date behind the agency in a bracket, s, and returns what stands
// before it: "MindaNews / 4 November", "Newsfile Corp. - November 4, 2025".
func (p *datelineReader) dateInside(s string) string {
	for _, sign := range [...]string{" / ", " - ", " – ", "/"} {
		agency, date, ok := strings.Cut(s, sign)
		if q := (datelineReader{x: p.x, s: date}); ok && p.d.Day == "" && q.date() && q.rest() == "" {
			p.d.Month, p.d.Day = q.d.Month, q.d.Day
			return agency
		}
	}
	return s
}

// dateFirst reads a dateline with an agency that the date opens: "5 мая, Минск
// /Корр. БЕЛТА/."
func (p *datelineReader) dateFirst() bool {
	if !p.date() {
		return false
	}
	start, d := p.pos, p.d
	if p.take(".") || p.first && p.take(",") { // 30 мая. INTERFAX.RU -
		p.skipSpace()
		p.d.Agency = p.x.agency(p.rest())
		p.pos += len(p.d.Agency)
		if p.d.Agency != "" && (p.dash() || p.first && p.take(".") && unicode.IsUpper(p.afterSpace())) {
			return true
		}
		p.pos, p.d = start, d
	}
	return p.placeAfterDate()
}

// placeAfterDate reads the place behind a date, and what ends the dateline.
func (p *datelineReader) placeAfterDate() bool {
	if p.take(" (") { // "May 3, 2024 (FALLOW, Ohio) –"
		place, ok := p.place()
		p.d.Place = place
		return ok && p.first && p.take(")") && p.x.places(place) && p.dash() && unicode.IsUpper(p.afterSpace())
	}
	comma := p.take(",") || p.first && p.take(".")
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
	if p.bracketedAgency(true) {
		return p.agencyEnd()
	}
	if p.first && comma && (p.plainAgency() && (p.dash() || p.take(".")) || p.townStop()) {
		return true
	}
	if !p.first || strings.Count(place, " ") > 2 || !p.x.places(place) || !p.dash() && (comma || !p.take(":")) {
		return false
	}
	return strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace())
}

// isDate reports whether a date is next.
func (p *datelineReader) isDate() bool {
	q := datelineReader{x: p.x, s: p.rest()}
	return q.date()
}

// commaDate reads the date behind the place and a comma or a full stop.
func (p *datelineReader) commaDate() bool {
	start := p.pos
	if strings.HasPrefix(p.rest(), " ,") {
		p.pos++ // "Niamey , 3 mars (ANP) –"
	}
	c := p.peek()
	if c == ' ' && strings.HasPrefix(p.rest(), " / ") {
		p.pos++
		c = '/'
	}
	if c == ',' || c == '.' || c == ';' || c == '/' {
		p.pos++
	}
	p.skipSpace()
	if c == ' ' && !('0' <= p.peek() && p.peek() <= '9') && !strings.Contains(p.d.Place, ", ") && !p.dayBehindA() || !p.date() {
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
		if sign != '.' && p.namedMonth(day, sign) {
			return true
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

// namedMonth reads the name of a month and a year between the same signs as behind the day:
// "12/MAY/2024".
func (p *datelineReader) namedMonth(day string, sign rune) bool {
	start := p.pos
	if month := p.month(); month != "" && p.peek() == sign {
		p.pos++
		if n := p.digits(); n == 4 || n == 2 {
			p.d.Day, p.d.Month = day, month
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
		if n := utf8.RuneCountInString(token); n > 5 || isGenitive(token) || n > 3 && strings.HasPrefix(next, "-") || isWholeMonth(token) && isDash(firstRune(next)) || strings.HasPrefix(next, "/") || !strings.HasPrefix(next, "(") && p.x.agency(next) != "" {
			p.pos = start
		}
	}
	return token + strings.TrimSpace(p.s[start:p.pos])
}

// isWholeMonth reports whether a short month is written in full, so that the full stop behind
// it does not shorten it: "3 mars. –".
func isWholeMonth(month string) bool {
	switch strings.ToLower(month) {
	case "mars", "mai", "juin", "août", "mayo", "may", "june", "july", "märz", "juni", "juli":
		return true
	}
	return false
}

// isGenitive reports whether a month is written as behind a day in Russian, and so not
// shortened: "мая", "августа".
func isGenitive(month string) bool {
	last, _ := utf8.DecodeLastRuneInString(month)
	return last == 'я' || last == 'Я' || last == 'а' || last == 'А'
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
		return
	}
	end := p.pos
	p.old = beforeOurTime(p.s[p.pos-len("2006") : p.pos])
	p.skipSpace()
	if word := placeToken(p.rest()); p.pos == end || word == "" || p.x.word(word)&isParticle == 0 {
		p.pos = end
	} else {
		p.pos += len(strings.TrimSuffix(word, "года.")) // 2024 г.
		p.take("года")
	}
	p.clock()
}

// clock skips the time behind a date: "3 мая 2024, 12:30".
func (p *datelineReader) clock() {
	start := p.pos
	if p.take(", ") && p.number() != "" && p.take(":") && p.number() != "" {
		return
	}
	p.pos = start
}
