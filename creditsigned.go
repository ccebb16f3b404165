package newsmark

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Who signs a picture in papers in Spanish, and by what sign.

// dashedStop reports whether t ends with a full stop and a dash, where gap is the white
// space behind it: "al alba.- EFE", "al alba. -EFE".
func dashedStop(t string, gap int) bool {
	head := strings.TrimRight(t, "-–")
	bare := strings.TrimRight(head, " ")
	return strings.HasSuffix(bare, ".") && (gap > 0 || len(bare) < len(head)) && finalStop(bare) > 0
}

// inCapitals reports whether the name at line[i:], behind the full stop of a sentence in
// small letters, is that of a person in capitals, by its initials or given name: "En el
// patio. J. L. POZO", as papers of Spanish regions sign pictures.
func (f *finder) inCapitals(i int, before string) bool {
	name := f.r.m.items[0].text
	if !f.stopped && f.r.m.items[0].kind == organisationMaker {
		return f.givingOffice(name, before)
	}
	if f.stopped || f.r.m.items[0].kind != personMaker || !strings.HasSuffix(before, ".") && !dashed(before) || allCapitals(before) {
		return false
	}
	if !allCapitals(name) {
		return f.fullName(name, before) || f.initialName(name, before)
	}
	const least = 3 // letters of the family name
	first, _, _ := strings.Cut(name, " ")
	last := name[strings.LastIndexAny(name, " .")+1:]
	return len(last) < len(name) && utf8.RuneCountInString(last) >= least && (strings.HasSuffix(first, ".") || strings.IndexByte(first, '.') > 0 || isGivenWord(first))
}

// dashed reports whether before ends with a dash that a space parts from a caption in
// small letters: "Ensayo en el patio - ANA RUIZ".
func dashed(before string) bool {
	bare := strings.TrimRight(before, "-–—")
	return len(bare) < len(before) && strings.HasSuffix(bare, " ")
}

// fullName reports whether name, behind the full stop of a caption of several words, is a
// given name that is known and one or two family names, as papers of Spain sign pictures.
func (f *finder) fullName(name, before string) bool {
	const least, most = 3, 4 // words of the caption and of the name
	first, rest, ok := strings.Cut(name, " ")
	if !ok || strings.Count(name, " ") >= most || strings.IndexByte(name, '.') >= 0 || finalStop(before) == 0 || !givenInSpanish()[first] || givenInSpanish()[rest] {
		return false
	}
	return !f.rules.kinds(first).is(CreditUnsigned) && f.sentenceBefore(before, least)
}

// sentenceBefore reports whether before ends with the full stop of a sentence of at least
// so many words, and not with that of a title.
func (f *finder) sentenceBefore(before string, least int) bool {
	if finalStop(before) == 0 {
		return false
	}
	sentence := before[:len(before)-1]
	sentence = strings.TrimSpace(sentence[strings.LastIndexByte(sentence, '.')+1:])
	return strings.Count(sentence, " ") >= least-1 && !f.rules.kinds(lastWord(sentence)).is(CreditUnsigned)
}

// givingOffice reports whether name, behind the full stop of a caption of several words,
// is an office that gives pictures to papers, and of where: "Bomberos de Vega". Of others,
// as of museums, it is where the picture shows something.
func (f *finder) givingOffice(name, before string) bool {
	const least = 3 // words of the caption
	first, rest, ok := strings.Cut(name, " ")
	if !ok || !strings.HasSuffix(before, ".") || finalStop(before) == 0 || strings.Count(before, " ") < least-1 || strings.Count(rest, " ") > least || !unicode.IsUpper(lastWordRune(rest)) {
		return false
	}
	return f.rules.kinds(first).is(CreditGiver)
}

// givesBehindStroke reports whether name, behind a caption of several words and a stroke,
// is such an office: "El pleno aprobó las cuentas / Ayuntamiento de Vega".
func (f *finder) givesBehindStroke(name, before string) bool {
	const least = 4 // words of the caption
	first, rest, ok := strings.Cut(name, " ")
	return ok && unicode.IsUpper(lastWordRune(rest)) && f.rules.kinds(first).is(CreditGiver) && strings.Count(strings.TrimSpace(before), " ") >= least-1 && !f.rules.isOrganisation(lastWord(strings.TrimSpace(before)))
}

// initialName reports whether name, behind the full stop of a caption in Spanish of several
// words, is initials and a family name: "Vecinos en la plaza del Carmen. G. Pozo".
func (f *finder) initialName(name, before string) bool {
	const least, letters = 4, 3 // words of the caption; letters of the family name
	initials := strings.TrimRight(name[:strings.LastIndexAny(name, " .")+1], " ")
	family := name[strings.LastIndexAny(name, " .")+1:]
	if !strings.HasSuffix(initials, ".") || len(initials) > len("M. Á. J.") || utf8.RuneCountInString(family) < letters || !f.sentenceBefore(before, least) {
		return false
	}
	for part := range strings.SplitSeq(initials[:len(initials)-1], ".") {
		if utf8.RuneCountInString(strings.TrimSpace(part)) != 1 {
			return false
		}
	}
	return inSpanish(before)
}

