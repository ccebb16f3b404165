package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// signature reads a line that is names and what they are to the paper, or when
// the piece appeared:
//
//	Eusebio Cantú / Corresponsal
//	Игорь ПЛЕТНЁВ, наш соб. корр.
//	Sandrine Veyrat - Publié le 12 juin
//	(Павел Гнедов. Редактор Дарья Корсакова)
func (x *lineIndex) signature(text string) (Byline, bool) {
	const most = 80 // bytes of a title
	if len(text) > maxByline {
		return Byline{}, false
	}
	text = strings.TrimFunc(text, func(c rune) bool { return unicode.IsSpace(c) || c == '(' || c == ')' || c == '*' })
	if !x.mayBeName(text) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: text, least: 2}
	names.read()
	if len(names.names) > 0 && inCapitalSurnames(names.names) {
		all := nameReader{x: x, s: text, least: 2, commas: true}
		if all.read(); strings.TrimSuffix(text[all.end:], ".") == "" && inCapitalSurnames(all.names) {
			return Byline{Text: text[:all.end], Names: all.names}, true
		}
	}
	if len(names.names) == 0 || names.end == len(text) {
		return Byline{}, false
	}
	tail := strings.TrimLeft(text[names.end:], " \n\u00a0,;/|·•–—-(.")
	if len(tail) > most || tail == "" || saysQuoted(tail) {
		return Byline{}, false
	}
	if at := strings.IndexAny(tail, "·•|"); at > 0 && hasDigit(tail[at:]) && !x.sentence(strings.TrimLeft(tail[at:], "·•| ")) {
		if paper := trimBlank(tail[:at]); x.isTitled(paper) || x.wholeOutlet(paper) {
			return Byline{Text: text[:names.end], Names: names.names}, true // "Ann Lee · CBC News · Posted: Nov 04, 2025"
		}
	}
	if p, _ := x.opening(tail); p != nil && p.Role == RoleEditor {
		return Byline{Text: text[:names.end], Names: names.names}, true
	}
	title, place, _ := strings.Cut(strings.TrimRight(tail, ".)»”"), ", ")
	if word, _, more := strings.Cut(place, " "); more && unicode.IsLower(firstRune(word)) && !strings.HasSuffix(word, ".") {
		title, place = strings.TrimRight(tail, ".)»”"), "" // no place
	}
	if !x.isTitled(tail) || x.sentence(title) || x.sentence(place) {
		return Byline{}, false
	}
	end := names.end
	kinds := x.word(placeToken(tail))
	gap := text[end : len(text)-len(tail)]
	if below := strings.Contains(gap, "\n"); strings.TrimSpace(gap) == "" && kinds&(isTail|isAnd) == 0 && !hasDigit(tail) && !(below && kinds&(isFunction|isTitle) == 0) {
		end = len(text) // joined to the name without a comma
	}
	return Byline{Text: text[:end], Names: names.names}, true
}

// saysQuoted reports whether a dash or a colon and a quotation follow what somebody is:
// "alcalde – «Llegará»".
func saysQuoted(tail string) bool {
	i := strings.IndexAny(tail, "“«\"")
	if i < 0 {
		return false
	}
	before, _ := lastLetter(strings.TrimRight(tail[:i], " \u00a0"))
	return before == ':' || isDash(before)
}

// wholeOutlet reports whether s is a newsroom and nothing else: "CBC News".
func (x *lineIndex) wholeOutlet(s string) bool {
	return s != "" && strings.Count(s, " ") <= 2 && (x.agency(s) == s || x.word(lastWord(s))&isOutlet != 0 && unicode.IsUpper(firstRune(s)))
}

// contributors reads who helped with a piece from what stands before a phrase that
// says so: "Staff writer Ann Lee contributed to this report."
func (x *lineIndex) contributors(s string) (Byline, bool) {
	if len(s) > maxByline || s == "" {
		return Byline{}, false
	}
	if s = trimBlank(skipMarks(s)); s == "" {
		return Byline{}, false
	}
	if last, _ := lastLetter(s); isHangul(last) {
		return x.signOff(s)
	}
	names := nameReader{x: x, s: withoutOwner(x.withoutTitle(s)), least: 2, commas: true}
	names.read()
	names.morePlaces()
	for n := len(names.names) - 1; n > 0 && x.helpsAsAgency(names.names[n]); n-- {
		names.names = names.names[:n] // "Ann Lee and The Associated Press"
		names.end = strings.LastIndex(names.s[:names.end], names.names[n-1]) + len(names.names[n-1])
	}
	if len(names.names) == 0 || !x.isGiven(names.names[0]) || !x.endsContributors(names.s[names.end:]) {
		return Byline{}, false
	}
	for _, name := range names.names[1:] {
		if x.word(lastWord(name))&(isOutlet|isNotName|isNotPerson) != 0 {
			return Byline{}, false
		}
	}
	return Byline{Text: s[:len(s)-len(names.s)+names.end], Names: names.names}, true
}

