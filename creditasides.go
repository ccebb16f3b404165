package newsmark

import (
	"strings"
	"unicode/utf8"
)

// maxSigned is how much before a sign in brackets is searched for its letters, in
// bytes.
const maxSigned = 40

// asideAt returns the length of a bracket at r.s[i:to] that says how many
// pictures the name before it has made, or how it signs: "Ann Lee (2), Bo Ek",
// "Ann Lee (ale)". It is no name itself.
func (r *makerReader) asideAt(i, to int) int {
	const most = 16 // bytes
	end := strings.IndexByte(r.s[i:min(to, i+most)], ')')
	if r.s[i] != '(' || end <= 1 || !r.label {
		return 0
	}
	inner := strings.TrimSpace(r.s[i+1 : i+end])
	if isCount(inner) || r.isSign(inner, r.s[max(0, i-maxSigned):i]) {
		return end + 1
	}
	return 0
}

// isCount reports whether s is a number of pictures: "2", "3x", "2 Fotos".
func isCount(s string) bool {
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits == 0 || digits > 2 {
		return false
	}
	unit := strings.TrimLeft(s[digits:], " ")
	return unit == "" || unit == "x" || len(unit) > 3 && digits+len(unit) < len(s) && strings.IndexFunc(unit, func(c rune) bool { return !letterRune(c) }) < 0
}

// isSign reports whether s is how name signs what he writes for a paper: a few
// small letters of the name, the first of which begins one of its words.
func (r *makerReader) isSign(s, name string) bool {
	const least, most = 2, 4 // letters
	if len(s) < least || utf8.RuneCountInString(s) > most || r.rules.kinds(s) != 0 {
		return false
	}
	begins := false
	for i, c := range s {
		if !smallRune(c) {
			return false
		}
		some, before := false, ' '
		for _, n := range name {
			if foldRune(n) == c {
				some = true
				begins = begins || i == 0 && !letterRune(before)
			}
			before = n
		}
		if !some {
			return false
		}
	}
	return begins
}

// surnameFirst joins the last two names, of one word each, where they are those
// of one person with the surname first, as a sign in brackets behind them shows:
// "Lee, Ann (ale)".
func (r *makerReader) surnameFirst(bracket string) {
	m := &r.m
	if m.n < 2 || hasDigit(bracket) {
		return
	}
	first, last := &m.items[m.n-2], &m.items[m.n-1]
	if last.sep != listSeparator || first.kind != personMaker || last.kind != personMaker || strings.Contains(first.text, " ") || strings.Contains(last.text, " ") {
		return
	}
	first.text = r.s[first.start : last.start+len(last.text)]
	m.n--
}

// isLicence reports whether s is a licence of Creative Commons, perhaps with a
// word for it: "CC BY-NC-ND 4.0", "Lizenz: CC BY 4.0", "licensed under CC BY 2.0".
func (c *creditRules) isLicence(s string) bool {
	const most = 60 // bytes
	i := strings.Index(s, "CC")
	if i < 0 || len(s) > most || i > 0 && !c.kinds(strings.TrimRight(s[:i], ": ")).is(CreditStatus) {
		return false
	}
	parts := 0
	for part := range strings.FieldsFuncSeq(s[i+len("CC"):], func(c rune) bool { return c == ' ' || c == '-' }) {
		parts++
		switch part {
		case "BY", "SA", "NC", "ND", "0", "DE", "AT", "CH", "Deed", "International", "Zero", "Public", "Domain":
		default:
			if strings.Trim(part, "0123456789.") != "" {
				return false
			}
		}
	}
	return parts > 0
}

// beforeLicence returns the length of what stands before a licence at the end of s, and no
// sign parts from it: "Ann Lee CC BY 2.0". It is 0 if there is none.
func (c *creditRules) beforeLicence(s string) int {
	switch last := s[len(s)-1]; {
	case isDigit(last), last == 'Y', last == 'A', last == 'D', last == 'C':
		if i := strings.LastIndex(s, " CC"); i > 0 && c.isLicence(s[i+1:]) {
			return i
		}
	}
	return 0
}

// licensed reports whether one full name and a licence were read, as nothing but
// credits has them: "Ann Lee / CC BY-SA 4.0".
func (m *makers) licensed() bool {
	return m.licence && m.n == 1 && m.items[0].start == 0 && m.items[0].kind == personMaker && strings.Contains(m.items[0].text, " ")
}

// datedLabel reads when a picture was taken between a phrase without a colon and
// the names, and returns where these start: "Photo taken in 2018 by Ann Lee". Behind
// "Photo from 2018:" stands who is on it.
func (f *finder) datedLabel(p *CreditPhrase, names, to int) (from int, date string) {
	const most = 40 // bytes
	if names >= to {
		return names, ""
	}
	window := f.line[names:min(to, names+most)]
	if !hasDigit(window) {
		return names, ""
	}
	for _, by := range [...]string{" by ", " von ", " par ", " por "} {
		end := strings.Index(window, by)
		if end <= 0 {
			continue
		}
		said := window[:end]
		if p.Form != NamesBehindDate {
			word, rest, _ := strings.Cut(said, " ")
			if !f.rules.kinds(word).is(CreditDate) {
				continue // but for "taken"
			}
			said = rest
		}
		said = strings.TrimSuffix(said, ",")
		skip, ok := f.rules.isDate(said)
		if !ok {
			continue
		}
		from = names + end + len(by)
		return from + spaces(f.line[from:to]), strings.TrimSpace(said[skip:])
	}
	return names, ""
}

