package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasNoPlace reports whether a word of the place says that it is none.
func (p *datelineReader) hasNoPlace() bool {
	if strings.Contains(p.d.Place, ", ") {
		return false // a region says that it is one
	}
	if strings.Contains(p.d.Place, " ") && p.x.word(p.d.Place)&isPlaceName != 0 {
		return false // Santo Domingo
	}
	if first, _, ok := strings.Cut(p.d.Place, " "); ok && first != "" && first[0] < utf8.RuneSelf && p.x.word(first)&isTail != 0 && p.x.word(first)&isPlaceStart == 0 {
		return true // ON THE ROAD
	}
	for word := range strings.FieldsFuncSeq(p.d.Place, betweenPlaceWords) {
		if p.x.word(word)&isNotPlace != 0 && unicode.IsUpper(firstRune(word)) {
			return true
		}
		if head, tail, ok := strings.Cut(word, "-"); ok && isAcronym(head) && (isAcronym(tail) && p.x.word(head)&isNotPlace != 0 || len(head) <= len("SRF") && allCapitals(tail) && p.x.word(tail)&isNotPlace != 0) {
			return true // POL-KI, BZ-INTERVIEW
		}
	}
	return false
}

// betweenPlaceWords reports whether c stands between the words of places.
func betweenPlaceWords(c rune) bool { return c == ' ' || c == '/' }

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
	for word := range strings.FieldsFuncSeq(town, betweenPlaceWords) {
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
	words, start, end := 0, p.pos, 0
	for {
		token := placeToken(p.rest())
		first, _ := utf8.DecodeRuneInString(token)
		kinds := p.x.word(token)
		switch {
		case token == "":
			return "", false
		case unicode.IsUpper(first) || unicode.IsTitle(first) || innerCapital(token):
			words++
		case words == 0 && p.pos == start && kinds&isPlaceStart != 0 && strings.HasSuffix(token, "."): // г. Лугов
		case words == 0 || kinds&(isParticle|isInPlace|isAnd) == 0:
			return "", false
		}
		p.pos += len(token)
		end = p.pos
		if words > 7 {
			return "", false
		}
		if strings.HasSuffix(token, ".") && kinds&isRegion != 0 && words > 1 && p.s[p.pos-len(token)-1] == '/' {
			return p.s[start:p.pos], true // Altena/Westf.
		}
		if strings.HasSuffix(token, ".") && utf8.RuneCountInString(token) > longestShort && !strings.Contains(p.s[start:end], ",") {
			break // the stop ends a sentence or the dateline
		}
		if bare := strings.TrimSuffix(token, "."); len(bare) < len(token) && kinds&isRegion == 0 && ((words > 1 || allCapitals(bare) || unicode.Is(unicode.Cyrillic, first)) && (p.x.word(bare)|p.x.word(p.s[start:end-1]))&isPlaceName != 0 || words == 2 && len(bare) >= longestShort-1 && p.x.word(upToSpace(p.s[start:end]))&isRegion != 0) {
			break // "LINZ.", "Bad Tölz."; short words before a stop are sentences, too
		}
		if strings.HasSuffix(token, ".") && (p.x.word(token)&isPlaceName != 0 || len(token) >= longestShort && allCapitals(token[:len(token)-1])) && p.x.opensStory(p.rest()) {
			break // "Kiel. Der Rat", "ENNS. Der Rat"
		}
		if p.regionStop(start, token, kinds) {
			break // "San Pedro Sula, Honduras."
		}
		if p.bracketedRegion(p.s[start:p.pos]) {
			return p.s[start:p.pos], true
		}
		if !p.nextPlaceWord() {
			break
		}
	}
	if words == 0 {
		return "", false
	}
	place := strings.TrimRight(p.s[start:end], " ")
	if bare := strings.TrimSuffix(place, "."); bare != place && (p.inFull(bare) || !strings.Contains(place, ",") && !p.abbreviated(place)) {
		place = bare
		p.pos = start + len(bare)
	}
	return place, true
}

