package newsmark

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// readBylines returns the bylines in a paragraph: a line that is nothing else,
// or one that ends a paragraph of the story in brackets.
func (r *Rules) readBylines(text string) []Byline {
	text = strings.TrimFunc(text, unicode.IsSpace)
	if text == "" {
		return nil
	}
	if r.lineRole(text) != RoleByline {
		return r.bylineAtEnd(text)
	}
	x := r.forLines()
	var found []Byline
	rest := text
	for rest != "" {
		p, value := x.opening(rest)
		start := rest
		if p == nil {
			bare := skipMarks(rest)
			if p, value = x.opening(bare); p == nil {
				break
			}
			if len(found) > 0 {
				start = bare
			}
		}
		if len(found) > 0 && strings.HasPrefix(strings.TrimLeft(value, " "), "a ") {
			break // ", enviado especial a Lugo"
		}
		names, ok := x.labelled(p, value)
		if !ok && len(found) == 0 && p.Role == RoleByline {
			return nil // Par Le Phare avec AFP: nobody is named
		}
		if !ok || p.Role != RoleByline {
			break
		}
		end := len(start) - len(value) + names.end
		if i := strings.Index(start, p.And); p.And != "" && i >= 0 && p.saysWhen(start[:i]) {
			start, end = strings.TrimLeft(start[i:], ", "), end-i-len(p.And)+len(strings.TrimLeft(p.And, ", "))
		}
		if len(found) == 0 {
			dash := len(start) - len(strings.TrimLeft(start, "-–— \u00a0"))
			start, end = start[dash:], end-dash
		}
		if c, n := utf8.DecodeRuneInString(start[end:]); isCloser(c) && end+n == len(start) && (isOpener(firstRune(start)) || c == '＞' && firstRune(start) == '＜') {
			end += n // all of it is in brackets
		} else if n > 0 && end+n == len(start) && c == ')' && strings.HasSuffix(p.Text, "(") {
			end += n // "MDR (Jana Stetten)"
		}
		written := start[:end]
		if c, n := utf8.DecodeRuneInString(written); isOpener(c) && !strings.ContainsFunc(written, isCloser) && len(found) == 0 && oneCloser(start[end:]) {
			written = start // the brackets are around all of it
			end = len(start)
		} else if isOpener(c) && !strings.ContainsFunc(written, isCloser) {
			written = written[n:] // the bracket closes behind what follows
		}
		if at := strings.LastIndex(text, written); len(found) > 0 && p.asksGiven() && at > 0 {
			b := &found[len(found)-1] // "Texto: Ana Ruiz. Con información de Luz Pozo"
			b.Text, b.Names = text[strings.Index(text, b.Text):at+len(written)], append(b.Names, names.names...)
		} else {
			found = append(found, Byline{Text: written, Names: names.names})
		}
		rest = strings.TrimLeftFunc(start[end:], func(c rune) bool { return unicode.IsSpace(c) || c == ';' || c == '、' || c == '|' || c == '，' })
		if strings.HasPrefix(rest, "in ") {
			if _, label, ok := strings.Cut(rest, "; "); ok && x.label(label) != nil {
				rest = label
			}
		}
	}
	if len(found) > 0 {
		return append(found, x.betweenMails(rest)...)
	}
	if b, ok := x.signature(text); ok {
		return []Byline{b}
	}
	if b, ok := x.unlabelled(text); ok {
		b.Text = strings.TrimLeft(b.Text, "—― ") // "——論説主幹・砂川陽"
		return append([]Byline{b}, x.behindMail(text, b)...)
	}
	if b, ok := x.barredByline(text); ok {
		return []Byline{b}
	}
	if role, before := x.closing(text); role == RoleByline {
		if b, ok := x.contributors(before); ok {
			return []Byline{b}
		}
	}
	return nil
}