// endsContributors reports whether tail, behind the last of those who helped, is the
// place that one writes from, or an agency that helped, too: " in Denver", " and The
// Associated Press".
func (x *lineIndex) endsContributors(tail string) bool {
	if tail == "" {
		return true
	}
	for _, and := range [...]string{", and ", " and ", ", "} {
		if rest, ok := strings.CutPrefix(tail, and); ok {
			return rest != "" && x.helpsAsAgency(rest)
		}
	}
	rest, ok := strings.CutPrefix(tail, " in ")
	place := datelineReader{x: x, s: rest}
	if _, named := place.place(); !ok || !named {
		return false
	}
	return trimBlank(place.rest()) == "" || trimBlank(place.rest()) == ","
}

// helpsAsAgency reports whether s is agencies: "The Associated Press", "Reuters and AP".
func (x *lineIndex) helpsAsAgency(s string) bool {
	one, two, _ := strings.Cut(s, " and ")
	isAgency := func(s string) bool {
		s = strings.TrimPrefix(strings.TrimPrefix(s, "the "), "The ")
		return s != "" && x.agency(s) == s
	}
	return isAgency(one) && (two == "" || isAgency(two))
}

// withoutOwner returns s without the newsroom that the first of the names is said to be
// of: "CNN’s Ann Lee", "ABC News’ Ann Lee".
func withoutOwner(s string) string {
	const most = 40 // bytes
	head := s[:min(len(s), most)]
	for _, of := range [...]string{"’s ", "'s ", "s’ ", "s' "} {
		if i := strings.Index(head, of); i > 0 && unicode.IsUpper(firstRune(s[i+len(of):])) {
			return s[i+len(of):]
		}
	}
	return s
}

// mayBeName tells at little cost that text does not begin with a full name: that
// has a capital in its first two words, but for a small word between them.
func (x *lineIndex) mayBeName(text string) bool {
	if !unicode.IsUpper(firstRune(text)) {
		return false
	}
	behind := text[len(nameToken(text)):]
	rest := behind
	for strings.HasPrefix(rest, " ") || strings.HasPrefix(rest, "\u00a0") {
		_, n := firstLetter(rest)
		rest = rest[n:]
	}
	initial := len(text) > 2 && text[1] == '.' // "F.D., avec AFP", "F.D. (avec AFP)"
	if len(rest) == len(behind) {
		return initial && strings.HasPrefix(rest, ",")
	}
	if unicode.IsUpper(firstRune(rest)) || initial && strings.HasPrefix(rest, "(") {
		return true
	}
	second := nameToken(rest)
	return second != "" && len(second) <= x.longestJoint && x.word(second)&isJoint != 0
}

// isTitled reports whether s begins with what somebody is to a paper.
func (x *lineIndex) isTitled(s string) bool {
	letters := firstLetters(s)
	for i := range x.titles {
		p := &x.titles[i]
		if p.differs(letters) {
			continue
		}
		if n := len(p.Text); len(s) >= n && strings.EqualFold(s[:n], p.Text) {
			last, _ := utf8.DecodeLastRuneInString(p.Text)
			if next, _ := utf8.DecodeRuneInString(s[n:]); !spaced(last) || !spaced(next) {
				return true
			}
		}
	}
	return false
}

// behindPlace returns the names behind a place that stands first in what
// follows a label: "De notre envoyée spéciale à Kambori, Nina Ferrand".
func (x *lineIndex) behindPlace(s string) string {
	const most = 40 // bytes
	t := strings.TrimLeftFunc(s, unicode.IsSpace)
	word, rest, ok := strings.Cut(t, " ")
	if !ok || x.word(word)&(isTail|isInPlace) == 0 || !unicode.IsUpper(firstRune(rest)) {
		return s
	}
	i := strings.IndexAny(rest, ",:–—")
	if i < 0 || i > most {
		return s
	}
	_, n := utf8.DecodeRuneInString(rest[i:])
	return strings.TrimLeftFunc(rest[i+n:], unicode.IsSpace)
}

// helpers adds to the names of a byline those in brackets behind them, of who
// helped: "Par Ada Moor (avec Ben Ott)".
func (x *lineIndex) helpers(p *nameReader) {
	rest := p.s[p.end:]
	inner, ok := strings.CutPrefix(rest, " (")
	end := strings.IndexByte(inner, ')')
	word, _, more := strings.Cut(inner, " ")
	if !ok || end < 0 || !more || len(word) >= end || x.word(word)&isAnd == 0 {
		return
	}
	names := nameReader{x: x, s: strings.TrimSpace(inner[len(word):end]), least: 2, commas: true}
	names.read()
	if len(names.names) > 0 && names.end == len(names.s) {
		p.names = append(p.names, names.names...)
		p.end += len(" (") + end + len(")")
		p.pos = p.end
	}
}

