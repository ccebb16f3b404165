package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// knownTown reports whether the place is in the table, or ends as names of places in
// Russian do, or has a word before or behind it for what kind of place it is.
func (p *datelineReader) knownTown() bool {
	town, _, _ := strings.Cut(p.d.Place, ", ")
	first, _, more := strings.Cut(town, " ")
	if more && strings.HasSuffix(first, ".") && p.x.word(first)&isPlaceStart != 0 || p.hasInPlace() {
		return true // "г. Лугов", "Луговский район"
	}
	return p.x.word(town)&isPlaceName != 0 || p.x.endsAsPlace(strings.ToLower(town[strings.LastIndexByte(town, ' ')+1:])) && !p.hasNoPlace()
}

// townStop reports whether a town that is known to be one and a full stop end a dateline
// that a date opens: "16 мая, Минск."
func (p *datelineReader) townStop() bool {
	start := p.pos
	if p.knownTown() && !p.joinsPlaces() && p.take(". ") && unicode.IsUpper(p.afterSpace()) {
		return true
	}
	p.pos = start
	return false
}

// namesOther reports whether the place begins with a given name, as above letters and in
// diaries, or is initials or a brand, and is no town: "Анна, 3 мая.", "РЖД, 3 мая."
func (p *datelineReader) namesOther() bool {
	const longest = 4 // letters of initials
	first, _, _ := strings.Cut(p.d.Place, " ")
	other := isGivenWord(first) || hasHump(first) || isAcronym(p.d.Place) && utf8.RuneCountInString(p.d.Place) <= longest
	return other && p.x.word(p.d.Place)&isPlaceName == 0 && !p.x.endsAsPlace(strings.ToLower(p.d.Place))
}

// joinsPlaces reports whether a small word for "and" stands in the place.
func (p *datelineReader) joinsPlaces() bool {
	for word := range strings.FieldsSeq(p.d.Place) {
		if unicode.IsLower(firstRune(word)) && p.x.word(word)&isAnd != 0 {
			return true
		}
	}
	return false
}

// capitalTown reports whether the place is a town or land in Russian that is known, in
// capitals, before a sentence in small letters: "ЧЕЧНЯ. В сёлах".
func (p *datelineReader) capitalTown(rest string) bool {
	if !unicode.Is(unicode.Cyrillic, firstRune(p.d.Place)) || !allCapitals(p.d.Place) || p.x.word(p.d.Place)&isPlaceName == 0 {
		return false
	}
	word := upToSpace(rest)
	return len(word) < len(rest) && (len(word) <= len("В") || !allCapitals(word))
}
