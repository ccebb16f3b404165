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
		start, d := p.pos, p.d
		if p.agencyBetween('(', ')', false) && p.agencyEnd() {
			return true // "Dec 3 (Reuters) -"
		}
		p.pos, p.d = start, d
		return p.first && p.placeAfterDate() && (p.longCapitals() || p.inRegion() || p.knownPlace())
	}
	p.pos, p.d = 0, Dateline{}
	if p.first && p.agencyFirst() {
		return true
	}
	p.pos, p.d = 0, Dateline{}
	if p.stoppedPair() {
		return true
	}
	p.pos, p.d = 0, Dateline{}
	place, ok := p.place()
	if !ok {
		return false
	}
	p.d.Place = place
	if p.stopInRegion() {
		p.d.Place += "."
	}
	p.slashedAgency()
	p.leadingAgency()
	p.joinedAgency()
	p.writerAhead()
	p.outletAsPlace()
	if p.first && (p.strokedDate() || p.signerInPlace()) {
		return true
	}
	placed := p.pos
	dated := p.commaDate()
	if p.bracketedAgency(dated) {
		if !dated && p.dateBehind() || p.agencyEnd() { // "(PRWEB) May 3, 2024 --"
			return true
		}
		p.pos, p.d.Agency, p.d.Reporters = placed, "", nil
		return p.paperEnd()
	}
	if p.first && p.signedAgency(dated) {
		return true
	}
	if p.plainAgency() {
		return p.dash() || p.take(".") || dated && p.first && (p.alone() || p.capitalsEnd(p.d.Agency))
	}
	if dated && p.first && p.newsroomBehind() {
		return true
	}
	if p.d.Agency != "" && (p.dash() || p.take(".")) || dated && p.first && isDigit(p.s[p.pos-1]) && p.take(". ") {
		return true
	}
	if dated && p.first && (p.stopBehindDate() || p.inCapitals() && p.knownPlace() && p.alone()) {
		return true // also "LUDHIANA, NOVEMBER 4"
	}
	if p.joinsPlaces() && !p.inRegion() {
		return false // only an agency tells two places from two people
	}
	if dated && p.first && (p.take(":") || p.take(" :") || p.take(" |")) {
		return strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace()) && !p.hasNoPlace()
	}
	if p.pos == placed && (p.regionEnd() || p.bracketedTown() || p.paperEnd() || p.dateEnd() || p.monthAlone() || p.first && p.commaNote()) {
		return true
	}
	if p.pos == placed && (p.barredAgency() || p.signEnd() || p.noteEnd()) {
		return true
	}
	return p.commaDash() || p.dashEnd(dated)
}

// dashEnd reads the dash behind a place, its date if it is dated, and what may stand
// between that and another one: an agency, the date.
func (p *datelineReader) dashEnd(dated bool) bool {
	placed := p.pos
	if !p.dash() {
		return false
	}
	stop := strings.HasSuffix(strings.TrimRightFunc(p.s[:p.pos], isDash), ".") || p.stopApart(placed)
	end := p.pos
	if d := p.d; p.agencyBetween('(', ')', false) {
		if p.dash() {
			p.dateBetween() // "LOWNESS--(BUSINESS WIRE)--May 3, 2024--"
			return true
		}
		if p.first && p.d.Agency != "" && p.x.agency(p.d.Agency) != "" && p.storyFollows() && !p.hasNoPlace() {
			return true // "Lowness – (AP) The mill"
		}
		p.pos, p.d = end, d
	}
	p.skipSpace()
	if name, known := p.newsroomName(p.rest()); known && !stop && p.agencySentence(name) {
		if isDash(lastRune(p.s[:p.pos])) {
			p.dateBetween() // "LOWNESS - Media OutReach Newswire - 3 May 2024 -"
		}
		return true
	}
	p.pos = end
	if !dated && p.dateBetween() {
		return true
	}
	if dated && !stop && (p.newsroomSentence() || p.newsroomBetween()) {
		return true
	}
	if !p.bareEnd(placed, dated, stop) {
		return false
	}
	if p.first && stop {
		p.noteBehind()
	}
	return true
}

