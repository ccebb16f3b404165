package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// paperAndNames reads a line of a paper or a site, perhaps with a sign behind it, and of names
// with the word for having reported: "清江傳媒｜路遙遙／海州報導", "清江時報路遙遙／海州報導".
func (x *lineIndex) paperAndNames(text string) (Byline, bool) {
	if x.filedBehind(text) == "" || !strings.ContainsAny(text, strokes+"｜| ") {
		return Byline{}, false
	}
	p := datelineReader{x: x, s: text}
	if !p.outlet() {
		return Byline{}, false
	}
	rest := strings.TrimLeft(text[p.pos:], " ")
	if c, n := firstLetter(rest); isLabelSign(c) {
		rest = strings.TrimLeft(rest[n:], " ")
	}
	head := len(text) - len(rest)
	if found, ok := x.placedNames(rest); ok {
		return Byline{Text: text[:head+found.end], Names: found.names}, true
	}
	if b, ok := x.filedByline(rest); ok {
		return Byline{Text: text[:head] + b.Text, Names: b.Names}, true
	}
	return Byline{}, false
}

// titledNames reads names that each have the word for reporter behind them: "甘小满记者
// 纪行记者". They are nil if there are no two.
func (x *lineIndex) titledNames(text, word string) (names []string) {
	const least = 2 // letters
	if strings.Count(text, word) < 2 {
		return nil
	}
	for part := range strings.FieldsFuncSeq(text, func(c rune) bool { return unicode.IsSpace(c) || c == '、' || c == '・' || c == '，' }) {
		name, ok := strings.CutSuffix(part, word)
		if !ok || hanRun(name) != name || utf8.RuneCountInString(name) < least || !x.hanNameOK(name, x.japanese[word]) {
			return nil
		}
		names = append(names, name)
	}
	return names
}

// behindOffice returns where the names begin in s, which a label stands before, if the office
// of who wrote the piece stands first: "图文/宣传部 甘小满". It is 0 if none does.
func (x *lineIndex) behindOffice(s string) int {
	i := strings.IndexFunc(s, unicode.IsSpace)
	if i <= 0 || hanRun(s[:i]) != s[:i] || trailingTitle(x, s[:i]) == "" {
		return 0
	}
	return len(s) - len(trimBlankStart(s[i:]))
}

// paperLabel returns what stands behind a paper and a stroke in a bracket, a label of
// writers with its names: "清江日报／报道：甘小满". It is "" without one.
func (x *lineIndex) paperLabel(inner string) string {
	paper, rest, ok := strings.Cut(inner, "／")
	if !ok {
		paper, rest, ok = strings.Cut(inner, "/")
	}
	if !ok || !isHan(firstRune(paper)) || x.stems[paper] || !x.isPaper(paper) {
		return ""
	}
	return rest
}

// withoutOwnMail returns text without the mail address that ends it behind a space.
func withoutOwnMail(text string) string {
	i := strings.LastIndexFunc(text, unicode.IsSpace)
	if i <= 0 || !isMail(text[i+1:]) {
		return text
	}
	return trimBlankEnd(text[:i])
}

// isJoint reports whether s is two papers that a dash or a stroke joins: "清江日报—清江网". What
// a picture shows stands before a stroke, too.
func (x *lineIndex) isJoint(s string) bool {
	i := strings.IndexAny(s, "—/－")
	if i <= 0 || hanRun(s[:i]) != s[:i] || x.stems[s[:i]] {
		return false
	}
	after := strings.TrimLeft(s[i:], "—/－")
	return after != "" && x.isPaper(after) && (x.agency(s) == s[:i] || trails(s[:i], &x.outlets) != "")
}

// labelGlued reports whether run, behind names, is a label and a name without a sign between
// them: "记者甘小满 编辑纪行".
func (p *nameReader) labelGlued(run string) bool {
	const label = 2 * len("编") // bytes
	return len(p.names) > 0 && len(run) > label+len("编") && p.x.stems[run[:label]] && !familyName(run[:label])
}

// deskAndName reads a line of Taiwanese broadcasters: a desk, names and the word for
// having reported, "生活中心／路遙遙報導". Where a place stands for the names, nobody
// is named.
func (x *lineIndex) deskAndName(text string) (Byline, bool) {
	const longest, shortest = 6, 3 // characters of a desk, of a name
	i := strings.IndexAny(text, strokes)
	if i < 0 || utf8.RuneCountInString(text[:i]) > longest || trailingTitle(x, text[:i]) == "" {
		return Byline{}, false
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	s := text[i+n:]
	filed := trails(s, &x.filed)
	names := nameReader{x: x, s: s[:len(s)-len(filed)]}
	names.read()
	if filed == "" || len(names.names) == 0 || names.end < len(names.s) {
		return Byline{}, false
	}
	for _, name := range names.names {
		if utf8.RuneCountInString(name) < shortest {
			return Byline{}, false
		}
	}
	return Byline{Text: text[:i+n+names.end], Names: names.names}, familyNames(names.names)
}
