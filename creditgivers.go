package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// giver reads who gave a picture, at the end of the line and without a word
// for it: an archive, or an office in capitals.
//
//	La estación en 1948. Archivo Municipal de Valdelagua
//	El frontón, cerrado desde 2019. - AYUNTAMIENTO DE VALDERRUEDA
func (f *finder) giver() bool {
	if f.stopped && f.refuses(true) {
		return false // a sentence
	}
	tries := 0
	for i := max(f.start, f.end-creditNames); i < f.end && tries < creditTries; i = f.next(i, f.end) {
		if f.edge(i) != hardEdge || i == 0 && f.cut {
			continue
		}
		tries++
		word := f.line[i:f.end]
		if at := strings.IndexByte(word, ' '); at > 0 {
			word = word[:at]
		} else {
			break // one word is no name of an office
		}
		k := f.rules.kinds(strings.TrimLeft(word, quoteMarks))
		if !(k.is(CreditArchive) && (i > 0 || !f.single) || k.is(CreditOrganisation) && allCapitals(f.line[i:f.end])) {
			continue
		}
		if f.r.read(f.rules, f.line[i:f.end], nil, false) && f.r.m.n == 1 && f.r.m.items[0].kind != personMaker && f.r.m.items[0].start == 0 {
			return f.accept(i, i, f.end)
		}
	}
	return false
}

// allCapitals reports whether s has letters with a small form, and none of
// them is small.
func allCapitals(s string) bool {
	for _, c := range s {
		if smallRune(c) || isIdeographic(c) {
			return false
		}
	}
	return strings.ContainsFunc(s, unicode.IsUpper)
}

// archive reports whether the name of an organisation is that of an archive.
func (c *creditRules) archive(name string) bool {
	word, _, _ := strings.Cut(name, " ")
	return c.kinds(word).is(CreditArchive)
}

// isArchiveOf reports whether word, behind the name of an office, a town or a family,
// makes it that of an archive: "Fallow State Archives". Behind an agency it tells the
// state of the picture.
func (c *creditRules) isArchiveOf(name, word string) bool {
	if !capitalRune(firstRune(word)) || !c.kinds(word).is(CreditArchive) || c.isAgency(name) {
		return false
	}
	return c.isOrganisation(name) || c.kinds(name).is(CreditOrganisation)
}

// isStore reports whether s, in Korean, is where a paper or an office keeps its
// pictures: "솔빛일보 DB". The word for it is a state of pictures, too.
func (c *creditRules) isStore(s string) bool {
	name, word, ok := strings.Cut(s, " ")
	if bare, glued := strings.CutSuffix(s, "DB"); !ok && glued {
		name, word, ok = bare, "DB", c.isAgency(bare) // 강물신문DB
	}
	last, _ := lastLetter(name)
	if !ok || !isAcronym(word) || !c.kinds(word).is(CreditStatus) {
		return false
	}
	if !isHangul(last) {
		return word == "DB" && isAcronym(name) // "MXN DB"
	}
	n := c.hasEnding(name, CreditOrganisation)
	return c.isAgency(name) || 0 < n && n < len(name)
}

// isShelfMark reports whether s is the number of a picture in an archive: "12
// Fi 48".
func isShelfMark(s string) bool {
	const most = 20 // bytes
	if len(s) > most || !hasDigit(s) {
		return false
	}
	words := 0
	for word := range strings.FieldsSeq(s) {
		if words++; !hasDigit(word) && utf8.RuneCountInString(word) > 4 {
			return false
		}
	}
	return words > 0
}

// withoutStockNumber returns the length of s without the number that a library of
// pictures gave one, behind the name of an agency: "视觉中国-VCG211409318877". It is that
// of s if there is none.
func (c *creditRules) withoutStockNumber(s string) int {
	const least = 6 // digits
	bare := strings.TrimRight(s, "0123456789")
	if len(s)-len(bare) < least {
		return len(s)
	}
	for _, mark := range [...]string{"VCGN0123456789", ""} { // also "VCG41N1234567"
		if n := len(strings.TrimRight(strings.TrimRight(bare, mark), " -_")); n > 0 && c.isAgency(s[:n]) {
			return n
		}
	}
	return len(s)
}

// slashBefore returns where a text between slashes starts that ends t with one:
// "/Фото: Синьхуа/"; -1 if there is none.
func slashBefore(t string) int {
	i := strings.LastIndexByte(t[:len(t)-1], '/')
	if i < 0 || i > 0 && t[i-1] != ' ' || i == len(t)-2 || t[i+1] == ' ' {
		return -1
	}
	return i
}

// dashBefore returns where a text between dashes starts that ends t with one, as papers in
// Malaysia set credits: "－受访者提供－"; -1 if there is none.
func dashBefore(t string) int {
	const most = 60 // bytes
	dash, n := utf8.DecodeLastRuneInString(t)
	t = t[:len(t)-n]
	if last, _ := lastLetter(t); !commonHan(last) {
		return -1
	}
	from := max(0, len(t)-most)
	i := strings.LastIndex(t[from:], string(dash))
	if i < 0 {
		return -1
	}
	before, _ := lastLetter(t[:from+i])
	if after, _ := firstLetter(t[from+i+n:]); !isIdeographic(after) || before == dash {
		return -1
	}
	return from + i
}

// signed reports whether the name at line[i:] stands behind a stroke as papers
// of Spanish regions set it, and is that of a person: ". / ANA RUIZ", ". // C. P."
func (f *finder) signed(i int) bool {
	gap := strings.TrimRight(f.line[:i], " \u00a0")
	bare := strings.TrimRight(gap, "/")
	before, ok := strings.CutSuffix(bare, " ")
	if len(gap) == len(bare) {
		return f.inCapitals(i, gap)
	}
	if n := len(gap) - len(bare); !ok || n == 0 || n > len("//") || f.r.m.items[0].kind != personMaker && !isHangul(firstRune(f.r.m.items[0].text)) {
		return false
	}
	return strings.HasSuffix(before, ".") || allCapitals(f.r.m.items[0].text)
}

// isRole reports whether s may be who gave a picture by what he is to the
// piece, in small letters: "un lector", "героиней публикации". An article before it
// is a word of sentences, too: "une lectrice", but no word of a letter: "a circulé".
func (c *creditRules) isRole(s string) bool {
	const most = 4 // words
	n := 0
	for word := range strings.FieldsSeq(s) {
		first, _ := utf8.DecodeRuneInString(word)
		if n++; n > most || !unicode.IsLower(first) || (n > 1 || len(word) == 1) && c.kinds(word).is(CreditProse) || isPastTense(word) || !isNameWord(word) {
			return false
		}
	}
	return n > 0
}

// shownBefore reports whether what the picture shows stands, with a space, before who
// gave it in Chinese: "桥头集市 警方供图".
func (r *makerReader) shownBefore(s string) bool {
	if r.lang != "zh" || !r.supplier {
		return false
	}
	const longest = 3 // characters of most names
	i := strings.LastIndexByte(s, ' ')
	if i <= 0 {
		return false
	}
	before, _ := lastLetter(s[:i])
	head := strings.TrimSpace(s[:i])
	return utf8.RuneCountInString(head) > longest && commonHan(before) && commonHan(firstRune(s[i+1:])) && !r.rules.isOrganisation(head) && !r.rules.isAgency(head)
}