// stopBehindDate reports whether a full stop behind the month ends the dateline, and the
// story goes on: "Минск, 3 мая. Мост". In scripts other than Cyrillic the place has to be
// known.
func (p *datelineReader) stopBehindDate() bool {
	start, month := p.pos, strings.TrimSuffix(p.d.Month, ".")
	if month == p.d.Month && !p.take(".") && p.s[p.pos-1] != '.' { // 2024 г.
		return false
	}
	known := p.knownPlace() || p.inRegion() || unicode.Is(unicode.Cyrillic, firstRune(p.d.Place)) && !p.namesOther()
	if !known || p.peek() != ' ' || !unicode.IsUpper(p.afterSpace()) || p.hasNoPlace() {
		p.pos = start
		return false
	}
	p.d.Month = month
	return true
}

// stopInRegion takes the full stop that shortens the name of a state before two
// hyphens: "LOWNESS, Calif.--".
func (p *datelineReader) stopInRegion() bool {
	if strings.HasPrefix(p.rest(), ". (") && p.first {
		i := strings.LastIndexByte(p.d.Place, ' ') // "PORTLAND Ore. (KPTV) -"
		return i > 0 && p.x.word(p.d.Place[i+1:]+".")&isRegion != 0 && p.take(".")
	}
	return strings.HasPrefix(p.rest(), ".--") && p.inRegion() && p.take(".")
}

// bareEnd reports whether a place, perhaps with a date, and a dash are a
// dateline without an agency.
func (p *datelineReader) bareEnd(placed int, dated, stop bool) bool {
	next := p.afterSpace()
	if next == utf8.RuneError || unicode.IsLower(next) || p.hasNoPlace() || p.x.agency(p.d.Place) == p.d.Place || !dated && utf8.RuneCountInString(p.d.Place) < 3 {
		return false
	}
	if dated && startsTime(strings.TrimLeft(p.rest(), " ")) {
		return false // when it was published
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
		return p.first && (dash == "—" || before || after) && (p.longCapitals() || p.inRegion() || dash == "-" && after && p.namedPlace())
	}
	long := dash == "—" || dash == "–" || dash == "--"
	if town, _, ok := strings.Cut(p.d.Place, ", "); ok && long && p.first && p.x.places(p.d.Place) && (p.x.word(town)&isPlaceName != 0 || p.x.endsAsPlace(strings.ToLower(town))) && p.x.opensStory(p.rest()) {
		return true // "Kufstein, Wörgl – Die Bahn"
	}
	if p.first && long && (p.hasShortWord() || p.saintOpens() || p.pairOpens(p.rest())) {
		return true
	}
	if p.first && p.inRegion() || p.first && dash == "-" && p.longCapitals() && !strings.Contains(p.d.Place, ",") {
		return long || dash == "-"
	}
	return long && (p.inCapitals() || p.first && p.knownPlace()) || p.first && dash == "-" && p.knownPlace()
}

// startsTime reports whether s begins with a time of the day: "21:03".
func startsTime(s string) bool {
	hour, rest, ok := strings.Cut(s[:min(len(s), len("21:03"))], ":")
	return ok && len(hour) <= 2 && len(rest) >= 2 && isDigit(s[0]) && isDigit(rest[0]) && isDigit(rest[1])
}

func firstRune(s string) rune {
	c, _ := firstLetter(s)
	return c
}

// bracketedAgency reads an agency in brackets of any kind or between strokes.
func (p *datelineReader) bracketedAgency(dated bool) bool {
	return p.agencyBetween('(', ')', dated) || p.agencyBetween('/', '/', dated) || p.agencyBetween('[', ']', dated)
}