// longestShort is how long a word with its full stop is at most where the stop
// shortens it, as in "St. Asaph"; names of states behind a comma are longer.
const longestShort = 5

// inFull reports whether place ends in a comma and the name of a land or a region that
// is not shortened: "La Habana, Cuba".
func (p *datelineReader) inFull(place string) bool {
	const least, always = 4, 5 // letters: "Coah." is shortened
	i := strings.LastIndex(place, ", ")
	if i < 0 {
		return false
	}
	region := place[i+len(", "):]
	n := utf8.RuneCountInString(region)
	switch region {
	case "Calif", "Colo", "Okla", "Tamps", "Westf":
		return false // the table's words have no full stops
	}
	last, _ := utf8.DecodeLastRuneInString(region)
	return n >= least && strings.IndexByte(region, '.') < 0 && p.x.word(region)&(isPlaceName|isRegion) != 0 && (n >= always || strings.ContainsRune("aeioyáéíóú", last))
}

// abbreviated reports whether the full stop at the end of a place shortens it:
// a dateline goes on behind it without another one.
func (p *datelineReader) abbreviated(place string) bool {
	i := strings.LastIndexAny(place, " /") + 1
	last := place[i:]
	return utf8.RuneCountInString(last) <= 3 || strings.IndexByte(last, '.') < len(last)-1 // D.C.
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
		if p.take("/ ") && p.x.agency(p.rest()) != "" {
			p.pos = start
			return false
		}
	default:
		return false
	}
	comma := strings.HasPrefix(p.s[start:], ",")
	c := p.peek()
	if !unicode.IsLetter(c) || !comma && p.monthAndDay() || comma && (p.agencyNext() || p.outletToDash() != "" || p.isDate()) {
		p.pos = start
		return false
	}
	token := placeToken(p.rest())
	if rest := p.rest()[len(token):]; !unicode.IsUpper(c) && len(rest) > 1 && rest[0] == ' ' && isDigit(rest[1]) {
		p.pos = start // "Las Varas, Nay., a 3 de mayo"
		return false
	}
	if !unicode.IsUpper(c) && !unicode.IsTitle(c) && !innerCapital(token) && (comma && p.x.word(token)&isAnd == 0 || p.x.word(token)&(isParticle|isInPlace|isAnd) == 0) {
		p.pos = start
		return false
	}
	return true
}

// agencyNext reports whether an agency is next, and not a state with the same letters:
// "Lowness, PA Media –", but "LOWNESS, Pa. –".
func (p *datelineReader) agencyNext() bool {
	name := p.x.agency(p.rest())
	if name == "" {
		return false
	}
	token := placeToken(p.rest())
	return len(name) > len(token) || p.x.word(token)&isRegion == 0
}

// monthAndDay reports whether a date that a month begins is next.
func (p *datelineReader) monthAndDay() bool {
	return p.x.word(placeToken(p.rest()))&isMonth != 0 && strings.Contains(p.s[:p.pos], ",") && p.isDate()
}

// placeToken returns the letters that s begins with, with what stands inside
// names of places. A full stop at its end may shorten it.
func placeToken(s string) string {
	for i, c := range s {
		switch {
		case isHan(c) || isKana(c) || isHangul(c):
			return s[:i]
		case letterRune(c) || unicode.IsMark(c):
		case i > 0 && (c == '\'' || c == '’' || c == 'ʼ' || c == '‑' || c == '.'):
		case i > 0 && c == '-':
			if next, _ := utf8.DecodeRuneInString(s[i+1:]); !unicode.IsLetter(next) {
				return s[:i]
			}
		default:
			return s[:i]
		}
		if c == '.' && i+1 < len(s) && s[i+1] == '-' && !shortens(s[i+2:]) {
			return shortened(s[:i], s[:i+1])
		}
	}
	return s
}

