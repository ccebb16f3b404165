package newsmark

import (
	"strings"
	"unicode/utf8"
)

// Names as credits in Korean have them.

// hangulName adds a name in Hangul that no word says to be an organisation's. It
// reports whether s[from:to] is one.
func (r *makerReader) hangulName(from, to int, sep separator) bool {
	s := r.s[from:to]
	if !isHangul(firstRune(s)) {
		if r.lang == "ko" && r.label && isQuoted(s) && r.plausible(s) {
			r.add(from, to, sep, organisationMaker) // "'강물 소리' 포스터"
			return true
		}
		return r.lang == "ko" && r.label && r.areAcronyms(from, to, sep)
	}
	first, rest, two := strings.Cut(s, " ")
	switch {
	case two && r.label && isQuoted(rest) && r.rules.isAgency(first):
		r.add(from, to, sep, organisationMaker) // "유튜브 '강물TV'"
	case two && r.label && !r.supplier && givenHangulName(rest) && !isDesk(first) && r.hangulOffice(first) && !r.hangulOffice(rest):
		r.add(from, from+len(first), sep, organisationMaker) // "사진=햇살군청 마다온"
		r.add(to-len(rest), to, listSeparator, personMaker)
	case two && !r.label && len(s) == len(r.s) && r.isPageOf(first, rest):
		r.add(from, to, sep, agencyMaker) // "빈가온 인스타그램"
	case two && !r.label && strings.Contains(rest, " ") && utf8.RuneCountInString(first) <= longestPlace && r.rules.isAgency(rest):
		r.add(from, from+len(first), sep, unknownMaker) // "워싱턴 AP 연합뉴스"
		r.add(to-len(rest), to, equalSeparator, agencyMaker)
	case two && !r.label && len(s) == len(r.s) && mayBeTown(first) && r.rules.isAgency(rest) && !isHangulSite(rest):
		r.add(from, from+len(first), sep, unknownMaker) // "강릉 연합뉴스"
		r.add(to-len(rest), to, equalSeparator, agencyMaker)
	case two && r.reporter && fullHangulName(rest) && (isDesk(first) || r.signed && utf8.RuneCountInString(first) == 2):
		r.add(to-len(rest), to, sep, personMaker) // "사진=영상취재팀 빈가온 기자", "사진=고척 빈가온 기자"
	case two && r.label && !r.supplier && givenHangulName(rest) && r.isMakerWord(first):
		r.add(to-len(rest), to, sep, personMaker) // "사진: 마을기록가 마다온"
	case two && r.label && !r.supplier && givenHangulName(first) && givenHangulName(rest) && !r.rules.isOrganisation(first):
		r.add(from, from+len(first), sep, personMaker) // "촬영 마다온 구하늘"
		r.add(to-len(rest), to, listSeparator, personMaker)
	case two && r.label && !r.supplier && givenHangulName(first) && endsAsTown(rest) && !r.rules.isOrganisation(rest):
		r.add(from, from+len(first), sep, personMaker) // "사진=마다온 노을리 이장"
	case two && r.reporter && r.signed && fullHangulName(rest) && utf8.RuneCountInString(first) >= longestHangulName && !mayBeHangulName(first) && !r.rules.isOrganisation(first) && r.plausible(first):
		r.add(from, from+len(first), sep, organisationMaker) // "사진=새벽리포트 빈가온 기자"
		r.add(to-len(rest), to, listSeparator, personMaker)
	case two && r.rights && fullHangulName(rest) && !fullHangulName(first) && r.plausible(first):
		r.add(from, from+len(first), sep, organisationMaker) // "ⓒ강물의소리 빈가온"
		r.add(to-len(rest), to, listSeparator, personMaker)
	case two && r.label && familyName(first) && utf8.RuneCountInString(first) < longestHangulName && r.rules.isAgency(rest) && (r.reporter || strings.HasPrefix(strings.TrimLeft(r.s[to:], " "), "기자")):
		r.add(from, from+len(first), sep, personMaker) // "사진=마다온 강물신문 기자"
		r.add(to-len(rest), to, slashSeparator, agencyMaker)
	case (r.signed || r.rights) && from == r.named && to == len(r.s) && utf8.RuneCountInString(s) > longestHangulName && !r.rules.isOrganisation(s) && r.plausible(s) && !describes(s):
		r.add(from, to, sep, organisationMaker) // "사진=갈대플레이"
	default:
		return false
	}
	return true
}

