package newsmark

import (
	"strings"
	"unicode/utf8"
)

// word returns the separator that the white space at s[i] and a word or dash
// behind it are, and their length; noSeparator if they are none.
func (r *makerReader) word(at, i, to int) (separator, int) {
	n := spaces(r.s[i:to])
	rest := r.s[i+n : to]
	if i > at && r.s[i-1] == '.' && r.endsPart(r.s[at:i], rest) {
		return slashSeparator, n
	}
	end := strings.IndexFunc(rest, spaceRune)
	if end < 0 {
		if size, parts := r.labelBehind(i+n, to, false); size > 0 {
			return parts, n + size // "摄影：周望 制图：林小满"
		}
		return noSeparator, n
	}
	w := rest[:end]
	switch w {
	case "-", "–", "—", "―", "•", "·":
		return slashSeparator, n + end
	case "&", "+":
		if r.rules.isOrganisation(strings.TrimSpace(r.s[at:i])) && !r.parts(r.s[at:i], rest[end:]) {
			break // "Atelier Brun & Associés"
		}
		if r.ofFirm(strings.TrimSpace(r.s[at:i]), upToStroke(rest[end:])) {
			return noSeparator, n
		}
		return listSeparator, n + end
	}
	k := r.rules.kinds(w)
	two := nextWord(rest, end)
	switch {
	case k.is(CreditList) && two > 0 && r.rules.kinds(rest[:two]).is(CreditSupply):
		return supplySeparator, n + two // "и с сайта школы"
	case r.lang == "ru" && k.is(CreditConnective) && r.ofArchive(r.s[at:i], rest[end:]):
		return supplySeparator, n + end
	case k.is(CreditSupply) && !r.within(r.s[at:i], rest[end:]):
		return supplySeparator, n + end
	case k.is(CreditSite) && (r.label || !k.is(CreditConnective)) && (r.rules.isAgency(upToStroke(rest[end:])) && !(k.is(CreditParticle) && r.ofName(r.s[at:i], upToStroke(rest[end:]))) || k.is(CreditConnective) && r.sitePaper(r.s[at:i], rest[end:])):
		return supplySeparator, n + end
	case w == "and" && r.ofFirm(strings.TrimSpace(r.s[at:i]), upToStroke(rest[end:])):
		return noSeparator, n // "Fallow and Lowness Police"
	case k.is(CreditList) && w[len(w)-1] != '.' && r.parts(r.s[at:i], rest[end:]):
		return listSeparator, n + end
	}
	if two > 0 && r.rules.kinds(rest[:two]).is(CreditSupply) {
		return supplySeparator, n + two // "по лицензии"
	}
	if size, parts := r.labelBehind(i+n, to, i > at && r.s[i-1] == '.'); size > 0 {
		return parts, n + size // "© dpa Foto: Ann Lee"
	}
	return noSeparator, n
}

// ofArchive reports whether a person stands before a small word and an archive behind it,
// in Russian: "Ульяны Крещук из архива редакции", "из личного архива".
func (r *makerReader) ofArchive(before, after string) bool {
	after = strings.TrimSpace(after)
	first, rest, _ := strings.Cut(after, " ")
	second, _, _ := strings.Cut(rest, " ")
	if !r.rules.kinds(first).is(CreditArchive) && !r.rules.kinds(second).is(CreditArchive) {
		return false
	}
	before = strings.TrimSpace(before)
	return strings.Contains(before, " ") && r.rules.isPerson(before, r.lang) && !r.rules.isOrganisation(before)
}

// nextWord returns where the word in s ends that follows the space at s[end]; 0
// if none does.
func nextWord(s string, end int) int {
	from := end + spaces(s[end:])
	n := strings.IndexByte(s[from:], ' ')
	if n <= 0 {
		return 0
	}
	return from + n
}

// labelBehind returns the length of a label with a colon at r.s[i:to], as there
// is before other names of the same credit: "Foto: Ann Lee, Montage: Bo Ek". Again
// says that a sign parts it from the names before it: "; photos by Bo Ek".
func (r *makerReader) labelBehind(i, to int, again bool) (int, separator) {
	i += spaces(r.s[i:to])
	p, size, colon := r.rules.phraseAt(r.s[i:to])
	if p == nil && again {
		return filmLabel(r.s[i:to]), listSeparator
	}
	if p == nil || size < 2 || size == to-i {
		return 0, noSeparator
	}
	parts := listSeparator
	if p.Supplier {
		parts = supplySeparator
	}
	if sign, _ := lastLetter(trimBlankEnd(r.s[i : i+size])); colon && p.partedBy(sign) || again && (strings.HasSuffix(p.Text, " by") || strings.HasSuffix(p.Text, "・")) {
		return size, parts
	}
	return 0, noSeparator
}

// filmLabel returns the length of the label of who filmed, which is one only behind that of
// a picture: "Foto: Ana Ruiz | Vídeo: EP".
func filmLabel(s string) int {
	for _, label := range [...]string{"Vídeo: ", "Video: "} {
		if strings.HasPrefix(s, label) && capitalRune(firstRune(s[len(label):])) {
			return len(label)
		}
	}
	return 0
}

// stopBeforeLabel reports whether the full stop behind a name, before a label, ends
// a part of the credit: it does not belong to an initial, nor to "e.V."
func stopBeforeLabel(name string) bool {
	const least = 3 // bytes
	word := name[strings.LastIndexAny(name, " \u00a0")+1 : len(name)-1]
	return len(word) >= least && strings.IndexByte(word, '.') < 0 || isAcronym(word)
}