// shortens reports whether s, behind ".-", goes on with another letter and full stop,
// as provinces are shortened in French: "N.-B."
func shortens(s string) bool {
	c, n := firstLetter(s)
	return unicode.IsUpper(c) && strings.HasPrefix(s[n:], ".")
}

// shortened returns word without the full stop of ".-", which ends a dateline,
// not the word.
func shortened(bare, word string) string {
	if strings.Contains(bare, ".") {
		return word // N.L.
	}
	if n := utf8.RuneCountInString(bare); n <= 4 && n >= 2 && unicode.IsUpper(firstRune(bare)) && strings.ToUpper(bare) != bare {
		return word
	}
	return bare
}

// bracketedRegion skips a region in brackets behind a word of a place, where a
// comma ends all of it: "Palghat (Kerala) [India],", or a full stop behind a place
// in capitals: "RENNES (Ille-et-Vilaine).".
func (p *datelineReader) bracketedRegion(place string) bool {
	start := p.pos
	for {
		rest := strings.TrimLeft(p.rest(), " ")
		if rest == "" || rest[0] != '(' && rest[0] != '[' && !strings.HasPrefix(p.rest(), " /") {
			break
		}
		ends := ")]"
		if rest[0] == '/' {
			ends = "/" // ТАРУСА /Калужская область/,
		}
		end := strings.IndexAny(rest[1:], ends) + 1
		if end < 2 || end > maxRegion || p.x.agency(rest[1:]) != "" || !unicode.IsUpper(firstRune(rest[1:])) || p.isNote(rest[1:end]) {
			break
		}
		p.pos = len(p.s) - len(rest) + end + 1
	}
	if p.pos > start && (p.peek() == ',' || strings.HasPrefix(p.rest(), " (") && p.x.agency(p.rest()[2:]) != "" || strings.HasPrefix(p.rest(), ". ") && p.first && allCapitals(place) && !p.endsInPaper()) {
		return true
	}
	p.pos = start
	return false
}

// maxRegion is how long a region in brackets may be, in bytes.
const maxRegion = 50

// barredAgency reads agencies behind the place and the bar that ends them:
// "BERLIN taz/dpa |".
func (p *datelineReader) barredAgency() bool {
	if p.barredNewsroom() || p.agencyInPlace() {
		return true
	}
	names, _, ok := strings.Cut(p.rest(), "|")
	if names = strings.TrimSpace(names); !ok || names == "" || p.hasNoPlace() {
		return false
	}
	for name := range strings.SplitSeq(names, "/") {
		if name == "" || p.x.agency(name) != name {
			return false
		}
	}
	p.d.Agency = names
	p.pos += strings.IndexByte(p.rest(), '|') + 1
	return true
}

// slashedAgency takes the agency off places that it stands behind:
// "Magdeburg/Thale/dpa.".
func (p *datelineReader) slashedAgency() {
	if rest, ok := strings.CutPrefix(strings.TrimLeft(p.rest(), " "), "/"); ok {
		rest = strings.TrimLeft(rest, " ")
		if name := p.x.agency(rest); name != "" && !strings.HasPrefix(strings.TrimLeft(rest[len(name):], " "), "/") {
			p.d.Agency = name
			p.pos = len(p.s) - len(rest) + len(name)
		}
		return
	}
	if p.first && p.hyphenAgency() {
		return
	}
	i := strings.LastIndexAny(p.d.Place, "/ ")
	if i > 0 && i < len(p.d.Place)-1 && (p.d.Place[i] == '/' || strings.HasPrefix(p.rest(), " —") && isAcronym(p.d.Place[i+1:])) && p.x.agency(p.d.Place[i+1:]) == p.d.Place[i+1:] {
		p.d.Place, p.d.Agency = p.d.Place[:i], p.d.Place[i+1:]
	}
}