// agencyBetween reads an agency in brackets or between slashes. One that is
// not known counts where a date stands before it.
func (p *datelineReader) agencyBetween(open, end byte, dated bool) bool {
	start := p.pos
	c := p.peek()
	if c == '.' || c == ',' || c == ':' || c == '/' && dated && open == '(' {
		p.pos++
	}
	p.skipSpace()
	s := p.rest()
	if s == "" || s[0] != open || c == ':' && (!p.first || strings.Contains(p.d.Place, " ") || p.hasNoPlace()) {
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
	if word, rest, ok := strings.Cut(s, "."); ok && len(word) < maxBoldPlace && p.x.word(word)&isReporter != 0 {
		s = strings.TrimLeft(rest, " ") // Корр.ТАСС
	}
	if sign, agency, ok := strings.Cut(s, "/"); ok && p.areSigns(sign) && p.x.agency(agency) == agency {
		s = agency // jb/dpa
	}
	if p.reporterAndAgency(s) {
		return true
	}
	if s = p.dateInside(s); s == "" {
		return false // "(Корр.)"
	}
	name := p.x.jointAgency(s)
	if dated && (name == "" || strings.IndexByte(s, "«"[0]) >= 0) && p.agencyBeside(s) {
		return true
	}
	if name == "" {
		if dated && p.x.word(upToSpace(s))&isNote != 0 {
			return true // "3 de mayo (Corresponsal)"
		}
		if p.first && isSiteName(s) {
			p.d.Agency = s // kath.ch
			return true
		}
		if paper, partner, ok := strings.Cut(s, "/"); p.namesOutlet(s) || p.namesPaper(s, dated) || ok && (isAcronym(paper) || p.namesOutlet(paper)) && partner != "" && p.x.agency(partner) == partner {
			p.d.Agency = s
			return true
		}
		if p.areChannels(s) || p.isNumberedStation(s) {
			p.d.Agency = s
			return true
		}
		bare := strings.Trim(s, " 0123456789") // "FOX 9", "NEWS10"
		kinds := p.x.word(bare)
		acronym := p.first && (isAcronym(bare) || isJoined(bare) && (p.inCapitals() || p.namedPlace())) && len(bare) >= 3 && (kinds&isNotPlace == 0 || bare != s && kinds&isOutlet != 0)
		if dated && (s[0] == '@' || p.namesReporters(s)) {
			if s[0] == '@' {
				p.d.Agency = s
			}
			return true
		}
		if !dated && !acronym || p.x.word(s)&isNotPlace != 0 || !unicode.IsUpper(firstRune(bare)) || strings.Count(s, " ") > 2 {
			return false
		}
		p.d.Agency = s
		return true
	}
	p.d.Agency = name
	tail := strings.TrimLeft(s[len(name):], " ,")
	if tail == "" || tail[0] == '-' {
		return true
	}
	if isDigit(tail[0]) && p.releaseNumber(tail) {
		return true
	}
	if p.first && p.dashBehindBracket(s) && p.namesOutlet(s) {
		p.d.Agency = s // Proceso Digital
		return true
	}
	service := tail[0] == '/' // dpa/lni; otherwise a name may stand there, too
	if service {
		tail = strings.TrimLeft(tail[1:], " ")
	}
	names := nameReader{x: p.x, s: tail, least: 2, commas: true}
	names.read()
	whole := names.end == len(tail)
	if dated && !service && !whole && oneWord(tail) && unicode.IsUpper(firstRune(tail)) {
		p.d.Agency = s // EFE News
		return true
	}
	if !service || whole && p.x.allGiven(names.names) {
		p.d.Reporters = names.names
	}
	return service || whole
}

// agencyEnd reads what ends a dateline behind the agency: a dash, a colon, an
// equals sign, the full stop behind slashes; or nothing but the story.
func (p *datelineReader) agencyEnd() bool {
	slash, bracket := p.s[p.pos-1] == '/', p.s[p.pos-1] == ')' || p.s[p.pos-1] == ']'
	if p.dash() {
		return true
	}
	known := p.x.agency(p.d.Agency) != ""
	if p.first && known && p.alone() {
		return true
	}
	if slash {
		end := p.pos
		if p.take(".") || p.wireDate() {
			return true
		}
		p.pos = end
		return p.first && known && p.d.Day != "" && strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace())
	}
	if p.take(":") || p.take(" =") || p.take(" |") || p.take(" :") || p.take("\u00a0:") || bracket && known && p.take(";") {
		return true
	}
	if p.peek() == '.' && (p.d.Day != "" || known && (p.first || p.inCapitals() || p.knownPlace())) {
		if !bracket {
			p.pos++ // a bracket ends the dateline, not the stop behind it
		}
		return true
	}
	if p.first && bracket && p.unknownEnd() {
		return true
	}
	next := strings.TrimLeft(p.rest(), " \u00a0")
	return len(next) < len(p.rest()) && unicode.IsUpper(firstRune(strings.TrimLeft(next, "\"“„«‘"))) && known
}

