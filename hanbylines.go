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

// A placedNames is who wrote a piece and where, as papers and broadcasters in Taiwan put
// it: "甘小滿／清江報導", "甘小滿 紀行 報導 / 清江市".
type placedNames struct {
	names []string
	end   int    // of the names
	place string // "" where it is told of several
}

// placedNames reads names, the place and the word for having reported that s is and
// nothing else. What stands for the names is one: a desk does not begin as names do.
func (x *lineIndex) placedNames(s string) (placedNames, bool) {
	const shortest, longest = 3, 6 // characters of a name, of a place
	i := strings.IndexAny(s, strokes)
	if i <= 0 || !isHan(firstRune(s)) {
		return placedNames{}, false
	}
	left := trimBlankEnd(s[:i])
	_, n := firstLetter(s[i:])
	place := trimBlankStart(s[i+n:])
	if filed := x.filedBehind(place); filed != "" {
		place = trimBlankEnd(place[:len(place)-len(filed)])
	} else if filed = x.filedBehind(left); filed != "" && place != "" {
		left = trimBlankEnd(left[:len(left)-len(filed)])
	} else {
		return placedNames{}, false
	}
	if n := utf8.RuneCountInString(place); hanRun(place) != place || n == 1 || n > longest {
		return placedNames{}, false
	}
	names := nameReader{x: x, s: left}
	names.read()
	if len(names.names) == 0 || names.end < len(left) {
		return placedNames{}, false
	}
	for _, name := range names.names {
		if n := utf8.RuneCountInString(name); n < shortest || !familyName(name) || n > shortest && !longFamily(name) {
			return placedNames{}, false
		}
	}
	return placedNames{names: names.names, end: names.end, place: place}, true
}

// behindDesk returns the names that s is behind an office of who has the site: "宣传部
// 甘小满".
func (x *lineIndex) behindDesk(s string) []string {
	i := strings.IndexFunc(s, unicode.IsSpace)
	if i <= 0 || trailingTitle(x, s[:i]) == "" || hanRun(s[:i]) != s[:i] {
		return nil
	}
	names := nameReader{x: x, s: trimBlank(s[i:])}
	if names.read(); names.end < len(names.s) || !allNames(names.names, familyName) {
		return nil
	}
	return names.names
}

// isEditors reports whether text is a paper, a label of its editors and their names:
// "清河新闻编辑 | 甘小满".
func (x *lineIndex) isEditors(text string) bool {
	const shortest, longest = 3, 10 // characters of the paper
	run := hanRun(text)
	for _, word := range [...]string{"编辑", "編輯"} {
		at := strings.Index(run, word)
		if at <= 0 || !x.isPaper(run[:at]) {
			continue
		}
		if n := utf8.RuneCountInString(run[:at]); n > longest || n < shortest && x.agency(run[:at]) != run[:at] {
			return false // 特约编辑
		}
		if c, _ := firstLetter(text[at+len(word):]); !isLabelSign(c) && !spaceRune(c) {
			return false // 新闻编辑部
		}
		p, _ := x.opening(text[at:])
		return p != nil && p.Role == RoleEditor
	}
	return false
}

// isNamedPaper reports whether s is a paper and what its page or application is called:
// "清河日报新清河".
func isNamedPaper(s string) bool {
	const longest = 5 // characters of what it is called
	i := strings.LastIndex(s, "报")
	if i < 0 {
		i = strings.LastIndex(s, "報")
	}
	if i <= 0 {
		return false
	}
	before, n := lastLetter(s[:i])
	rest := s[i+len("报"):]
	return i > n && strings.ContainsRune("日晚晨早商时時快市周週青", before) && hanRun(rest) == rest && utf8.RuneCountInString(rest) <= longest
}

// otherPaper skips the paper of further reporters, which name is, and the word for them
// that rest begins with: "清河报记者 甘小满 本报记者 纪行".
func (p *nameReader) otherPaper(name, rest string) bool {
	word := leads(rest, &p.x.reporters)
	if word != rest || p.x.agency(name) != name && !p.x.isPaper(name) {
		return false
	}
	p.pos += len(name) + len(word)
	p.reporter, p.label = true, true
	return true
}

// withoutWords returns a name in Chinese without the first half of what it says behind the
// name, that who is named made words and pictures: 路遥遥文/图.
func withoutWords(name, rest string) string {
	const sign = len("/")
	bare, ok := strings.CutSuffix(name, "文")
	if !ok || len(bare) < 2*len("文") || len(rest) <= sign {
		return name
	}
	if c, n := firstLetter(rest); c == '/' || c == '／' || c == '、' {
		switch next := firstRune(rest[n:]); next {
		case '图', '圖', '摄', '攝':
			return bare
		}
	}
	return name
}
