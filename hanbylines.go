package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// behindOutlet returns where the names begin in s, which a label stands before, if the
// paper of who wrote the piece stands first: "文｜北岸新闻 甘小满".
func (x *lineIndex) behindOutlet(s string) int {
	const least = 3 * 3 // bytes of the name of a paper
	i := strings.IndexFunc(s, unicode.IsSpace)
	if i < least || trails(s[:i], &x.outlets) == "" && x.agency(s[:i]) != s[:i] {
		return 0
	}
	if last, _ := lastLetter(s[:i]); !isHan(last) && last != 'P' && last != 'p' {
		return 0
	}
	rest := strings.TrimLeftFunc(s[i:], unicode.IsSpace)
	run := hanRun(rest)
	if n := utf8.RuneCountInString(run); n < 2 || n > 4 || x.stems[run] || leads(run, &x.reporters) != "" {
		return 0
	}
	return len(s) - len(rest)
}

// filedFromPlace reports whether s is where a reporter has written from and the word for
// having reported, behind the names of a line in Chinese: "清江、海州报道". What begins
// as a name does and is no known place is a further name.
func (x *lineIndex) filedFromPlace(s string) bool {
	const longest = 8 // characters of a place
	for {
		run := hanRun(s)
		sign, n := firstLetter(s[len(run):])
		place := run
		if sign != '、' {
			filed := x.filedBehind(run)
			if place = run[:len(run)-len(filed)]; filed == "" {
				return false
			}
		}
		if k := utf8.RuneCountInString(place); k > longest || k < 2 && place != "" || x.words[place]&isNotName == 0 && familyName(place+"　") {
			return place == "" && run != ""
		}
		if sign != '、' {
			return strings.TrimLeftFunc(s[len(run):], isMark) == ""
		}
		s = s[len(run)+n:]
	}
}

// filedBehind returns the word of two characters or more for having reported that run
// ends with, "" without one.
func (x *lineIndex) filedBehind(run string) string {
	const least = 2 * 3 // bytes
	if filed := trails(run, &x.filed); len(filed) >= least {
		return filed
	}
	return ""
}

// filedByline reads a line that is names and a word for having reported, as papers in
// Singapore set it above a story: "甘小满 报道".
func (x *lineIndex) filedByline(text string) (Byline, bool) {
	const shortest = 3 // characters of a name
	i := strings.LastIndexFunc(text, unicode.IsSpace)
	if i < 0 {
		return Byline{}, false
	}
	_, n := firstLetter(text[i:])
	if last := text[i+n:]; last == "" || !x.filedFromPlace(last) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: trimBlank(text[:i])}
	names.pos = x.behindOutlet(names.s)
	names.read()
	if len(names.names) == 0 || names.end < len(names.s) || !allNames(names.names, familyName) {
		return Byline{}, false
	}
	for _, name := range names.names {
		if utf8.RuneCountInString(name) < shortest {
			return Byline{}, false
		}
	}
	return Byline{Text: names.s, Names: names.names}, true
}
