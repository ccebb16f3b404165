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
func (p *datelineReader) spaced() bool {
	place, ok := p.place()
	if !ok {
		return false
	}
	p.d.Place = place
	dated := p.commaDate()
	if p.agencyBetween('(', ')', dated) || p.agencyBetween('/', '/', dated) {
		return p.agencyEnd()
	}
	if p.plainAgency() {
		return p.dash()
	}
	placed := p.pos
	if !p.dash() {
		return false
	}
	stop := strings.HasSuffix(strings.TrimRightFunc(p.s[:p.pos], isDash), ".")
	end := p.pos
	p.skipSpace()
	if name := p.x.agency(p.rest()); name != "" && !stop && p.agencySentence(name) {
		return true
	}
	p.pos = end
	return p.bareEnd(placed, dated, stop)
}

// bareEnd reports whether a place, perhaps with a date, and a dash are a
// dateline without an agency.
func (p *datelineReader) bareEnd(placed int, dated, stop bool) bool {
	next := p.afterSpace()
	if next == utf8.RuneError || unicode.IsLower(next) || p.hasNoPlace() {
		return false
	}
	if dated || stop {
		return true
	}
	// A short dash parts titles, too; and in Russian a long one stands for "is".
	dash := strings.TrimSpace(p.s[placed:p.pos])
	return strings.HasPrefix(p.s[placed:], " ") && (dash == "—" || dash == "–" || dash == "--") && strings.HasPrefix(p.rest(), " ") &&
		p.inCapitals()
}

// hasNoPlace reports whether a word of the place says that it is none.
func (p *datelineReader) hasNoPlace() bool {
	for word := range strings.FieldsFuncSeq(p.d.Place, func(c rune) bool { return c == ' ' || c == '/' || c == ',' }) {
		if p.x.word(word)&isNotPlace != 0 && unicode.IsUpper(firstRune(word)) {
			return true
		}
	}
	return false
}

