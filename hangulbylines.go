package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hangulByline reads a line of names, a word for reporter, and perhaps a mail
// address.
func (x *lineIndex) hangulByline(text string) (Byline, bool) {
	if b, ok := x.paperAhead(text); ok {
		return b, ok
	}
	start := strings.TrimLeftFunc(text, isMark)
	if mail, rest, ok := strings.Cut(start, " "); ok && isMail(mail) && start[0] < utf8.RuneSelf {
		start = strings.TrimLeftFunc(rest, isMark) // /song@river.example 채송이 기자
	}
	start = start[dateAhead(start):]
	skipped := len(text) - len(start)
	if paper, rest, ok := strings.Cut(start, " "); ok && x.isPaper(paper) && !strings.HasPrefix(rest, "=") {
		start = strings.TrimLeftFunc(rest, isMark)
	} else if place := x.hangulPlace(start); place > 0 {
		start = strings.TrimLeft(start[place:], " ")
		if paper, rest, ok := strings.Cut(start, " "); ok && isHangul(firstRune(rest)) && x.isPaper(paper) {
			start = rest // 강릉=강물일보 채송이 기자
		}
	}
	names := nameReader{x: x, s: start}
	names.read()
	tail := trimMarks(start[names.end:])
	if !names.reporter || len(names.names) == 0 || names.titled && (!allNames(names.names, familyName) || utf8.RuneCountInString(names.names[0]) != 3 || tail != "" && !isMail(tail)) {
		return Byline{}, false
	}
	if tail != "" && !isMail(tail) && !isContact(tail) && !x.stamp(tail) && !x.isPaper(tail) {
		mail, rest, _ := strings.Cut(tail, " ")
		if _, ok := x.hangulByline(rest); !ok || !isMail(mail) {
			return Byline{}, false
		}
	}
	end := len(text) - len(start) + names.end
	return Byline{Text: text[skipped:end], Names: names.names}, true
}

// paperAhead reads a byline behind a paper in square brackets: "[강물신문] 채송이 기자".
func (x *lineIndex) paperAhead(text string) (b Byline, ok bool) {
	if text == "" || text[0] != '[' {
		return b, false
	}
	paper, rest, ok := strings.Cut(text[1:], "]")
	if rest = strings.TrimLeft(rest, " "); !ok || !isHangul(firstRune(rest)) || !isHangul(firstRune(paper)) || !x.isPaper(paper) {
		return b, false
	}
	if b, ok = x.hangulByline(rest); !ok || !strings.HasPrefix(rest, b.Text) || !allNames(b.Names, fullHangulName) {
		return b, false
	}
	b.Text = text[:len(text)-len(rest)+len(b.Text)]
	return b, true
}

// mayBeRubric reports whether p is what series and sections in Korean are called, too.
func (p *LinePhrase) mayBeRubric() bool {
	switch p.Text {
	case "기획:", "영상:", "제작:", "디자인:", "그래픽:", "일러스트:":
		return true
	}
	return false
}

// namesHangul reports whether value, behind a label in Korean that is a rubric, too, names
// who did something or the desk or firm that did, and is not what the piece is about:
// "[기획] 사라지는 학교".
func (x *lineIndex) namesHangul(value string) bool {
	const most = 2 // spaces in the name of a firm
	value = strings.TrimRightFunc(trimMarks(value), isMark)
	if !isHangul(firstRune(value)) || x.label(value) != nil {
		return true
	}
	names := nameReader{x: x, s: value}
	names.read()
	tail := strings.TrimLeft(value[names.end:], " ")
	if len(names.names) > 0 && familyName(names.names[0]) && (!isHangul(firstRune(tail)) || x.word(upToSpace(tail))&(isFunction|isNotName) != 0 || x.isPaper(upToSpace(tail))) {
		return utf8.RuneCountInString(names.names[0]) > 2 || names.reporter || tail == "" && len(names.names) == 1
	}
	switch lastRune(value) {
	case '팀', '부', '국', '실', '과', '원', '사', '소', '단', '청', '군', '시', '회', '스', '터':
		return strings.Count(value, " ") <= most
	}
	return x.isPaper(value[strings.LastIndexByte(value, ' ')+1:])
}

