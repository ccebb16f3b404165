package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names as networks and stock agencies have them, and those of people beside them.

// withoutHandle returns the length of s, a name behind a label, without what its
// bearer is called on a network: "Ann Lee @annlee". It is 0 for such a name alone
// behind that of a person, as in "Ann Lee (@annlee)".
func (r *makerReader) withoutHandle(s string) int {
	if !r.label {
		return len(s)
	}
	at := strings.LastIndexByte(s, '@')
	if at < 0 || at == len(s)-1 || strings.ContainsAny(s[at:], " ,") {
		return len(s)
	}
	if at == 0 {
		if n := r.m.n; n > 0 && r.m.items[n-1].kind == personMaker && firstRune(r.m.items[n-1].text) != '@' {
			return 0
		}
		return len(s)
	}
	name := trimBlankEnd(s[:at])
	if len(name) == at && r.rules.courtesy(name) == 0 || !r.rules.isPerson(name, r.lang) || r.rules.isAgency(name) {
		return len(s)
	}
	return len(name)
}

// afterState returns where r.s[from:to], the text of a bracket, goes on behind a
// word for the state of the picture and a comma: "(archivo, 2019)".
func (r *makerReader) afterState(from, to int) int {
	at := strings.IndexByte(r.s[from:to], ',')
	if at <= 0 || !r.rules.kinds(strings.TrimSpace(r.s[from:from+at])).is(CreditStatus) {
		return from
	}
	if _, ok := r.rules.isDate(trimBlankStart(r.s[from+at+1 : to])); !ok {
		return from
	}
	r.m.status = true
	return from + at + 1
}

// isSmallAgency reports whether r.s[from:to] is an agency in small letters where the
// table has a capital, as blogs and stock sites write themselves: "depositphotos".
// Short ones are words, too, but before a stroke: "apa/jana krüger".
func (r *makerReader) isSmallAgency(from, to int) bool {
	const least = 5 // letters
	s := r.s[from:to]
	return s != "" && smallRune(rune(s[0])) && s[len(s)-1] != '.' && (len(s) >= least || to < len(r.s) && r.s[to] == '/') && smallASCII(s) && r.rules.kinds(s).is(creditAgency)
}

// isSmallName reports whether s is the name of a person behind an agency and a
// stroke, in a credit that has no capitals at all: "foto: apa/jana krüger".
func (r *makerReader) isSmallName(s string, sep separator) bool {
	if n := r.m.n; !r.label || sep != slashSeparator || n == 0 || r.m.items[n-1].kind != agencyMaker || !smallRune(firstRune(s)) || strings.ContainsFunc(r.s, capitalRune) {
		return false
	}
	words := 0
	for word := range strings.FieldsSeq(s) {
		words++
		if utf8.RuneCountInString(word) < 2 || !isNameWord(word) || r.rules.kinds(word)&^(1<<CreditParticle) != 0 {
			return false
		}
	}
	return words == 2 || words == 3
}

// isEditorsSign reports whether s, which is all that a label in German has behind it
// but for the state of the picture, is how somebody in the newsroom signs: "Foto: jkr",
// "Fotos: jkr (2), privat".
func (r *makerReader) isEditorsSign(s string) bool {
	const least, most = 2, 4 // letters
	if r.lang != "de" || r.supplier || r.m.n > 0 || len(s) < least || utf8.RuneCountInString(s) > most || r.rules.kinds(s) != 0 {
		return false
	}
	for _, c := range s {
		if !smallRune(c) || c > unicode.MaxLatin1 {
			return false
		}
	}
	before, behind, _ := strings.Cut(r.s, s)
	if before != "" && behind != "" {
		return false
	}
	rest := strings.Trim(before+behind, " /(),"+digits) // one of them is empty
	return rest == "" || r.rules.kinds(rest).is(CreditStatus)
}

// isNetworkPage reports whether s, behind a label, is a page or an account on a network, and
// perhaps whose: "Page Facebook de la station", "compte Instagram du club".
func (r *makerReader) isNetworkPage(s string) bool {
	if c := s[0] | 0x20; !r.label || c != 'p' && c != 'c' {
		return false
	}
	kind, rest, _ := strings.Cut(s, " ")
	switch kind {
	case "Page", "page", "Compte", "compte":
		network, _, _ := strings.Cut(rest, " ")
		return network == "X" || r.rules.isAgencyName(network)
	}
	return false
}

// isSiteSign reports whether s, the first name behind a label, is how somebody signs for the
// site behind a stroke: "Photo : rb/www.ileinfos.re".
func (r *makerReader) isSiteSign(s string, to int) bool {
	const most = 4 // letters
	if !r.label || r.m.n > 0 || len(s) < 2 || len(s) > most || !smallASCII(s) || strings.IndexByte(s, '.') >= 0 || r.rules.kinds(s) != 0 {
		return false
	}
	host, ok := strings.CutPrefix(r.s[to:], "/")
	return ok && isHost(host) && r.rules.kinds(host) == 0
}

