package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// strip returns what is left of a name without a title, a state or a year at
// one of its ends.
func (r *makerReader) strip(s string) (from, to int) {
	const mostWords = 5 // of a title or a state
	c := r.rules
	from, to = 0, len(s)
	first := strings.IndexByte(s, ' ')
	if year := gluedYear(s); year > 0 && r.label {
		return year, to
	}
	if n := r.dateBehind(s); n > 0 {
		return 0, n
	}
	if i := strings.LastIndexByte(s, '-'); i > 0 && len(s)-i > len("-archiv") && s[i+1]|0x20 == 'a' && c.kinds(s[i+1:])&(1<<CreditArchive|1<<CreditStatus) == 1<<CreditArchive|1<<CreditStatus {
		r.m.status = true
		return 0, i // "Ann Lee-archives"
	}
	if r.ofPersonsArchive(s, first) {
		r.m.status = true
		return first + 1, to
	}
	for i, words := first, 0; i > 0 && words < mostWords; words++ {
		if k := c.kinds(s[:i]); k&(1<<CreditTitle|1<<CreditStatus) != 0 && (!k.is(CreditOrganisation) || r.isReader(k, s[i+1:])) && !c.archive(s[strings.LastIndexByte(s[:i], ' ')+1:i]) || k.is(CreditSupply) && words > 0 {
			from = i + 1
			r.m.title = r.m.title || k.is(CreditTitle)
		}
		next := strings.IndexByte(s[i+1:], ' ')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	if from > 0 {
		return from, to
	}
	if i := first; i > 0 {
		if isYear(s[:i]) && r.m.date == "" {
			r.m.date = s[:i]
			return i, to
		}
		if i = strings.LastIndexByte(s, ' '); isYear(s[i+1:]) && r.m.date == "" {
			r.m.date = s[i+1:]
			if at := strings.LastIndexByte(s[:i], ' '); at > 0 && c.kinds(s[at+1:i]).is(CreditDate) {
				i = at // "Ann Lee in 2019"
			}
			return 0, i
		}
		k := c.kinds(s[:first])
		if k.is(CreditSupply) && c.isAgency(s[first+1:]) {
			return first, to // "via Facebook"
		}
		if k.is(CreditArticle) && strings.ContainsFunc(s, unicode.IsUpper) || k.is(CreditConnective) {
			if first, _ := firstLetter(s); smallRune(first) {
				return strings.IndexByte(s, ' '), to
			}
		}
	}
	if i := strings.LastIndexByte(s, ' '); i > 0 && r.label && c.isAgencyName(s[:i]) && c.startsPhrase(s[i+1:]) {
		return 0, i // "© AP Photo / Ann Lee"
	}
	if first >= 0 {
		for i, words := strings.LastIndexByte(s, ' '), 0; i >= 0 && words < mostWords; words++ {
			if k := c.kinds(s[i+1:]); k&(1<<CreditTitle|1<<CreditStatus) != 0 && !(k.is(CreditOrganisation) && strings.HasSuffix(s[:i], "й")) && !c.isStore(s) && !c.kinds(s[:i]).is(CreditArticle) && !c.isArchiveOf(s[:i], s[i+1:]) && !(r.lang == "en" && s[i+1:] == "Archives" && !strings.Contains(s[:i], " ") && !c.isAgency(s[:i])) && !(k.is(CreditOrganisation) && c.kinds(s[:i]).is(CreditArchive)) && !r.isFamilyToo(s[:i], s[i+1:]) {
				to = i + 1 // but for "Краеведческий архив", "솔빛일보 DB"
				r.m.status = r.m.status || k.is(CreditStatus)
			}
			i = strings.LastIndexByte(s[:i], ' ')
		}
		if to < len(s) {
			return 0, to
		}
	}
	last, _ := lastLetter(s)
	if isIdeographic(last) {
		title := c.hasEnding(s, CreditTitle)
		if title > 0 && c.kinds(s[len(s)-title:]).is(CreditOrganisation) {
			title = 0 // a reader who gave it
		}
		state := c.hasEnding(s, CreditStatus)
		if state > 0 && utf8.RuneCountInString(s[len(s)-state:]) == 1 && !c.isAgency(unquoted(s[:len(s)-state])) {
			state = 0 // "地图" is no picture of an agency, "新华社图" is
		}
		if n := max(title, state); n < len(s) {
			r.m.status = r.m.status || c.kinds(s[len(s)-n:]).is(CreditStatus)
			return 0, len(s) - n
		}
	}
	return 0, len(s)
}

// isFamilyToo reports whether word, which tells the state of pictures, is the family name of
// whose given name stands before it: "Humberto Pool".
func (r *makerReader) isFamilyToo(before, word string) bool {
	given, _, more := strings.Cut(before, " ")
	return (!more || r.lang == "es") && capitalRune(firstRune(word)) && isFamilyWord(word) && isGivenWord(given) && r.rules.isPerson(before, r.lang)
}

// tellsWhere reports whether s, behind a label in German, is an article, what a picture
// shows, and where: "Die Klasse 4b von Frau Ott", "Der Markt am Ufer".
func (c *creditRules) tellsWhere(s string) bool {
	n := 0
	for word := range strings.FieldsSeq(s) {
		k := c.kinds(word)
		if n == 0 && !(k.is(CreditArticle) && capitalRune(firstRune(word))) {
			return false
		}
		if n++; n > 2 && smallRune(firstRune(word)) && k.is(CreditParticle) && !k.is(CreditArticle) && word[0] == 'v' || n > 2 && smallRune(firstRune(word)) && k.is(CreditDate) {
			return true
		}
	}
	return false
}

// isReader reports whether a word of the kinds, that of a giver who may be named, has a
// person's name behind it in German or Russian: "Leser Horst Krüger".
func (r *makerReader) isReader(k creditKinds, name string) bool {
	given, _, ok := strings.Cut(name, " ")
	return ok && (r.lang == "de" || r.lang == "ru" || r.lang == "es" && r.supplier) && k.is(CreditTitle) && isGivenWord(given)
}

// ofPersonsArchive reports whether the word for an archive before s[first:] tells the
// state of a picture, and who took it follows, by the given name: "Archives Ève Dupin".
func (r *makerReader) ofPersonsArchive(s string, first int) bool {
	if first <= 0 || s[0]|0x20 != 'a' || !r.rules.kinds(s[:first]).is(CreditArchive) || !r.rules.kinds(s[:first]).is(CreditStatus) {
		return false
	}
	name := s[first+1:]
	word, _, more := strings.Cut(name, " ")
	if !more || !r.rules.isPerson(name, r.lang) || r.rules.isOrganisation(name) {
		return false
	}
	return isGivenWord(word)
}
