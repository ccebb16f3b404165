package newsmark

import (
	"strings"
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

// newsroomSentence reads an agency or newsroom that is not known behind a date
// and a dash, up to the full stop that ends the dateline: "7 окт — ЛЕТА.", "—
// РИА «Волга-инфо».", "— АиФ-Кострома."
func (p *datelineReader) newsroomSentence() bool {
	const most = 50 // bytes
	start := p.pos
	p.skipSpace()
	name, _, ok := strings.Cut(p.rest(), ".")
	if !ok || name == "" || len(name) > most || strings.Contains(name, ",") {
		p.pos = start
		return false
	}
	first, rest, more := strings.Cut(name, " ")
	known := p.x.agency(name) != "" || p.x.agency(first) != ""
	switch {
	case !more && isAcronym(name) && len([]rune(name)) >= 3:
	case !more && known && strings.HasPrefix(name[len(p.x.agency(name)):], "-"):
	case more && (known || isAcronym(first)) && strings.Trim(rest, quoteMarks) != rest:
	default:
		p.pos = start
		return false
	}
	p.d.Agency = name
	p.pos += len(name) + len(".")
	return true
}

// leadingAgency takes a newsroom off the place that it stands before: "Redacción
// Comarca, Lerín.-".
func (p *datelineReader) leadingAgency() {
	newsroom, place, ok := strings.Cut(p.d.Place, ", ")
	if !ok || p.x.agency(newsroom) == "" {
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