// alone reports whether the dateline is all of its paragraph.
func (p *datelineReader) alone() bool { return trimBlank(p.rest()) == "" && !p.hasNoPlace() }

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
	if c := p.peek(); c == ',' || c == '.' || c == '/' && p.d.Day != "" {
		p.pos++
	}
	p.skipSpace()
	name := p.x.agency(p.rest())
	if name == "" && p.s[start:p.pos] == ", " {
		name = p.outletToDash()
	}
	if name == "" || p.pos == start {
		p.pos = start
		return false
	}
	end := p.pos
	if p.s[start] == ' ' && p.smallAgency(name) {
		return true
	}
	p.pos += len(name)
	if branch := p.x.branch(p.s[end:], name); branch != name {
		if p.pos = end + len(branch); p.dash() {
			name = branch // ИНТЕРФАКС-ПОВОЛЖЬЕ -
		}
		p.pos = end + len(name)
	}
	if !p.dash() && !p.capitalsEnd(name) && (p.d.Day == "" || !p.take(". ") && trimBlank(p.rest()) != "") {
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
	if desk := placeToken(strings.TrimPrefix(p.rest(), " ")); p.first && unicode.IsUpper(firstRune(desk)) && strings.HasPrefix(p.rest(), " ") {
		if desk = strings.TrimSuffix(desk, "."); strings.HasPrefix(p.rest()[1+len(desk):], ".") || strings.HasPrefix(p.rest()[1+len(desk):], ",") {
			p.pos += len(" ") + len(desk) // РИА Новости Спорт
			name = p.s[start:p.pos]
		}
	}
	if p.take(",") {
		names := nameReader{x: p.x, s: p.rest(), least: 2, commas: true}
		names.read()
		p.d.Reporters = names.names
		p.pos += names.end
	}
	if !p.take(".") && !p.capitalsEnd(name) && (p.d.Reporters != nil || !strings.HasPrefix(p.rest(), " ") || !p.dash()) {
		p.pos, p.d.Reporters = start, nil
		return false
	}
	p.d.Agency = wholeUnquoted(name)
	return true
}

// capitalsEnd reports whether name, an agency in capitals behind a date, ends the
// dateline without a sign, and the story begins: "Лугов, 3 мая, 12:00 — REGNUM Мост".
func (p *datelineReader) capitalsEnd(name string) bool {
	const least = 6 // letters: shorter ones may begin a sentence
	if !p.first || p.d.Day == "" || p.d.Reporters != nil || utf8.RuneCountInString(name) < least || !allCapitals(name) {
		return false
	}
	next := strings.TrimLeft(p.rest(), " \n")
	if after, ok := strings.CutPrefix(next, "A "); ok && smallRune(firstRune(after)) {
		return true // "AZERTAC A carpet fair"
	}
	return len(next) < len(p.rest()) && unicode.IsUpper(p.afterSpace()) && !allCapitals(placeToken(next)+"-")
}
