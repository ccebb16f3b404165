package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// jointAgency returns the agencies that s begins with, one or several: "APA/dpa",
// "AFP, Reuters", "AP/WKYT". Small letters behind a stroke are a regional
// service unless an agency writes itself so.
func (x *lineIndex) jointAgency(s string) string {
	name := x.agency(s)
	for end := len(name); end > 0; end = len(name) {
		sign := len("/")
		if strings.HasPrefix(s[end:], ", ") {
			sign = len(", ")
		} else if !strings.HasPrefix(s[end:], "/") {
			break
		}
		next, row := x.agencyRow(s[end+sign:])
		if next != row && unicode.IsLower(firstRune(next)) && len(next) < 3 {
			break // dpa/sn
		}
		if next != "" && x.word(next)&isNote != 0 {
			break // dpa/lsw
		}
		if next == "" && sign == len("/") {
			if next = placeToken(s[end+sign:]); !isStation(next) || !isAcronym(name) {
				break
			}
		}
		if next == "" {
			break
		}
		name = s[:end+sign+len(next)]
	}
	return x.branch(s, name)
}

// branch returns the agency name that s begins with, with the region of a branch
// behind a hyphen: "Интерфакс-Казахстан".
func (x *lineIndex) branch(s, name string) string {
	if name == "" || !strings.HasPrefix(s[len(name):], "-") {
		return name
	}
	region := placeToken(s[len(name)+1:])
	if !unicode.IsUpper(firstRune(region)) {
		return name
	}
	return s[:len(name)+1+len(region)]
}

// isSiteName reports whether s is the name of a site: "kath.ch".
func isSiteName(s string) bool {
	name, top, ok := strings.Cut(s, ".")
	return ok && len(name) >= 3 && len(top) >= 2 && len(top) <= 3 && smallASCII(strings.ToLower(name)) && smallASCII(top) && !strings.Contains(top, ".")
}

// namesOutlet reports whether s is a name with a word by which agencies are
// known: "Agence Ecofin", "Ghana News Agency".
func (p *datelineReader) namesOutlet(s string) bool {
	const most = 5 // words
	words, outlet := 0, false
	for word := range strings.FieldsSeq(s) {
		kinds := p.x.word(word)
		if !unicode.IsUpper(firstRune(word)) && kinds&(isParticle|isInPlace) == 0 && !(words > 0 && isShortNumber(word)) {
			return false // but for "Canal 8"
		}
		outlet = outlet || kinds&isOutlet != 0
		words++
	}
	return outlet && words > 1 && words <= most
}

// outletToDash returns the name that begins with a word of newsrooms and that a dash
// ends: "Radio Segovia.-". It is "" if none stands next.
func (p *datelineReader) outletToDash() string {
	const most = 40 // bytes
	rest := p.rest()
	rest = rest[:min(len(rest), most)]
	end := strings.IndexAny(rest, "-–—(,:|\n")
	if end <= 0 || !isDash(firstRune(rest[end:])) {
		return ""
	}
	if name := strings.TrimRight(rest[:end], " ."); p.x.word(upToSpace(name))&isOutlet != 0 && p.namesOutlet(name) {
		return name
	}
	return ""
}

// agencyFirst reads an agency that stands alone, or before the place:
//
//	AFP.-
//	Redacción / Lugo.-
//	AFP (Vaulny) –
func (p *datelineReader) agencyFirst() bool {
	const least = 3 // letters; fewer are a note: "PL.-"
	if p.first && p.newsroomAndDate() {
		return true
	}
	name, row := p.x.agencyRow(p.s)
	if p.first && hasHump(name) && strings.HasPrefix(p.s[len(name):], ". ") {
		p.d.Agency = name
		p.pos = len(name) + len(".")
		return unicode.IsUpper(p.afterSpace()) // "АрмИнфо. Мост"
	}
	if name == "" {
		return p.first && p.siteFirst()
	}
	if name != row && strings.ToUpper(name) != name && strings.ToLower(name) != name {
		return false
	}
	p.d.Agency = name
	p.pos = len(name)
	if p.placeApart() || p.agencyAhead() {
		return true
	}
	if utf8.RuneCountInString(name) < least && !strings.HasPrefix(strings.TrimLeft(p.rest(), " "), "/") {
		return false
	}
	if p.stopDash() {
		return unicode.IsUpper(p.afterSpace())
	}
	if p.dashBehindAgency() {
		return true
	}
	start := p.pos
	p.skipSpace()
	end := ""
	switch {
	case p.take("/"):
	case p.pos > start && p.take("("):
		end = ")"
	default:
		return false
	}
	p.skipSpace()
	place, ok := p.place()
	if !ok || end != "" && !p.take(end) || !p.x.places(place) {
		return false
	}
	p.d.Place = place
	if end == "" && p.first && p.lineOfAgency() {
		return true
	}
	return p.dash() && unicode.IsUpper(p.afterSpace())
}

