package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// edgeBylines gives the role of a byline to the paragraph at the head of the story
// and to the one at its end if they are names alone, or names and what goes with
// them. Such a paragraph between others is a cross heading or a person of the story.
func (x *lineIndex) edgeBylines(body []Block) {
	if i := x.edgeByline(body, false); i >= 0 {
		body[i].(*Paragraph).Role = RoleByline
	}
	if i := x.edgeByline(body, true); i >= 0 {
		body[i].(*Paragraph).Role = RoleByline
	}
}

// mayHaveEdges reports whether one of the first or the last paragraphs of body may be
// a byline by where it stands. Most bodies have none.
func (x *lineIndex) mayHaveEdges(body []Block) bool {
	const most = 4 // blocks at either end
	for i, block := range body {
		if i >= most && i < len(body)-most {
			continue
		}
		if p, ok := block.(*Paragraph); ok && p.Role == RoleBody {
			if _, _, ok := x.signedEdge(p.Text, true); ok {
				return true
			}
		}
	}
	return false
}

// edgeByline returns which of body is a byline by where it stands, at the head or
// the end of the story, -1 without one.
func (x *lineIndex) edgeByline(body []Block, end bool) int {
	at, next := x.edgeParagraph(body, end)
	if next < 0 {
		return -1
	}
	b, sure, ok := x.signedEdge(body[at].(*Paragraph).Text, end)
	if !ok {
		return -1
	}
	beside := trimBlank(parsedText(presentRuns(body[next].(*Paragraph).Text)))
	if c, _ := firstLetter(b.Names[0]); isHan(c) && b.Text == b.Names[0] && strings.ContainsFunc(beside, isKana) && !(longFamily(b.Text) && (end || strings.ContainsAny(b.Text, " 　"))) {
		return -1 // 文化祭: the names are of papers in Chinese
	}
	if !storyText(beside) || !sure && x.isHeadingName(body, at, b.Names[0], beside) {
		return -1
	}
	return at
}

