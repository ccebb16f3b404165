package newsmark

import "strings"

// settleComma settles two names of which a comma parts the second, of one word, from the
// first where they are one person's in German or Russian: the given name, as in "Bild:
// Krüger, Jana", or where she is from, as in "Foto: Jana Krüger, Lenne". Behind a label
// of several pictures it may be another's.
func (r *makerReader) settleComma() {
	first, last := &r.m.items[0], &r.m.items[1]
	if r.several || r.supplier || r.lang != "de" && r.lang != "ru" || last.sep != listSeparator || first.kind != personMaker || last.kind != personMaker || strings.IndexByte(last.text, ' ') >= 0 {
		return
	}
	end := first.start + len(first.text)
	switch full := strings.IndexByte(first.text, ' ') > 0; {
	case end > last.start || r.s[end:last.start] != ", ":
	case full && !strings.Contains(last.text, "."):
		last.kind = unknownMaker
	case !full && isGivenWord(last.text) && !isGivenWord(first.text):
		first.text = r.s[first.start : last.start+len(last.text)]
		r.m.n = 1
	}
}

// sourceNamed reports whether the name of a person behind a label of sources in German or
// Russian is whose picture it is, by the given name: "Quelle: Jan Krüger".
func (r *makerReader) sourceNamed(name string) bool {
	const most = 3 // words
	given, rest, ok := strings.Cut(name, " ")
	return ok && r.source && (r.lang == "de" || r.lang == "ru") && strings.Count(rest, " ") < most-1 && isGivenWord(given)
}

// makerBeforeRights returns where the full name of who took the picture starts that is all
// of the last line before the sign of rights and an agency at line[i:], as portals in
// Russian set it; i if there is none: "Ульяна Крещук © ИА REGNUM".
func (f *finder) makerBeforeRights(i int) int {
	m := &f.r.m
	if f.single || f.cut || i < 2 || f.line[i-1] != ' ' || m.n != 1 || m.items[0].kind == personMaker {
		return i
	}
	name := strings.TrimLeft(f.line[:i-1], " ")
	given, _, ok := strings.Cut(name, " ")
	if !ok || strings.Contains(name, " и ") || firstRune(name) < 'А' || firstRune(name) > 'Я' || !isGivenWord(given) || !f.rules.isPerson(name, "ru") {
		return i
	}
	return i - 1 - len(name)
}

// byPressOffice reports whether line[i:], which was read, is all of the caption, a full
// name and the press office behind a comma, as clubs in Russian sign: "Ульяна Крещук,
// пресс-служба «Луча»".
func (f *finder) byPressOffice(i int) bool {
	m := &f.r.m
	return i == 0 && f.single && !f.cut && !f.stopped && m.n == 2 && m.items[0].kind == personMaker && m.items[1].kind == organisationMaker && m.items[1].sep == listSeparator &&
		strings.HasPrefix(m.items[1].text, "пресс-служба ") && strings.HasSuffix(m.items[1].text, "»") && strings.Contains(m.items[0].text, " ")
}

// isRussianPaper reports whether s, behind a label in Russian, is a name in quotation marks
// with a full stop within, or letters and a town behind a hyphen: "«СБ. Беларусь сегодня»",
// "НИА-Томск".
func (r *makerReader) isRussianPaper(s string) bool {
	const most = 5 // letters
	if r.lang != "ru" {
		return false
	}
	if s[0] == "«"[0] && strings.Contains(s, ". ") {
		return quotedHead(s) == s
	}
	head, tail, ok := strings.Cut(s, "-")
	return ok && len(head) <= 2*most && isAcronym(head) && capitalRune(firstRune(tail)) && !allCapitals(tail) && letterRun(tail) == len(tail)
}