// dashBehindAgency reads the dash, set apart, that ends a dateline which is the agency
// alone, before a sentence: "AFP - Le maire". What another dash or a full stop follows
// soon may be a place, and another agency tells what the first is.
func (p *datelineReader) dashBehindAgency() bool {
	start := p.pos
	if !p.first || p.peek() != ' ' || !p.dash() || p.peek() != ' ' {
		p.pos = start
		return false
	}
	rest := p.rest()[1:]
	if unicode.IsUpper(p.afterSpace()) && p.sentenceFollows() && p.x.agency(rest) == "" && !endsSoon(rest) {
		return true
	}
	p.pos = start
	return false
}

// endsSoon reports whether a dash with a space before it or a full stop with one behind it
// stands within the length of a place.
func endsSoon(s string) bool {
	for i, c := range s[:min(len(s), maxBoldPlace)] {
		if isDash(c) && i > 0 && s[i-1] == ' ' || c == '.' && strings.HasPrefix(s[i+1:], " ") {
			return true
		}
	}
	return false
}

// lineOfAgency reads what stands behind the place in a line of its own between strokes, as
// Anadolu sets it in French: "AA / Tunis / Mounir Souissi".
func (p *datelineReader) lineOfAgency() bool {
	place, who, _ := strings.Cut(p.d.Place, "/")
	place, who = strings.TrimSpace(place), strings.TrimLeft(who+p.rest(), " /")
	if word, _, _ := strings.Cut(place, " "); who == "" || isGivenWord(word) {
		return false // a person
	}
	names := nameReader{x: p.x, s: strings.TrimRight(who, " "), least: 2, commas: true}
	if names.read(); len(names.names) == 0 || names.end < len(names.s) || !strings.HasPrefix(strings.TrimLeft(p.s[len(p.d.Agency):], " "), "/") {
		return false
	}
	p.d.Place, p.d.Reporters, p.pos = place, names.names, len(p.s)
	return true
}

// placeApart reads the place that a dash or a bar parts from the agency before
// it: "AP — FALLOW, Ohio —", "EFE | LUGO.-".
func (p *datelineReader) placeApart() bool {
	start := p.pos
	p.skipSpace()
	if comma := p.take(","); comma || p.take("|") || p.dash() {
		p.skipSpace()
		if place, ok := p.place(); ok && p.x.places(place) {
			p.d.Place = place
			if comma && !p.knownPlace() {
				p.pos, p.d.Place = start, ""
				return false // "TEMPO.CO, Jakarta -"
			}
			if p.regionEnd() || p.placeOpened() {
				return true // "APA – Dakar (Sénégal) –"
			}
			stop := p.peek() == '.'
			if (stop || p.longCapitals() || p.inRegion() || p.knownPlace()) && p.dash() && unicode.IsUpper(p.afterSpace()) {
				return true
			}
		}
	}
	p.pos, p.d.Place = start, ""
	return false
}

// placeBehind reads the place and a dash behind an agency in brackets, and the date
// between them where it may be dated: "(dpa) Altena –", "(ANSA) - ROMA, 4 MAY -".
func (p *datelineReader) placeBehind(dated bool) bool {
	start, d := p.pos, p.d
	p.skipSpace()
	if place, ok := p.place(); ok && p.first && strings.Count(place, " ") <= 2 && p.x.places(place) {
		p.d.Place = place
		if dated {
			p.commaDate()
		}
		if p.dash() && unicode.IsUpper(p.afterSpace()) {
			return true
		}
	}
	p.pos, p.d = start, d
	return false
}

// stopDash reads a full stop and a dash, as papers in Spanish end datelines.
func (p *datelineReader) stopDash() bool { return p.peek() == '.' && p.dash() }

