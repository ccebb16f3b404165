package newsmark

import (
	"strings"
	"unicode"
)

// stoppedPair reads an agency and a place, in either order, that a full stop ends at the
// head of a piece: "EFE / Madrid.", "Colpisa. Madrid.", "Valencia. EFE.", "LUGO | EFE."
func (p *datelineReader) stoppedPair() bool {
	const most = 60 // bytes
	head := p.s[:min(len(p.s), most)]
	i := strings.IndexAny(head, "/|,.-–")
	if i < 2 || !p.first {
		return false
	}
	sign := len("/")
	if head[i] >= 0x80 {
		sign = len("–")
	}
	if c := head[i]; (c == '-' || c >= 0x80) && head[i-1] != ' ' {
		return false // a name with a hyphen
	}
	one := strings.TrimRight(head[:i], " ")
	two := strings.TrimLeft(head[i+sign:], " ")
	end := strings.Index(two, ". ")
	if end < 2 {
		return false
	}
	start := len(head) - len(two)
	two = two[:end]
	if !mayBePair(one) || !mayBePair(two) {
		return false
	}
	switch {
	case p.x.agency(one) == one && p.placeStopped(two):
		p.d.Agency = one
	case p.x.agency(two) == two && p.placeStopped(one):
		p.d.Agency = two
	default:
		return false
	}
	p.pos = start + end + len(".")
	return unicode.IsUpper(p.afterSpace())
}

// mayBePair reports whether the words of s are few, and begin with capitals but for the
// shortest, as those of agencies and places do: most sentences are told by that.
func mayBePair(s string) bool {
	const most, short = 4, 3 // words; letters
	n := 0
	for word := range strings.FieldsSeq(s) {
		if n++; n > most || !unicode.IsUpper(firstRune(word)) && (n == 1 || len(word) > short) {
			return false
		}
	}
	return n > 0
}

// placeStopped takes s as the place if it is told to be one.
func (p *datelineReader) placeStopped(s string) bool {
	q := datelineReader{x: p.x, s: s}
	place, ok := q.place()
	if !ok || q.rest() != "" || !p.x.places(place) || p.x.agency(place) == place {
		return false
	}
	q.d.Place = place
	if !q.knownPlace() && !q.longCapitals() {
		return false
	}
	p.d.Place = place
	return true
}

// newsroomBetween reads a newsroom between the dash behind a date and another one:
// "12 de marzo de 2024 — Agencia de Noticias UNAL —".
func (p *datelineReader) newsroomBetween() bool {
	start := p.pos
	p.skipSpace()
	head := p.rest()[:min(len(p.rest()), maxBoldPlace)]
	end := strings.IndexFunc(head, isDash)
	if end > 0 {
		if name := strings.TrimRight(head[:end], " "); p.namesOutlet(name) {
			p.pos += end
			if p.dash() && unicode.IsUpper(p.afterSpace()) {
				p.d.Agency = name
				return true
			}
		}
	}
	p.pos = start
	return false
}

// reporterAndAgency reads a reporter and the agency behind a stroke, in brackets:
// "Marta Ruiz/apro".
func (p *datelineReader) reporterAndAgency(s string) bool {
	who, agency, ok := strings.Cut(s, "/")
	if agency = strings.TrimSpace(agency); !ok || !strings.Contains(who, " ") || p.x.agency(who) != "" || agency == "" || p.x.agency(agency) != agency {
		return false
	}
	names := nameReader{x: p.x, s: strings.TrimSpace(who), least: 2, commas: true}
	if names.read(); names.end != len(names.s) || len(names.names) == 0 {
		return false
	}
	p.d.Agency, p.d.Reporters = agency, names.names
	return true
}

// namesReporters takes s as those who report, if all of it is people whose given names
// are known.
func (p *datelineReader) namesReporters(s string) bool {
	if !strings.Contains(s, " ") {
		return false
	}
	names := nameReader{x: p.x, s: s, least: 2, commas: true}
	if names.read(); names.end != len(s) || len(names.names) == 0 || !p.x.allGiven(names.names) {
		return false
	}
	p.d.Reporters = names.names
	return true
}

// shortRegionEnd reports whether the full stop that shortens the region behind the place
// ends the dateline, and the story goes on: "Toluca, Méx. El".
func (p *datelineReader) shortRegionEnd() bool {
	return p.first && strings.HasSuffix(p.d.Place, ".") && p.inRegion() && strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace()) && !p.hasNoPlace()
}

// regionStop reports whether token, the region behind a comma and a full stop, is the
// last word of the place that begins at start: one in full, or shortened before a
// capital, as states are behind towns.
func (p *datelineReader) regionStop(start int, token string, kinds wordKinds) bool {
	if !p.first || !strings.HasSuffix(token, ".") || !strings.HasPrefix(p.rest(), " ") {
		return false
	}
	place := p.s[start:p.pos]
	return p.inFull(place[:len(place)-1]) || kinds&isRegion != 0 && strings.HasSuffix(place, ", "+token) && unicode.IsUpper(p.afterSpace())
}

// stopApart reports whether a full stop and a dash apart from it stand behind the place,
// which is told to be one: "Ciudad de México. -".
func (p *datelineReader) stopApart(placed int) bool {
	return p.s[placed] == '.' && (p.knownPlace() || p.ofPlace() || p.inRegion() || p.longCapitals())
}

// ofPlace reports whether a small word stands in the place, other than "and": "Lomas del
// Valle".
func (p *datelineReader) ofPlace() bool {
	return hasSmallWord(p.d.Place) && !p.joinsPlaces()
}

// hasSmallWord reports whether a word of s begins with a small letter.
func hasSmallWord(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if unicode.IsLower(firstRune(word)) {
			return true
		}
	}
	return false
}
