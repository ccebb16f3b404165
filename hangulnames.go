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
	if n := p.titleAhead(run, after); n > 0 && word == "" {
		p.pos += len(s) - len(after) + n // 노을동 주민기자 채송이
		p.reporter, p.label, p.titled = true, true, true
		return true
	}
	if title := trailingTitle(p.x, name); word != "" && title != "" && title != name {
		if name = strings.TrimSuffix(name, title); len(p.names) > 0 {
			name = "" // 문화전문기자 behind a name
		}
	}
	if word == "" && (len(p.names) > 0 && p.isEmployer(run, after) || p.isPlaceAhead(run, after)) {
		p.pos += len(run) // 채송이 남부본부 기자, 여수 채송이 기자
		p.label = true
		return true
	}
	if len(p.names) > 0 && (p.x.word(name)&isTail != 0 || word == "" && p.x.word(name)&isTitle == 0 && (trails(name, &p.x.outlets) != "" || p.x.word(name)&isFunction != 0)) {
		return false // 승인 2026.03.04, 강물신문, 작가
	}
	if len(p.names) > 0 && word == "" && !givenHangulName(run) && p.x.word(upToSpace(after))&isFunction != 0 {
		return false // 한울대 교수
	}
	if word != "" && len(p.names) > 0 && p.x.word(name)&isNotPlace != 0 {
		name = "" // 경제산업부장 behind a name
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
		if word == "" {
			p.latinPaper()
		}
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

// isEmployer reports whether run, between a name and the word for reporter, is the desk or
// the paper that its bearer works for, or the town of who writes for one there.
func (p *nameReader) isEmployer(run, after string) bool {
	title := p.titleOf(after)
	if title == "" {
		return false
	}
	kind := strings.TrimSuffix(title, trails(title, &p.x.reporters))
	return isDesk(run) || p.x.isPaper(run) || isNeighbour(kind) && endsAsTown(run)
}

// titleOf returns the first word of s if it is one for reporter, perhaps with what kind
// of one before it: "기자", "객원기자".
func (p *nameReader) titleOf(s string) string {
	title := s[:len(s)-len(strings.TrimLeftFunc(s, isHangul))]
	word := trails(title, &p.x.reporters)
	if kind := strings.TrimSuffix(title, word); word == "" || kind != "" && p.x.word(kind)&isTitle == 0 {
		return ""
	}
	return title
}

// titleAhead returns the length of the title that after begins with, if run, before any
// name, is the town of who has it, and a name follows: "노을동 주민기자 채송이". It is 0
// without one.
func (p *nameReader) titleAhead(run, after string) int {
	if len(p.names) > 0 || !endsAsTown(run) {
		return 0
	}
	title := p.titleOf(after)
	name := strings.TrimLeft(after[len(title):], " ")
	name = name[:len(name)-len(strings.TrimLeftFunc(name, isHangul))]
	if !isNeighbour(strings.TrimSuffix(title, trails(title, &p.x.reporters))) || !fullHangulName(name) {
		return 0
	}
	return len(title)
}

// isNeighbour reports whether kind is what those are who write for a paper of their town.
func isNeighbour(kind string) bool {
	return kind == "마을" || kind == "명예" || strings.HasSuffix(kind, "민")
}

// endsAsTown reports whether s ends as the names of towns and their parts do.
func endsAsTown(s string) bool {
	switch lastRune(s) {
	case '시', '군', '구', '읍', '면', '동', '리':
		return !givenHangulName(s)
	}
	return false
}

// latinPaper skips a paper with Latin letters between a name and its title: "채송이
// MK스포츠 기자".
func (p *nameReader) latinPaper() {
	rest, ok := strings.CutPrefix(p.s[p.pos:], " ")
	if !ok || rest == "" || !isASCIILetter(rest[:1]) {
		return
	}
	if paper, after, ok := strings.Cut(rest, " "); ok && p.titleOf(after) != "" && p.x.isPaper(paper) {
		p.pos += len(" ") + len(paper)
	}
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
	switch lastRune(s) {
	case '는', '를', '던', '된':
		return false // 모르는: of sentences
	}
	return n >= 2 && n <= 4 && x.word(s)&isNotName == 0
}
