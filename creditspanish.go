package newsmark

import "strings"

// What papers in Spanish have before a caption and behind it.

// givesToAgency reports whether s, a part of a credit, says who gave the picture to the
// agency or the paper that was read before it and distributes it: "EFE/Cortesía Ana Ruiz".
func (r *makerReader) givesToAgency(s string, sep separator) bool {
	if n := r.m.n; n == 0 || sep != slashSeparator || !r.label || s == "" || r.m.has(personMaker) {
		return false
	}
	switch s[0] | 0x20 {
	case 'c', 'g': // cortesía, cedida, gentileza: most parts are names
	default:
		return false
	}
	p, n, colon := r.rules.phraseAt(s)
	return p != nil && p.Supplier && !colon && p.Language == "es" && n < len(s)
}

// nameUnder reads a full name in Spanish alone on the last line of a caption, behind the
// full stop of the line before it.
func (f *finder) nameUnder(head, line string) bool {
	const longest = 60 // bytes
	head = trimBlankEnd(head)
	if f.strict || len(line) > longest || !strings.HasSuffix(head, ".") || !f.rules.isPerson(line, "") || f.rules.isOrganisation(line) {
		return false
	}
	return f.fullName(line, head[strings.LastIndexByte(head, '\n')+1:]) && f.r.read(f.rules, line, nil, false) && f.r.m.n == 1 && f.accept(0, 0, len(line))
}

// fullNameBehind reports whether the label at line[i:names] has a capital behind a word in
// small letters, and a full name in Spanish is all that follows, as where both stand in
// elements of one line: "bajaron por la calle Foto Ana Ruiz".
func (f *finder) fullNameBehind(i, names, to int) bool {
	before := trimBlankEnd(f.line[:i])
	name := f.line[names:to]
	given, _, full := strings.Cut(name, " ")
	if f.strict || !full || !smallRune(lastRune(before)) || !capitalRune(firstRune(f.line[i:])) || !smallRune(firstRune(lastWord(before))) {
		return false
	}
	return givenInSpanish()[given] && f.rules.isPerson(name, "") && !f.rules.isOrganisation(name)
}

// landBehindDash makes a part of the office before it of one word behind a dash, as offices
// of Peru tell their land or town: "Ministerio de Cultura - Perú".
func (r *makerReader) landBehindDash() {
	if r.m.n != 2 || !r.label {
		return
	}
	office, land := &r.m.items[0], &r.m.items[1]
	if office.kind != organisationMaker || land.kind != personMaker || land.sep != slashSeparator || !oneWord(land.text) || isGivenWord(land.text) {
		return
	}
	if gap := strings.TrimSpace(r.s[office.start+len(office.text) : land.start]); gap == "-" || gap == "–" {
		land.kind = organisationMaker
	}
}

// openingPair reads a name and an agency, with a stroke between them, that a caption begins
// with and a full stop parts from it: "Ana Ruiz / ICAL. Mercado de los sábados".
func (f *finder) openingPair(text string) bool {
	const most = 80 // bytes
	if i := strings.IndexByte(text[:min(len(text), most)], '/'); i < 2 {
		return false
	}
	end, next := creditStop(text, 0)
	if end < 0 || end > most || !capitalRune(firstRune(text[next:])) || !f.read(text[:end]) || !f.isWhole() {
		return false
	}
	m := &f.r.m
	if m.n != 2 || m.items[1].sep != slashSeparator {
		return false
	}
	one, two := &m.items[0], &m.items[1]
	if one.kind == agencyMaker {
		one, two = two, one
	}
	return one.kind == personMaker && two.kind == agencyMaker && f.isSureName(one, true)
}

// paperBehindBar reads the paper in capitals between the bar behind the names at the head
// of text, which is at end, and another one: "Foto | Ana Ruiz | LA PATRIA | Las comparsas".
func (f *finder) paperBehindBar(text string, end int) bool {
	const bar = " | "
	rest, ok := strings.CutPrefix(text[end:], bar)
	paper, _, more := strings.Cut(rest[:min(len(rest), creditNames)], bar)
	return ok && more && allCapitals(paper) && f.read(text[:end+len(bar)+len(paper)]) && f.isWhole() && f.r.m.n > 0 && f.r.m.items[f.r.m.n-1].kind != personMaker
}

// behindSpanishWord reports whether s ends with a word and a space that join what follows to
// a sentence: "Un concurso de fotografía de Ana Ruiz".
func behindSpanishWord(s string) bool {
	word, ok := strings.CutSuffix(s, " ")
	switch word[strings.LastIndexByte(word, ' ')+1:] {
	case "de", "la", "las", "una", "unas", "en", "con", "su", "sus":
		return ok
	}
	return false
}

// ofRecording reports whether label says that a picture was taken from a screen, and
// name tells of what kind, and not whose: "Captura de un vídeo".
func ofRecording(label, name string) bool {
	return strings.HasPrefix(label, "Captura") && (strings.HasPrefix(name, "un ") || strings.HasPrefix(name, "una "))
}

// houseBehind reports whether name, before a full stop behind a label, is that of a person
// in full, and rest the house that the picture was taken for or who gave it: "Fotografía: Ana
// Ruiz. Teatro Real", "Foto: Ana Ruiz. Cortesía Teatro Real".
func (r *makerReader) houseBehind(name, rest string) bool {
	if given, _, full := strings.Cut(name, " "); !full || r.lang != "es" && !givenInSpanish()[given] || !r.rules.isPerson(name, r.lang) || r.rules.isOrganisation(name) {
		return false
	}
	if p, n, _ := r.rules.phraseAt(rest); p != nil && p.Supplier && !p.Weak && p.Language == "es" {
		rest = rest[n:]
	}
	first, more, _ := strings.Cut(rest, " ")
	if first == "Gran" {
		first, _, _ = strings.Cut(more, " ")
	}
	return r.rules.kinds(first).is(CreditOrganisation) && capitalRune(firstRune(first)) && capitalRune(lastWordRune(rest)) && r.rules.isOrganisation(rest)
}

// twoSigned reports whether line[i:], which was read, is two names in capitals behind the
// full stop of a caption in small letters, each with initials or a given name that is known:
// "El puente. / A. RUIZ / LUZ MORA".
func (f *finder) twoSigned(i int) bool {
	m := &f.r.m
	before := strings.TrimRight(f.line[:i], " /|")
	if f.stopped || m.n != 2 || m.items[0].start != 0 || !strings.HasSuffix(before, ".") || finalStop(before) == 0 || allCapitals(before) || !allCapitals(f.line[i:f.end]) {
		return false
	}
	if m.items[1].sep > slashSeparator || !m.items[0].isSignedName() || !m.items[1].isSignedName() {
		return false
	}
	m.items[1].kind = personMaker // a second name behind a stroke is taken for that of a paper
	return true
}

// isSignedName reports whether a maker is a person by initials or a given name that is
// known, and a family name.
func (it *maker) isSignedName() bool {
	const least = 3 // letters of the family name
	first, _, more := strings.Cut(it.text, " ")
	return more && len(lastWord(it.text)) >= least && (it.kind != agencyMaker && strings.IndexByte(first, '.') > 0 || it.kind == personMaker && isGivenWord(first))
}

// isHandleNote reports whether s, in a bracket, is what somebody is called on a network:
// "@112_vega".
func isHandleNote(s string) bool {
	return len(s) > 2 && s[0] == '@' && strings.IndexFunc(s[1:], func(c rune) bool { return !letterRune(c) && !digitRune(c) && c != '_' && c != '.' }) < 0
}