// betweenMails returns the bylines behind the first one of a line that has the address
// and the paper of everybody behind a bar: "ann@post.example | Dale Post and Bo Ek |
// bo@post.example | Dale Post".
func (x *lineIndex) betweenMails(rest string) (found []Byline) {
	for {
		mail, more, ok := strings.Cut(rest, " | ")
		if !ok || !isMail(mail) {
			return found
		}
		paper, next, ok := strings.Cut(more, " | ")
		if !ok {
			return found
		}
		name := paper[strings.LastIndex(paper, ", ")+1:]
		if i := strings.LastIndex(name, " and "); i >= 0 {
			name = name[i+len(" and "):]
		}
		names := nameReader{x: x, s: strings.TrimSpace(name), least: 2}
		if names.read(); len(names.names) == 1 && names.end == len(names.s) {
			found = append(found, Byline{Text: names.s, Names: names.names})
		}
		rest = next
	}
}

// oneCloser reports whether s is a bracket that closes and nothing else.
func oneCloser(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	return n > 0 && n == len(s) && isCloser(c)
}

// labelled reads the names behind a label, and reports whether the whole line
// is a byline.
func (x *lineIndex) labelled(p *LinePhrase, rest string) (*nameReader, bool) {
	rest = strings.TrimRightFunc(rest, unicode.IsSpace)
	least := 2
	label := strings.HasSuffix(p.Text, ":")
	if label {
		least = 1
	}
	skipped := len(rest)
	given := p.asksGiven() || p.And == " " || p.And == "" && p.isGlued(rest) && len(p.Text) > len("By") // longer ones begin names, too
	if p.And != "" && p.Role == RoleByline {
		const most = 40 // bytes of a date, a rubric, a place or who was asked
		before, after, ok := strings.Cut(rest, p.And)
		if !ok || len(before) > most || !p.saysWhen(before) && !unicode.IsUpper(firstRune(before)) {
			return &nameReader{}, false
		}
		rest = after
	}
	if !label {
		rest = x.behindPlace(rest)
		if sign, ok := cutLabelSign(rest); ok {
			rest, least, label = sign, 1, true
		}
	}
	titled := x.withoutTitle(rest)
	names := nameReader{x: x, s: rest, pos: len(rest) - len(titled), least: least, commas: label, joined: p.Language == "ja" || strings.ContainsFunc(rest, isKana)}
	if at := firstOf(rest, &x.reporters); at > 0 && x.isPaper(rest[:at]) {
		names.pos = at // 采写：本报记者 甘小满
	} else if p.Language == "zh" && names.pos == 0 {
		if names.pos = x.behindOutlet(rest); names.pos == 0 {
			names.pos = x.behindOffice(rest)
		}
	}
	names.read()
	names.morePlaces()
	x.helpers(&names)
	if handle := strings.TrimLeft(rest, " "); len(names.names) == 0 && isHandle(handle) {
		names.names, names.end = []string{handle}, len(rest)
	}
	if name := trimBlank(rest); len(names.names) == 0 && label && p.Language == "ja" && isPenName(name) {
		names.names, names.end = []string{name}, len(rest)
	}
	ok := len(names.names) > 0 && !(p.Language == "fr" && isPaperInFrench(names.names[0])) && (!given || x.allGiven(names.names)) && (p.At == LineProfile && strings.HasPrefix(rest[names.end:], "\n") || x.endsByline(rest[names.end:]) || rest[names.end:] == "." && names.spacedBefore(names.end))
	if ok && !label && p.Language == "ko" && !names.reporter && p.At == LineOpens {
		ok = familyNames(names.names)
	}
	names.end += skipped - len(rest)
	return &names, ok
}

// saysWhen reports whether before, between p and its And, is a date or a rubric and
// so no part of the byline, as a place or who was asked is: "Aus Köln berichtet Jana Ott".
func (p *LinePhrase) saysWhen(before string) bool {
	return p.Text == "in " || hasDigit(before)
}