// isPageOf reports whether who and rest are the page that somebody has on a site, in Korean: "빈가온
// 인스타그램", "햇살군청 공식 페이스북".
func (r *makerReader) isPageOf(who, rest string) bool {
	site, official := strings.CutPrefix(rest, "공식 ")
	if !isHangulSite(site) {
		return false
	}
	return official && r.plausible(who) || utf8.RuneCountInString(who) > shortHangulName && (givenHangulName(who) || r.rules.isOrganisation(who))
}

// isHangulSite reports whether s is a site in Korean on which people have pages.
func isHangulSite(s string) bool {
	switch s {
	case "인스타그램", "페이스북", "유튜브", "트위터", "틱톡", "트루스소셜", "홈페이지", "누리집", "블로그":
		return true
	}
	return false
}

// isQuoted reports whether s begins with what is quoted, as the names of programmes and
// films are in Korean.
func isQuoted(s string) bool { return s[0] == '\'' || strings.HasPrefix(s, "‘") }

// hangulOffice reports whether s, in Korean, is the name of an organisation or a desk of it, and
// not one of the short words for those who send in pictures.
func (r *makerReader) hangulOffice(s string) bool {
	return isDesk(s) || strings.HasPrefix(s, "홍보") || r.rules.isOrganisation(s) && (utf8.RuneCountInString(s) >= longestHangulName || lastRune(s) == '관')
}

// isMakerWord reports whether s, in Korean, is a word for what somebody is who takes
// pictures, or one that ends with such a word: "마을기록가".
func (r *makerReader) isMakerWord(s string) bool {
	n := r.rules.hasEnding(s, CreditTitle)
	return n > 0 && !r.rules.kinds(s[len(s)-n:]).is(CreditOrganisation)
}

// mayBeTown reports whether s, in Korean before an agency, may be where a picture was
// taken: a short word that does not end as those do that are joined to the next.
func mayBeTown(s string) bool {
	const least, most = 2, 5 // letters
	n := utf8.RuneCountInString(s)
	return least <= n && n <= most && !describes(s+" ") && !strings.ContainsFunc(s, func(c rune) bool { return !isHangul(c) })
}

// headCredit reads who took a picture from what agencies in Korean set before its
// caption, as before stories: "(강릉=연합뉴스) 마다온 기자 = 9일 강릉의 새 다리".
func (r *Rules) headCredit(text string) (c Credit, ok bool) {
	open, n := firstLetter(text)
	if open != '(' && open != '[' && open != '【' || !isHangul(firstRune(text[n:])) {
		return c, false
	}
	d, ok := r.readDateline(text, true)
	if !ok || d.Agency == "" || len(d.Reporters) == 0 || !isColon(lastRune(d.Text)) {
		return c, false
	}
	c.Text = onOneLine(trimBlankEnd(strings.TrimRight(d.Text, "=＝")))
	c.Photographers, c.Agency = d.Reporters, d.Agency
	return c, true
}

const (
	longestPlace      = 8 // letters of a place before agencies
	longestHangulName = 4 // letters of the name of a person
	shortHangulName   = 2 // letters of names that are more often other words
)

// areAcronyms adds several words in capitals, which in Korean are a company:
// "CX ENM".
func (r *makerReader) areAcronyms(from, to int, sep separator) bool {
	s := r.s[from:to]
	if !capitalRune(firstRune(s)) || strings.IndexByte(s, ' ') < 0 || !allCapitals(s) {
		return false
	}
	for word := range strings.FieldsSeq(s) {
		if !isAcronym(word) {
			return false
		}
	}
	r.add(from, to, sep, organisationMaker)
	return true
}

