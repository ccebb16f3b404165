package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// opensStory reports whether s begins with a word that has a capital at the head of a
// sentence only: behind a place without a sign, or one that is not known, it says that
// the story begins there.
func (x *lineIndex) opensStory(s string) bool {
	s = strings.TrimLeft(s, " \u00a0\n")
	if s == "" || !unicode.IsUpper(firstRune(s)) {
		return false
	}
	n := strings.IndexByte(s, ' ')
	if n < 0 {
		return false
	}
	if x.word(s[:n])&isOpening != 0 {
		return true
	}
	m := strings.IndexByte(s[n+1:], ' ')
	return m > 0 && x.word(s[:n+1+m])&isOpening != 0 // "In der"
}

// openedPlace reads a place at the head of a piece that no sign parts from the story:
//
//	SCHLESWIG Der Kreistag
//	Düsseldorf Seit drei Wochen
//	kno Marburg. Der Magistrat
func (p *datelineReader) openedPlace() bool {
	const words = 3
	if smallASCII(p.s[:min(len(p.s), 1)]) {
		return p.signAhead()
	}
	for range words {
		token := placeToken(p.rest())
		if token == "" || !unicode.IsUpper(firstRune(token)) && (p.pos == 0 || p.x.word(token)&isInPlace == 0) {
			return false
		}
		p.pos += len(token)
		if p.take("/") {
			continue
		}
		if p.d.Place = p.s[:p.pos]; !p.take(" ") {
			return false
		}
		if p.x.opensStory(p.rest()) {
			p.pos--
			return !strings.HasSuffix(token, ".") && p.sentenceFollows() && !p.hasNoPlace() && (p.namedPlace() || p.inCapitals() && len(p.d.Place) >= 4 && p.knownPlace())
		}
	}
	return false
}

// signAhead reads the sign of who wrote the piece or of the paper, in small letters before
// a place and its full stop.
func (p *datelineReader) signAhead() bool {
	const most = len("pm/kno ")
	sign, _, ok := strings.Cut(p.s[:min(len(p.s), most)], " ")
	if !ok || !p.areSmallSigns(sign) {
		return false
	}
	p.pos = len(sign) + 1
	place, ok := p.place()
	p.d.Place = place
	p.signed(strings.TrimSuffix(sign, "."))
	return ok && !p.hasNoPlace() && p.take(".") && p.x.opensStory(p.rest()) && (p.knownPlace() || p.mayBePlace())
}

// areSmallSigns reports whether s is one or two signs in small letters, of which one may
// be a note that names nobody: "kno", "jd.", "pm/kno".
func (p *datelineReader) areSmallSigns(s string) bool {
	const least, most = 2, 4 // letters
	one, two, ok := strings.Cut(s, "/")
	for _, sign := range [...]string{one, two} {
		if sign == "" && !ok {
			break
		}
		if len(sign) < least || len(sign) > most || !smallASCII(sign) {
			return false
		}
		if kinds := p.x.word(strings.TrimSuffix(sign, ".")); kinds != 0 && kinds&isNote == 0 {
			return false
		}
	}
	return true
}

// mayBePlace reports whether the place is one word that no table has as something else,
// that of a saint perhaps.
func (p *datelineReader) mayBePlace() bool {
	name := strings.TrimPrefix(p.d.Place, "St. ")
	return strings.IndexByte(name, ' ') < 0 && p.x.word(name) == 0 && !isGivenWord(name) && !isFamilyWord(name) && trails(name, &p.x.nounEnds) == ""
}

// sentenceFollows reports whether as much text follows as headings do not have.
func (p *datelineReader) sentenceFollows() bool {
	const least = 50 // bytes
	return len(p.rest()) >= least
}

// isHyphened reports whether the place is two, the first of which is known: "Köln-Lindenau".
func (p *datelineReader) isHyphened() bool {
	town, quarter, ok := strings.Cut(p.d.Place, "-")
	return ok && unicode.IsUpper(firstRune(quarter)) && p.x.word(town)&isPlaceName != 0 && trails(quarter, &p.x.nounEnds) == "" && trails(strings.ToLower(quarter), &p.x.nounEnds) == ""
}