// afterSpace returns the first character behind white space and quotation
// marks.
func (p *datelineReader) afterSpace() rune {
	s := strings.TrimLeft(p.rest(), " \u00a0\u202f\n«»“”„\"'‘’¿¡")
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// inCapitals reports whether the place is a Latin name in capitals of a few
// words, as the name of a state behind it need not be.
func (p *datelineReader) inCapitals() bool {
	town, _, _ := strings.Cut(p.d.Place, ",")
	words, letters := 0, 0
	for word := range strings.FieldsFuncSeq(town, func(c rune) bool { return c == ' ' || c == '/' }) {
		if p.x.word(word)&(isParticle|isInPlace) == 0 {
			words++
		}
		for _, c := range word {
			if unicode.IsLower(c) || unicode.Is(unicode.Cyrillic, c) {
				return false
			}
			if unicode.IsLetter(c) {
				letters++
			}
		}
	}
	return words <= 3 && letters >= 3
}

// place reads the place, or several, up to what cannot be part of it: a date,
// an agency, a dash.
func (p *datelineReader) place() (string, bool) {
	words, end := 0, 0
	for {
		token := placeToken(p.rest())
		first, _ := utf8.DecodeRuneInString(token)
		kinds := p.x.word(token)
		switch {
		case token == "":
			return "", false
		case unicode.IsUpper(first) || unicode.IsTitle(first):
			words++
		case words == 0 || kinds&(isParticle|isInPlace) == 0:
			return "", false
		}
		p.pos += len(token)
		end = p.pos
		if words > 7 {
			return "", false
		}
		if !p.nextPlaceWord() {
			break
		}
	}
	place := strings.TrimRight(p.s[:end], " ")
	if bare := strings.TrimSuffix(place, "."); bare != place && !strings.Contains(place, ",") && !p.abbreviated(place) {
		place = bare
		p.pos = len(bare)
	}
	return place, true
}

// abbreviated reports whether the full stop at the end of a place shortens it:
// a dateline goes on behind it without another one.
func (p *datelineReader) abbreviated(place string) bool {
	i := strings.LastIndexAny(place, " /") + 1
	return utf8.RuneCountInString(place[i:]) <= 3
}

// nextPlaceWord skips what stands between two words of a place, and reports
// whether another one follows.
func (p *datelineReader) nextPlaceWord() bool {
	start := p.pos
	switch p.peek() {
	case '/':
		p.pos++
	case ',':
		p.pos++
		p.skipSpace()
	case ' ', '\u00a0':
		p.skipSpace()
	default:
		return false
	}
	comma := strings.HasPrefix(p.s[start:], ",")
	c := p.peek()
	if !unicode.IsLetter(c) || comma && (p.x.agency(p.rest()) != "" || p.isDate()) {
		p.pos = start
		return false
	}
	token := placeToken(p.rest())
	if !unicode.IsUpper(c) && !unicode.IsTitle(c) && (comma || p.x.word(token)&(isParticle|isInPlace) == 0) {
		p.pos = start
		return false
	}
	return true
}

// isDate reports whether a date is next.
func (p *datelineReader) isDate() bool {
	q := datelineReader{x: p.x, s: p.rest()}
	return q.date()
}

// placeToken returns the letters that s begins with, with what stands inside
// names of places. A full stop at its end may shorten it.
func placeToken(s string) string {
	for i, c := range s {
		switch {
		case unicode.IsLetter(c) && !isHan(c) && !isKana(c) && !isHangul(c) || unicode.IsMark(c):
		case i > 0 && (c == '\'' || c == '’' || c == 'ʼ' || c == '‑' || c == '.'):
		case i > 0 && c == '-':
			if next, _ := utf8.DecodeRuneInString(s[i+1:]); !unicode.IsLetter(next) {
				return s[:i]
			}
		default:
			return s[:i]
		}
		if c == '.' && i+1 < len(s) && s[i+1] == '-' {
			return shortened(s[:i], s[:i+1])
		}
	}
	return s
}

// shortened returns word without the full stop of ".-", which ends a dateline,
// not the word.
func shortened(bare, word string) string {
	if n := utf8.RuneCountInString(bare); n <= 4 && n >= 2 && unicode.IsUpper(firstRune(bare)) && strings.ToUpper(bare) != bare {
		return word
	}
	return bare
}

func firstRune(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// commaDate reads the date behind the place and a comma or a full stop.
func (p *datelineReader) commaDate() bool {
	start := p.pos
	if c := p.peek(); c == ',' || c == '.' {
		p.pos++
	}
	p.skipSpace()
	if !p.date() {
		p.pos = start
		return false
	}
	return true
}

// date reads a date: "June 3", "3. Juni", "1er sept.", "27.6.2025", with a
// year perhaps. A day alone counts before a bracket.
func (p *datelineReader) date() bool {
	start := p.pos
	if p.digitsDate() || p.wordsDate() {
		p.year()
		return true
	}
	p.pos = start
	return false
}

// digitsDate reads "27.6.2025", "27.06." or "27/6/2025".
func (p *datelineReader) digitsDate() bool {
	start := p.pos
	day := p.number()
	sign := p.peek()
	if day != "" && (sign == '.' || sign == '/') {
		p.pos++
		if month := p.number(); month != "" {
			p.d.Day, p.d.Month = day, month
			if p.take(string(sign)) {
				p.digits()
				return true
			}
			return true
		}
	}
	p.pos = start
	return false
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
	if word := placeToken(p.rest()); word != "" && p.x.word(word)&(isParticle|isInPlace) != 0 && p.x.word(word)&isMonth == 0 {
		p.pos += len(word) // Paris, le 3 juin
		p.skipSpace()
	}
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
	} else if p.take("º") {
		p.d.Day += "º"
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
	if word, rest, ok := strings.Cut(s, " "); ok && p.x.word(word)&isReporter != 0 {
		s = rest
	}
	name := p.x.agency(s)
	if name == "" {
		if !dated || !unicode.IsUpper(firstRune(s)) || strings.Count(s, " ") > 2 {
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

// agencyEnd reads what ends a dateline behind the agency: a dash, or the full
// stop behind slashes.
func (p *datelineReader) agencyEnd() bool {
	slash := p.s[p.pos-1] == '/'
	if p.dash() {
		return true
	}
	return slash && p.take(".")
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
	if !p.dash() {
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
	if !p.take(".") {
		p.pos, p.d.Reporters = start, nil
		return false
	}
	p.d.Agency = name
	return true
}