// noteEnd reads a note in brackets behind the place, and what ends the dateline:
// a mark or an office that names nobody, or a reporter.
//
//	LAS VARAS (Corresponsal).–
//	Altena (pm) –
//	Las Varas, Son. (Laura Méndez).-
func (p *datelineReader) noteEnd() bool {
	start := p.pos
	note, _, ok := strings.Cut(p.rest(), ")")
	if !ok || len(note) > maxBoldPlace {
		return false
	}
	p.pos += len(note) + len(")")
	if note, ok = strings.CutPrefix(strings.TrimPrefix(note, "."), " ("); !ok {
		p.pos = start
		return false
	}
	stop := p.peek() == '.'
	capitals := p.inCapitals() && !p.hasNoPlace()
	dash := p.dash() || p.first && capitals && p.take(":")
	next := p.afterSpace()
	switch {
	case !dash && stop && (p.isNote(note) || p.isSign(note)) && strings.HasPrefix(p.rest(), ". "):
		p.signed(note)
		return p.first && !p.hasNoPlace() // Altena (pm). Der Rat
	case !unicode.IsUpper(next) || stop && !dash:
	case stop && p.first && !p.hasNoPlace() && p.titledReporter(note):
		return true
	case p.isNote(note):
		small := p.first && !p.hasNoPlace() && p.areSigns(note)
		if small || dash && (stop || capitals || p.first && p.knownPlace() && !p.hasNoPlace()) {
			return true
		}
	case p.isSign(note) && p.first && (dash || capitals || p.knownPlace()) && !p.hasNoPlace():
		p.signed(note)
		return true
	case stop && p.first && !p.hasNoPlace() && p.namesReporters(note):
		return true
	case stop && (capitals || strings.Contains(p.d.Place, ", ")):
		names := nameReader{x: p.x, s: note, least: 2, commas: true}
		if names.read(); names.end == len(note) && len(names.names) > 0 {
			p.d.Reporters = names.names
		}
		return true
	}
	p.pos = start
	return false
}

// isInitials reports whether s is two small letters, with which local papers in
// German sign.
func isInitials(s string) bool {
	return len(s) == 2 && 'a' <= s[0] && s[0] <= 'z' && 'a' <= s[1] && s[1] <= 'z'
}

// isSign reports whether s is small letters with which local papers in German sign:
// two, or three or four behind what is told to be a place.
func (p *datelineReader) isSign(s string) bool {
	if isInitials(s) {
		return true
	}
	const least, most = 3, 4
	return least <= len(s) && len(s) <= most && smallASCII(s) && (p.longCapitals() || p.knownPlace() || p.hasInPlace()) && p.x.word(s) == 0
}

// signed takes the sign of who wrote the piece, if s is one.
func (p *datelineReader) signed(s string) {
	if !p.isNote(s) {
		p.d.Reporters = []string{s}
	}
}

// isNote reports whether a word of s says that it names nobody.
func (p *datelineReader) isNote(s string) bool {
	for word := range strings.FieldsFuncSeq(s, betweenPlaceWords) {
		if p.x.word(word)&(isNote|isReporter) != 0 {
			return true
		}
	}
	return false
}

// areSigns reports whether s is signs of those who wrote a piece, or notes as
// short as they: "pm/jb".
func (p *datelineReader) areSigns(s string) bool {
	for sign := range strings.SplitSeq(s, "/") {
		if !isInitials(sign) && (len(sign) > 3 || !p.isNote(sign)) {
			return false
		}
	}
	return true
}

// dashAhead reports whether another dash stands near, without which there is
// neither a route nor a date between dashes.
func (p *datelineReader) dashAhead() bool {
	head := p.rest()
	return strings.IndexFunc(head[:min(len(head), maxBoldPlace)], isDash) >= 0
}

// onRoute reports whether the places of a route follow the first one and its
// dash: "Zürich – Bern – Genf".
func (p *datelineReader) onRoute() bool {
	if p.placeAhead() || p.routeAhead() {
		return true
	}
	head := p.rest()
	pair := strings.IndexByte(head[:min(len(head), maxBoldPlace)], ':') >= 0
	if !p.dashAhead() && !pair {
		return false
	}
	q := datelineReader{x: p.x, s: p.rest()}
	q.skipSpace()
	place, ok := q.place()
	if q.d.Place = place; ok && pair && q.namedPlace() && (q.take(":") || q.take(" :")) {
		return true // "Lyon – Marseille : le match"
	}
	if !ok || strings.Count(place, " ") > 1 || q.peek() != ' ' {
		return false
	}
	if isScore(q.rest()[1:]) {
		return true // "Lyon - Nantes 2-1"
	}
	return q.dash() && unicode.IsUpper(q.afterSpace())
}

