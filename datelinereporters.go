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
		names = names[:len(names)-1]
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

// placesRead goes back to before the places that were read as the last of n names from
// start on, and returns how many they are: 记者 路遥遥 清江、海州报道.
func (p *datelineReader) placesRead(start, n int) int {
	read := p.s[start:p.pos]
	at := strings.LastIndexByte(read, ' ')
	if at < 0 || leads(p.rest(), &p.x.filed) == "" || trails(trimBlankEnd(read[:at]), &p.x.reporters) != "" {
		return 0
	}
	places := strings.Count(read[at:], "、") + 1
	if places >= n {
		return 0
	}
	p.pos = start + at + len(" ")
	return places
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

// dashBehindPlace reads the dash between a place and a story that does not begin with
// another place: 华盛顿 — 桥通车了.
func (p *datelineReader) dashBehindPlace() bool {
	rest, ok := strings.CutPrefix(p.rest(), " — ")
	run := hanRun(rest)
	if !ok || run == "" {
		return false
	}
	for n := 2 * len("京"); n <= 3*len("京") && n <= len(run); n += len("京") {
		if p.x.words[run[:n]]&isPlaceName != 0 && !strings.HasSuffix(p.s[:p.pos], run[:n]) {
			return false // a route
		}
	}
	p.pos += len(" — ")
	return true
}

// datedBehindStroke reports whether a stroke parts an agency from the place and the day
// that follow: 中央社／台北8日電.
func (p *datelineReader) datedBehindStroke() bool {
	const most = 6 // letters of a place
	rest := strings.TrimPrefix(strings.TrimPrefix(p.rest(), "／"), "/")
	if len(rest) == len(p.rest()) {
		return false
	}
	rest = strings.TrimLeft(rest, " ")
	place := hanRun(rest)
	n := utf8.RuneCountInString(place)
	return n > 1 && n <= most && len(place) < len(rest) && isDigit(rest[len(place)])
}
