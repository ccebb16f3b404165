package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Datelines in Korean without brackets, and papers and reporters that only what stands
// around them tells to be ones.

// maxKoreanBare is how long a dateline without brackets is, in bytes.
const maxKoreanBare = 60

// koreanBare reads a dateline without brackets, at the head of a piece.
func (p *datelineReader) koreanBare() bool {
	head := p.s[:min(len(p.s), maxKoreanBare)]
	at := strings.IndexAny(head, "=/|ㅣ│")
	if at < 1 {
		return false
	}
	if i := strings.IndexByte(head, '='); i > 0 {
		if p.koreanBarred(i) {
			return true
		}
		if p.d = (Dateline{}); strings.HasPrefix(p.s[i:], "= ") && p.koreanPaperFirst(i, len("=")) {
			return true
		}
		p.d = Dateline{}
	} else if n := barAt(p.s[at:]); n > 0 {
		if p.barredStory(at+n) && (p.koreanPaperFirst(at, n) || p.koreanPaperAlone(at, n)) {
			return true
		}
		p.d = Dateline{}
	}
	return p.koreanPlaceFirst(at)
}

// barAt returns the length of the bar that s begins with, also of a letter in Hangul that
// looks like one; 0 without one.
func barAt(s string) int {
	switch c, n := utf8.DecodeRuneInString(s); c {
	case '|', 'ㅣ', '│':
		return n
	}
	return 0
}

// barredStory reports whether a story follows the bar that ends at p.s[i:], and not when
// the piece was put on the site, or its section.
func (p *datelineReader) barredStory(i int) bool {
	const least = 40 // bytes
	rest, ok := strings.CutPrefix(p.s[i:], " ")
	word, _, _ := strings.Cut(rest, " ")
	return ok && len(rest) >= least && unicode.IsLetter(firstRune(rest)) && p.x.word(word)&isTail == 0
}

// koreanPaperAlone reads a paper before the bar of n bytes at p.s[i]: "강물일간신문 |".
func (p *datelineReader) koreanPaperAlone(i, n int) bool {
	paper := strings.TrimRight(p.s[:i], " ")
	if len(paper) == i || strings.IndexByte(paper, ' ') >= 0 || !onlyHangul(paper) || !p.x.isPaper(paper) {
		return false
	}
	p.d = Dateline{Agency: paper}
	p.pos = i + n
	return true
}

// koreanPaperFirst reads a paper and its reporters up to the sign of n bytes at p.s[i],
// perhaps with the place in brackets behind them:
//
//	강물신문 채송이 기자 =
//	강물신문 채송이 기자(여수) =
//	강물신문 채송이 기자 |
func (p *datelineReader) koreanPaperFirst(i, n int) bool {
	head := strings.TrimRight(p.s[:i], " ")
	if before, place, ok := strings.Cut(head, "("); ok && strings.HasSuffix(place, ")") {
		if place = strings.TrimSuffix(place, ")"); !onlyHangul(place) {
			return false
		}
		head, p.d.Place = strings.TrimRight(before, " "), place
	}
	if !p.koreanPaperReporters(head) {
		paper, names, _ := strings.Cut(head, " ")
		if !p.mayBeOutlet(paper) || !p.koreanReporters(strings.TrimSpace(names)) {
			return false
		}
		p.d.Agency = paper // 뉴스저널리즘 채송이 기자 =
	}
	p.pos = i + n
	return p.d.Agency != "" && allNames(p.d.Reporters, familyName) && p.storyFollows()
}

// koreanBarred reads a paper and the reporters behind the sign at p.s[i], up to a
// bar: "강물신문=채송이 기자 |".
func (p *datelineReader) koreanBarred(i int) bool {
	paper := strings.TrimSpace(p.s[:i])
	rest := p.s[i+len("="):]
	names, _, ok := strings.Cut(rest[:min(len(rest), maxKoreanBare)], "|")
	if !ok || !p.x.isPaper(paper) || !p.koreanReporters(strings.TrimSpace(names)) || !allNames(p.d.Reporters, familyName) {
		return false
	}
	p.d.Agency = paper
	p.pos = i + len("=") + len(names) + len("|")
	return p.storyFollows()
}

