package newsmark

import (
	"strings"
	"unicode"
)

// What papers and stations in Spanish set between the place and the story.

// namesPaper reports whether s, in brackets, is a name with an article as papers have it,
// and no region: "La Aurora", "El Diario de la Costa", but "La Libertad". The place before
// it is told to be one, or has a date.
func (p *datelineReader) namesPaper(s string, dated bool) bool {
	const most = 4 // words behind the article
	article, rest, ok := strings.Cut(s, " ")
	switch article {
	case "El", "La", "Los", "Las":
	default:
		return false
	}
	if !ok || !p.first || !dated && !p.inCapitals() && !p.namedPlace() || p.hasNoPlace() {
		return false
	}
	words := 0
	for word := range strings.FieldsSeq(rest) {
		kinds := p.x.word(word)
		if words++; words > most || !unicode.IsUpper(firstRune(word)) && (words == 1 || kinds&(isParticle|isInPlace) == 0) {
			return false
		}
	}
	return words > 0 && p.x.word(s)&(isRegion|isPlaceName|isNotPlace) == 0
}

// isArticle reports whether s is an article in Spanish with a capital: one before a name
// in brackets is no region by itself, though Louisiana is shortened so.
func isArticle(s string) bool { return s == "La" || s == "El" || s == "Los" || s == "Las" }

// writerAhead takes who wrote the piece off the place that stands behind the name and a
// stroke: "Por Marta Ruiz / Lugo.-", and without a label where both are known, "Marta Ruiz
// / Lugo.-". Behind a label a comma will do.
func (p *datelineReader) writerAhead() {
	i := strings.IndexAny(p.d.Place, "/,")
	if i < 0 || !p.first {
		return
	}
	writer, place := p.d.Place[:i], strings.TrimSpace(p.d.Place[i+1:])
	l := p.x.label(writer)
	switch {
	case l != nil && l.Role == RoleByline:
		writer, _ = l.cut(writer)
	case p.d.Place[i] != '/' || p.x.word(place)&isPlaceName == 0:
		return
	}
	writer = strings.TrimSpace(writer)
	if l != nil && p.x.agency(writer) == writer {
		p.d.Place, p.d.Agency = place, writer // "Por EFE / Lugo.-"
		return
	}
	names := nameReader{x: p.x, s: writer, least: 2, commas: true}
	if names.read(); len(names.names) == 0 || names.end != len(names.s) || l == nil && !p.x.allGiven(names.names) {
		return
	}
	p.d.Place, p.d.Reporters = place, names.names
}

// titledReporter takes who reports from a note that tells what he is behind a comma:
// "Marta Ruiz, corresponsal".
func (p *datelineReader) titledReporter(note string) bool {
	who, title, ok := strings.Cut(note, ", ")
	return ok && p.x.word(upToSpace(title))&isNote != 0 && p.namesReporters(who)
}

// outletAsPlace takes what was read as a place as the newsroom that it is, by the word that
// it begins with: "Prensa Alcaldía.-", "Radio Vereda.-".
func (p *datelineReader) outletAsPlace() {
	if p.first && p.d.Agency == "" && strings.HasPrefix(p.rest(), ".-") && p.x.word(upToSpace(p.d.Place))&(isOutlet|isNotPlace) == isOutlet && p.namesOutlet(p.d.Place) {
		p.d.Agency, p.d.Place = p.d.Place, ""
	}
}

// placeBeforeOpening reads a place that is known behind an agency and a stroke or a bar,
// where the story begins without a sign: "AP/Lugo El puente", "EFE | Lugo El puente".
func (p *datelineReader) placeBeforeOpening() bool {
	const most = 3 // words
	start := p.pos
	if !p.first || !p.take("/") && !p.take(" / ") && !p.take(" | ") {
		return false
	}
	from := p.pos
	for range most {
		token := placeToken(p.rest())
		if token == "" {
			break
		}
		p.pos += len(token)
		p.d.Place = p.s[from:p.pos]
		if p.namedPlace() && p.peek() == ' ' && p.shortOpening() {
			return true
		}
		if !p.take(" ") {
			break
		}
	}
	p.pos, p.d.Place = start, ""
	return false
}

// agencyBeforeOpening takes an agency that is known behind the bar, where the story begins
// without a sign behind it: "Lugo | EFE El puente".
func (p *datelineReader) agencyBeforeOpening() {
	start := p.pos
	if p.first && p.take(" ") {
		name := p.x.agency(p.rest())
		if p.pos += len(name); name != "" && p.peek() == ' ' && p.shortOpening() {
			p.d.Agency = name
			return
		}
	}
	p.pos = start
}

// commaDash reads the dash that ends a dateline behind a state and a comma: "Lomas,
// Oax., - El puente".
func (p *datelineReader) commaDash() bool {
	start := p.pos
	if p.first && p.inRegion() && p.take(",") && p.dash() && unicode.IsUpper(p.afterSpace()) {
		return true
	}
	p.pos = start
	return false
}

// unknownEnd reports whether the bracket of an agency that is not known ends the dateline
// before the story: one in capitals behind a date, "Lomas, 3 may (AIM) El puente", or
// words in one behind a place that is known, "Lugo (EuropaSur). El puente".
func (p *datelineReader) unknownEnd() bool {
	const least = 3 // letters
	name := p.d.Agency
	rest, stop := strings.CutPrefix(p.rest(), ".")
	if stop && !(hasHump(name) && p.namedPlace()) || !stop && !(p.d.Day != "" && len(name) >= least && isAcronym(name)) {
		return false
	}
	return strings.HasPrefix(rest, " ") && unicode.IsUpper(firstRune(strings.TrimLeft(rest, " «“\"")))
}

// dayBehindA reports whether a day stands next behind a small word, as offices date what
// they write: "Ciudad de México a 12 de mayo de 2024.-", "Dakar le 3 mars (APS) –".
func (p *datelineReader) dayBehindA() bool {
	rest, ok := strings.CutPrefix(p.rest(), "a ")
	if !ok {
		rest, ok = strings.CutPrefix(p.rest(), "le ")
	}
	return ok && rest != "" && isDigit(rest[0])
}

// dashBehindBracket reports whether a dash stands behind the bracket that is next, with s
// in it.
func (p *datelineReader) dashBehindBracket(s string) bool {
	_, behind, ok := strings.Cut(p.rest(), s+")")
	return ok && isDash(firstRune(strings.TrimLeft(behind[:min(len(behind), len(". –"))], ". ")))
}

// shortOpening reports whether the story opens with a short word, as an article or a
// preposition is, and as much follows as headings do not have.
func (p *datelineReader) shortOpening() bool {
	const most = 3 // letters
	word, rest, ok := strings.Cut(strings.TrimLeft(p.rest(), " "), " ")
	return ok && len(word) <= most && unicode.IsUpper(firstRune(word)) && !isAcronym(word) && rest != "" && p.sentenceFollows()
}