// isHandle reports whether s is what somebody is called at the agency before or behind
// it: it has a sign or digits that no word has, as in "Depositphotos / ann_lee",
// "ann_lee／PIXTA", "ann_lee-iStock".
func (r *makerReader) isHandle(s string, to int, sep separator) bool {
	return letterRune(firstRune(s)) && (r.behindSite(sep) || r.beforeSite(to)) && isMarkedName(s)
}

// behindSite reports whether a stroke parts what is read next from an agency, or the
// host of one, before it.
func (r *makerReader) behindSite(sep separator) bool {
	n := r.m.n
	return sep == slashSeparator && n > 0 && (r.label || strings.Contains(r.m.items[n-1].text, ".com")) && (r.m.items[n-1].kind == agencyMaker || isDomain(r.m.items[n-1].text))
}

// beforeSite reports whether a stroke parts what ends at s[to:] from an agency that is the
// rest.
func (r *makerReader) beforeSite(to int) bool {
	rest := trimBlankStart(r.s[to:])
	sign, n := firstLetter(rest)
	if sign != '/' && sign != '／' && sign != '-' {
		return false
	}
	rest = trimBlankEnd(trimBlankStart(rest[n:]))
	return r.rules.isAgency(rest)
}

// isMarkedName reports whether s is one word in ASCII with a sign or digits that no word
// has.
func isMarkedName(s string) bool {
	marked := false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '_' || '0' <= c && c <= '9':
			marked = true
		case (c|0x20 < 'a' || c|0x20 > 'z') && c != '.' && c != '-':
			return false
		}
	}
	return marked
}

// isAddressed reports whether s is a whole address, as papers copy it from where they
// have the picture: "https://t.me/listok".
func isAddressed(s string) bool {
	rest, ok := strings.CutPrefix(s, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(s, "http://")
	}
	host, _, _ := strings.Cut(rest, "/")
	return ok && isHost(host) && !strings.ContainsAny(s, " ,;|")
}

// isAccount reports whether s is what a reader is called on a network, with a word of courtesy
// in Japanese behind a space, "@ann_lee さん", or that network before it: "Unsplash@annlee".
func (r *makerReader) isAccount(s string) bool {
	name, courtesy, ok := strings.Cut(s, " ")
	if site, _, at := strings.Cut(s, "@"); at && !ok && r.label && site != "" {
		return r.rules.isAgencyName(site)
	}
	return ok && r.supplier && r.lang == "ja" && firstRune(name) == '@' && len(name) > 1 && r.rules.kinds(courtesy).is(CreditCourtesy)
}

// isCapitalHost reports whether s is the name of a host in capitals, as agencies
// write who has a picture: "ZEITUNGSFOTO.TIROL".
func isCapitalHost(s string) bool {
	const least = 4 // letters before the stop
	i := strings.LastIndexByte(s, '.')
	if i < least || len(s)-i <= 2 {
		return false
	}
	for k := range len(s) {
		if c := s[k]; k != i && (c < 'A' || c > 'Z') && c != '-' {
			return false
		}
	}
	return true
}

// ofSite adds an agency and who has put the picture there, as Unsplash asks for in
// Korean and Japanese: "Unsplash의 Ann Lee", "UnsplashのAnn Lee".
func (r *makerReader) ofSite(from, to int, sep separator) bool {
	if !r.label || r.lang != "ko" && r.lang != "ja" || !isCased(firstRune(r.s[from:to])) {
		return false
	}
	of := "의 "
	if r.lang == "ja" {
		of = "の"
	}
	if name, site, ok := strings.Cut(r.s[from:to], "による"); ok && r.lang == "ja" && r.rules.isAgencyName(site) && r.rules.isPerson(name, "en") {
		r.add(from, from+len(name), sep, personMaker) // "Ann LeeによるPixabayからの画像"
		r.add(to-len(site), to, slashSeparator, agencyMaker)
		return true
	}
	site, name, ok := strings.Cut(r.s[from:to], of)
	if name = trimBlankStart(name); !ok || !r.rules.isAgencyName(site) || !r.rules.isPerson(name, r.lang) {
		return false
	}
	r.add(from, from+len(site), sep, agencyMaker)
	r.add(to-len(name), to, slashSeparator, personMaker)
	return true
}

// isPictureCode reports whether s is the number of a picture with the letters of who has it,
// which stands before who took it: "UNICEF/UN0812/Ann Lee".
func isPictureCode(s string) bool {
	const least, most = 3, 4 // digits, and letters before them
	number := strings.TrimLeft(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letters := len(s) - len(number)
	return letters > 0 && letters <= most && len(number) >= least && strings.Trim(number, digits) == ""
}