// isContact reports whether s is a mail address and a telephone number.
func isContact(s string) bool {
	const most = 60 // bytes
	if len(s) > most || strings.IndexByte(s, '@') < 0 {
		return false
	}
	mails, phones := 0, 0
	for part := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == ' ' || c == '|' || c == ',' }) {
		switch {
		case isMail(part):
			mails++
		case strings.Trim(part, "0123456789-.") == "":
			phones++
		default:
			return false
		}
	}
	return mails == 1 && phones == 1
}

// dateAhead returns the length of the date, perhaps with a time, and of the space
// behind it, that a line begins with: "2018-01-04  채송이 기자".
func dateAhead(s string) int {
	const least = len("2018-01-04 ")
	if s == "" || s[0] < '0' || '9' < s[0] {
		return 0
	}
	name := strings.TrimLeft(s, "0123456789-./: ")
	if n := len(s) - len(name); n >= least && s[n-1] == ' ' && isHangul(firstRune(name)) {
		return n
	}
	return 0
}

// stamp reports whether s says when a piece was put on the site: "승인 2026.03.04
// 14:25".
func (x *lineIndex) stamp(s string) bool {
	const most = 30 // bytes behind the words for it
	word, rest, ok := strings.Cut(s, " ")
	if c := firstRune(s); unicode.IsDigit(c) {
		rest, ok = s, true
	} else if x.word(word)&isTail == 0 {
		return false
	}
	return ok && len(rest) <= most && hasDigit(rest) && !strings.ContainsFunc(rest, unicode.IsLetter)
}

// hangulMail reads a line that is a name in Korean and a mail address, perhaps
// with the paper before it: "채송이 song@river.example".
func (x *lineIndex) hangulMail(text string) (Byline, bool) {
	start := strings.TrimLeftFunc(text, isMark)
	text = start
	if paper, rest, ok := strings.Cut(start, " "); ok && isHangul(firstRune(rest)) && (x.isPaper(paper) || x.word(paper)&isTitle != 0) {
		start = rest
	}
	ahead := len(text) - len(start)
	name := start[:len(start)-len(strings.TrimLeftFunc(start, isHangul))]
	const most = 2 // bytes between them
	tail := trimMarks(start[len(name):])
	if desk := len(tail) - len(strings.TrimLeftFunc(tail, isHangul)); desk > 0 && x.word(tail[:desk])&isTitle != 0 && strings.HasPrefix(start[len(name):], " ") {
		start = start[:len(name)] + tail[desk:] // 채송이 온라인뉴스팀(song@river.example)
		tail = trimMarks(tail[desk:])
	}
	if utf8.RuneCountInString(name) < 3 || !x.hangulNameOK(name) || !isMail(tail) || tail[0] >= utf8.RuneSelf || strings.Index(start, tail)-len(name) > most {
		return Byline{}, false
	}
	return Byline{Text: text[:ahead+len(name)], Names: []string{name}}, true
}

// behindMail returns the bylines behind the first, b, and a mail address.
func (x *lineIndex) behindMail(text string, b Byline) (found []Byline) {
	_, rest, _ := strings.Cut(text, b.Text)
	for {
		rest = trimMarks(rest)
		mail, more, ok := strings.Cut(rest, " ")
		if !ok || !isMail(mail) {
			return found
		}
		next, ok := x.hangulByline(more)
		if !ok {
			return found
		}
		found = append(found, next)
		_, rest, _ = strings.Cut(more, next.Text)
	}
}

// hangulPlace returns the length of what stands before names in Korean with a
// sign behind it, 0 if there is nothing: a paper, a place, a rubric.
//
//	도쿄/채송이 특파원
//	[스포츠 = 채송이 기자]
func (x *lineIndex) hangulPlace(s string) int {
	const most = 12 // runes
	at := strings.IndexAny(s, "=/|｜│ㅣ＝")
	if at <= 0 {
		return 0
	}
	place := strings.TrimSpace(s[:at])
	_, n := utf8.DecodeRuneInString(s[at:])
	if x.isPaper(place) {
		return at + n
	}
	if s[at] == '/' && givenHangulName(place) {
		return 0 // 채송이 / 노을채 기자
	}
	if utf8.RuneCountInString(place) > most || x.word(place)&isNotName != 0 || firstOf(place, &x.reporters) >= 0 || x.stems[place] {
		return 0
	}
	if strings.ContainsFunc(place, func(c rune) bool { return !isHangul(c) && c != ' ' && c != '(' && c != ')' && c != '·' && c != 'ㆍ' }) {
		return 0
	}
	return at + n
}