// fullHangulName reports whether s has the form of a family name and a given name in
// Hangul.
func fullHangulName(s string) bool {
	const letters = 3
	return utf8.RuneCountInString(s) == letters && isHangul(firstRune(s)) && familyName(s) && strings.IndexFunc(s, func(c rune) bool { return !isHangul(c) }) < 0
}

// givenHangulName reports whether s is a full name in Hangul whose given name has the
// letters that such names mostly have.
func givenHangulName(s string) bool {
	if !fullHangulName(s) {
		return false
	}
	const letter = len("가")
	return strings.Contains(koreanGivenFirst, s[letter:2*letter]) && strings.Contains(koreanGivenLast, s[2*letter:])
}

// mayBeHangulName reports whether s has the form of a name in Hangul: one word of four
// letters begins with a family name of two.
func mayBeHangulName(s string) bool {
	if utf8.RuneCountInString(s) < longestHangulName || strings.IndexByte(s, ' ') >= 0 {
		return familyName(s)
	}
	_, family := firstNames()
	_, n := utf8.DecodeRuneInString(s)
	_, m := utf8.DecodeRuneInString(s[n:])
	return family[s[:n+m]]
}

// isLongWord reports whether s, in Hangul, is one word as long as names of people at most
// are, and more often a firm's.
func isLongWord(s string) bool {
	return utf8.RuneCountInString(s) == longestHangulName && strings.IndexByte(s, ' ') < 0
}

