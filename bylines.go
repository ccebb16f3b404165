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
		names, ok := x.labelled(p, value)
		if !ok || p.Role != RoleByline {
			break
		}
		end := len(start) - len(value) + names.end
		if len(found) == 0 {
			dash := len(start) - len(strings.TrimLeft(start, "-–— \u00a0"))
			start, end = start[dash:], end-dash
		}
		if c, n := utf8.DecodeRuneInString(start[end:]); isCloser(c) && end+n == len(start) && isOpener(firstRune(start)) {
			end += n // all of it is in brackets
		}
		written := start[:end]
		if c, n := utf8.DecodeRuneInString(written); isOpener(c) && !strings.ContainsFunc(written, isCloser) && len(found) == 0 && oneCloser(start[end:]) {
			written = start // the brackets are around all of it
			end = len(start)
		} else if isOpener(c) && !strings.ContainsFunc(written, isCloser) {
			written = written[n:] // the bracket closes behind what follows
		}
		found = append(found, Byline{Text: written, Names: names.names})
		rest = strings.TrimLeftFunc(start[end:], func(c rune) bool { return unicode.IsSpace(c) || c == ';' || c == '、' || c == '|' || c == '，' })
	}
	if len(found) > 0 {
		return found
	}
	if b, ok := x.signature(text); ok {
		return []Byline{b}
	}
	if b, ok := x.unlabelled(text); ok {
		return append([]Byline{b}, x.behindMail(text, b)...)
	}
	return nil
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
	}
	names.read()
	names.morePlaces()
	x.helpers(&names)
	ok := len(names.names) > 0 && (x.endsByline(rest[names.end:]) || rest[names.end:] == "." && names.spacedBefore(names.end))
	names.end += skipped - len(rest)
	return &names, ok
}

