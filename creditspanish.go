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
	return ok && more && allCapitals(paper) && f.read(text[:end+len(bar)+len(paper)]) && f.isWhole() && f.r.m.has(organisationMaker)
}