// isPenName reports whether s is one word in hiragana of the length of a name, as writers
// of Japanese sites call themselves: "こはるび".
func isPenName(s string) bool {
	const least, most = 3, 8 // letters
	n := utf8.RuneCountInString(s)
	return n >= least && n <= most && strings.TrimLeftFunc(s, func(c rune) bool { return 'ぁ' <= c && c <= 'ゖ' || c == 'ー' }) == "" && !strings.HasSuffix(s, "です") && !strings.HasSuffix(s, "ます") && !strings.HasSuffix(s, "ました")
}

// isHandle reports whether s is a name as people have it on a site: "log1p_hana".
func isHandle(s string) bool {
	const least, most = 5, 20 // bytes
	if len(s) < least || len(s) > most || !isAlnum(s[0]) || '0' <= s[0] && s[0] <= '9' {
		return false
	}
	for i := range len(s) {
		if !isAlnum(s[i]) && s[i] != '_' {
			return false
		}
	}
	return strings.IndexByte(s, '_') >= 0
}

// withoutTitle returns the names in s without what the first of them is, which
// stands before it: "political editor Ann Lee", "unserer Redakteurin Jana Ott".
func (x *lineIndex) withoutTitle(s string) string {
	const most = 4 // words
	rest := strings.TrimLeft(s, " ")
	for range most {
		word, after, ok := strings.Cut(rest, " ")
		if !ok || word == "" || strings.ContainsAny(word[:len(word)-1], ".,;()|/") || strings.IndexByte(",;()|/", word[len(word)-1]) >= 0 {
			return s
		}
		rest = after
		if x.word(word[strings.LastIndexByte(word, '-')+1:])&isTitle != 0 && unicode.IsUpper(firstRune(rest)) {
			return rest
		}
		if strings.HasSuffix(word, ".") {
			return s // By the St. Lawrence
		}
	}
	return s
}

// morePlaces reads on behind the place that a reporter writes from: "Ann Lee in
// Lowness and Bo Ek in Holm".
func (p *nameReader) morePlaces() {
	for len(p.names) > 0 {
		rest, ok := strings.CutPrefix(p.s[p.end:], " in ")
		if !ok {
			return
		}
		place := nameReader{x: p.x, s: rest, least: 1}
		if !place.spacedName() {
			return
		}
		rest = rest[place.end:]
		after, ok := strings.CutPrefix(rest, " and ")
		if !ok {
			if after, ok = strings.CutPrefix(rest, ", "); !ok {
				return
			}
			after = strings.TrimPrefix(after, "and ")
		}
		more := nameReader{x: p.x, s: after, least: 2}
		if !more.spacedName() {
			return
		}
		p.names = append(p.names, more.names...)
		p.end = len(p.s) - len(after) + more.end
	}
}

// plainByline returns the byline of a line that markup says to be one: names
// alone, perhaps with what may follow them.
func (x *lineIndex) plainByline(text string) []Byline {
	if len(text) > maxLine {
		return nil
	}
	text = strings.TrimFunc(text, unicode.IsSpace)
	names := nameReader{x: x, s: text, least: 2, joined: strings.ContainsFunc(text, isKana) || longFamily(text)}
	names.read()
	if p, _ := x.opening(text); p != nil {
		return nil // Por Redacción La Voz: nobody is named
	}
	if len(names.names) == 0 || x.agency(text) == text || x.word(lastWord(names.names[0]))&isOutlet != 0 || !x.endsByline(text[names.end:]) || digitRune(firstRune(strings.TrimLeft(text[names.end:], " \u00a0"))) {
		return nil // the place before a date reads as a part of the name
	}
	return []Byline{{Text: text[:names.end], Names: names.names}}
}