// isScore reports whether s begins with the goals of two sides: "2-1", "12 - 10".
func isScore(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	rest = strings.TrimLeft(rest, " ")
	other := strings.TrimLeft(strings.TrimLeftFunc(rest, isDash), " ")
	return s != "" && isDigit(s[0]) && len(other) < len(rest) && isDash(firstRune(rest)) && other != "" && isDigit(other[0])
}

// placeAhead reports whether a place that is known and a comma or colon follow, as in
// "Sevilla - Granada, un viaje".
func (p *datelineReader) placeAhead() bool {
	const longest = 20 // bytes
	rest := strings.TrimLeft(p.rest(), " ")
	i := strings.IndexAny(rest[:min(len(rest), longest)], ",:")
	return i > 0 && strings.Count(rest[:i], " ") < 2 && p.x.word(rest[:i])&isPlaceName != 0
}

// spacedBracket reads what is in brackets in a script that sets spaces between
// words: an agency, or a place at the head of the piece, perhaps with a date or
// an agency.
//
//	(APA/dpa) –
//	(Vaulny, 24 février 2022)
//	[NAIROBI]
func (p *datelineReader) spacedBracket(inner string) bool {
	if inner == "" {
		return false
	}
	end := p.pos
	if p.d.Agency = p.wholeAgency(inner); p.d.Agency != "" {
		if p.dash() {
			p.placeBehind(true)
		} else if !p.reporterBracket() && !p.bracketBehind() && !p.placeBehind(true) {
			p.colon()
			return p.first && p.storyFollows()
		}
		return true
	}
	if !p.first {
		return false
	}
	if p.signInBracket(inner) {
		return true
	}
	if (isCallSign(inner) || p.namesOutlet(inner)) && p.dash() {
		p.d.Agency = inner
		return p.storyFollows()
	}
	if p.paperInBracket(inner) {
		return true
	}
	q := datelineReader{x: p.x, s: inner}
	if !q.bracketed() {
		return false
	}
	p.d, p.pos = q.d, end
	if (p.d.Agency != "" || p.d.Day != "" && p.d.Month != "") && strings.HasPrefix(p.rest(), ". ") {
		p.pos++
		ok := p.storyFollows()
		p.pos = end // a bracket ends the dateline, not the stop behind it
		return ok
	}
	dash := p.dash() || p.dateBehind()
	return (dash || p.peek() == ' ' || p.peek() == '\u00a0') && p.storyFollows() && strings.Count(p.rest(), " ") > 2
}

// dateBehind reads a date and a dash behind a place in brackets: "(FALLOW, Ohio)
// May 3, 2024 –".
func (p *datelineReader) dateBehind() bool {
	start, d := p.pos, p.d
	p.skipSpace()
	if d.Day == "" && p.dateSignAhead() && p.date() && p.dash() {
		return true
	}
	p.pos, p.d = start, d
	return false
}

// bracketed reads all of what stands in brackets at the head of a piece.
func (p *datelineReader) bracketed() bool {
	const least = 4 // letters in capitals
	if name := p.x.agency(p.s); name != "" && (strings.HasPrefix(p.s[len(name):], ", ") || strings.HasPrefix(p.s[len(name):], "/")) {
		p.pos = len(name) + 1
		p.skipSpace()
		place, ok := p.place()
		p.d.Agency, p.d.Place = name, place
		return ok && p.rest() == "" && p.x.places(place)
	}
	place, ok := p.place()
	if !ok || utf8.RuneCountInString(place) < 3 {
		return false
	}
	p.d.Place = place
	p.slashedAgency()
	if p.dash() { // "[Баку – АПА]"
		p.skipSpace()
		name := p.rest()
		p.d.Agency = name
		return p.x.branch(name, p.x.agency(name)) == name && p.x.places(place)
	}
	dated := p.commaDate()
	if p.take(", ") {
		p.d.Agency = p.x.agency(p.rest())
		p.pos += len(p.d.Agency)
		if dated && p.d.Agency == "" && p.agencyBeside(p.rest()) {
			p.pos = len(p.s)
		}
	}
	if p.rest() != "" || !p.x.places(p.d.Place) {
		return false
	}
	if dated || p.d.Agency != "" {
		return true
	}
	words := strings.Count(place, " ") + 1
	first, _, _ := strings.Cut(place, " ")
	capitals := allCapitals(place)
	return (words == 1 || capitals && words <= 3 || p.inRegion() || p.hasInPlace() || p.x.word(first)&(isRegion|isPlaceStart) != 0) &&
		(!capitals || utf8.RuneCountInString(place) >= least)
}
