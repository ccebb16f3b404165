package newsmark

import (
	"strings"
	"unicode/utf8"
)

// reporterSpaced reads reporters without a bracket, and where they write from, that
// white space parts from the story: 南都讯 记者路遥遥 发自清江　桥通车了.
func (p *datelineReader) reporterSpaced() bool {
	const most = 200 // bytes up to the first stop or number
	p.skipSpace()
	s := p.rest()
	if leads(s, &p.x.reporters) == "" {
		return false
	}
	i := strings.IndexAny(s[:min(len(s), most)], "，,。0123456789\u3000")
	if i < 0 {
		return false
	}
	stop, _ := utf8.DecodeRuneInString(s[i:])
	names, end := p.x.beforeStory(s[:i], stop)
	if len(names) == 0 {
		return false
	}
	p.pos += end
	p.d.Reporters = names
	if rest := trimBlankStart(p.rest()); p.x.fromPlace(hanRun(rest)) {
		const from = len("发自")
		p.d.Place = hanRun(rest)[from:]
		p.pos = len(p.s) - len(rest) + from + len(p.d.Place)
	}
	return true
}

// beforeStory returns the reporters that s begins with and where they end, if a space
// and the story follow, of which stop is the first sign. What a comma ends belongs to
// the story, though it may read as a name: 记者路遥遥 近日，.
func (x *lineIndex) beforeStory(s string, stop rune) ([]string, int) {
	reader := nameReader{x: x, s: s}
	reader.read()
	names, end := reader.names, reader.end
	rest := s[end:]
	if len(names) > 0 && trimBlank(rest) == "" && (stop == '，' || stop == ',' || stop == '。') {
		last := names[len(names)-1]
		names, rest = names[:len(names)-1], s[end-len(last):]
		before := trimBlankEnd(s[:end-len(last)])
		if len(before) == end-len(last) || trails(before, &x.reporters) != "" {
			return nil, 0
		}
		end = len(before)
	} else if c, _ := firstLetter(rest); rest == "" && stop != '\u3000' || rest != "" && !spaceRune(c) {
		return nil, 0
	}
	if !allNames(names, familyName) {
		return nil, 0
	}
	return names, end
}

// bracketPlace takes the place that a bracket of reporters ends with, and the word for
// having reported: （記者 路遙遙 清江報道）.
func (p *datelineReader) bracketPlace(rest string) {
	const least, most = 2, 6 // letters of a place
	rest = trimBlank(rest)
	place := rest[:len(rest)-len(p.x.filedBehind(rest))]
	n := utf8.RuneCountInString(place)
	if p.d.Place != "" || len(place) == len(rest) || n < least || n > most || hanRun(place) != place || p.x.isManner(place) {
		return
	}
	p.d.Place = place
}

// isManner reports whether s, before the word for having reported, says how it was done
// and is no place: 摄影报道, 现场报道.
func (x *lineIndex) isManner(s string) bool {
	const letters = len("现场")
	return x.words[s[max(0, len(s)-letters):]]&(isNotPlace|isTail) != 0
}