// bracketedTown reads a place that a river or a land in brackets tells from others of
// its name, a paper behind a stroke perhaps, and what ends the dateline:
//
//	Frankfurt (Oder). Der Turm
//	Halle (Saale)/MZ. - Im Zoo
func (p *datelineReader) bracketedTown() bool {
	region, ok := strings.CutPrefix(p.rest(), " (")
	end := strings.IndexByte(region[:min(len(region), maxRegion)], ')')
	if !ok || !p.first || end < 2 {
		return false
	}
	region = region[:end]
	start, d := p.pos, p.d
	p.pos += len(" (") + end + len(")")
	whole := p.s[:p.pos]
	sure := p.namedPlace() || p.x.word(whole)&isPlaceName != 0
	if !sure && !p.knownPlace() || p.hasNoPlace() || !isTownMark(region) || !p.x.places(region) || p.x.agency(region) != "" || p.isNote(region) || isGivenWord(region) {
		p.pos = start
		return false
	}
	if sure && p.paperEnd() {
		p.d.Place = whole // "Frankfurt (Oder) (MOZ) Am"
		return true
	}
	p.d.Place = whole
	if rest, ok := strings.CutPrefix(p.rest(), "/"); ok {
		paper := strings.TrimRight(placeToken(rest), ".")
		if isAcronym(paper) || paper != "" && p.x.agency(rest) == paper {
			p.d.Agency = paper
			p.pos += len("/") + len(paper)
		}
	}
	if (sure && p.dash() || p.take(".")) && p.x.opensStory(p.rest()) {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// isTownMark reports whether s is one word as rivers and lands are called.
func isTownMark(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c) && strings.IndexByte(s, ' ') < 0 && !strings.ContainsFunc(s[n:], unicode.IsUpper)
}

// paperEnd reads the sign of a paper in brackets behind a place, behind a bar perhaps,
// where the story opens at once:
//
//	KIEL (KN) Die Brücke
//	AUGSBURG (AZ). Der Markt
//	MAINZ. (AZ) Der Markt
//	DUISBURG | (RP) Die Brücke
//
// The sign of who wrote the piece may stand behind a stroke: "Paderborn (WB/cm) Die Brücke".
func (p *datelineReader) paperEnd() bool {
	const least, most, signed = 2, 5, 4 // letters of the paper and of the sign
	start := p.pos
	if !p.first {
		return false
	}
	if !p.take(" |") && !p.take(".") {
		p.take(":")
	}
	inner, opened := strings.CutPrefix(p.rest()[:min(len(p.rest()), len(" (/)")+most+signed)], " (")
	inner, _, closed := strings.Cut(inner, ")")
	name, who, by := strings.Cut(inner, "/")
	if !opened || !closed || len(name) < least || len(name) > most || !isAcronym(name) || by && (len(who) < least || !smallASCII(who) || p.x.word(who) != 0 || p.x.agency(who) != "") || p.x.word(name)&(isNotPlace|isRegion) != 0 || p.hasNoPlace() {
		p.pos = start
		return false
	}
	p.pos += len(" (") + len(inner) + len(")")
	end := p.pos
	if !p.dash() && p.peek() == '.' {
		p.pos++
	}
	opens, sign := p.x.opensStory(p.rest()), p.pos > end
	if p.s[p.pos-1] == '.' {
		p.pos = end // a bracket ends the dateline, not the stop behind it
	}
	if opens && (p.longCapitals() || p.knownPlace() || sign && p.mayBePlace()) {
		p.d.Agency = name
		if by {
			p.d.Reporters = []string{who}
		}
		return true
	}
	p.pos = start
	return false
}

// endsInPaper reports whether capitals that are no region stand in the bracket that ends
// at the position: "KASSEL (HNA)".
func (p *datelineReader) endsInPaper() bool {
	inner := strings.TrimSuffix(p.s[:p.pos], ")")
	inner = inner[strings.LastIndexByte(inner, '(')+1:]
	return isAcronym(inner) && p.x.word(inner)&isRegion == 0
}

// agencyAhead reads the place and the full stop behind an agency that opens a piece:
// "epd Kassel. Die Glocken", "sda/Bern. Der Bund". The regional service of the agency
// may stand between them: "dpa/lnw Köln."
func (p *datelineReader) agencyAhead() bool {
	start, name := p.pos, p.d.Agency
	if desk, ok := strings.CutPrefix(p.rest(), "-"); ok && isAcronym(placeToken(desk)) {
		p.pos += len("-") + len(placeToken(desk)) // dpa-AFX
		p.d.Agency = p.s[:p.pos]
	} else if rest, ok := strings.CutPrefix(p.rest(), "/"); ok {
		if service, _, ok := strings.Cut(rest[:min(len(rest), len("lnw "))], " "); ok && smallASCII(service) {
			p.pos += len("/") + len(service)
		}
	}
	if p.placeBeforeOpening() {
		return true
	}
	if p.take(" ") || p.take("/") {
		place, ok := p.place()
		p.d.Place = place
		if ok && p.first && p.x.places(place) && !p.hasNoPlace() {
			known, stop := p.knownPlace(), p.peek() == '.'
			if known {
				p.commaDate() // "AKP Phnom Penh, May 3 --"
			}
			if (p.take(".") || known && p.dash()) && (unicode.IsUpper(p.afterSpace()) || p.d.Day != "" && trimBlank(p.rest()) == "") && (known && (stop || p.d.Day != "") || p.x.opensStory(p.rest())) {
				return true
			}
		}
	}
	p.pos, p.d = start, Dateline{Agency: name}
	return false
}

// bracketBehind reads the place and the date in another bracket behind that of an agency:
// "(lifePR) (Stuttgart, 12.05.2021)".
func (p *datelineReader) bracketBehind() bool {
	inner, ok := strings.CutPrefix(strings.TrimLeft(p.rest(), " "), "(")
	end := strings.IndexByte(inner[:min(len(inner), maxRegion)], ')')
	if !ok || !p.first || end < 0 {
		return false
	}
	q := datelineReader{x: p.x, s: strings.TrimSpace(inner[:end])}
	if !q.bracketed() || q.d.Day == "" || q.d.Agency != "" {
		return false
	}
	p.d.Place, p.d.Month, p.d.Day = q.d.Place, q.d.Month, q.d.Day
	p.pos = len(p.s) - len(inner) + end + len(")")
	return true
}

// monthAlone reads a month without a day behind the place, as at the head of reports:
// "München, im Mai –", "Berlin, im Juni 2021 –".
func (p *datelineReader) monthAlone() bool {
	start := p.pos
	word, ok := strings.CutPrefix(p.rest(), ", ")
	word = placeToken(word)
	if ok && p.first && p.x.word(word)&isInPlace != 0 && unicode.IsLower(firstRune(word)) && !p.hasNoPlace() {
		p.pos += len(", ") + len(word)
		p.skipSpace()
		if p.d.Month = p.month(); p.d.Month != "" {
			p.year()
			if (p.dash() || p.knownPlace() && p.take(".")) && unicode.IsUpper(p.afterSpace()) {
				return true
			}
		}
	}
	p.pos, p.d.Month = start, ""
	return false
}

// releaseNumber reads what stands behind an agency in the numbers of its releases, the
// date and the time: "pte004/12.05.2021/06:15".
func (p *datelineReader) releaseNumber(s string) bool {
	q := datelineReader{x: p.x, s: s}
	if q.digits() == 0 || !q.take("/") || !q.digitsDate() {
		return false
	}
	q.digits() // of the year
	if !q.take("/") || q.number() == "" || !q.take(":") || q.number() == "" || q.rest() != "" {
		return false
	}
	p.d.Day, p.d.Month = q.d.Day, q.d.Month
	return true
}

// boldOpened reports whether the place in the bold text s begins the story that opens
// with rest: one that is known without a sign, "<b>Kiel</b> Der Rat", and any word with a
// full stop that no table has, "<b>Altenau.</b> Der Rat".
func (p *datelineReader) boldOpened(s, rest string) bool {
	if !p.first || !p.x.opensStory(rest) && !strings.HasPrefix(strings.TrimLeft(rest, " \u00a0"), "„") {
		return false
	}
	switch strings.TrimSpace(p.rest()) {
	case "":
	case "|":
		return p.knownPlace() || p.mayBePlace()
	case ":":
		return p.knownPlace() || p.isHyphened()
	default:
		return false
	}
	if !strings.HasSuffix(s, ".") {
		return p.knownPlace() || p.isHyphened()
	}
	return p.mayBePlace()
}