// edgeParagraph returns the paragraph of the story at the head or the end of body
// and the one next to it, as indexes; next is -1 if there are no two. Lines about
// the piece and pictures with a caption stand outside of the story.
func (x *lineIndex) edgeParagraph(body []Block, end bool) (at, next int) {
	at, next = -1, -1
	for k := range body {
		i := k
		if end {
			i = len(body) - 1 - k
		}
		if !present(body[i]) {
			continue
		}
		switch b := body[i].(type) {
		case *Paragraph:
			if role := knownRole(b.Role); !hasRuns(b.Text) || role != RoleBody && role != classBody || isMailLine(b.Text) {
				continue
			}
			if at >= 0 {
				return at, i
			}
			if end && b.Role == RoleBody && x.isBelowPictures(b.Text) {
				continue
			}
			if b.Role == classBody {
				return -1, -1
			}
			at = i
		case *Heading, *Rule:
			if end {
				return -1, -1
			}
		case *Figure:
			if !hasRuns(b.Caption) {
				return -1, -1 // the name may be that of who is on it
			}
		case *Embed:
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// isMailLine reports whether runs are a mail address and nothing else, as below the name
// of who wrote the piece.
func isMailLine(runs []Inline) bool {
	const most = 60 // bytes
	if len(runs) != 1 || textSize(runs, most) > most {
		return false
	}
	if t, ok := runs[0].(*Text); ok && strings.IndexByte(t.Value, '@') < 0 {
		return false
	}
	text := trimBlank(plainText(runs))
	at := strings.IndexByte(text, '@')
	return at > 0 && isMail(text) && isDomain(text[at+1:])
}

// storyText reports whether s ends as a sentence, and is none that is spoken: what
// stands beside that is who spoke.
func storyText(s string) bool {
	if e, sentence := ending(s); e&^EvidenceQuestion != 0 || !sentence {
		return false
	}
	first, _ := firstLetter(s)
	last, _ := lastLetter(s)
	return !strings.ContainsRune("“\"«„‘「", first) || !strings.ContainsRune("”\"»’“」", last)
}

// isHeadingName reports whether the paragraph body[at] with a name may be a cross
// heading, or about somebody in the story: there are others like it, or the story
// beside it has the name, too.
func (x *lineIndex) isHeadingName(body []Block, at int, name, beside string) bool {
	if strings.Contains(beside, lastWord(name)) {
		return true
	}
	for i, block := range body {
		p, ok := block.(*Paragraph)
		if !ok || p == nil || i == at || knownRole(p.Role) != RoleBody {
			continue
		}
		if _, _, ok := x.signedEdge(p.Text, true); ok {
			return true
		}
	}
	return false
}

// edgesOf returns the paragraphs of the story in body that would be read as bylines
// for standing where they do, as indexes, -1 for none: printers say of them that they
// are of the story.
func edgesOf(body []Block) (head, end int) {
	x := sharedRules().forLines()
	return x.edgeByline(body, false), x.edgeByline(body, true)
}

// signedEdge reads a line that is a byline at the head or the end of a story. It
// is sure where more than the form of the names says so.
func (x *lineIndex) signedEdge(runs []Inline, end bool) (b Byline, sure, ok bool) {
	runs = presentRuns(runs)
	size := textSize(runs, maxByline)
	if size > maxByline || size == 0 || len(x.words) == 0 {
		return Byline{}, false, false
	}
	first, isText := runs[0].(*Text)
	if !isText || !x.mayBeEdge(first.Value, size) {
		return Byline{}, false, false
	}
	return x.signedText(trimBlank(parsedText(runs)), end)
}

// mayBeEdge tells at little cost of most texts that signedText reads nothing in what
// is of the size and begins with head.
func (x *lineIndex) mayBeEdge(head string, size int) bool {
	const longestHan = 60 // bytes
	if head = trimBlank(head); head == "" {
		return false
	}
	head = skipMarks(head)
	c, n := firstLetter(head)
	switch {
	case isHan(c) && size > longestHan:
		return false
	case isHan(c) || isHangul(c):
		_, family := firstNames()
		second, m := firstLetter(head[n:])
		return family[head[:n]] || (isHan(second) || isHangul(second)) && family[head[:n+m]] || longFamily(head)
	case !unicode.IsUpper(c):
		return false
	}
	const shortTitle = 6 // bytes
	word := nameToken(head)
	return x.mayBeName(head) && (isGivenWord(word) || len(word) <= shortTitle && word[len(word)-1] == '.')
}

// signedText is signedEdge for a text.
func (x *lineIndex) signedText(text string, end bool) (b Byline, sure, ok bool) {
	if text == "" {
		return Byline{}, false, false
	}
	bare := skipMarks(text)
	marks := text[:len(text)-len(bare)]
	c, _ := firstLetter(bare)
	switch {
	case isHangul(c):
		if marks == "(" && strings.IndexByte(bare, '(') < 0 {
			b, ok = x.hangulEdge(strings.TrimSuffix(bare, ")"))
			return Byline{Text: text, Names: b.Names}, true, ok && end // (위다은 가람대 교수)
		}
		b, ok = x.hangulEdge(bare)
		return b, true, ok && (end || b.Text != bare)
	case isHan(c) && end && (marks == "（" && strings.HasSuffix(bare, "）") || marks == "【" && strings.HasSuffix(bare, "】")):
		b, ok = x.hanEdge(bare[:len(bare)-len("）")], "")
		return Byline{Text: text, Names: b.Names}, false, ok && (marks == "（" || longFamily(b.Names[0]))
	case isHan(c):
		b, ok = x.hanEdge(withoutReading(bare), marks)
		return b, marks != "", ok
	case marks != "" && strings.Trim(marks, "-–—~ \u00a0(*■●•◆▪✎✍") != "":
		return Byline{}, false, false
	}
	b, sure, ok = x.spacedEdge(bare)
	if ok && strings.HasSuffix(marks, "(") && len(bare) == len(b.Text)+len(")") {
		b.Text = text[len(marks)-len("("):] // the brackets are around all of it
	}
	return b, sure, ok
}

// spacedEdge reads names of words with capitals and what may follow them:
//
//	CARMEN RIVAS | VALDEORO
//	Nadia Brock, Local Democracy Reporter
//	Joaquín Bueso Martí
//	Cronista oficial de Peñarrasa
func (x *lineIndex) spacedEdge(text string) (b Byline, sure, ok bool) {
	if !x.mayBeName(text) {
		return Byline{}, false, false
	}
	names := nameReader{x: x, s: text, least: 2}
	names.read()
	if len(names.names) == 0 {
		return Byline{}, false, false
	}
	if !x.allGiven(names.names) && !initialSurnames(names.names) {
		return Byline{}, false, false
	}
	b = Byline{Text: text[:names.end], Names: names.names}
	if saysQuoted(text[names.end:]) {
		return Byline{}, false, false
	}
	tail := withoutNoteMark(text[names.end:])
	if strings.HasPrefix(tail, reportedFrom) {
		b, ok = x.correspondents(text, &names)
		return b, true, ok
	}
	if tail == "" || tail == "." || tail == ")" || strings.Trim(tail, " \n\u00a0|–—-") == "" {
		return b, false, true
	}
	if x.picturesBehind(tail) {
		return b, true, true
	}
	rest := strings.TrimLeft(tail, " \n\u00a0,/|·•–—-(")
	if word, agency, ok := strings.Cut(rest, " "); ok && x.word(word)&isAnd != 0 && x.areAgencies(strings.TrimSuffix(agency, ")")) {
		return b, true, true // "Ann Lee and AFP"
	}
	if place, ok := strings.CutPrefix(tail, ". "); ok && allCapitals(b.Text) {
		rest = place
	}
	if strings.HasPrefix(tail, ", ") && x.quotedPaper(rest) {
		return b, false, true
	}
	if bare := strings.TrimSuffix(rest, ")"); len(names.names) == 1 && (x.agency(rest) == rest || isInitials(bare) && bare != rest && areInitials(bare, b.Names[0])) && unicode.IsLower(firstRune(rest)) {
		return b, true, true // "Jana Stetten, dpa", "Jana Stetten (js)"
	}
	if dated, closed := strings.CutSuffix(text, ")"); closed && hasDigit(tail) && strings.IndexByte(dated, '(') < 0 {
		b, ok = x.namesAndDate(dated) // "(Jana Stetten, 3.6.2021)"
		return b, true, ok
	}
	if rest == "" || len(tail) == len(rest) || x.sentence(withoutPaper(rest)) || strings.HasPrefix(tail, " ") && strings.TrimLeft(tail, " \u00a0") == rest && !isMail(rest) {
		return Byline{}, false, false
	}
	if strings.ContainsAny(tail[:len(tail)-len(rest)], ",|–—-•·") && x.beginsDate(rest) && x.onlyWhen(rest) {
		return b, false, true // "Ann Lee | 3 May 2024"
	}
	if isMail(rest) || isMail(lastWord(rest)) || rest[0] == '@' {
		return b, true, true
	}
	if x.hasFunction(rest) {
		return b, true, true
	}
	if word, place, ok := strings.Cut(rest, " "); ok && x.word(strings.TrimSuffix(word, "."))&(isInPlace|isPlaceStart|isTail) != 0 && unicode.IsLower(firstRune(word)) {
		rest = place // (à Vaulny)
	}
	if name := x.agency(rest); name != "" && tail[0] == '\n' && strings.HasPrefix(rest[len(name):], ", ") {
		return b, true, true // "Ann Lee\nBBC News, Yorkshire"
	}
	if line, ok := strings.CutPrefix(tail, "\n"); ok && hasDigit(line) {
		if place, date, more := strings.Cut(line, ", "); more && !hasDigit(place) {
			rest, line = place, date // Lugo, 3 feb 2024
		}
		if !x.onlyWhen(line) {
			return Byline{}, false, false
		}
		if rest == line || len(rest) == len(tail)-len("\n") {
			return b, false, true
		}
	}
	// Places and papers: capitals, and few of them.
	for part, parts := rest, 0; ; parts++ {
		rest, more := "", false
		for _, sign := range [...]string{" | ", " – ", " - ", " — "} {
			if part, rest, more = strings.Cut(part, sign); more {
				break
			}
		}
		c, _ := firstLetter(part)
		if !unicode.IsUpper(c) || strings.Count(part, " ") > 4 || strings.ContainsAny(part, ",:;?!0123456789") || parts == mostPapers {
			return Byline{}, false, false
		}
		if !more {
			return b, false, true
		}
		part = rest
	}
}

// areInitials reports whether small letters are those that the first and the last word
// of name begin with.
func areInitials(small, name string) bool {
	first, _ := firstLetter(name)
	last, _ := firstLetter(lastWord(name))
	return small == string(lowerRune(first))+string(lowerRune(last))
}

// beginsDate reports whether s begins as a date does: with a figure, a month, a day of the
// week or a small word such as "le".
func (x *lineIndex) beginsDate(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return isDigit(s[0]) || x.word(word)&(isMonth|isNotName|isParticle|isInPlace) != 0
}

// mostPapers is how many places and papers stand behind a name, at most.
const mostPapers = 3

// withoutPaper returns what somebody is without the paper in quotation marks behind
// it: "корреспондент «Листка»".
func withoutPaper(s string) string {
	if i := strings.LastIndexAny(s, "«„“"); i > 0 && !strings.ContainsAny(s, ":!?") {
		if c, _ := lastLetter(s); c == '»' || c == '“' || c == '”' {
			return strings.TrimRight(s[:i], " ")
		}
	}
	return s
}

// lastWord returns the last word of s.
func lastWord(s string) string {
	i := strings.LastIndexAny(s, " \n\u00a0")
	if i < 0 {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:]
}

// hasFunction reports whether a word of s says what somebody is to a paper or by
// trade.
func (x *lineIndex) hasFunction(s string) bool {
	if x.isTitled(s) {
		return true
	}
	for word := range strings.FieldsSeq(s) {
		if x.word(strings.Trim(word, "(),"))&(isFunction|isTitle) != 0 {
			return true
		}
	}
	return false
}

// isGiven reports whether the first word of name is a given name, alone or with
// another behind a hyphen.
func (x *lineIndex) isGiven(name string) bool {
	first, rest, ok := strings.Cut(name, " ")
	if !ok {
		if first, rest, ok = strings.Cut(name, "\u00a0"); !ok {
			return false
		}
	}
	if !isGivenWord(first) {
		return false
	}
	for word := range strings.FieldsSeq(rest) {
		if x.word(word)&(isNotName|isNotPerson) != 0 {
			return false
		}
	}
	return true
}

// allGiven reports whether all names begin with a given name, as those do that only
// commas stand between: what follows one name and a comma may be a place.
func (x *lineIndex) allGiven(names []string) bool {
	return allNames(names, x.isGiven)
}

// isGivenWord reports whether word is a given name, perhaps in capitals, or two with
// a hyphen.
func isGivenWord(word string) bool {
	given, _ := firstNames()
	if before, after, ok := strings.Cut(word, "-"); ok && !given[word] {
		return isGivenWord(before) && isGivenWord(after)
	}
	return hasName(given, word)
}

// isFamilyWord reports whether word is in the table of family names, perhaps in capitals.
func isFamilyWord(word string) bool {
	_, family := firstNames()
	return hasName(family, word)
}

// hasName reports whether word is in names, or would be if it were not in capitals.
func hasName(names map[string]bool, word string) bool {
	if names[word] {
		return true
	}
	if utf8.RuneCountInString(word) < 3 || !allCapitals(word) {
		return false
	}
	var small [64]byte
	folded := small[:0]
	for i, c := range word {
		if i > 0 {
			c = lowerRune(c)
		}
		if folded = utf8.AppendRune(folded, c); len(folded) > len(small)-utf8.UTFMax {
			return false
		}
	}
	return names[string(folded)]
}

// hanEdge reads a name in Chinese that stands alone: behind a mark, or of three
// characters.
func (x *lineIndex) hanEdge(text, marks string) (Byline, bool) {
	_, family := firstNames()
	long := longFamily(text)
	marked := marks != "" && strings.Trim(marks, "◎○●□■◆◇▌▼▲★☆※✎✍—–- 　") == ""
	if marks != "" && !marked {
		return Byline{}, false
	}
	c, _ := firstLetter(text)
	runes := utf8.RuneCountInString(text)
	if !family[string(c)] && !long || strings.Contains(text, "·") || runes < 3 && !marked || runes > 3 && !long && strings.IndexByte(text, ' ') < 0 && !strings.Contains(text, "　") {
		return Byline{}, false
	}
	names := nameReader{x: x, s: text, joined: long || utf8.RuneCountInString(hanRun(text)) == 1}
	names.read()
	if len(names.names) == 0 || names.end != len(text) || len(names.names) > 1 && !allNames(names.names, longFamily) {
		return Byline{}, false
	}
	return Byline{Text: strings.TrimLeft(marks, "—–- 　") + text, Names: names.names}, true
}

// hangulEdge reads a name in Korean and what its bearer is: "위다은 가람대 농업경제학과
// 교수".
func (x *lineIndex) hangulEdge(text string) (Byline, bool) {
	const most = 40 // runes
	_, family := firstNames()
	i := strings.IndexFunc(text, func(c rune) bool { return !isHangul(c) })
	if i <= 0 {
		return Byline{}, false
	}
	name, rest := text[:i], strings.TrimLeft(text[i:], " |｜,/(\u00a0")
	gap := strings.TrimSuffix(text[i:], rest)
	parted := strings.ContainsAny(gap, "|｜,/(")
	if gap == "" || rest == "" || utf8.RuneCountInString(text) > most || !x.hangulNameOK(name) || utf8.RuneCountInString(name) < 3 || strings.Contains(rest, "\n") {
		return Byline{}, false
	}
	c, n := firstLetter(name)
	if !family[string(c)] && !family[name[:2*n]] || strings.ContainsFunc(rest, func(c rune) bool {
		return !isHangul(c) && c != ' ' && c != '·' && c != '(' && c != ')' && !('A' <= c && c <= 'Z')
	}) {
		return Byline{}, false
	}
	last := strings.Trim(rest[strings.LastIndexByte(rest, ' ')+1:], "()")
	if trails(last, &x.functions) == "" {
		return Byline{}, false
	}
	if parted {
		text = name
	}
	return Byline{Text: text, Names: []string{name}}, true
}