// describes reports whether s, in Korean, is rather what a picture shows: a word
// before the last ends as those do that are joined to the next.
func describes(s string) bool {
	for i := strings.IndexByte(s, ' '); i > 0; {
		switch last, _ := lastLetter(s[:i]); last {
		case '을', '를', '은', '는', '의', '에', '서', '고', '며', '한', '된', '할', '로', '와', '과', '던':
			return true
		}
		next := strings.IndexByte(s[i+1:], ' ')
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

// hangulLabelSign returns the length of what magazines and papers in Korean set behind a
// label in the place of a colon: "사진_빈가온", "사진. 빈가온", "사진 I 빈가온". It is 0
// without one.
func hangulLabelSign(s string) int {
	for _, sign := range [...]string{"_", ". ", " I ", " l "} {
		if strings.HasPrefix(s, sign) && letterRune(firstRune(s[len(sign):])) {
			return len(sign)
		}
	}
	return 0
}

// legalForm returns the length of the legal form of a firm or club in Korean that ends s,
// before its name: "(사)", "㈜". It is 0 without one.
func legalForm(s string) int {
	if s == "" || s[len(s)-1] != ')' && s[len(s)-1] != "㈜"[2] {
		return 0 // most texts
	}
	for _, form := range [...]string{"(사)", "(재)", "(주)", "(유)", "㈜"} {
		if strings.HasSuffix(s, form) {
			return len(form)
		}
	}
	return 0
}

// isLegalName reports whether s, behind a label in Korean, begins with the legal form of a firm
// or club: "㈜햇살식품", "(사)햇살마을협의회".
func (r *makerReader) isLegalName(s string) bool {
	if s == "" || s[0] != '(' && s[0] != "㈜"[0] {
		return false
	}
	end := strings.IndexByte(s, ')') + 1
	if s[0] != '(' {
		end = len("㈜")
	}
	return end > 0 && legalForm(s[:end]) == end && r.plausible(strings.TrimLeft(s[end:], " "))
}

// labelDot returns the length of the dot that magazines in Korean set behind the label
// of who gave a picture: "사진 제공 · 햇살군". It is 0 without one.
func labelDot(s string) int {
	rest := strings.TrimLeft(s, " ")
	for _, dot := range [...]string{"·", "ㆍ"} {
		if name, ok := strings.CutPrefix(rest, dot); ok && letterRune(firstRune(strings.TrimLeft(name, " "))) {
			return len(s) - len(strings.TrimLeft(name, " "))
		}
	}
	return 0
}

// hangulSign returns the separator that a hyphen is between an office or site and
// who took the picture for it: "갈대관광공사 포토갤러리-빈가온".
func (r *makerReader) hangulSign(before, after string) separator {
	if last, _ := lastLetter(before); !isHangul(last) || !fullHangulName(after) || !r.rules.isOrganisation(before) && !r.rules.isAgency(before) && !r.rights {
		return noSeparator
	}
	return slashSeparator
}

// reporterBehindStroke reports whether the phrase p at line[at:] follows a name in Korean
// that a stroke parts from words that are no sentence, perhaps behind a place: "새 나루터.
// /빈가온 기자", "새 나루터. /강릉=빈가온 기자", "새 나루터. 강릉=빈가온 기자".
func (f *finder) reporterBehindStroke(p *CreditPhrase, at int) bool {
	if p.Language != "ko" || f.stopped || !f.single || f.cut {
		return false
	}
	name := trimBlankEnd(f.line[:at])
	i := strings.LastIndexByte(name, '/')
	who := strings.TrimLeft(name[i+1:], " ")
	if at := strings.LastIndexByte(who, '='); at > 0 {
		place := strings.TrimRight(who[:at], " ")
		place = place[strings.LastIndexByte(place, ' ')+1:]
		who = strings.TrimLeft(who[at+1:], " ")
		if !mayBeTown(place) {
			return false
		}
		if i < 0 {
			i = strings.LastIndex(name, place) // "새 나루터. 강릉=빈가온 기자"
		}
	}
	return i > 0 && fullHangulName(who) && f.noStory(f.line[:i]) && !strings.HasSuffix(trimBlankEnd(f.line[:i]), "다.")
}

// ofPaper reports whether the one name that was read is that of a paper in Korean, with the
// state of its picture: "여울일보 자료사진".
func (f *finder) ofPaper() bool {
	m := &f.r.m
	if m.n != 1 || !m.status || m.items[0].kind != organisationMaker {
		return false
	}
	name := m.items[0].text
	return (strings.HasSuffix(name, "일보") || strings.HasSuffix(name, "신문")) && strings.IndexByte(name, ' ') < 0
}

// noStory reports whether head, before a stroke and an agency or a reporter in Korean, is
// no story of theirs: it is one sentence about what can be seen, or no sentence.
func (f *finder) noStory(head string) bool {
	const sentence, seen = "다", " 있다"
	t := trimBlankEnd(strings.TrimSuffix(head, "/"))
	if isDottedDate(t[strings.LastIndexByte(t, ' ')+1:]) {
		return true // "2025.5.7/뉴스1"
	}
	bare := strings.TrimSuffix(t, ".")
	if f.cut || len(bare) == len(t) && !strings.HasPrefix(f.line[len(t):], " ") {
		return false
	}
	return !strings.HasSuffix(bare, sentence) || strings.HasSuffix(bare, seen) && !strings.Contains(bare, ". ")
}

// upToSpace returns the first word of s.
func upToSpace(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// lastRune returns the last letter of s.
func lastRune(s string) rune {
	c, _ := lastLetter(s)
	return c
}

// madeInHangul reports whether a name that was read beside the phrase p in Korean, with nothing
// before the two, is one that people, agencies or offices have: "단체 사진 촬영" and "그래픽 카드"
// are what there is to see.
func (f *finder) madeInHangul(p *CreditPhrase) bool {
	m := &f.r.m
	if m.n == 0 {
		return true
	}
	for i := range m.n {
		switch it := &m.items[i]; {
		case it.kind == agencyMaker, !isHangul(firstRune(it.text)):
			return true
		case utf8.RuneCountInString(it.text) <= shortHangulName:
		case it.kind == personMaker && mayBeHangulName(it.text):
			return true
		case it.kind == organisationMaker && !(p.Weak && p.Form == NamesPrecede) && f.rules.isOrganisation(it.text) && !describes(it.text):
			return true // but "마을협회 회장 빈가온 기자"
		}
	}
	return false
}
