package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names of offices, channels and papers that no word tells, by how they are spelled.

// isOffice reports whether s, between the separator sep and what stands behind it, is
// spelled as no name of a person is. A label stands before it.
func (r *makerReader) isOffice(s, behind string, sep separator) bool {
	if r.label && r.lang == "en" && r.m.n == 0 && behind == "" {
		return isSiteWord(s) // "Image: DaleLive"
	}
	if !r.label || s[0] >= 0xE0 || r.lang == "en" || r.lang == "fr" { // no letters of East Asia
		return false
	}
	first, rest, more := strings.Cut(s, " ")
	if more {
		return r.adjectiveFirst(first, rest, behind, sep)
	}
	return isCode(s) || r.lang != "de" && hasHump(s)
}

// isSiteWord reports whether s is one word with a capital within, and ends as the names of
// sites in English do: "DaleLive", "DaleOnline". Given names have capitals within, too.
func isSiteWord(s string) bool {
	for _, end := range [...]string{"Live", "Online", "World", "News", "Today", "Wales", "Post", "Media", "Pics", "Pix"} {
		if strings.HasSuffix(s, end) {
			return hasHump(s)
		}
	}
	return false
}

// isCode reports whether s is capitals with digits or hyphens: "ECU-911", "C5N".
func isCode(s string) bool {
	const least, most = 3, 10 // letters
	letters, other, n, run := 0, 0, 0, 0
	for _, c := range s {
		run++
		switch {
		case capitalRune(c):
			letters++
		case '0' <= c && c <= '9', c == '-' && run > 2:
			other++
		default:
			return false
		}
		if n++; c == '-' {
			run = 0
		}
	}
	return letters > 1 && other > 0 && least <= n && n <= most && (run > 1 || run == n)
}

// hasHump reports whether a capital stands behind a small letter in s, as in the names
// of channels and sites: "SkyAlert", "УрФУ".
func hasHump(s string) bool {
	before := ' '
	for i, c := range s {
		if !isCased(c) {
			return false
		}
		if i > 0 && capitalRune(c) && smallRune(before) {
			return !strings.HasPrefix(s, "Mc") && !strings.HasPrefix(s, "Mac")
		}
		before = c
	}
	return false
}

// adjectiveFirst reports whether first is an adjective in Russian, as names of papers
// begin with: "Вечерний Омск", and beside who took the picture "Новая версия".
func (r *makerReader) adjectiveFirst(first, rest, behind string, sep separator) bool {
	if !capitalRune(firstRune(first)) || !unicode.Is(unicode.Cyrillic, firstRune(first)) || !isAdjective(first) || isGivenWord(first) || strings.Contains(rest, " ") || !isNameWord(rest) {
		return false
	}
	if capitalRune(firstRune(rest)) {
		return !isFamilyAdjective(first) && !isGivenWord(rest)
	}
	n := r.m.n
	if r.rules.kinds(rest) != 0 {
		return false
	}
	return n > 0 && (sep == slashSeparator || sep == listSeparator) && r.m.items[n-1].kind == personMaker || n == 0 && strings.HasPrefix(behind, " /")
}

// isFamilyAdjective reports whether an adjective in Russian ends as family names do,
// too: "Заречный" does not, "Заречинский" does.
func isFamilyAdjective(w string) bool {
	for _, end := range [...]string{"ский", "цкий", "ская", "цкая", "ской", "цкой", "ой", "их", "ых", "го"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// isLoneOffice reports whether s, the one name behind a label in Russian, is one word
// that ends as no family name does: "Россети". People have their given name or initials
// beside it.
func (r *makerReader) isLoneOffice(s string) bool {
	const least = 4 // letters
	if r.lang != "ru" || !r.label || !oneWord(s) || strings.ContainsFunc(s, func(c rune) bool { return !letterRune(c) }) || isGivenWord(s) {
		return false
	}
	if !unicode.Is(unicode.Cyrillic, firstRune(s)) {
		return utf8.RuneCountInString(s) >= least
	}
	for _, end := range [...]string{"ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой", "ко", "ук", "юк", "ик", "як", "ак", "ич", "ян", "дзе", "или", "ова", "ева", "ёва", "ина", "ына", "ая", "их", "ых", "ец", "ун", "ан", "ер", "ль", "ай", "ей", "ба", "ха", "га", "ыш", "уш"} {
		if strings.HasSuffix(s, end) {
			return false
		}
	}
	return true
}

// banNote returns the length of a bracket at r.s[i:to] that says in Russian what the law
// asks for behind the name of a network: "Instagram (запрещён в РФ)". It is 0 for others.
func (r *makerReader) banNote(i, to int) int {
	if !r.label || r.s[i] != '(' {
		return 0
	}
	n := closingRune(r.s[i:to])
	if note := r.s[i : i+n]; strings.Contains(note, "запрещ") || strings.Contains(note, "экстремист") {
		return n
	}
	return 0
}

// ownersNote makes a bracket at r.s[i:to] part of the organisation that was read before it,
// where a sign and more names follow: "© Musée Saint-Raymond (Toulouse) / Ève Dupin". It
// returns its length, 0 if it is none.
func (r *makerReader) ownersNote(i, to int) int {
	n := closingRune(r.s[i:to])
	if !r.label || r.s[i] != '(' || r.m.n == 0 || n < len("(UK)") || strings.ContainsAny(r.s[i+1:i+n-1], "(/|:©") {
		return 0
	}
	it := &r.m.items[r.m.n-1]
	behind := r.s[i+n : to]
	sign := firstRune(strings.TrimLeft(behind, " \u00a0"))
	if it.kind != organisationMaker && it.kind != agencyMaker || trimBlankEnd(r.s[it.start:i]) != it.text || sign != '/' && sign != '|' && !(isDash(sign) && spaceRune(firstRune(behind))) {
		return 0
	}
	it.text = r.s[it.start : i+n]
	return n
}