// inCapitalSurnames reports whether names are written as papers in Russian sign a
// piece: "Елена КРУТОВА", "П. ЗУЕВ". What else stands in capitals behind a word
// ends otherwise than surnames do.
func inCapitalSurnames(names []string) bool {
	const least = 4 // letters
	for _, name := range names {
		i := strings.LastIndexByte(name, ' ') + 1
		surname := name[i:]
		first := name[:i]
		if i == 0 || utf8.RuneCountInString(surname) < least || !allCapitals(surname) || !unicode.Is(unicode.Cyrillic, firstRune(surname)) || allCapitals(first) && !strings.Contains(first, ".") {
			return false
		}
		if !endsAsSurname(surname) {
			return false
		}
	}
	return true
}

// isLatinSign reports whether name is initials and a surname in capitals, as local papers
// in French sign: "J.-M. DUPIN".
func isLatinSign(name string) bool {
	const least = 4 // letters
	initials, surname, ok := strings.Cut(name, ". ")
	return ok && len(initials) <= len("J.-M") && initials[0] < utf8.RuneSelf && utf8.RuneCountInString(surname) >= least && allCapitals(initials) && allCapitals(surname) && !strings.ContainsAny(surname, " .") && surname[0] < 0xD0
}

// initialSurnames reports whether names are initials and a surname each, as papers in
// Russian sign: "А. Воронцова". Towns and villages are shortened so, too ("П. Горный"),
// and end otherwise.
func initialSurnames(names []string) bool {
	for _, name := range names {
		if isLatinSign(name) {
			continue
		}
		i := strings.LastIndexByte(name, ' ') + 1
		c := firstRune(name)
		if i == 0 || name[i-len(". ")] != '.' || !unicode.Is(unicode.Cyrillic, c) || utf8.RuneCountInString(name[i:]) < 4 || !endsAsSurname(name[i:]) {
			return false
		}
		for initial := range strings.SplitSeq(strings.ReplaceAll(name[:i-len(" ")], " ", ""), ".") {
			if utf8.RuneCountInString(initial) > 1 {
				return false
			}
		}
		if i == len("П. ") && !(strings.HasSuffix(name, "ов") || strings.HasSuffix(name, "ев") || strings.HasSuffix(name, "ин") || strings.HasSuffix(name, "ова") || strings.HasSuffix(name, "ева") || strings.HasSuffix(name, "ина") || allCapitals(name)) {
			return false
		}
	}
	return true
}

// endsAsSurname reports whether the word of Cyrillic letters ends as surnames do.
func endsAsSurname(word string) bool {
	const ending = 4 // bytes
	switch word[max(0, len(word)-ending):] {
	case "ОВ", "ЕВ", "ЁВ", "ИН", "ЫН", "ИЙ", "ЫЙ", "ОЙ", "ВА", "НА", "АЯ", "КО", "ИЧ", "УК", "ЮК", "АК", "ЯК", "ИК", "ЕЦ", "АН", "ЯН", "ИХ", "ЫХ", "ЗЕ",
		"ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой", "ва", "на", "ая", "ко", "ич", "ук", "юк", "ак", "як", "ик", "ец", "ан", "ян", "их", "ых", "зе":
		return true
	}
	return false
}

// barredByline reads a byline with a label behind the date, or the paper and the
// date, as sites set them above a story: "17.04.2021 | Von Jana Stetten". Who made the
// pictures may stand behind another bar.
func (x *lineIndex) barredByline(text string) (Byline, bool) {
	const most = 40 // bytes of a part
	if len(text) > maxByline {
		return Byline{}, false
	}
	i := lastBar(text)
	if i < 0 {
		return Byline{}, false
	}
	if last := text[i:]; len(last) <= most && (strings.IndexByte(last, ':') > 0 || strings.Contains(last, " by ")) {
		if at := lastBar(text[:i]); at > 0 {
			text, i = text[:i], at
		}
	}
	before := text[:i]
	_, n := utf8.DecodeRuneInString(text[i+1:])
	line := text[i+len(" ")+n+len(" "):]
	if !hasDigit(before) || x.label(line) == nil {
		return Byline{}, false
	}
	for part := range strings.FieldsFuncSeq(before, func(c rune) bool { return c == '|' || c == '•' || c == '·' }) {
		part = strings.TrimSpace(part)
		if digits := countDigits(part); len(part) > most || strings.Count(part, " ") > 2 && digits*4 < len(part) {
			return Byline{}, false
		}
	}
	p, value := x.opening(line)
	if p == nil || p.Role != RoleByline {
		return Byline{}, false
	}
	names, ok := x.labelled(p, value)
	if !ok {
		return Byline{}, false
	}
	return Byline{Text: line[:len(line)-len(value)+names.end], Names: names.names}, true
}

// lastBar returns where the last bar or bullet between spaces stands in text, -1 without
// one.
func lastBar(text string) int {
	i := -1
	for _, bar := range [...]string{" | ", " • ", " · "} {
		if strings.Contains(text, bar[1:len(bar)-1]) { // told at less cost than with the spaces, and from the end
			i = max(i, strings.LastIndex(text, bar))
		}
	}
	return i
}