// partedBy reports whether a sign that stands for a colon does so behind a label
// within a credit: strokes part names, too, but for labels in Chinese, Japanese and
// Korean script; words for givers in the last two rather end names.
func (p *CreditPhrase) partedBy(sign rune) bool {
	switch sign {
	case ':', '：':
		return true
	}
	last, _ := lastLetter(strings.TrimRight(p.Text, ": ・·"))
	return isColon(sign) && isIdeographic(last) && !(p.Supplier && p.Language != "zh")
}

// endsPart reports whether the full stop behind a name ends it, and an agency,
// the state of the picture or its date follows: "Foto: Ana Ruiz. EL TIEMPO".
func (r *makerReader) endsPart(name, rest string) bool {
	if r.lang == "" || finalStop(name) == 0 || hasDigit(name) {
		return false // also "3. Mai 2021"
	}
	if r.rules.isAgency(rest) || r.rules.kinds(rest).is(CreditStatus) {
		return true
	}
	if _, dated := r.rules.isDate(rest); dated {
		return true
	}
	if agency, paper, ok := strings.Cut(rest, " pour "); ok {
		return (r.rules.isAgency(agency) || r.rules.isNamed(agency)) && r.rules.isAgency(strings.Trim(paper, quoteMarks)) // "Ève Dupin. Myop pour Libération"
	}
	if r.phrase != nil && strings.HasPrefix(r.phrase.Text, "Foto") && r.houseBehind(strings.TrimRight(name, ". "), rest) {
		return true
	}
	return r.rights && r.rules.isAgency(strings.TrimRight(name, ". ")) && r.rules.isPerson(rest, r.lang) // "© РИА Новости . Агата Реут"
}

// within reports whether a word such as "para" stands in the name of an
// organisation, rather than behind a person: "Instituto para la Paz".
func (r *makerReader) within(before, after string) bool {
	word, _, more := strings.Cut(strings.TrimSpace(before), " ")
	k := r.rules.kinds(word)
	return k.is(CreditOrganisation) && (more || isCased(firstRune(word))) && !r.rules.isAgency(strings.TrimSpace(after)) && r.rules.isOrganisation(before)
}

// ofName reports whether a small word such as "de" stands in a name, as it does in those
// of people and offices, rather than before the site that has the picture: that is one
// word and stands behind a name, "MielDoré de Pixabay".
func (r *makerReader) ofName(before, site string) bool {
	return !r.label || strings.Contains(site, " ") || r.rules.isOrganisation(strings.TrimSpace(before))
}

// upToStroke returns what stands before the first stroke or bracket in s.
func upToStroke(s string) string {
	if i := strings.IndexAny(s, "/|(,"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// ofFirm reports whether "&" between two texts stands in the name of a firm: "Lee
// & Ek GmbH", "Atelier Lee & Ek".
func (r *makerReader) ofFirm(before, after string) bool {
	if strings.Contains(before, " ") {
		return !strings.Contains(after, " ") && !r.rules.isAgency(after) && !r.rules.isAgency(before) && r.rules.isOrganisation(before)
	}
	return strings.Contains(after, " ") && r.rules.isOrganisation(after)
}

// sitePaper reports whether a full name and the paper it is of stand around a
// word such as "of".
func (r *makerReader) sitePaper(before, after string) bool {
	before = strings.TrimSpace(before)
	return strings.Contains(before, " ") && r.rules.isPerson(before, r.lang) && !r.rules.isOrganisation(before) && r.rules.isOrganisation(upToStroke(after))
}

// parts reports whether "and" parts two names, rather than stand in one:
// "Ramón y Cajal", "Museum of Arts and Crafts".
func (r *makerReader) parts(before, after string) bool {
	if i := strings.IndexAny(after, "/|(,;"); i >= 0 {
		after = after[:i]
	}
	before, after = strings.TrimSpace(before), strings.TrimSpace(after)
	if strings.HasSuffix(before, "-") {
		return false // "Reit- und Fahrverein Altena"
	}
	if r.rules.isAgency(after) {
		return true
	}
	if k := r.rules.kinds(after); k.is(CreditStatus) || r.rules.kinds(before).is(CreditStatus) || k.is(CreditOrganisation) && smallRune(firstRune(after)) && r.rules.isPerson(before, r.lang) && !r.rules.isOrganisation(before) {
		return true // "Luis Rey y agencias"
	}
	one := !strings.Contains(after, " ")
	return !(one && strings.Contains(before, " ")) && (r.rules.isAgency(before) || !r.rules.isOrganisation(before))
}

// isKatakanaAround reports whether the sign at s[i], n bytes long, is part of
// a foreign name in Japanese: "ジャン＝ポール".
func isKatakanaAround(s string, i, n int) bool {
	before, _ := lastLetter(s[:i])
	after, _ := firstLetter(s[i+n:])
	return isAnyKana(before) && isAnyKana(after) && isKatakana(before) == isKatakana(after)
}

// closingRune returns the length of s up to and with the bracket that closes
// the one s starts with; 0 if there is none.
func closingRune(s string) int {
	depth := 0
	for i, c := range s {
		switch c {
		case '(', '（', '[', '【', '〔', '［':
			depth++
		case ')', '）', ']', '】', '〕', '］':
			if depth--; depth == 0 {
				return i + utf8.RuneLen(c)
			}
		}
	}
	return 0
}
