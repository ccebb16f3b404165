package newsmark

import (
	"strings"
	"unicode/utf8"
)

// agencyLast reads a name and the agency behind it without a sign between them,
// as Le Devoir sets it: "Photo: Ann Lee Agence France-Presse".
func (r *makerReader) agencyLast(from, to int, sep separator) bool {
	s := r.s[from:to]
	if !r.label && !r.own && !r.inCapitals(s) && !givenInSpanish()[s[:max(strings.IndexByte(s, ' '), 0)]] || r.supplier || strings.Count(s, " ") < 2 || !capitalRune(firstRune(s)) || r.rules.isAgencyName(s) {
		return false
	}
	for i := strings.IndexByte(s, ' ') + 1; ; {
		word := strings.IndexByte(s[i:], ' ')
		if word < 0 {
			return false
		}
		i += word + 1
		agency := s[i:]
		k := r.rules.kinds(agency[:len(agency)-len(strings.TrimLeftFunc(agency, letterRune))])
		if !r.rules.isAgencyName(agency) && !(k.is(CreditArchive) && r.rules.isAgencyName(afterWord(agency))) {
			continue
		}
		if one := !strings.Contains(agency, " "); one && !isAcronym(agency) || !r.rules.isPerson(s[:i-1], r.lang) || r.rules.isOrganisation(s[:i-1]) {
			return false
		}
		r.add(from, from+i-1, sep, personMaker)
		r.add(from+i, to, slashSeparator, agencyMaker)
		return true
	}
}

// givenBehind reports whether a given name that is known and a family name, with nothing but
// a sign behind them, are r.s[from:to], or what it begins with.
func (r *makerReader) givenBehind(from, to int) bool {
	name := upToStroke(r.s[from:to])
	word, rest, more := strings.Cut(name, " ")
	return more && isGivenWord(word) && capitalRune(firstRune(rest)) && r.rules.isPerson(name, r.lang)
}

// inCapitals reports whether s is all of what is read and in capitals, as papers in
// Canada set names and agencies: "ANN LEE THE CANADIAN PRESS".
func (r *makerReader) inCapitals(s string) bool {
	return len(s) == len(r.s) && s[0] < utf8.RuneSelf && allCapitals(s)
}

// afterWord returns what stands behind the first word of s.
func afterWord(s string) string {
	_, rest, _ := strings.Cut(s, " ")
	return rest
}

// labelInside returns the length of a label that s, a part of a credit behind
// another one, begins with: "© Museum of Fallow / Photo Ann Lee". A full name
// stands behind it.
func (r *makerReader) labelInside(s string) int {
	p, n, _ := r.rules.phraseAt(s)
	if p == nil || p.Form != NamesFollow || p.Supplier || n == len(s) || !strings.Contains(s[n:], " ") && !strings.Contains(s[n:], ".") {
		return 0
	}
	if !r.rules.isPerson(s[n:], p.Language) || !strings.HasSuffix(p.Text, ".") && r.rules.isOrganisation(s) || r.rules.isAgency(s[n:]) {
		return 0
	}
	return n
}

// noteInside returns the length of a bracket that s begins with, where it tells
// the state of the picture, its licence or what who took it is called on a network, and more of the credit follows a sign
// behind it: "Ann Lee (CC BY-SA 4.0), via Wikimedia Commons".
func (r *makerReader) noteInside(s string) int {
	n := closingRune(s)
	if n < 3 {
		return 0
	}
	if behind := trimBlankStart(s[n:]); behind == "" || strings.IndexByte(",/|", behind[0]) < 0 && !strings.HasPrefix(behind, "、") {
		return 0
	}
	_, open := utf8.DecodeRuneInString(s)
	_, size := utf8.DecodeLastRuneInString(s[:n])
	if note := s[open : n-size]; !r.rules.kinds(note).is(CreditStatus) && !r.rules.isLicence(note) && !isHandleNote(note) {
		return 0
	}
	return n
}

// commonNoun reports whether the names behind a phrase that ends with a small
// word begin with a common noun: they are what the picture shows, as in "Photo de
// groupe sur le port".
func (c *creditRules) commonNoun(p *CreditPhrase, names string) bool {
	i := strings.LastIndexByte(p.Text, ' ')
	if strings.HasSuffix(p.Text, " creada con") && smallRune(firstRune(names)) {
		return true // "Imagen creada con mimo": programs have capitals
	}
	if p.Supplier || i < 0 || !smallRune(firstRune(p.Text[i+1:])) || !smallRune(firstRune(names)) {
		return false
	}
	word, rest, _ := strings.Cut(names, " ")
	if p.Language == "en" && c.kinds(word).is(CreditArticle) && capitalRune(firstRune(rest)) {
		return false // "Photo by the Fallow Society"
	}
	return c.kinds(word)&(1<<CreditOrganisation|1<<CreditArticle) != 0
}

// signBefore returns where the sign of rights starts that stands before the
// bracket which ends the line and has the label of the credit in it: "© (Photo
// Ann Lee)"; i if it does not.
func (f *finder) signBefore(i int) int {
	if f.open <= 0 {
		return i
	}
	if before, ok := strings.CutSuffix(strings.TrimRight(f.line[:f.open], " \u00a0"), "©"); ok {
		return len(before)
	}
	return i
}

// throughBracket makes the bracket that ends the line part of the credit.
func (f *finder) throughBracket() bool {
	f.credit.Text = onOneLine(f.line[f.from:f.end])
	return true
}

// dashAt returns the length of a dash and the space behind it that s begins with:
// "Photo : Courtoisie - Ville de Kermorin".
func dashAt(s string) int {
	bare := strings.TrimLeft(s, "-–—")
	if n := len(s) - len(bare); n > 0 && n <= len("—") && strings.HasPrefix(bare, " ") {
		return n + 1
	}
	return 0
}

// behindAgency reports whether the label in line[i:names] stands between an
// agency and a full name: "BELGA PHOTO ANN LEE".
func (f *finder) behindAgency(i, names, to int) bool {
	name := f.line[names:to]
	if !strings.Contains(name, " ") || f.agencyBefore(i) == i && f.ownerOfPhoto(i, names) == i {
		return false
	}
	f.r.rules = f.rules
	skip, end := f.r.strip(name) // "U.S. Air Force photo by Airman 1st Class Ann Lee"
	name = name[skip:end]
	return f.rules.isPerson(name, "") && !f.rules.isAgency(f.line[i:to])
}