// inSpanish tells by the small words of a caption that it is in Spanish.
func inSpanish(s string) bool {
	if strings.HasPrefix(s, "El ") || strings.HasPrefix(s, "Los ") {
		return true
	}
	for _, word := range [...]string{" del ", " el ", " los ", " las ", " en la ", " una "} {
		if strings.Contains(s, word) {
			return true
		}
	}
	return false
}

// lastWordRune returns the first character of the last word of s.
func lastWordRune(s string) rune { return firstRune(s[strings.LastIndexByte(s, ' ')+1:]) }

// givenInSpanish holds the given names in Spanish: papers in other languages sign no
// picture with a name and nothing else.
var givenInSpanish = sync.OnceValue(func() map[string]bool { return namesOf([]string{spanishGiven}) })

// ownerBefore returns where the sign of rights starts that stands, with who has
// the picture and a dash, before line[i:]: "© TAP – Photo : Ann Lee"; i if it
// does not. Who has the picture may stand without the sign before a stroke: "LA VOZ / FOTO
// DE ANA RUIZ".
func (f *finder) ownerBefore(i int) (from int, agency string) {
	before := trimBlankEnd(f.line[:i])
	bare := strings.TrimRight(before, "-–—/|")
	from = strings.LastIndex(bare, "©")
	if len(bare) == len(before) {
		return i, ""
	}
	if from < 0 {
		return f.strokeOwner(i, bare)
	}
	agency = trimBlankStart(trimBlankEnd(bare[from+len("©"):]))
	if !f.rules.isAgency(agency) && !f.rules.isOrganisation(agency) {
		return i, ""
	}
	return from, agency
}

// strokeOwner returns where the name of who has the picture starts that is before and ends
// with a stroke before the label at line[i:]: an agency, a paper in capitals,
// or behind a sign an organisation: ". Radio Fallow / Photo Ann Lee".
func (f *finder) strokeOwner(i int, before string) (from int, agency string) {
	const most = 5 // words
	if sign := f.line[len(before)]; sign != '/' && sign != '|' {
		return i, ""
	}
	before = trimBlankEnd(before)
	from = strings.LastIndexAny(before, ".([|/") + 1
	from += spaces(before[from:])
	agency = before[from:]
	if from > 0 && agency != "" && strings.Count(agency, " ") < most && f.edge(from) == hardEdge && f.owns(agency) {
		return from, agency
	}
	if agency == "" || strings.Count(agency, " ") >= most || !f.rules.isAgency(agency) && !(allCapitals(agency) && f.rules.isPaper(agency)) || from > 0 && f.edge(from) != hardEdge {
		return i, ""
	}
	return from, agency
}

// paperAndName reports whether paper, between a label without a colon and one, is a paper
// or an office, and all that follows the full name of a person: "Foto El Mirador: Ana Ruiz".
func (r *makerReader) paperAndName(paper, rest string) bool {
	name := strings.TrimSpace(rest)
	return r.label && (r.lang == "es" || r.lang == "de") && strings.Contains(name, " ") && strings.Contains(paper, " ") && r.rules.isOrganisation(paper) && r.rules.isPerson(name, r.lang) && !r.rules.isOrganisation(name)
}

// paperInCapitals reports whether line[i:], which was read, is a paper and a full name or
// initials in capitals with a stroke and no space between them, behind the full stop of a
// text in small letters: "El lago creció. LA PRENSA/M. RUIZ". No sentence is so.
func (f *finder) paperInCapitals(i int) bool {
	m := &f.r.m
	before := trimBlankEnd(f.line[:i])
	if f.stopped || m.n != 2 || m.items[0].kind != organisationMaker || m.items[1].kind != personMaker || !strings.HasSuffix(before, ".") || finalStop(before) == 0 {
		return false
	}
	one, two := m.items[0], m.items[1]
	return two.start == one.start+len(one.text)+1 && strings.ContainsAny(two.text, " .") && allCapitals(f.line[i:f.end]) && !allCapitals(before)
}

// isPaper reports whether s is an article and a word by which papers are known, perhaps
// with more: "LA GACETA DEL NORTE".
func (c *creditRules) isPaper(s string) bool {
	article, rest, _ := strings.Cut(s, " ")
	word, _, _ := strings.Cut(rest, " ")
	return c.kinds(article)&(1<<CreditArticle|1<<CreditParticle) != 0 && c.kinds(word).is(CreditOrganisation)
}

// stateStops reports whether the phrase that is the first n bytes of s, and the word behind
// it, tell the state of the picture, and a full stop follows: "Fotografía de archivo. EFE".
func (c *creditRules) stateStops(s string, n int) bool {
	word := strings.IndexByte(s[n:], ' ')
	if word < 2 || !strings.HasSuffix(s[:n], " de ") || s[n+word-1] != '.' {
		return false
	}
	return c.kinds(s[:n+word-1]).is(CreditStatus)
}