// withoutTitle returns the names in s without what the first of them is, which
// stands before it: "political editor Ann Lee", "unserer Redakteurin Jana Ott".
func (x *lineIndex) withoutTitle(s string) string {
	const most = 4 // words
	rest := strings.TrimLeft(s, " ")
	for range most {
		word, after, ok := strings.Cut(rest, " ")
		if !ok || word == "" || strings.ContainsAny(word, ".,;()|/") {
			return s
		}
		rest = after
		if x.word(word[strings.LastIndexByte(word, '-')+1:])&isTitle != 0 && unicode.IsUpper(firstRune(rest)) {
			return rest
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

// endsByline reports whether tail is what may follow the last name of a line:
// a place, a paper, a function, a date, another label, but no sentence.
func (x *lineIndex) endsByline(tail string) bool {
	spacedLine := strings.TrimLeft(tail, " \u00a0")
	spaced := strings.TrimLeft(strings.TrimLeftFunc(tail, unicode.IsSpace), "、")
	tail = strings.TrimRightFunc(spaced, func(c rune) bool { return unicode.IsSpace(c) || isCloser(c) })
	if tail == "" || isMail(strings.TrimLeft(tail, "([<=")) {
		return true
	}
	if len(tail) > 100 {
		return false
	}
	if strings.HasPrefix(spacedLine, "\n") {
		return !x.sentence(tail) // what it says of them in a line below
	}
	if p, _ := x.opening(skipMarks(tail + " ")); p != nil {
		return true
	}
	c, n := utf8.DecodeRuneInString(tail)
	switch c {
	case '.': // another line of the same paragraph: "Redigiert von …"
		rest := strings.TrimLeft(tail[n:], " ")
		word := nameToken(rest)
		return x.label(rest) != nil || word != "" && strings.HasPrefix(rest[len(word):], ": ") && !x.sentence(rest) // "Фото: …"
	case '(', '（', '[', '|', '｜', '/', '／', '•', '·', '–', '—', '-', ',', ';', '，', '、', '@', '<':
		return !x.sentence(tail[n:]) || x.quotedPaper(strings.TrimLeft(tail[n:], " "))
	}
	if run := hanRun(tail); run != "" && utf8.RuneCountInString(run) <= 6 {
		if sign, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(tail[len(run):], unicode.IsSpace)); isLabelSign(sign) {
			return true // 文/… 图/…
		}
	}
	if x.stems[strings.ToLower(hanRun(tail))] || x.words[hanRun(tail)]&(isFiled|isReporter|isTail) != 0 {
		return true
	}
	if word := nameToken(tail); word != "" {
		if sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(tail[len(word):], " ")); sign == '：' || sign == ':' || sign == '＝' {
			return !x.sentence(tail) // TEXT：… PHOTO：…
		}
	}
	word, rest, more := strings.Cut(tail, " ")
	if isIdeographic(c) && strings.ContainsFunc(tail, unicode.IsSpace) && (x.words[hanRun(tail)]|x.words[word])&isNotName != 0 {
		return true // 글 … 기자 사진 … 기자
	}
	switch kinds := x.word(strings.TrimSuffix(word, ":")); {
	case kinds&isTail != 0:
		return more && !x.sentence(tail)
	case kinds&isMonth != 0:
		return more && isDigit(rest[0])
	case kinds&isAnd != 0:
		return more && x.agency(rest) == rest
	}
	return isMail(word) && !more
}

// quotedPaper reports whether s is a name in quotation marks and nothing else.
func (x *lineIndex) quotedPaper(s string) bool {
	inner, ok := strings.CutPrefix(s, "«")
	inner, closed := strings.CutSuffix(inner, "»")
	return ok && closed && inner != "" && !strings.ContainsAny(inner, "«».,!?")
}

// sentence reports whether s reads like the rest of a sentence: it ends like
// one or has many small words.
func (x *lineIndex) sentence(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	switch last {
	case '!', '?', '。', '！', '？', ':', '：', '…', ',', '"', '”', '»':
		return true
	case '.':
		if strings.Count(s, " ") > 2 {
			return true
		}
	}
	small := 0
	for word := range strings.FieldsSeq(s) {
		if c, _ := utf8.DecodeRuneInString(word); unicode.IsLower(c) && !strings.Contains(word, "@") && x.word(word)&(isParticle|isAnd|isMonth) == 0 {
			small++
		}
	}
	return small > 3 || strings.Contains(s, "。") || len(s) > 30 && len(hanRun(s)) > 30
}

// plainByline returns the byline of a line that markup says to be one: names
// alone, perhaps with what may follow them.
func (x *lineIndex) plainByline(text string) []Byline {
	if len(text) > maxLine {
		return nil
	}
	text = strings.TrimFunc(text, unicode.IsSpace)
	names := nameReader{x: x, s: text, least: 2, joined: strings.ContainsFunc(text, isKana)}
	names.read()
	if len(names.names) == 0 || !x.endsByline(text[names.end:]) {
		return nil
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
	if size == 1 && !isAlnum(text[len(text)-1]) && !isCloser(last) || !unicode.IsLetter(last) && !isCloser(last) {
		return Byline{}, false
	}
	first, _ := utf8.DecodeRuneInString(text)
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
		return x.hangulMail(text)
	}
	if isHan(first) || isKatakana(first) {
		return x.officeAndName(text)
	}
	return x.nameAndPaper(text)
}

// officeAndName reads a line that is an office of a Japanese paper, or what
// somebody is to it, and a name: "北浜支局・砂川陽".
func (x *lineIndex) officeAndName(text string) (Byline, bool) {
	rest := x.withoutOffice(text)
	office := text[:len(text)-len(rest)]
	if office == "" || trails(strings.TrimRight(office, "・　＝"), &x.offices) == "" {
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
	paper := strings.TrimFunc(text[:at], isMark)
	if paper != "" && !x.isPaper(paper) {
		return Byline{}, false
	}
	rest := text[at:]
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
	if utf8.RuneCountInString(s) > 16 || strings.ContainsFunc(s, func(c rune) bool { return isMark(c) && c != ' ' && c != '-' && c != '·' }) {
		return false
	}
	s = strings.TrimFunc(s, unicode.IsSpace)
	if i := strings.IndexByte(s, ' '); i > 0 && isHan(firstRune(s)) && x.agency(s) == "" {
		return false // what a picture shows, before its credit
	}
	if i := strings.Index(s, "·"); i > 0 && x.isPaper(s[:i]) {
		return true // 齐鲁晚报·齐鲁壹点
	}
	if agency := x.agency(s); agency != "" && utf8.RuneCountInString(s[len(agency):]) <= 5 {
		return true
	}
	if isHangul(firstRune(s)) && x.word(s)&isTitle != 0 {
		return false // 워싱턴
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
	i := strings.LastIndexFunc(before, func(c rune) bool { return unicode.IsSpace(c) || c == '・' || c == '＝' })
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

// maxEndByline is how long a byline in brackets at the end of a paragraph may
// be, in bytes.
const maxEndByline = 120

// mayEndWithByline reports whether text ends with a bracket, or with what may be
// a signature.
func mayEndWithByline(text []Inline) bool {
	if len(text) == 0 {
		return false
	}
	last, ok := text[len(text)-1].(*Text)
	if !ok {
		return false
	}
	c, _ := lastLetter(last.Value)
	return c != '>' && isCloser(c) || letterRune(c) && signedAt(last.Value) >= 0
}

// bylineAtEnd returns the byline in brackets that ends a paragraph of the
// story.
func (r *Rules) bylineAtEnd(text string) []Byline {
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	last, _ := utf8.DecodeLastRuneInString(text)
	if !isCloser(last) {
		return r.forLines().signed(text)
	}
	from := max(0, len(text)-maxEndByline)
	at := lastOpener(text[from:])
	if at < 0 || from+at == 0 {
		return nil
	}
	at += from
	before := strings.TrimRightFunc(text[:at], unicode.IsSpace)
	switch c, _ := utf8.DecodeLastRuneInString(before); c {
	case '。', '！', '？', '”', '」', '』', '.', '!', '?', '"', '…', '’', '）':
	default:
		return nil
	}
	if b, ok := r.forLines().bracketed(text[at:], text); ok {
		return []Byline{b}
	}
	return nil
}

// lastOpener is strings.LastIndexAny for the brackets that bylines at the end of
// a paragraph stand in: it compares bytes.
func lastOpener(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c == '(' || c == '[':
			return i
		case (c == "（"[2] || c == "【"[2] || c == "〔"[2]) && i >= 2:
			if w := s[i-2 : i+1]; w == "（" || w == "【" || w == "〔" {
				return i - 2
			}
		}
	}
	return -1
}

// bracketed reads a byline in brackets: one with a word for reporter or a
// label, or in a Japanese paragraph a name alone.
func (x *lineIndex) bracketed(text, paragraph string) (Byline, bool) {
	open, n := utf8.DecodeRuneInString(text)
	if !unicode.In(open, unicode.Ps) {
		return Byline{}, false
	}
	_, m := utf8.DecodeLastRuneInString(text)
	if n+m >= len(text) {
		return Byline{}, false
	}
	inner := strings.TrimFunc(text[n:len(text)-m], unicode.IsSpace)
	if strings.ContainsFunc(inner, func(c rune) bool { return unicode.In(c, unicode.Ps, unicode.Pe) }) {
		return Byline{}, false
	}
	if p, rest := x.opening(inner); p != nil && p.Role == RoleByline {
		if names, ok := x.labelled(p, rest); ok {
			if names.end < len(rest) { // others stand in the bracket, too
				text = inner[:len(inner)-len(rest)+names.end]
			}
			return Byline{Text: text, Names: names.names}, true
		}
	}
	if at := firstOf(inner, &x.reporters); at >= 0 {
		word := leads(inner[at:], &x.reporters)
		if c, _ := utf8.DecodeRuneInString(word); isHangul(c) {
			b, ok := x.hangulByline(inner)
			if strings.IndexByte(inner, '@') > 0 {
				return b, ok
			}
			return Byline{Text: text, Names: b.Names}, ok
		}
		b, ok := x.reporterBefore(inner, at, word)
		if !ok {
			b, ok = x.reporterBehind(inner, word)
		}
		return Byline{Text: text, Names: b.Names}, ok
	}
	if name, ok := x.nameAndOutlet(inner); ok {
		return name, true
	}
	if open != '（' && open != '【' {
		return Byline{}, false
	}
	whole := inner
	inner = x.withoutOffice(inner)
	if len(inner) == len(whole) && (open == '【' && !strings.ContainsFunc(paragraph, isKana) || !x.japaneseNames(inner, paragraph)) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: inner, joined: true}
	names.read()
	return Byline{Text: text, Names: names.names}, len(names.names) > 0 && names.end == len(inner)
}

// nameAndOutlet reads a name in Japanese and the site it writes for in Latin
// letters, as in [砂川陽，ITmedia].
func (x *lineIndex) nameAndOutlet(s string) (Byline, bool) {
	at := strings.IndexAny(s, "，,、")
	if at <= 0 {
		return Byline{}, false
	}
	_, n := utf8.DecodeRuneInString(s[at:])
	outlet := strings.TrimSpace(s[at+n:])
	if outlet == "" || strings.ContainsFunc(outlet, func(c rune) bool { return c >= utf8.RuneSelf || unicode.IsDigit(c) }) {
		return Byline{}, false
	}
	names := nameReader{x: x, s: s[:at], joined: true}
	names.read()
	return Byline{Text: s[:at], Names: names.names}, names.end == at && !strings.ContainsFunc(outlet, unicode.IsPunct) && unicode.IsUpper(firstRune(outlet)) && strings.Count(outlet, " ") < 3
}

// withoutOffice returns the names behind the office that they write from:
// "北浜支局・砂川陽".
func (x *lineIndex) withoutOffice(s string) string {
	for i, c := range s {
		if c != '・' && c != '　' && c != '＝' && c != ' ' {
			continue
		}
		before, name := s[:i], s[i+utf8.RuneLen(c):]
		if trails(before, &x.offices) != "" && hanRun(before) == before || x.placeBefore(before, name, c) {
			return name
		}
	}
	return s
}

// placeBefore reports whether before, with a sign behind it, is the place that
// one name in Japanese writes from: "ロンドン・砂川陽". Behind a dot it is so
// short or so foreign that it is no name.
func (x *lineIndex) placeBefore(before, name string, sign rune) bool {
	const most = 10 // runes
	n, m := utf8.RuneCountInString(before), utf8.RuneCountInString(name)
	if n < 2 || n > most || m < 3 || m > 5 || hanRun(before) != before || hanRun(name) != name || trails(before, &x.notNames) != "" {
		return false
	}
	return sign == '＝' || n == 2 && sign == '・' || n > 2 && !strings.ContainsFunc(before, func(c rune) bool { return !isKatakana(c) })
}

// japaneseNames reports whether s may be names in Japanese: the paragraph has
// kana, or the length is that of a family name and a given name.
func (x *lineIndex) japaneseNames(s, paragraph string) bool {
	n := utf8.RuneCountInString(s)
	if n < 3 || n > 30 {
		return false
	}
	if strings.Contains(strings.TrimRight(s, "の"), "の") {
		return false // （石垣の上）
	}
	if strings.ContainsFunc(s, func(c rune) bool { return !isHan(c) && !isKana(c) && c != '、' && c != '・' && !unicode.IsSpace(c) }) {
		return false
	}
	return strings.ContainsFunc(paragraph, isKana) || n >= 4 && n <= 6 && len(s) == len(paragraph)-2*len("（")
}
