package newsmark

import "strings"

// Channels and portals that have digits in their names, users of networks, and people whose
// names begin as those of papers do.

// digits are those of a number.
const digits = "0123456789"

// isChannel reports whether s is one word with digits, as channels and portals are called,
// or the call sign of an American station and what it sends, or letters with an ampersand:
// "News24", "9News", "ABC7", "KWEI-TV9", "M&G".
func (c *creditRules) isChannel(s string) bool {
	const least, most = 4, 12 // bytes
	if len(s) == len("M&G") && s[1] == '&' {
		return capitalRune(rune(s[0])) && capitalRune(rune(s[2]))
	}
	if len(s) < least || len(s) > most || !isDigit(s[len(s)-1]) && !isDigit(s[0]) && (len(s) == least || s[least] != '-') {
		return false // most names, at little cost
	}
	bare := strings.TrimRight(s, digits)
	switch {
	case len(bare) < least-1:
		return false
	case isBroadcast(bare):
		return len(s)-len(bare) <= len("13")
	case len(bare) < len(s):
		return isAcronym(bare) || c.kinds(bare).is(CreditOrganisation)
	case s[0] <= '9':
		return c.kinds(strings.TrimLeft(s, digits)).is(CreditOrganisation)
	}
	return false
}

// isBroadcast reports whether s is a call sign with what the station sends: "KWEI-TV".
func isBroadcast(s string) bool {
	const call = len("KWEI")
	if len(s) <= call || s[call] != '-' || !isCallSign(s[:call]) {
		return false
	}
	switch s[call+1:] {
	case "TV", "FM", "AM", "DT", "LD", "LP":
		return true
	}
	return false
}

// mailBehindStroke reports whether s, which was cut off as a mail address, has a stroke
// before it, as papers in the US set it behind who took a picture: "Ann Lee/alee@paper.com".
func mailBehindStroke(s string) bool {
	return strings.HasPrefix(strings.TrimLeft(s, " "), "/") && strings.IndexByte(s, '@') > 0
}

// isUser reports whether s, behind a label, is what somebody is called at a library that
// is named behind it, in several words in small letters: "nanny snowdrop (Flickr)".
func (r *makerReader) isUser(s string, to int) bool {
	const most = 3 // words
	if !r.label || r.m.n > 0 || !smallRune(firstRune(s)) || strings.Count(s, " ") >= most {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if !smallASCII(word) {
			return false
		}
	}
	rest := strings.TrimLeft(r.s[to:], " ")
	if inner, ok := strings.CutPrefix(rest, "("); ok {
		return r.rules.isLibrary(strings.TrimSuffix(inner, ")"))
	}
	word, site, ok := strings.Cut(rest, " ")
	return ok && r.rules.kinds(word)&(1<<CreditSupply|1<<CreditSite) != 0 && r.rules.isLibrary(site)
}

// isArticleName reports whether s, behind a label that is in no other language, is the name
// of a person that begins as those of papers do there: "Picture by Les Smithers".
func (r *makerReader) isArticleName(s string) bool {
	if p := r.phrase; p == nil || r.lang != "en" || !strings.HasSuffix(p.Text, " by") && !strings.HasPrefix(p.Text, "Pic") || !strings.HasPrefix(s, "Les ") && !strings.HasPrefix(s, "Das ") {
		return false
	}
	name := s[len("Les "):]
	return r.rules.kinds(name) == 0 && !strings.Contains(name, " ") && r.rules.isPerson(name, r.lang)
}

// isInitialA reports whether s is a name in English that begins with A and no full stop,
// beside an agency: "Photo | A Sanjesh, EPS". Elsewhere it is an article.
func (r *makerReader) isInitialA(s string, to int) bool {
	if !r.label || r.lang != "en" || !strings.HasPrefix(s, "A ") || !r.rules.isPerson(s[len("A "):], r.lang) {
		return false
	}
	if n := r.m.n; n > 0 {
		return r.m.items[n-1].kind == agencyMaker
	}
	rest := r.s[to:]
	return len(rest) > 1 && (rest[0] == ',' || rest[0] == '/') && r.rules.isAgency(strings.TrimSpace(rest[1:]))
}
