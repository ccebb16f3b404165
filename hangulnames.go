package newsmark

import (
	"strings"
	"unicode/utf8"
)

// Names in Hangul, as bylines have them.

// hangulName reads a name in Hangul, and the word for reporter behind it.
func (p *nameReader) hangulName() bool {
	s := p.s[p.pos:]
	run := s[:len(s)-len(strings.TrimLeftFunc(s, isHangul))]
	name := run
	word := trails(run, &p.x.reporters)
	if word != "" {
		name = strings.TrimSuffix(run, word)
	}
	after := strings.TrimLeft(s[len(run):], " ")
	if strings.HasPrefix(after, "| ") {
		after = "" // 글 채송이 | 사진 노을채
	}
	if word == "" && p.isLabel(run, after) {
		return false
	}
	if title := trailingTitle(p.x, name); word != "" && title != "" && title != name {
		if name = strings.TrimSuffix(name, title); len(p.names) > 0 {
			name = "" // 문화전문기자 behind a name
		}
	}
	if word == "" && (len(p.names) > 0 && (isDesk(run) || p.x.isPaper(run)) && leads(after, &p.x.reporters) != "" || p.isPlaceAhead(run, after)) {
		p.pos += len(run) // 채송이 남부본부 기자, 여수 채송이 기자
		p.label = true
		return true
	}
	if len(p.names) > 0 && (p.x.word(name)&isTail != 0 || word == "" && p.x.word(name)&isTitle == 0 && (trails(name, &p.x.outlets) != "" || p.x.word(name)&isFunction != 0)) {
		return false // 승인 2026.03.04, 강물신문, 작가
	}
	if p.x.word(name)&isTitle != 0 {
		name = ""
		if word == "" {
			p.pos += len(run)
			p.label = true
			return true
		}
	}
	if name == "" && len(p.names) == 0 && word != "" && word != run && p.pos == 0 {
		p.pos += len(run) // 시민기자 채송이
		p.reporter, p.label, p.titled = true, true, true
		return true
	}
	if name != "" && !p.x.hangulNameOK(name) || name == "" && len(p.names) == 0 {
		return false
	}
	p.pos += len(run)
	if name != "" {
		p.add(name)
	}
	if word != "" {
		p.end, p.reporter = p.pos, true
	}
	return true
}

// isPlaceAhead reports whether run, before any name, is the place that a reporter with a
// full name writes from: "여수 채송이 기자".
func (p *nameReader) isPlaceAhead(run, after string) bool {
	if len(p.names) > 0 || p.x.word(run)&isPlaceName == 0 || len(after) == len(p.s[p.pos+len(run):]) {
		return false
	}
	name, rest, _ := strings.Cut(after, " ")
	return fullHangulName(name) && p.x.word(name) == 0 && leads(rest, &p.x.reporters) != ""
}

// isDesk reports whether s, between a name in Korean and the word for reporter, is the
// desk that its bearer works at: "남부본부", "디지털뉴스팀".
func isDesk(s string) bool {
	const least = 3 // letters
	if utf8.RuneCountInString(s) < least {
		return false
	}
	switch lastRune(s) {
	case '부', '팀', '국', '실':
		return true
	}
	return false
}

func (x *lineIndex) hangulNameOK(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= 2 && n <= 4 && x.word(s)&isNotName == 0
}