// yearInLabel returns the year in brackets within a label: "Foto (2019):".
func yearInLabel(label string) string {
	_, note, ok := strings.Cut(label, "(")
	note, _, closed := strings.Cut(note, ")")
	if !ok || !closed || !isYear(note) {
		return ""
	}
	return note
}

// ownerOfPhoto returns where an office or paper starts whose picture the phrase
// at line[i:] says it is: "(Fallow Courier photo by Ann Lee)"; i if there is none.
func (f *finder) ownerOfPhoto(i, names int) int {
	const most = 60 // bytes
	if i == 0 || f.line[i-1] != ' ' || !smallRune(firstRune(f.line[i:])) && (f.open < 0 || i < f.open) || !strings.HasSuffix(trimBlankEnd(f.line[i:names]), " by") && f.line[names-1] != '/' {
		return i
	}
	end := len(trimBlankEnd(f.line[:i]))
	if from, _ := f.inner(); f.open >= 0 && from < end && end-from < most && f.isOwner(f.line[from:end]) {
		return from // "(U.S. Forest Service photo by Ann Lee)"
	}
	for at := end; at > 0 && end-at < most; {
		at = strings.LastIndexByte(f.line[:at], ' ')
		from := at + 1
		if f.open >= 0 && f.open >= at {
			from, _ = f.inner()
		}
		if from < end && f.edge(from) == hardEdge {
			if f.isOwner(f.line[from:end]) {
				return from
			}
			return i
		}
	}
	return i
}

// owns reports whether name is that of an agency or an organisation, by more than the
// article it begins with: "La Gare" is what the picture shows.
func (f *finder) owns(name string) bool {
	word, _, _ := strings.Cut(name, " ")
	return f.rules.isAgency(name) || f.rules.isOrganisation(name) && (!f.rules.kinds(word).is(CreditArticle) || f.rules.kinds(word).is(CreditOrganisation))
}

// isOwner reports whether s is an office or a paper that pictures are said to be of.
func (f *finder) isOwner(s string) bool {
	return capitalRune(firstRune(s)) && (f.owns(s) || hasHump(s))
}

// agencyStroke reports whether an agency and a stroke start at line[i:], where
// nothing but a space parts them from the caption: "The weir EFE/Ana Ruiz".
func (f *finder) agencyStroke(i int) bool {
	name := f.line[i:f.end]
	cut := strings.IndexAny(name, "/|")
	if cut < 0 {
		return false
	}
	name = trimBlankEnd(name[:cut])
	return capitalRune(firstRune(name)) && f.rules.isAgencyName(name) || name == "picture alliance" || name == "imago images" || name == "afp.com"
}

// ofThing reports whether s begins with a small word that names have within them:
// what follows a bare label is what the picture shows, as in "Archivfoto vom Wehr".
func (c *creditRules) ofThing(s string) bool {
	word := s[:max(strings.IndexByte(s, ' '), 0)]
	return smallRune(firstRune(word)) && c.kinds(word).is(CreditParticle) && !c.isAgency(s)
}

// isMark reports whether the label without a colon at line[i:names], which only a
// space parts from the caption, is one by itself: an agency is all that follows,
// or it is in capitals and the caption is not.
func (f *finder) isMark(i, names, to int) bool {
	return f.isCapitals(i, names, to) || f.rules.isAgency(f.line[names:to]) || f.behindComma(i, names, to) || f.fullNameBehind(i, names, to)
}

// behindComma reports whether a comma stands before the label at line[i:names] in small
// letters, and the full name of a person is all that follows: ", фото Ульяны Крещук".
func (f *finder) behindComma(i, names, to int) bool {
	name := f.line[names:to]
	return !f.strict && smallRune(firstRune(f.line[i:])) && strings.HasSuffix(trimBlankEnd(f.line[:i]), ",") && strings.ContainsAny(name, " .") &&
		capitalRune(firstRune(name)) && f.rules.isPerson(name, "") && !f.rules.isOrganisation(name)
}

// isCapitals reports whether the label at line[i:names] is in capitals, with
// names in capitals behind it, and the caption before it is not.
func (f *finder) isCapitals(i, names, to int) bool {
	return allCapitals(f.line[i:names]) && allCapitals(f.line[names:to]) && !allCapitals(f.line[:i])
}

// isPart reports whether the label in line[i:end], with the stroke behind it, is a
// part of a credit that tells the state of the picture: "Ana Ruiz | Archivo | Vigía".
func (f *finder) isPart(i, end int) bool {
	label := strings.TrimRight(f.line[i:end], " \u00a0")
	if label == "" || label[len(label)-1] != '|' && label[len(label)-1] != '/' {
		return false
	}
	before := strings.TrimRight(f.line[:i], " \u00a0")
	stroke := label[len(label)-1:]
	return strings.HasSuffix(before, stroke) && f.rules.kinds(strings.TrimRight(label[:len(label)-1], " ")).is(CreditStatus)
}

// othersBehind returns the length of s, names behind a label in Japanese or Chinese, without the labels
// and names of those who made the piece otherwise: "御手洗航　文／椿原みお".
func (c *creditRules) othersBehind(s string) int {
	for i, ch := range s {
		if ch != '　' && ch != ' ' {
			continue
		}
		label := s[i+utf8.RuneLen(ch):]
		end := strings.IndexFunc(label, isColon)
		if end <= 0 {
			return len(s)
		}
		if c.kinds(trimBlankEnd(label[:end])).is(CreditWorker) {
			return i
		}
	}
	return len(s)
}