// unlabelled reads a line that is a byline by a word for reporter, or by the
// brackets around a name:
//
//	□ 本报记者　阿依努尔·艾合买提
//	徳島支局　日下部つむぎ記者
//	채송이 기자 song@river.example
//	（鷹野すみれ）
func (x *lineIndex) unlabelled(text string) (Byline, bool) {
	if len(text) > maxByline {
		return Byline{}, false
	}
	last, size := utf8.DecodeLastRuneInString(text)
	first, _ := utf8.DecodeRuneInString(text)
	if last == '@' && isHangul(first) {
		return x.hangulByline(text) // 채송이 기자 song@
	}
	if size == 1 && !isAlnum(text[len(text)-1]) && !isCloser(last) || !unicode.IsLetter(last) && !isCloser(last) && !(digitRune(last) && isHangul(firstRune(text))) {
		return Byline{}, false
	}
	if isCloser(last) && isMark(first) && !isHangul(first) {
		if b, ok := x.bracketed(text, text); ok {
			return b, true
		}
	}
	if first == '《' && last == '》' {
		return x.doubleBracketed(text)
	}
	if at := firstOf(text, &x.reporters); at >= 0 {
		word := leads(text[at:], &x.reporters)
		if c, _ := utf8.DecodeRuneInString(word); isHangul(c) {
			return x.hangulByline(text)
		}
		if b, ok := x.reporterBefore(text, at, word); ok {
			return b, true
		}
		return x.reporterBehind(text, word)
	}
	if strings.IndexByte(text, '@') > 0 {
		if !isHan(first) {
			return x.hangulMail(text)
		}
		text = withoutOwnMail(text) // 甘小满 报道 gan@river.example
	}
	if isHan(first) || isKana(first) || isHan(last) && (digitRune(first) || isCased(first)) {
		if b, ok := x.deskAndName(text); ok {
			return b, true
		}
		if b, ok := x.filedByline(text); ok {
			return b, true
		}
		if found, ok := x.placedNames(text); ok {
			return Byline{Text: text[:found.end], Names: found.names}, true
		}
		if b, ok := x.paperAndNames(text); ok {
			return b, true
		}
		return x.officeAndName(text)
	}
	return x.nameAndPaper(text)
}

// beforeDot returns the sign before the name in katakana that a dot at s[i] stands in, -1
// if nothing stands before it; i without such a name.
func beforeDot(s string, i int) int {
	if i <= 0 || !strings.HasPrefix(s[i:], "・") || !isKanaWord(s[i+len("・"):]) {
		return i
	}
	head := strings.TrimRightFunc(s[:i], isKatakana)
	if len(head) == i {
		return i
	}
	_, n := lastLetter(head)
	return len(head) - max(n, 1)
}

// officeAndName reads a line that is an office of a Japanese paper, or what
// somebody is to it, and a name: "北浜支局・砂川陽".
func (x *lineIndex) officeAndName(text string) (Byline, bool) {
	rest := x.withoutOffice(text)
	office := text[:len(text)-len(rest)]
	if office == "" || trails(strings.TrimRight(office, "・　＝ "), &x.offices) == "" {
		return Byline{}, false
	}
	names := nameReader{x: x, s: rest, joined: true}
	names.read()
	return Byline{Text: text, Names: names.names}, names.end == len(rest) && len(names.names) == 1 && utf8.RuneCountInString(names.names[0]) >= 3
}

// doubleBracketed reads a name alone in the brackets that the sites of Iid set
// around it: 《砂川陽》.
func (x *lineIndex) doubleBracketed(text string) (Byline, bool) {
	inner := strings.TrimSuffix(strings.TrimPrefix(text, "《"), "》")
	names := nameReader{x: x, s: inner, joined: true}
	names.read()
	ok := len(names.names) == 1 && names.end == len(inner) && japaneseName(names.names) && x.word(inner)&isNotPlace == 0
	return Byline{Text: text, Names: names.names}, ok
}

// nameAndPaper reads a line that is a name and the paper it writes for: "Ola
// Bright for The Coast Weekly".
func (x *lineIndex) nameAndPaper(text string) (Byline, bool) {
	for _, p := range x.afterName {
		i := strings.Index(text, p.Text)
		if i < 0 {
			continue
		}
		if x.sentence(text) {
			return Byline{}, false
		}
		names := nameReader{x: x, s: text[:i], least: 2}
		names.read()
		paper := nameReader{x: x, s: text[i+len(p.Text):]}
		paper.read()
		if len(names.names) > 0 && names.end == i && paper.end == len(paper.s) {
			return Byline{Text: text[:i], Names: names.names}, true
		}
	}
	return Byline{}, false
}

