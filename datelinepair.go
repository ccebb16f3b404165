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
	if joint := p.x.jointAgency(head); len(joint) > i && len(joint) < len(head) {
		i = len(joint) // "EFE/Europa Press. Lugo."
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
	case p.x.jointAgency(one) == one && p.placeStopped(two):
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
	if agency = strings.TrimSpace(agency); !ok || !strings.Contains(who, " ") || p.x.agency(who) != "" || p.namesOutlet(who) || agency == "" || p.x.agency(agency) != agency {
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
	return p.first && strings.HasSuffix(p.d.Place, ".") && (p.inRegion() || p.shortBehind(p.d.Place)) && p.townBefore(p.d.Place) && strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace()) && !p.hasNoPlace()
}

// shortBehind reports whether place is a town that is known and a short word with a full
// stop, as states are written that are words, too: "Hermosillo, Son."
func (p *datelineReader) shortBehind(place string) bool {
	town, region, ok := strings.Cut(place, ", ")
	return ok && len(region) <= longestShort && strings.HasSuffix(region, ".") && (!allCapitals(region) || allCapitals(town)) && p.x.word(town)&isPlaceName != 0 && p.x.word(region[:len(region)-1])&isPlaceName == 0
}

// noteBehind reads a note of who reports in brackets behind the dash: "TILCARA, Jujuy.–
// (Enviado especial)".
func (p *datelineReader) noteBehind() {
	start := p.pos
	p.skipSpace()
	if p.take("(") {
		end := strings.IndexByte(p.rest()[:min(len(p.rest()), maxBoldPlace)], ')')
		if end > 0 && p.isNote(p.rest()[:end]) {
			if p.pos += end + 1; unicode.IsUpper(p.afterSpace()) {
				return
			}
		}
	}
	p.pos = start
}

// regionStop reports whether token, the region behind a comma and a full stop, is the
// last word of the place that begins at start: one in full, or shortened before a
// capital, as states are behind towns.
func (p *datelineReader) regionStop(start int, token string, kinds wordKinds) bool {
	if !p.first || !strings.HasSuffix(token, ".") || !strings.HasPrefix(p.rest(), " ") {
		return false
	}
	place := p.s[start:p.pos]
	return p.inFull(place[:len(place)-1]) || (kinds&isRegion != 0 || p.shortBehind(place)) && strings.HasSuffix(place, ", "+token) && unicode.IsUpper(p.afterSpace())
}

// stopApart reports whether a full stop and a dash apart from it stand behind the place,
// which is told to be one: "Ciudad de México. -".
func (p *datelineReader) stopApart(placed int) bool {
	if p.s[placed] != '.' || strings.Contains(p.rest()[:min(len(p.rest()), maxBoldPlace)], ". -") {
		return false // also "Lugo. - Vigo. - Lomas."
	}
	first, _, _ := strings.Cut(p.d.Place, " ")
	return p.knownPlace() || p.x.word(first)&isPlaceStart != 0 || p.inRegion() || p.longCapitals()
}

// townBefore reports whether what stands before the region is a town, rather than a
// person or another land: "Ana Ruiz, Sonora. Ella", "Cuba, Nicaragua. Dos".
func (p *datelineReader) townBefore(place string) bool {
	town, _, _ := strings.Cut(place, ", ")
	kinds := p.x.word(town)
	if kinds&isPlaceName != 0 {
		return true
	}
	first, _, _ := strings.Cut(town, " ")
	return kinds&isRegion == 0 && (p.x.word(first)&isPlaceStart != 0 || !isGivenWord(first))
}