// familyNames reports whether all names, in Korean or Chinese, begin with a family name, but
// those of two letters, which may be given names alone.
func familyNames(names []string) bool {
	return allNames(names, func(name string) bool {
		_, n := utf8.DecodeRuneInString(name)
		return len(name) <= 2*n || familyName(name)
	})
}

// signOff reads how reporters of broadcasters end: "여울에서 KBS 뉴스 채송이(입니다)".
func (x *lineIndex) signOff(s string) (Byline, bool) {
	const name, ahead = 3, 4 // letters of a name, words before it
	i := strings.LastIndexByte(s, ' ')
	if i < 0 || utf8.RuneCountInString(s[i+1:]) != name || !x.hangulNameOK(s[i+1:]) || !familyName(s[i+1:]) || strings.Count(s, " ") > ahead {
		return Byline{}, false
	}
	outlet := s[:i]
	at := strings.LastIndexByte(outlet, ' ') + 1
	station := outlet[at:]
	if x.word(station)&isOutlet != 0 && at > 0 { // KBS 뉴스
		at = strings.LastIndexByte(outlet[:at-1], ' ') + 1
		station, _, _ = strings.Cut(outlet[at:], " ")
		if isStation(station) || station != "" && x.agency(station) == station { // 채널A 뉴스
			return Byline{Text: s[at:], Names: []string{s[i+1:]}}, true
		}
	}
	bare := strings.TrimSuffix(station, trails(station, &x.outlets)) // MBC뉴스
	return Byline{Text: s[at:], Names: []string{s[i+1:]}}, bare != station && isStation(bare) || station != "" && x.agency(station) == station
}

// familyName reports whether a name, in Korean or Chinese, begins with a family name.
func familyName(name string) bool {
	_, family := firstNames()
	_, n := utf8.DecodeRuneInString(name)
	_, m := utf8.DecodeRuneInString(name[n:])
	return family[name[:n]] || family[name[:n+m]]
}

// isMail reports whether s is a mail address.
func isMail(s string) bool {
	return strings.Count(s, "@") == 1 && !strings.ContainsFunc(s, unicode.IsSpace)
}

// maxSignature is how long a signature behind the last sentence may be, in bytes.
const maxSignature = 60

// signedAt returns where a signature may start that stands behind the last
// sentence of text and a sign, -1 without one.
func signedAt(text string) int {
	from, at := max(0, len(text)-maxSignature), -1
	for i := from; i < len(text); i++ {
		switch {
		case text[i] == '/' && i > from && (text[i-1] == '.' || text[i-1] == ' ' && i > from+1 && text[i-2] == '.'):
			return i + 1
		case strings.HasPrefix(text[i:], "。＝"):
			return i + len("。＝")
		case text[i] == '.' && i > from && text[i-1] >= utf8.RuneSelf && i+4 < len(text) && isHangul(firstRune(strings.TrimLeft(text[i+1:], " "))) && strings.IndexByte(text[i:], '@') > 0:
			return i + 1 // "…연다. 채송이 기자 song@river.example"
		case text[i] == '.' && i > from && text[i-1] >= utf8.RuneSelf && i+4 < len(text) && text[i+1] == ' ' && isHangul(firstRune(text[i+2:])):
			at = i + 1 // "…연다. 채송이 기자"
		}
	}
	return at
}

// signed returns the byline that ends a paragraph of the story behind a sign:
// "…決めた。＝砂川陽", "…연다. /채송이 기자".
func (x *lineIndex) signed(text string) []Byline {
	at := signedAt(text)
	if at < 0 {
		return nil
	}
	before := text[at-1]
	text = strings.TrimLeft(text[at:], " ")
	if isHangul(firstRune(text)) {
		if before == '.' && strings.IndexByte(text, '@') < 0 {
			return nil // see namesAtEnd
		}
		if b, ok := x.hangulByline(text); ok {
			return []Byline{b}
		}
		return nil
	}
	names := nameReader{x: x, s: text, joined: true}
	names.read()
	if len(names.names) == 0 || names.end < len(text) || !japaneseName(names.names) {
		return nil
	}
	return []Byline{{Text: text, Names: names.names}}
}