// koreanPlaceFirst reads a place that is known, the sign at p.s[at] and the reporters
// behind it, with or without a sign before the story:
//
//	여수/채송이 기자 여수시가
//	여수=강물신문 채송이 기자 =
func (p *datelineReader) koreanPlaceFirst(at int) bool {
	place := strings.TrimSpace(p.s[:at])
	known := p.areKoreanPlaces(place)
	if !known && (p.s[at] != '=' || !p.inPlace(place)) {
		return false
	}
	rest := p.s[at+1 : min(len(p.s), at+1+maxKoreanBare)]
	end := firstOf(rest, &p.x.reporters)
	if end < 0 {
		return false
	}
	end += len(leads(rest[end:], &p.x.reporters))
	names := strings.TrimSpace(rest[:end])
	if second, more, ok := strings.Cut(names, " "); ok && p.s[at] == '/' && p.koreanPlaces(second) {
		place, names = p.s[:at+1+len(second)], more // 여수/광양 채송이 기자 =
	}
	if !p.koreanPaperReporters(names) && !p.koreanReporters(names) || !allNames(p.d.Reporters, p.mayReport) {
		return false
	}
	p.d.Place = place
	p.pos = at + 1 + end
	after := p.rest()
	bare := strings.TrimLeft(after, " \u00a0")
	if strings.HasPrefix(bare, "=") || strings.HasPrefix(bare, "|") {
		p.pos += len(after) - len(bare) + 1
		return p.storyFollows()
	}
	return known && len(bare) < len(after) && p.storyFollows() && !strings.HasPrefix(bare, "출신")
}

// areKoreanPlaces reports whether all of s is places: "여수·광양", "전남동부". Before a
// reporter 경기 is one, too, and no match.
func (p *datelineReader) areKoreanPlaces(s string) bool {
	some := false
	for place := range strings.FieldsFuncSeq(s, func(c rune) bool { return c == '·' || c == 'ㆍ' }) {
		for _, part := range [...]string{"남부", "북부", "동부", "서부", "중부"} {
			if bare := strings.TrimSuffix(place, part); bare != "" {
				place = strings.TrimRight(bare, " ")
			}
		}
		if place != "경기" && !p.koreanPlaces(place) {
			return false
		}
		some = true
	}
	return some
}

// mayBeOutlet reports whether s, before reporters, may be a paper that is not known: one
// word longer than names are, and neither a rubric nor a desk.
func (p *datelineReader) mayBeOutlet(s string) bool {
	const least, most = 4, 10 // letters
	n := utf8.RuneCountInString(s)
	if n < least || n > most || strings.ContainsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) }) || !isHangul(firstRune(s)) {
		return false
	}
	if n == longestHangulName && mayBeHangulName(s) || trails(s, &p.x.reporters) != "" || strings.HasSuffix(s, "에서") {
		return false
	}
	const noPaper = isTitle | isNotPlace | isNotName | isPlaceName | isTail | isFunction
	for tail := s; len(tail) > len("가"); {
		if p.x.word(tail)&noPaper != 0 {
			return false // 현장르포
		}
		_, size := utf8.DecodeRuneInString(tail)
		tail = tail[size:]
	}
	switch lastRune(s) {
	case '팀', '부', '국', '실', '과', '단', '룸', '터': // desks
		return false
	}
	return true
}

// mayBePaper reports whether s, before a sign and reporters, is rather a paper that is not
// known than a place: a longer word that does not end as the names of places do.
func (p *datelineReader) mayBePaper(s string) bool {
	if !p.first || p.areKoreanPlaces(s) || !p.mayBeOutlet(s) {
		return false
	}
	switch lastRune(s) {
	case '도', '시', '군', '구', '읍', '면', '동', '리', '항', '역', '섬', '산', '합', '장', '관', '법', '촌': // 전국종합, 잠실야구장
		return false
	}
	return !strings.HasSuffix(s, "공원") && !strings.HasSuffix(s, "청사") && !strings.HasSuffix(s, "센터")
}

// mayReport reports whether a name has the form of a full one, and is no place.
func (p *datelineReader) mayReport(name string) bool {
	const least = 3 // letters; shorter ones are other words more often
	return utf8.RuneCountInString(name) >= least && mayBeHangulName(name) && p.x.word(name)&(isPlaceName|isNotName) == 0
}

// untitled reports whether s, behind a paper, is the name of its reporter without a title.
func (p *datelineReader) untitled(s string) bool {
	return givenHangulName(s) && p.x.word(s) == 0 && !p.x.stems[s]
}

// onlyHangul reports whether s is a word of a few letters in Hangul and nothing else, as
// places are.
func onlyHangul(s string) bool {
	const least, most = 2, 10 // letters
	n := utf8.RuneCountInString(s)
	return least <= n && n <= most && strings.IndexFunc(s, func(c rune) bool { return !isHangul(c) }) < 0
}

// inPlace reports whether s, before a stroke and reporters, is the place: one that is
// known, or a short word that is no rubric.
func (p *datelineReader) inPlace(s string) bool {
	const most = 3 // letters
	return p.koreanPlaces(s) || utf8.RuneCountInString(s) <= most && onlyHangul(s) && p.x.word(s) == 0 && !p.x.isPaper(s)
}