// signEnd reads the colon or full stop that ends a dateline without an agency
// at the head of a piece, as papers in India and Pakistan and local papers in
// German have it.
func (p *datelineReader) signEnd() bool {
	if p.barEnd() {
		return true
	}
	start := p.pos
	if p.colonApart() || p.signStands() {
		return true
	}
	p.pos = start
	return false
}

// signStands reads the sign itself.
func (p *datelineReader) signStands() bool {
	sign := p.peek()
	if p.first && sign == '.' && p.wordTown() {
		p.pos++
		return true
	}
	if !p.first || sign != ':' && sign != '.' || p.hasNoPlace() || len(p.rest()) < 3 || p.rest()[1] != ' ' {
		return false
	}
	next := firstRune(strings.TrimLeft(p.rest()[1:], " \"“„«‘"))
	if !unicode.IsUpper(next) || sign == '.' && p.placeAndStop(p.rest()[2:]) || strings.HasPrefix(p.d.Place, "THE ") && p.x.word(lastWord(p.d.Place))&isOutlet != 0 {
		return false // "THE HERALD: When did it close?"
	}
	if town, _, region := strings.Cut(p.d.Place, " ("); !(p.longCapitals() || sign == ':' && (p.inCapitals() && p.knownPlace() || p.namedPlace()) || region && sign == '.' && allCapitals(town) || sign == '.' && (p.knownPlace() || p.isHyphened() && p.x.opensStory(p.rest()[2:]) || p.inRegion() && p.inFull(p.d.Place) && p.townBefore(p.d.Place) || p.capitalTown(p.rest()[2:]) || p.pairOpens(p.rest()[1:]))) {
		return false
	}
	p.pos++
	return true
}

// barEnd reads the bar, the dot or the arrows that end a dateline: at the head of a
// piece, and below a summary behind a place that is known.
func (p *datelineReader) barEnd() bool {
	rest := strings.TrimLeft(p.rest(), " ")
	if rest == "" || rest[0] != '|' && rest[0] != '>' && rest[0] != "•"[0] || p.hasNoPlace() {
		return false
	}
	if !(p.first && (p.longCapitals() || p.inRegion())) && !p.knownPlace() && !(p.first && rest[0] == '|' && p.opensBehind(rest[1:])) {
		return false
	}
	for _, sign := range [...]string{"| ", "• ", ">> "} {
		if strings.HasPrefix(rest, sign) {
			p.pos = len(p.s) - len(rest) + len(sign) - 1
			p.agencyBeforeOpening()
			return unicode.IsUpper(p.afterSpace()) && strings.ContainsFunc(p.rest(), unicode.IsLower) // no name before a place
		}
	}
	return false
}

// inRegion reports whether the place ends with a region behind a comma:
// "Lowness, Ohio".
func (p *datelineReader) inRegion() bool {
	i := strings.LastIndex(p.d.Place, ", ")
	return i > 0 && p.x.word(p.d.Place[i+2:])&isRegion != 0
}

// regionEnd reads a region in brackets behind the place, and the dash or stop
// that ends the dateline: "Oberthal (Sachsen) –".
func (p *datelineReader) regionEnd() bool {
	start, place := p.pos, p.d.Place
	if p.shortRegionEnd() {
		return true
	}
	if i := strings.LastIndexByte(place, '/'); p.first && i > 0 && strings.HasSuffix(place, ".") && p.x.word(place[i+1:])&isRegion != 0 {
		return strings.HasPrefix(p.rest(), " ") && unicode.IsUpper(p.afterSpace())
	}
	region, _, ok := strings.Cut(p.rest(), ")")
	if !p.first || !ok || !strings.HasPrefix(region, " (") || len(region) > maxRegion {
		return false
	}
	first, _, _ := strings.Cut(region[2:], " ")
	p.pos += len(region) + 1
	if end := strings.TrimLeft(p.rest(), ". "); p.peek() == '.' && isDash(firstRune(end)) && !isGivenWord(first) && p.x.places(region[2:]) && p.x.agency(region[2:]) == "" && !p.isNote(region[2:]) && p.x.word(first)&isOutlet == 0 && oneWord(region[2:]) && !p.hasNoPlace() && p.dash() && unicode.IsUpper(p.afterSpace()) {
		p.d.Place = place + region + ")"
		return true // "Las Varas (Nayarit).-"
	}
	if (p.x.word(region[2:])&isRegion != 0 || p.x.word(first)&isRegion != 0 && !isArticle(first)) && unicode.IsUpper(firstRune(first)) && (p.dash() || p.take(".") || p.inCapitals() && p.take(":")) && unicode.IsUpper(p.afterSpace()) {
		p.d.Place = place + region + ")"
		return true
	}
	p.pos = start
	return false
}