// reporterBefore reads a line of a paper, a word for reporter, and names.
func (x *lineIndex) reporterBefore(text string, at int, word string) (Byline, bool) {
	paper := trimMarks(text[:at])
	if paper != "" && !x.isPaper(paper) && !(x.japanese[word] && (trails(paper, &x.offices) != "" || strings.HasSuffix(paper, "局"))) {
		return Byline{}, false
	}
	rest := text[at:]
	if x.japanese[word] && (strings.HasPrefix(rest[len(word):], "会見") || strings.HasPrefix(rest[len(word):], "クラブ")) {
		return Byline{}, false // 記者会見する町長
	}
	names := nameReader{x: x, s: rest, joined: x.japanese[word]}
	names.read()
	if len(names.names) == 0 || !x.endsByline(rest[names.end:]) {
		return Byline{}, false
	}
	end := at + names.end
	if tail := strings.TrimLeft(rest[names.end:], " /／"); x.words[tail]&isTail != 0 {
		end = len(text) // 摄影报道 belongs to it
	}
	return Byline{Text: text[:end], Names: names.names}, true
}

// isPaper reports whether s, which stands before the word for reporter, is the
// name of a paper or an agency, perhaps with what kind of reporter it is.
func (x *lineIndex) isPaper(s string) bool {
	if utf8.RuneCountInString(s) > 16 || strings.ContainsFunc(s, func(c rune) bool {
		return isMark(c) && c != ' ' && c != '-' && c != '·' && c != '—' && c != '/' && c != '－'
	}) {
		return false
	}
	s = strings.TrimFunc(s, unicode.IsSpace)
	if i := strings.IndexByte(s, ' '); i > 0 && isHan(firstRune(s)) && x.agency(s) == "" {
		return false // what a picture shows, before its credit
	}
	if i := strings.Index(s, "·"); i > 0 && x.isPaper(s[:i]) {
		return true // 齐鲁晚报·齐鲁壹点
	}
	if strings.ContainsAny(s, "—/－") {
		return x.isJoint(s)
	}
	if agency := x.agency(s); agency != "" && utf8.RuneCountInString(s[len(agency):]) <= 5 {
		return true
	}
	if isHangul(firstRune(s)) && x.word(s)&isTitle != 0 {
		return false // 워싱턴
	}
	if x.isLocalStation(s) || isNamedPaper(s) {
		return true
	}
	for _, title := range []string{trails(s, &x.reporters), trailingTitle(x, s)} {
		s = strings.TrimSuffix(s, title)
	}
	return s == "" || trails(s, &x.outlets) != ""
}

// trailingTitle returns the word of two or three characters that s ends with
// if it is a title.
func trailingTitle(x *lineIndex, s string) string {
	for _, n := range []int{2 * 3, 3 * 3} {
		if len(s) >= n && x.words[s[len(s)-n:]]&isTitle != 0 {
			return s[len(s)-n:]
		}
	}
	return ""
}

// reporterBehind reads a line that ends with the word for reporter, as
// Japanese ones do, perhaps with an office before the name.
func (x *lineIndex) reporterBehind(text, word string) (Byline, bool) {
	before, ok := strings.CutSuffix(text, word)
	if !ok {
		return Byline{}, false
	}
	if names := x.titledNames(text, word); names != nil {
		return Byline{Text: text, Names: names}, true
	}
	i := strings.LastIndexFunc(before, func(c rune) bool { return unicode.IsSpace(c) || c == '・' || c == '＝' })
	if first := beforeDot(before, i); first < i {
		i = first // キム・ミンジュ
	}
	name := before
	if i >= 0 {
		_, n := utf8.DecodeRuneInString(before[i:])
		name = before[i+n:]
	}
	if hanRun(name) != name || !x.hanNameOK(name, true) || i >= 0 && utf8.RuneCountInString(before[:i]) > 12 {
		return Byline{}, false
	}
	return Byline{Text: text, Names: []string{name}}, true
}