// longCapitals reports whether the place is one or two words in capitals that
// are no abbreviation, and none that papers set in capitals before a sign.
func (p *datelineReader) longCapitals() bool {
	const least = 5 // letters
	return p.inCapitals() && utf8.RuneCountInString(p.d.Place) >= least && strings.Count(p.d.Place, " ") <= 1
}

// knownPlace reports whether the place is in the table, or ends as names of
// places do and other words do not.
//
// In Russian a dash or a full stop behind a town begins a sentence as often as not.
func (p *datelineReader) knownPlace() bool {
	if unicode.Is(unicode.Cyrillic, firstRune(p.d.Place)) {
		return false
	}
	if p.namedPlace() {
		return true
	}
	if first, _, ok := strings.Cut(p.d.Place, " "); ok && p.x.word(first)&isRegion != 0 && strings.Count(p.d.Place, " ") == 1 {
		return true // "Bad Oberthal"
	}
	for name := range strings.SplitSeq(p.d.Place, "/") {
		if p.x.endsAsPlace(strings.ToLower(name)) || p.x.word(name)&isPlaceName != 0 {
			return true
		}
	}
	return false
}

// endsAsPlace reports whether a name in small letters ends as names of places
// do.
func (x *lineIndex) endsAsPlace(name string) bool {
	const least = 3 // letters before the ending
	end := trails(name, &x.placeEnds)
	return end != "" && utf8.RuneCountInString(name) >= least+utf8.RuneCountInString(end) && !strings.Contains(name, " ") && x.word(name)&isNotPlace == 0
}

// namedPlace reports whether each of the places is in the table.
func (p *datelineReader) namedPlace() bool {
	if unicode.Is(unicode.Cyrillic, firstRune(p.d.Place)) {
		return false
	}
	for name := range strings.SplitSeq(p.d.Place, "/") {
		if p.x.word(strings.TrimSpace(name))&isPlaceName == 0 {
			return false
		}
	}
	return true
}

// hasInPlace reports whether the place has a small word as only places have.
func (p *datelineReader) hasInPlace() bool {
	for word := range strings.FieldsSeq(p.d.Place) {
		if p.x.word(word)&isInPlace != 0 && unicode.IsLower(firstRune(word)) {
			return true
		}
	}
	return false
}

// hasShortWord reports whether the place has a small word that is shortened:
// "Oberthal i. M."
func (p *datelineReader) hasShortWord() bool {
	if strings.IndexByte(p.d.Place, '.') < 0 {
		return false
	}
	for word := range strings.FieldsSeq(p.d.Place) {
		if strings.HasSuffix(word, ".") && p.x.word(word)&isInPlace != 0 && unicode.IsLower(firstRune(word)) {
			return true
		}
	}
	return false
}

// places reports whether all words of s are ones of names: no word of the
// tables that is something else.
func (x *lineIndex) places(s string) bool {
	for word := range strings.FieldsFuncSeq(s, betweenPlaceWords) {
		if x.word(word)&(isNotName|isNotPlace|isTitle|isReporter|isMonth) != 0 {
			return false
		}
	}
	return true
}
